// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ImageArchive.h"

#include <functional>
#include <set>

namespace breakwater::archive {

/// Follows a manifest of an archive down to its layers. `textOf` gives the bytes of a manifest or config that is in the
/// archive, `isHere` whether a blob is.
class ManifestTree
{
public:
    using TextOf = std::function<const std::string *(const Digest &)>;
    using IsHere = std::function<bool(const Digest &)>;

    ManifestTree(TextOf textOf, IsHere isHere) : m_textOf(std::move(textOf)), m_isHere(std::move(isHere)) { }

    /// Fills all but the name. What is wrong with its manifests becomes its problem: DigestMismatch, Unsupported
    /// (schema 1), ArchiveUnreadable with reason "json" (no manifest, or two kinds in one).
    void grow(ArchivedImage &image, const std::string &platform);
    /// Blobs that all calls have named: whoever reads an archive from outside watches it.
    std::uint64_t work() const { return m_work; }

private:
    void manifest(ArchivedImage &image, const PackedBlob &descriptor, const std::string &platform, int depth);
    void add(ArchivedImage &image, ArchivedBlob::Kind kind, const PackedBlob &blob, const std::string &platform);
    std::string platformOf(const Digest &config) const;

    TextOf m_textOf;
    IsHere m_isHere;
    std::set<Digest> m_seen; ///< of the image that grows
    std::uint64_t m_work = 0;
};

/// The media type of a manifest's bytes, where a descriptor does not say or says something else than they do. Nothing
/// for what is no manifest, or is an index and an image at once (CVE-2021-41190).
std::optional<std::string> manifestType(const std::string &bytes, const std::string &said);

} // namespace breakwater::archive
