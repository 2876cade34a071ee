// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "cache/ManifestMemory.h"
#include "storage/BlobStore.h"

namespace breakwater::cache {

/// The bytes of a manifest from the store, verified before anyone is given them (truth 1). Any thread; one small file.
/// The store's errors, or DigestMismatch.
Result<ManifestMemory::Bytes> readStoredManifest(const storage::BlobStore &store, const Digest &digest);

} // namespace breakwater::cache
