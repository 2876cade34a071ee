// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/Conversions.h"
#include "admin/ServerRooms.h"
#include "base/Clock.h"
#include "base/Result.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace breakwater::admin {

/// The newest jobs on files, those that run among them: numbered, told of as they go, cancelled. A `Job` has `info` (an
/// `Info`: ArchiveJob, BackupJob), `actor`, and `progress`, which it shares with the thread that works. One thread.
template<typename Info, typename Job>
class FileJobs
{
public:
    static constexpr std::size_t keptJobs = 20;

    /// `changed`: at most four times a second and job, and at its end.
    FileJobs(const Clock &clock, std::function<void(const Info &)> changed)
        : m_clock(clock), m_changed(std::move(changed))
    {
        m_tell.setInterval(250);
        QObject::connect(&m_tell, &QTimer::timeout, &m_tell, [this] { tell(); });
    }

    template<typename Kind>
    Job &add(Kind kind, const QString &file, const Actor &actor)
    {
        auto job = std::make_unique<Job>();
        job->info.id = ++m_lastJob;
        job->info.kind = kind;
        job->info.file = file;
        job->info.startedAt = toDateTime(m_clock.now());
        job->actor = actor;
        Job &added = *job;
        m_jobs.emplace(added.info.id, std::move(job));
        for (auto it = m_jobs.begin(); m_jobs.size() > keptJobs && it != m_jobs.end();)
            it = it->second->info.finishedAt.isValid() ? m_jobs.erase(it) : std::next(it);
        m_tell.start();
        return added;
    }

    /// Null for one that is not kept any more.
    Job *find(qint64 id)
    {
        const auto it = m_jobs.find(id);
        return it == m_jobs.end() ? nullptr : it->second.get();
    }

    /// NotFound; harmless for one that has ended.
    Result<void> cancel(qint64 id)
    {
        Job *job = find(id);
        if (!job)
            return Error(ErrorCode::NotFound, QStringLiteral("no such job"));
        job->progress->cancelled = true;
        return {};
    }

    void cancelAll()
    {
        for (auto &[id, job] : m_jobs)
            job->progress->cancelled = true;
    }

    template<typename Visit>
    void forEachRunning(Visit visit)
    {
        for (auto &[id, job] : m_jobs) {
            if (!job->info.finishedAt.isValid())
                visit(*job);
        }
    }

    /// Takes over how far it has come.
    static void follow(Job &job)
    {
        if (job.info.finishedAt.isValid())
            return;
        job.info.doneBytes = static_cast<qint64>(job.progress->doneBytes.load());
        job.info.totalBytes = static_cast<qint64>(job.progress->totalBytes.load());
    }

    void end(Job &job, const std::optional<Error> &error)
    {
        follow(job);
        job.info.error = error;
        job.info.cancelled = error && error->code == ErrorCode::Cancelled;
        job.info.finishedAt = toDateTime(m_clock.now());
        m_changed(job.info);
    }

    QList<Info> newestFirst()
    {
        QList<Info> all;
        for (auto it = m_jobs.rbegin(); it != m_jobs.rend(); ++it) {
            follow(*it->second);
            all.append(it->second->info);
        }
        return all;
    }

private:
    void tell()
    {
        bool running = false;
        forEachRunning([&](Job &job) {
            running = true;
            follow(job);
            m_changed(job.info);
        });
        if (!running)
            m_tell.stop();
    }

    const Clock &m_clock;
    std::function<void(const Info &)> m_changed;
    std::map<qint64, std::unique_ptr<Job>> m_jobs;
    qint64 m_lastJob = 0;
    QTimer m_tell;
};

} // namespace breakwater::admin
