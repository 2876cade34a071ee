// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/KeptAdmin.h"

#include "admin/Conversions.h"
#include "admin/FieldError.h"
#include "admin/StorageConversions.h"
#include "base/TagPattern.h"
#include "catalog/PinStore.h"
#include "catalog/TrashStore.h"

using namespace Qt::StringLiterals;

namespace breakwater::admin {

KeptAdmin::KeptAdmin(ServerRooms rooms, maintenance::ImageRemover &remover, maintenance::UsageCounter &usage,
                     QObject *parent)
    : QObject(parent), m_rooms(rooms), m_remover(remover), m_usage(usage)
{
    connect(&remover, &maintenance::ImageRemover::trashChanged, this, &KeptAdmin::trashChanged);
}

Result<QList<TrashItem>> KeptAdmin::trash() const
{
    const auto rows = catalog::TrashStore(m_rooms.database).all();
    if (!rows)
        return rows.error();
    QList<TrashItem> items;
    for (const catalog::TrashRow &row : *rows) {
        TrashItem item;
        item.id = row.id;
        item.project = projectName(m_rooms, row.projectId);
        item.repository = row.repository;
        item.tags = row.tags;
        item.manifests = static_cast<int>(row.manifests);
        item.sizeBytes = row.sizeBytes;
        item.actor = row.note.actor;
        item.reason = row.note.reason;
        item.deletedAt = toDateTime(row.note.deletedAt);
        item.expiresAt = toDateTime(row.note.expiresAt);
        items.append(item);
    }
    return items;
}

Result<RestoredInfo> KeptAdmin::restore(qint64 trashId, const Actor &actor)
{
    const auto restored = m_remover.restore(trashId);
    if (!restored)
        return restored.error();
    RestoredInfo info;
    info.repositoryId = restored->repositoryId;
    info.project = projectName(m_rooms, restored->projectId);
    info.repository = restored->repository;
    for (const catalog::TagRecord &tag : restored->tags)
        info.tags.append(tag.name);
    info.tagsTaken = restored->tagsTaken;
    m_rooms.activity.recordEvent(
        activity::Severity::Info, u"audit.imagesRestored"_s, actor.name,
        {{u"project"_s, info.project}, {u"repository"_s, info.repository}, {u"tags"_s, info.tags.join(u", "_s)}});
    return info;
}

Result<qint64> KeptAdmin::purge(const QList<qint64> &trashIds, const Actor &actor)
{
    QList<qint64> ids = trashIds;
    if (ids.isEmpty()) {
        const auto all = catalog::TrashStore(m_rooms.database).all();
        if (!all)
            return all.error();
        for (const catalog::TrashRow &row : *all)
            ids.append(row.id);
    }
    const auto purged = m_remover.purgeTrash(ids);
    if (!purged)
        return purged.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, u"audit.trashFreed"_s, actor.name,
                                 {{u"freedBytes"_s, QString::number(purged->freedBytes)}});
    return purged->freedBytes;
}

Result<QList<PinInfo>> KeptAdmin::pins() const
{
    const auto records = catalog::PinStore(m_rooms.database).all();
    if (!records)
        return records.error();
    const auto figures = m_usage.figures();
    QList<PinInfo> pins;
    for (const catalog::PinRecord &record : *records) {
        PinInfo pin;
        pin.id = record.id;
        pin.spec = {record.projectId, record.repository, record.tag,
                    record.digest.isNull() ? QString() : record.digest.toQString(), record.note};
        pin.project = projectName(m_rooms, record.projectId);
        pin.actor = record.actor;
        pin.createdAt = toDateTime(record.createdAt);
        if (figures) {
            const auto kept = figures->pins.value(record.id);
            pin.images = kept.first;
            pin.bytes = kept.second;
        }
        pins.append(pin);
    }
    return pins;
}

Result<PinInfo> KeptAdmin::addPin(const PinSpec &spec, const Actor &actor)
{
    catalog::PinRecord record;
    record.projectId = spec.projectId;
    record.repository = spec.repository.trimmed();
    record.tag = spec.tag.trimmed();
    record.note = spec.note;
    record.actor = actor.name;
    record.createdAt = m_rooms.clock.now();
    if (projectName(m_rooms, spec.projectId).isEmpty())
        return badField(u"projectId"_s, u"no such project"_s);
    if (record.repository.isEmpty() || record.repository.size() > 255)
        return badField(u"repository"_s, u"a repository or a pattern is needed"_s);
    if (!spec.digest.isEmpty()) {
        const auto digest = Digest::parse(spec.digest);
        if (!digest)
            return badField(u"digest"_s, u"no digest"_s, {{u"value"_s, spec.digest}});
        record.digest = *digest;
        record.tag.clear();
    } else if (record.tag.isEmpty() || record.tag.size() > TagPattern::maxLength) {
        return badField(u"tag"_s, u"a tag or a pattern is needed"_s);
    }
    const auto added = catalog::PinStore(m_rooms.database).add(record);
    if (!added)
        return added.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, u"audit.pinAdded"_s, actor.name,
                                 {{u"project"_s, projectName(m_rooms, spec.projectId)},
                                  {u"repository"_s, record.repository},
                                  {u"tag"_s, spec.digest.isEmpty() ? record.tag : spec.digest}});
    m_usage.noteChange();
    Q_EMIT pinsChanged();
    PinInfo info;
    info.id = *added;
    info.spec = spec;
    info.project = projectName(m_rooms, spec.projectId);
    info.actor = actor.name;
    info.createdAt = toDateTime(record.createdAt);
    return info;
}

Result<void> KeptAdmin::removePin(qint64 id, const Actor &actor)
{
    if (const auto removed = catalog::PinStore(m_rooms.database).remove(id); !removed)
        return removed;
    m_rooms.activity.recordEvent(activity::Severity::Info, u"audit.pinRemoved"_s, actor.name, {});
    m_usage.noteChange();
    Q_EMIT pinsChanged();
    return {};
}

} // namespace breakwater::admin
