// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/StorageConversions.h"

#include "admin/Conversions.h"

#include <QLoggingCategory>

#include <algorithm>

namespace breakwater::admin {
namespace {

Q_LOGGING_CATEGORY(lcStorage, "breakwater.admin")

} // namespace

QString projectName(const ServerRooms &rooms, qint64 projectId)
{
    const auto project = rooms.engine.projects()->byId(static_cast<std::int32_t>(projectId));
    return project ? QString::fromStdString(project->name) : QString();
}

maintenance::RetentionRules rulesOf(const catalog::ProjectPolicyRecord &policy)
{
    maintenance::RetentionRules rules {policy.unusedDays, policy.untaggedDays, {}};
    for (const catalog::KeepLastRecord &record : policy.keepLast) {
        if (auto pattern = TagPattern::parse(tagPatternKindOf(record.kind), record.pattern))
            rules.keepLast.push_back({std::move(pattern).value(), record.count});
        else
            qCWarning(lcStorage) << "a stored retention rule is passed over:" << record.pattern;
    }
    return rules;
}

JobRun toAdmin(const catalog::RunRecord &record, qint64 doneBytes)
{
    JobRun run;
    run.id = record.id;
    run.kind = record.kind;
    run.actor = record.actor;
    run.state = static_cast<RunState>(record.state);
    run.startedAt = toDateTime(record.startedAt);
    run.finishedAt = toDateTime(record.finishedAt);
    run.plannedBytes = record.plannedBytes;
    run.freedBytes = record.freedBytes;
    run.doneBytes = doneBytes;
    for (auto it = record.counts.begin(); it != record.counts.end(); ++it)
        run.counts.insert(it.key(), it.value().toInteger());
    return run;
}

CollectionPlan toAdmin(const maintenance::CollectionPlan &source, const ServerRooms &rooms)
{
    CollectionPlan plan;
    plan.freedBytes = source.freedBytes;
    plan.trashedBytes = source.trashedBytes;
    plan.pinned = source.pinned;
    plan.madeAt = toDateTime(source.madeAt);
    for (const maintenance::PlannedItem &item : source.items) {
        CollectionItem line;
        line.kind = static_cast<CollectionItem::Kind>(item.kind);
        line.code = item.reason.code;
        line.params = item.reason.params;
        line.project = projectName(rooms, item.projectId);
        line.repositoryId = item.repositoryId;
        line.repository = item.repository;
        line.tags = item.tags;
        if (item.kind == maintenance::PlannedItem::Kind::Image)
            line.digest = item.digests.first().toQString();
        line.bytes = item.bytes;
        line.toTrash = item.toTrash;
        line.lastUsedAt = toDateTime(item.usedAt);
        line.pulls = item.pulls;
        line.count = std::max<qsizetype>(item.digests.size(), 1);
        plan.items.append(line);
    }
    return plan;
}

} // namespace breakwater::admin
