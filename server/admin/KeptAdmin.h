// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerRooms.h"
#include "admin/StorageTypes.h"
#include "maintenance/ImageRemover.h"
#include "maintenance/UsageCounter.h"

#include <QObject>

namespace breakwater::admin {

/// What is kept on purpose: the trash, and pins. Control thread.
class KeptAdmin : public QObject
{
    Q_OBJECT

public:
    KeptAdmin(ServerRooms rooms, maintenance::ImageRemover &remover, maintenance::UsageCounter &usage,
              QObject *parent = nullptr);

    Result<QList<TrashItem>> trash() const;
    Result<RestoredInfo> restore(qint64 trashId, const Actor &actor);
    Result<qint64> purge(const QList<qint64> &trashIds, const Actor &actor); ///< freed bytes; all when empty

    Result<QList<PinInfo>> pins() const;
    Result<PinInfo> addPin(const PinSpec &spec, const Actor &actor);
    Result<void> removePin(qint64 id, const Actor &actor);

Q_SIGNALS:
    void trashChanged();
    void pinsChanged();

private:
    ServerRooms m_rooms;
    maintenance::ImageRemover &m_remover;
    maintenance::UsageCounter &m_usage;
};

} // namespace breakwater::admin
