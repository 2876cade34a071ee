// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MissReason.h"
#include "base/RepositoryFilter.h"
#include "base/Result.h"
#include "cache/LookupIndex.h"
#include "cache/ManifestSummary.h"

#include <cstdint>
#include <string>
#include <vector>

namespace breakwater::cache {

/// Where the cache writes down what it holds. Called in the control thread, always after the bytes are on disk
/// (truth 2), and before the lookup index is told. Tests use one in memory.
class ContentLedger
{
public:
    virtual ~ContentLedger() = default;

    virtual Result<void> recordManifest(std::int32_t projectId, const std::string &repository, const Digest &digest,
                                        std::uint64_t sizeBytes, const ManifestSummary &summary)
        = 0;
    virtual Result<void> recordBlob(std::int32_t projectId, const Digest &digest, std::uint64_t sizeBytes) = 0;
    /// A digest that is stored already was proved through another project too.
    virtual Result<void> recordMembership(std::int32_t projectId, const std::string &repository, const Digest &digest)
        = 0;
    virtual Result<void> recordTag(std::int32_t projectId, const std::string &repository, const std::string &tag,
                                   const TagEntry &entry)
        = 0;

    /// A request that counted against an upstream's limit was made for this image; `tag` empty: none stands for it.
    virtual Result<void> recordSpending(std::int64_t upstreamId, std::int32_t projectId, const std::string &repository,
                                        const std::string &tag)
        = 0;
    /// The tag that stands for a manifest or for an index that names it; empty where none does.
    virtual std::string tagOf(std::int32_t projectId, const std::string &repository, const Digest &digest) const = 0;

    /// When and by whom a tag or digest of a repository was removed; nothing where it was not, or that is forgotten.
    virtual std::optional<MissReason> departure(std::int32_t projectId, const std::string &repository,
                                                const std::string &reference) const = 0;
    /// Whether an index that the repository has names this manifest.
    virtual bool isNamedByIndex(std::int32_t projectId, const std::string &repository, const Digest &digest) const = 0;
    /// What of a project only repositories have that its rules refuse: manifests, and what no other one names.
    virtual std::vector<Digest> heldByRefused(std::int32_t projectId, const RepositoryFilter &filter) const = 0;
    /// Whether a manifest that the repository has names this config or layer.
    virtual bool isPartOfManifest(std::int32_t projectId, const std::string &repository,
                                  const Digest &digest) const = 0;
};

} // namespace breakwater::cache
