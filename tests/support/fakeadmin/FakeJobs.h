// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QHash>
#include <QTimer>

#include <optional>

/// What FakeAdmin's archives and backups share: jobs on files that end when a test says so.
namespace breakwater::test::fake {

/// As FakeAdmin::answer.
template<typename T>
void later(QObject *context, QHash<QString, Error> &failures, const QString &call, const admin::Reply<T> &reply,
           Result<T> result)
{
    if (const auto failure = failures.constFind(call); failure != failures.cend()) {
        result = *failure;
        failures.erase(failure);
    }
    QTimer::singleShot(0, context, [reply, result = std::move(result)] { reply.deliver(result); });
}

template<typename Job, typename Kind>
Job addJob(QList<Job> &newestFirst, Kind kind, const QString &file, qint64 totalBytes)
{
    Job job;
    job.id = newestFirst.size() + 1;
    job.kind = kind;
    job.file = file;
    job.startedAt = QDateTime::currentDateTimeUtc();
    job.totalBytes = totalBytes;
    newestFirst.prepend(job);
    return job;
}

/// False for another one, and for one that has ended.
template<typename Job>
bool endJob(Job &job, qint64 jobId, const std::optional<Error> &error)
{
    if (job.id != jobId || job.finishedAt.isValid())
        return false;
    job.error = error;
    job.cancelled = error && error->code == ErrorCode::Cancelled;
    job.finishedAt = QDateTime::currentDateTimeUtc();
    job.doneBytes = job.totalBytes;
    return true;
}

} // namespace breakwater::test::fake
