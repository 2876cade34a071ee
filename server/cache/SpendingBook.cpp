// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/SpendingBook.h"

#include "cache/ContentLedger.h"
#include "cache/ProjectDirectory.h"

#include <QLoggingCategory>

namespace breakwater::cache {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.cache")

} // namespace

std::string SpendingBook::key(const Project &project, const std::string &repository, const Digest &digest)
{
    return std::to_string(project.id) + ':' + repository + '@' + digest.toString();
}

void SpendingBook::learn(const Project &project, const std::string &repository, const Digest &digest,
                         const std::string &tag)
{
    if (m_tags.size() >= capacity)
        m_tags.clear();
    m_tags.insert_or_assign(key(project, repository, digest), tag);
}

void SpendingBook::learn(const Project &project, const std::string &repository, const Reference &reference,
                         const ManifestSummary &summary)
{
    if (!summary.isIndex())
        return;
    const std::string tag = reference.isDigest() ? tagOf(project, repository, reference.digest()) : reference.tag();
    if (tag.empty())
        return;
    for (const ManifestChild &child : summary.children)
        learn(project, repository, child.digest, tag);
}

std::string SpendingBook::tagOf(const Project &project, const std::string &repository, const Digest &digest) const
{
    const auto known = m_tags.find(key(project, repository, digest));
    return known != m_tags.end() ? known->second : m_ledger.tagOf(project.id, repository, digest);
}

std::function<void()> SpendingBook::entry(std::int64_t upstreamId, const Project &project,
                                          const std::string &repository, const Reference &reference)
{
    const std::string tag = reference.isDigest() ? tagOf(project, repository, reference.digest()) : reference.tag();
    return [this, upstreamId, projectId = project.id, repository, tag] {
        const auto recorded = m_ledger.recordSpending(upstreamId, projectId, repository, tag);
        if (!recorded)
            qCWarning(log) << "what a limit was spent on could not be noted:" << recorded.error().toLogLine();
    };
}

} // namespace breakwater::cache
