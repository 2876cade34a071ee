// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerRooms.h"
#include "admin/WarmUpTypes.h"
#include "cache/ImageWarmer.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace breakwater::admin {

/// Images fetched before a node asks for them: plans, and jobs that carry them out, two images at a time. A job leaves
/// the last part of an upstream's limit to the nodes. Control thread.
class WarmUpAdmin : public QObject
{
    Q_OBJECT

public:
    static constexpr int imagesAtOnce = 2;
    static constexpr int keptJobs = 20;

    /// `ownNames`: the hosts, with and without port, by which nodes reach this server, at the time of the call.
    WarmUpAdmin(ServerRooms rooms, std::function<QStringList()> ownNames, QObject *parent = nullptr);
    ~WarmUpAdmin() override;

    Result<WarmUpPlan> plan(const WarmUpRequest &request) const;
    Result<WarmUpJob> start(const WarmUpRequest &request, const QString &actor); ///< InvalidArgument: nothing to fetch
    Result<void> cancel(qint64 jobId); ///< NotFound; harmless for one that has ended
    QList<WarmUpJob> jobs() const; ///< newest first

Q_SIGNALS:
    void changed(const breakwater::admin::WarmUpJob &job); ///< at most four times a second and job

private:
    struct Job;
    struct Resolved
    {
        WarmUpItem item;
        std::optional<cache::ImageWarmer::Target> target;
    };

    Result<QStringList> pulledPlatforms() const;
    std::vector<Resolved> resolve(const QString &text, const std::vector<std::string> &platforms) const;
    void estimate(Resolved &resolved, const std::vector<std::string> &platforms) const;
    qint64 askedFor(const cache::ImageWarmer::Target &target) const;
    std::optional<Error> savedForNodes(const cache::ImageWarmer::Target &target) const;
    void next(Job &job);
    void imageEnded(qint64 jobId, int index, const Result<void> &result);
    void addUp(Job &job) const;
    void tell();

    ServerRooms m_rooms;
    std::function<QStringList()> m_ownNames;
    std::map<qint64, std::unique_ptr<Job>> m_jobs;
    qint64 m_lastJob = 0;
    QTimer m_tell;
};

} // namespace breakwater::admin
