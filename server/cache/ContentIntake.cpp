// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ContentIntake.h"

namespace breakwater::cache {

void ContentIntake::hold(const std::vector<Digest> &digests)
{
    for (const Digest &digest : digests)
        ++m_held[digest];
}

void ContentIntake::release(const std::vector<Digest> &digests)
{
    for (const Digest &digest : digests) {
        const auto it = m_held.find(digest);
        if (it != m_held.end() && --it->second == 0)
            m_held.erase(it);
    }
}

Result<void> ContentIntake::checkProject(std::int32_t projectId) const
{
    return m_context.exists(projectId) ? Result<void>() : Result<void>(Error(ErrorCode::ProjectUnknown));
}

Result<void> ContentIntake::takeBlob(std::int32_t projectId, const Digest &digest, std::uint64_t sizeBytes)
{
    if (const auto there = checkProject(projectId); !there)
        return there;
    if (const auto recorded = m_context.ledger.recordBlob(projectId, digest, sizeBytes); !recorded)
        return recorded;
    const auto known = m_context.index.anyContent(digest);
    m_context.index.addContent(digest, {sizeBytes, known ? known->mediaType : std::string()});
    m_context.index.grant(projectId, digest);
    return {};
}

Result<void> ContentIntake::takeManifest(std::int32_t projectId, const std::string &repository, const Digest &digest,
                                         const std::string &mediaType, const std::string &bytes)
{
    if (const auto there = checkProject(projectId); !there)
        return there;
    const auto summary = summarizeManifest(bytes, mediaType);
    if (!summary)
        return summary.error();
    const auto recorded = m_context.ledger.recordManifest(projectId, repository, digest, bytes.size(), *summary);
    if (!recorded)
        return recorded;
    m_context.index.addContent(digest, {bytes.size(), mediaType});
    m_context.index.grant(projectId, digest);
    return {};
}

Result<void> ContentIntake::takeTag(std::int32_t projectId, const std::string &repository, const std::string &tag,
                                    const Digest &digest, const std::string &mediaType, std::uint64_t sizeBytes)
{
    const auto project = m_context.projects.get()->byId(projectId);
    if (!project)
        return Error(ErrorCode::ProjectUnknown);
    const auto lifetime = project->freshness.lifetime(tag);
    TagEntry entry;
    entry.digest = digest;
    entry.mediaType = mediaType;
    entry.sizeBytes = sizeBytes;
    entry.checkedAt = m_context.clock.now();
    if (!isForever(lifetime)) // else the project's rules say that it is not asked again
        entry.checkedAt -= lifetime + std::chrono::seconds(1);
    entry.freshUntil = freshUntil(m_context.clock, lifetime, m_context.clock.now() - entry.checkedAt);
    if (const auto recorded = m_context.ledger.recordTag(projectId, repository, tag, entry); !recorded)
        return recorded;
    m_context.index.setTag(projectId, repository, tag, std::move(entry));
    m_context.negatives.clear(); // someone may have asked for it a moment ago
    return {};
}

} // namespace breakwater::cache
