// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/StoredManifest.h"

#include "base/Hasher.h"
#include "upstream/ManifestCheck.h"

namespace breakwater::cache {

Result<ManifestMemory::Bytes> readStoredManifest(const storage::BlobStore &store, const Digest &digest)
{
    auto bytes = store.read(digest, upstream::maxManifestBytes);
    if (!bytes)
        return bytes.error();
    if (Hasher::hash(*bytes, digest.algorithm()) != digest)
        return Error(ErrorCode::DigestMismatch, QStringLiteral("the stored manifest is damaged"));
    return ManifestMemory::Bytes(std::make_shared<const std::string>(std::move(*bytes)));
}

} // namespace breakwater::cache
