// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"
#include "cache/CacheContext.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace breakwater::cache {

/// Content that comes in by another way than an upstream, such as an archive: listed here, after its bytes were
/// verified and are in the store (truth 2). What is on its way, or being read for someone outside, is held: it is not
/// collected meanwhile (truth 8). Control thread.
class ContentIntake
{
public:
    explicit ContentIntake(CacheContext &context) : m_context(context) { }

    void hold(const std::vector<Digest> &digests); ///< counted: each needs its release
    void release(const std::vector<Digest> &digests);
    bool isHeld(const Digest &digest) const { return m_held.contains(digest); }

    /// The catalog, then the index. ProjectUnknown for a project that was removed meanwhile; the catalog's errors.
    Result<void> takeBlob(std::int32_t projectId, const Digest &digest, std::uint64_t sizeBytes);
    Result<void> takeManifest(std::int32_t projectId, const std::string &repository, const Digest &digest,
                              const std::string &mediaType, const std::string &bytes);
    /// The tag is due at once: the upstream is asked when it is there, and the copy is served as stale when it is not.
    /// Where the project's rules say "never", it counts as checked now, and is not asked for until the rules change.
    Result<void> takeTag(std::int32_t projectId, const std::string &repository, const std::string &tag,
                         const Digest &digest, const std::string &mediaType, std::uint64_t sizeBytes);

private:
    Result<void> checkProject(std::int32_t projectId) const;

    CacheContext &m_context;
    std::unordered_map<Digest, int> m_held;
};

} // namespace breakwater::cache
