// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/Planner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakwater::maintenance {

Planner::Planner(catalog::ContentGraph graph, Rules rules) : m_graph(std::move(graph)), m_rules(std::move(rules))
{
    m_plan.madeAt = m_rules.now;
}

bool Planner::mayGo(Index index)
{
    if (m_graph.isRemoved(index))
        return false;
    const auto &image = m_graph.images()[index];
    const auto &repository = m_graph.repositories()[image.repository];
    // A use that lies further ahead is of a time before somebody set the clock back (upstreams.md F-73).
    const bool recent = m_rules.now - image.usedAt < m_rules.grace && image.usedAt - m_rules.now < m_rules.grace;
    if (recent || m_rules.busy.contains({repository.projectId, repository.name}))
        return false;
    if (m_rules.keep.keeps(repository, image)) {
        m_pinned.insert(index);
        return false;
    }
    return true;
}

ImageRecord Planner::recordOf(Index index) const
{
    const auto &image = m_graph.images()[index];
    ImageRecord record;
    record.pulls = image.pulls;
    record.usedAt = image.usedAt;
    record.freedBytes = m_graph.freedBy(index);
    record.limited = m_rules.projects.value(m_graph.repositories()[image.repository].projectId).limited;
    return record;
}

qint64 Planner::addImage(Index index, RemovalReason reason, bool toTrash)
{
    const auto &image = m_graph.images()[index];
    const auto &repository = m_graph.repositories()[image.repository];
    PlannedItem item;
    item.kind = PlannedItem::Kind::Image;
    item.reason = std::move(reason);
    item.projectId = repository.projectId;
    item.repositoryId = repository.id;
    item.repository = repository.name;
    item.tags = image.tags;
    item.digests = {image.digest};
    item.bytes = m_graph.remove(index);
    item.toTrash = toTrash;
    item.usedAt = image.usedAt;
    item.pulls = image.pulls;
    const qint64 bytes = item.bytes;
    add(std::move(item));
    return bytes;
}

void Planner::add(PlannedItem item)
{
    (item.toTrash ? m_plan.trashedBytes : m_plan.freedBytes) += item.bytes;
    m_plan.items.push_back(std::move(item));
}

void Planner::addTrash(const catalog::TrashRow &trash, const QString &code)
{
    if (!m_purged.insert(trash.id).second)
        return;
    PlannedItem item;
    item.kind = PlannedItem::Kind::Trash;
    item.reason = {code, {}};
    item.projectId = trash.projectId;
    item.repository = trash.repository;
    item.tags = trash.tags;
    item.trashId = trash.id;
    item.bytes = m_graph.removeTrash(trash.id);
    item.usedAt = trash.note.deletedAt;
    add(std::move(item));
}

void Planner::addExpiredTrash(const QList<catalog::TrashRow> &trash)
{
    for (const catalog::TrashRow &row : trash) {
        if (row.note.expiresAt <= m_rules.now)
            addTrash(row, u"trash.expired"_s);
    }
}

void Planner::addRetention()
{
    WallTime newest {};
    for (const auto &image : m_graph.images())
        newest = std::max(newest, image.usedAt);
    const WallTime now = std::min(m_rules.now, newest + std::chrono::days(1));
    for (Index place = 0; place < m_graph.repositories().size(); ++place) {
        const auto &repository = m_graph.repositories()[place];
        const RetentionRules rules = m_rules.projects.value(repository.projectId).retention;
        if (rules == RetentionRules {})
            continue;
        const RetentionJudge judge(rules, m_graph, place, now);
        for (Index image = repository.firstImage; image < repository.firstImage + repository.imageCount; ++image) {
            if (auto reason = judge.verdict(image); reason && mayGo(image))
                addImage(image, *std::move(reason), m_rules.hasTrash);
        }
    }
}

template<typename Accept>
std::vector<Planner::Index> Planner::byWorth(Accept accept)
{
    std::vector<std::pair<double, Index>> ranked;
    for (Index image = 0; image < m_graph.images().size(); ++image) {
        if (accept(image) && mayGo(image))
            ranked.emplace_back(worthOf(recordOf(image), m_rules.now), image);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<Index> images;
    images.reserve(ranked.size());
    for (const auto &[worth, image] : ranked)
        images.push_back(image);
    return images;
}

void Planner::addQuotas()
{
    for (auto it = m_rules.projects.cbegin(); it != m_rules.projects.cend(); ++it) {
        if (it->quotaBytes <= 0)
            continue;
        const qint64 projectId = it.key();
        m_graph.followProject(projectId);
        qint64 over = m_graph.followedBytes() - it->quotaBytes;
        if (over <= 0)
            continue;
        const RemovalReason reason {u"space.quota"_s, {{u"quotaBytes"_s, QString::number(it->quotaBytes)}}};
        const auto ofProject = [&](Index image) {
            return m_graph.repositories()[m_graph.images()[image].repository].projectId == projectId;
        };
        for (const Index image : byWorth(ofProject)) {
            if (over <= 0)
                break;
            const qint64 before = m_graph.followedBytes();
            addImage(image, reason, false);
            over -= before - m_graph.followedBytes();
        }
    }
}

qint64 Planner::addSpace(const SpaceWish &wish, const QList<catalog::TrashRow> &trash)
{
    qint64 missing = wish.bytes - m_plan.freedBytes; // what goes anyway counts
    for (auto row = trash.crbegin(); row != trash.crend() && missing > 0; ++row) {
        const qint64 before = m_plan.freedBytes;
        addTrash(*row, u"trash.freed"_s);
        missing -= m_plan.freedBytes - before;
    }
    if (missing <= 0)
        return 0;
    for (const Index image : byWorth([](Index) { return true; })) {
        if (missing <= 0)
            break;
        missing -= addImage(image, {wish.code, {}}, false);
    }
    return std::max<qint64>(missing, 0);
}

CollectionPlan Planner::takePlan()
{
    m_plan.pinned = static_cast<int>(m_pinned.size());
    return std::exchange(m_plan, {});
}

} // namespace breakwater::maintenance
