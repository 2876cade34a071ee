// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Hasher.h"
#include "storage/FileHandle.h"
#include "storage/StoreState.h"

#include <memory>
#include <string>

namespace breakwater::storage {

/// A blob that comes from elsewhere than an upstream, such as an archive. It is written aside, claims nothing, and so
/// is never in the way of a pull that fetches the same digest meanwhile: whoever is ready first publishes it, and the
/// other one publishes the same bytes again. Made by FileBlobStore::writeAside(). One thread at a time.
class AsideBlob
{
public:
    AsideBlob(std::shared_ptr<StoreState> store, StoreState::Place place, const Digest &digest, std::uint64_t sizeBytes,
              std::string path, FileHandle handle);
    AsideBlob(const AsideBlob &) = delete;
    AsideBlob &operator=(const AsideBlob &) = delete;
    ~AsideBlob(); ///< removes what was not committed

    /// StorageFull, StorageIo; SizeMismatch when more comes than the size.
    Result<void> append(const char *data, std::size_t sizeBytes);
    /// Verifies and publishes (StoreState::publish). DigestMismatch, SizeMismatch, the disk's errors.
    Result<void> commit();

private:
    const std::shared_ptr<StoreState> m_store;
    const StoreState::Place m_place;
    const Digest m_digest;
    const std::uint64_t m_sizeBytes;
    const std::string m_path;
    FileHandle m_handle;
    Hasher m_hasher;
    std::uint64_t m_writtenBytes = 0;
    bool m_isThere = true;
};

} // namespace breakwater::storage
