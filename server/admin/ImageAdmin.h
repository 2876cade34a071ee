// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ImageTypes.h"
#include "admin/ServerRooms.h"
#include "base/WorkerThreads.h"
#include "catalog/DeletionStore.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>

namespace breakwater::admin {

/// What is cached: repositories, tags, images, and their removal. Control thread.
class ImageAdmin : public QObject
{
    Q_OBJECT

public:
    explicit ImageAdmin(ServerRooms rooms, QObject *parent = nullptr);
    ~ImageAdmin() override; ///< waits for the look at the store

    /// The names by which nodes reach this server, for the references of an image.
    void setServerUrls(QStringList urls) { m_serverUrls = std::move(urls); }

    Result<QList<RepositoryInfo>> repositories() const;
    Result<QList<ImageInfo>> images(qint64 repositoryId) const;
    Result<ImageDetail> detail(qint64 repositoryId, const QString &digest, const QString &platform) const;
    Result<DeletionPlan> plan(qint64 repositoryId, const QStringList &digests) const;
    Result<DeletionPlan> remove(qint64 repositoryId, const QStringList &digests, const Actor &actor);
    Result<void> removeProject(qint64 projectId);

    /// Files that no catalog row lists: what a kill between two steps left. Looks in the background, removes in the
    /// control thread what is still listed nowhere then.
    void collectOrphans();

    /// A pull has ended: its tag or digest was used.
    void notePull(const activity::Pull &pull);

Q_SIGNALS:
    void repositoryChanged(const breakwater::admin::RepositoryInfo &repository);
    void repositoryRemoved(qint64 id);
    void imagesChanged(qint64 repositoryId);

private:
    Result<void> apply(const catalog::Deletion &deletion);
    void noteDeparture(const catalog::Deletion &deletion, const QString &repository, const QStringList &digests,
                       const Actor &actor);
    bool removeIfEmpty(qint64 repositoryId); ///< a repository whose last image went goes too; true if it did
    void noteContent(int projectId, const QString &repository);
    void tellChanges();
    std::optional<cache::ManifestAnswer> manifestOf(qint64 projectId, const Digest &digest) const;
    QStringList referencesFor(const QString &project, const QString &repository, const ImageInfo &image) const;

    ServerRooms m_rooms;
    QStringList m_serverUrls;
    QTimer m_tell; ///< changes are told twice a second at most
    QSet<QPair<int, QString>> m_changed;
    std::atomic<bool> m_stopping {false};
    WorkerThreads m_walkers {"bw-walk", 1};
};

} // namespace breakwater::admin
