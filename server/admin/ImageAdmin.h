// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ImageTypes.h"
#include "admin/ServerRooms.h"
#include "base/WorkerThreads.h"
#include "catalog/RepositoryRows.h"
#include "maintenance/ImageRemover.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace breakwater::admin {

/// What is cached: repositories, tags, images, and their removal. Control thread.
class ImageAdmin : public QObject
{
    Q_OBJECT

public:
    ImageAdmin(ServerRooms rooms, maintenance::ImageRemover &remover, QObject *parent = nullptr);

    /// The names by which nodes reach this server, for the references of an image.
    void setServerUrls(QStringList urls) { m_serverUrls = std::move(urls); }

    /// Begins to add up all repositories in a thread of its own, so that listing them is quick; not for an observer.
    void start();
    Result<QList<RepositoryInfo>> repositories();
    Result<QList<ImageInfo>> images(qint64 repositoryId) const;
    Result<ImageDetail> detail(qint64 repositoryId, const QString &digest, const QString &platform) const;
    Result<DeletionPlan> plan(qint64 repositoryId, const QStringList &digests) const;
    Result<DeletionPlan> remove(qint64 repositoryId, const QStringList &digests, const Actor &actor);

    /// A pull has ended: its tag or digest was used.
    void notePull(const activity::Pull &pull);

Q_SIGNALS:
    void used(qint64 repositoryId, const breakwater::Digest &digest);
    void repositoryChanged(const breakwater::admin::RepositoryInfo &repository);
    void repositoryRemoved(qint64 id);
    void imagesChanged(qint64 repositoryId);

private:
    void tellRepository(qint64 repositoryId);
    void noteContent(int projectId, const QString &repository);
    void tellChanges();
    std::optional<cache::ManifestAnswer> manifestOf(qint64 projectId, const Digest &digest) const;
    QStringList referencesFor(const QString &project, const QString &repository, const ImageInfo &image) const;

    ServerRooms m_rooms;
    maintenance::ImageRemover &m_remover;
    QStringList m_serverUrls;
    catalog::RepositoryRows m_rows;
    QTimer m_tell; ///< changes are told twice a second at most
    QSet<QPair<int, QString>> m_changed;
    WorkerThreads m_workers {"bw-lists", 1};
};

} // namespace breakwater::admin
