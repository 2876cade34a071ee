// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/Scheduler.h"

#include <algorithm>

namespace breakwater::maintenance {
namespace {

QDateTime localTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMs(time));
}

} // namespace

Scheduler::Scheduler(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::check);
}

void Scheduler::set(const QString &job, const Schedule &schedule, WallTime lastRun)
{
    const QDateTime now = localTime(m_clock.now());
    Entry entry {schedule, schedule.next(now)};
    if (lastRun != WallTime {} && lastRun < m_clock.now()) {
        const QDateTime missed = schedule.next(localTime(lastRun));
        const QDateTime caughtUp = now.addSecs(std::chrono::seconds(catchUpDelay).count());
        if (missed.isValid() && missed <= now && (!entry.next.isValid() || caughtUp < entry.next))
            entry.next = caughtUp;
    }
    m_jobs.insert(job, entry);
    arm();
}

QDateTime Scheduler::next(const QString &job) const
{
    return m_jobs.value(job).next;
}

void Scheduler::check()
{
    const QDateTime now = localTime(m_clock.now());
    QStringList dueNow;
    for (auto it = m_jobs.begin(); it != m_jobs.end(); ++it) {
        if (it->next.isValid() && it->next <= now) {
            it->next = it->schedule.next(now);
            dueNow.append(it.key());
        } else if (const QDateTime again = it->schedule.next(now); again.isValid() && again < it->next) {
            it->next = again; // the clock was set back
        }
    }
    arm();
    for (const QString &job : dueNow)
        Q_EMIT due(job);
}

void Scheduler::arm()
{
    std::chrono::milliseconds wait = longestWait;
    bool any = false;
    const QDateTime now = localTime(m_clock.now());
    for (const Entry &entry : m_jobs) {
        if (!entry.next.isValid())
            continue;
        any = true;
        wait = std::min(wait, std::chrono::milliseconds(std::max<qint64>(now.msecsTo(entry.next), 0)));
    }
    if (any)
        m_timer.start(wait);
    else
        m_timer.stop();
}

} // namespace breakwater::maintenance
