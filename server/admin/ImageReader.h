// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ImageTypes.h"
#include "cache/CacheTypes.h"
#include "cache/LookupIndex.h"
#include "storage/BlobStore.h"

namespace breakwater::admin {

/// Reads what is inside an image that is cached: its platforms, and the config and layers of one of them. Control
/// thread; reads at most a few small files.
class ImageReader
{
public:
    ImageReader(const storage::BlobStore &store, const cache::LookupIndex &index, std::int32_t projectId)
        : m_store(store), m_index(index), m_projectId(projectId)
    {
    }

    /// Fills platforms, shownPlatform, layers, manifestJson and configJson. `platform` empty: the first that is stored.
    void read(const cache::ManifestAnswer &manifest, const QString &platform, ImageDetail &detail) const;

private:
    void readImage(std::string_view bytes, std::string_view mediaType, ImageDetail &detail) const;
    PlatformInfo platformOf(const Digest &digest, const QString &platform) const;
    std::optional<std::string> stored(const Digest &digest, std::uint64_t maxBytes) const;

    const storage::BlobStore &m_store;
    const cache::LookupIndex &m_index;
    std::int32_t m_projectId;
};

} // namespace breakwater::admin
