// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "maintenance/Schedule.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace breakwater::maintenance {

/// Tells when jobs are due. A run that was missed while the server was off is caught up once, some minutes after the
/// start; several missed ones are one. Looks at the clock at least once in `longestWait`, so that a clock that was set
/// or a machine that slept delays no run for long. Control thread.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes catchUpDelay {2};
    static constexpr std::chrono::minutes longestWait {1};

    explicit Scheduler(const Clock &clock, QObject *parent = nullptr);

    /// `lastRun`: when the job began last; zero: never, and then nothing was missed.
    void set(const QString &job, const Schedule &schedule, WallTime lastRun);
    QDateTime next(const QString &job) const; ///< invalid: none
    void check(); ///< what is due now; called by itself

Q_SIGNALS:
    void due(const QString &job);

private:
    struct Entry
    {
        Schedule schedule;
        QDateTime next;
    };
    void arm();

    const Clock &m_clock;
    QMap<QString, Entry> m_jobs;
    QTimer m_timer;
};

} // namespace breakwater::maintenance
