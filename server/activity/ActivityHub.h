// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/PullTracker.h"
#include "activity/TrafficMeter.h"
#include "base/Clock.h"
#include "cache/AccessQueue.h"
#include "catalog/Database.h"
#include "catalog/EventStore.h"
#include "catalog/NodeStore.h"
#include "catalog/PullStore.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace breakwater::activity {

enum class Severity { Info = 0, Warning = 1, Critical = 2 };

/// Everything that happens, as it happens: takes the data plane's records, keeps pulls, nodes, traffic and events, and
/// writes them to the catalog in batches. Lives in the control thread; at rest it has no timer running.
class ActivityHub : public QObject
{
    Q_OBJECT

public:
    ActivityHub(catalog::Database &database, const Clock &clock, PullTracker::Describe describe,
                QObject *parent = nullptr);
    ~ActivityHub() override; ///< writes what is pending

    /// Where the data plane puts its records. Thread-safe; outlives the I/O threads.
    cache::AccessQueue &queue() { return m_queue; }

    void recordEvent(Severity severity, const QString &code, const QString &actor,
                     const QMap<QString, QString> &params);
    /// For what each request may cause anew: the same event once in `repeatAfter`.
    void recordRepeatable(Severity severity, const QString &code, const QString &actor,
                          const QMap<QString, QString> &params);
    void recordDownload(std::uint64_t sizeBytes);

    const PullTracker &pulls() const { return m_tracker; }
    const TrafficMeter &traffic() const { return m_traffic; }
    /// Running pulls and those that ended lately, newest first.
    std::vector<Pull> latestPulls(std::size_t limit) const;
    std::optional<Pull> findPull(std::int64_t id) const;
    QString nodeName(const std::string &address) const; ///< the given name, else the address
    void setNodeName(const QString &address, const QString &name) { m_nodeNames[address] = name; }

    /// Sees each request as it ends; null: no one does. Control thread.
    using Observer = std::function<void(const cache::AccessRecord &)>;
    void observe(Observer observer) { m_observer = std::move(observer); }

    /// Writes to the catalog now.
    void flush();
    /// Takes in what the queue holds; for tests and for the shutdown.
    void drain();

Q_SIGNALS:
    void pullsChanged(const std::vector<breakwater::activity::Pull> &pulls);
    void pullEnded(const breakwater::activity::Pull &pull);
    void nodesSeen(const QStringList &addresses);
    void eventRecorded(const breakwater::catalog::EventRecord &event);
    void trafficChanged();

private:
    static constexpr std::size_t recentCapacity = 500;
    static constexpr std::size_t unwrittenCapacity = 10'000; ///< while the catalog cannot be written
    static constexpr std::size_t repeatedCapacity = 1'000;
    static constexpr std::chrono::minutes repeatAfter {5};

    /// Of one client since the last flush; texts become QStrings only there, as this happens once a request.
    struct Seen
    {
        std::string userAgent;
        std::string robot;
        WallTime lastSeenAt {};
        qint64 bytesSent = 0;
        int pulls = 0;
    };

    void tick();
    void noteNode(const cache::AccessRecord &record);
    void noteEnded(const Pull &pull);

    catalog::Database &m_database;
    const Clock &m_clock;
    cache::AccessQueue m_queue;
    PullTracker m_tracker;
    TrafficMeter m_traffic;
    Observer m_observer;
    QTimer m_gather; ///< between two looks into the queue while there was something in it
    QTimer m_tick; ///< 10 Hz while pulls run
    QTimer m_flush; ///< once, a second after something changed
    std::list<Pull> m_recent; ///< ended, newest first
    std::vector<Pull> m_unwritten;
    std::map<std::string, Seen> m_seen; ///< by address
    std::map<QString, QString> m_nodeNames;
    std::map<QString, MonotonicTime> m_repeated; ///< when an event was recorded last
};

} // namespace breakwater::activity
