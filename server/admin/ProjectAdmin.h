// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ProjectTypes.h"
#include "admin/ServerRooms.h"
#include "catalog/ProjectStore.h"
#include "maintenance/ImageRemover.h"

#include <QObject>

namespace breakwater::admin {

/// Proxy projects: catalog rows, and what the engine's data plane knows of them. Control thread.
class ProjectAdmin : public QObject
{
    Q_OBJECT

public:
    ProjectAdmin(ServerRooms rooms, maintenance::ImageRemover &remover, QObject *parent = nullptr);

    /// Gives the engine what the catalog says.
    Result<void> reload();

    Result<QList<ProjectInfo>> list() const;
    Result<ProjectInfo> find(qint64 id) const;
    Result<ProjectInfo> add(const ProjectSpec &spec, const Actor &actor);
    Result<ProjectInfo> update(qint64 id, const ProjectSpec &spec, const Actor &actor);
    Result<void> remove(qint64 id, const Actor &actor);
    void tellAll() { tellOthers(0); } ///< changed() for each
    Result<void> check(const ProjectSpec &spec, qint64 ownId) const;

Q_SIGNALS:
    void changed(const breakwater::admin::ProjectInfo &project);
    void removed(qint64 id);
    void namesChanged(const breakwater::admin::Actor &by); ///< one was renamed or removed: what names it follows

private:
    Result<QList<ProjectInfo>> infos(qint64 onlyId) const;
    static catalog::ProjectRecord recordFor(const ProjectSpec &spec);
    void tellOthers(qint64 changedId);

    ServerRooms m_rooms;
    maintenance::ImageRemover &m_remover;
};

} // namespace breakwater::admin
