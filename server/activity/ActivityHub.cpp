// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/ActivityHub.h"

#include "activity/PullCodec.h"

#include <QLoggingCategory>

#include <algorithm>

namespace breakwater::activity {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.activity")

constexpr std::chrono::milliseconds tickInterval {100};
constexpr std::chrono::milliseconds flushDelay {1000};
constexpr std::chrono::milliseconds gatherTime {20}; // of records, while there are any; nobody sees so short a delay

std::int64_t lastPullId(catalog::Database &database)
{
    const auto id = catalog::PullStore(database).lastId();
    if (!id)
        qCWarning(log) << "the pull history cannot be read:" << id.error().toLogLine();
    return id ? *id : 0;
}

} // namespace

ActivityHub::ActivityHub(catalog::Database &database, const Clock &clock, PullTracker::Describe describe,
                         QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock), m_tracker(clock, std::move(describe), lastPullId(database))
{
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &ActivityHub::tick);
    m_flush.setSingleShot(true);
    m_flush.setInterval(flushDelay);
    connect(&m_flush, &QTimer::timeout, this, &ActivityHub::flush);
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherTime);
    connect(&m_gather, &QTimer::timeout, this, &ActivityHub::drain);
    m_queue.onFilled([this] {
        // A record every now and then is taken at once; under load the timer takes many.
        QMetaObject::invokeMethod(this, &ActivityHub::drain, Qt::QueuedConnection);
    });
    if (const auto nodes = catalog::NodeStore(database).all(); nodes) {
        for (const catalog::NodeRecord &node : *nodes)
            m_nodeNames[node.address] = node.name;
    }
    if (const auto page = catalog::PullStore(database).page(static_cast<int>(recentCapacity)); page) {
        for (const catalog::PullRecord &record : *page)
            m_recent.push_back(pullFromRecord(record));
    }
}

ActivityHub::~ActivityHub()
{
    drain();
    flush();
}

void ActivityHub::drain()
{
    const auto records = m_queue.take();
    for (const cache::AccessRecord &record : records) {
        m_tracker.add(record);
        m_traffic.add(record);
        if (!record.ended)
            continue;
        noteNode(record);
        if (m_observer)
            m_observer(record);
    }
    if (records.empty())
        return;
    m_gather.start();
    if (m_tracker.runningCount() > 0 && !m_tick.isActive())
        m_tick.start();
    if (!m_flush.isActive())
        m_flush.start();
    // Everything that ended between two ticks is told with the next one, so that the screen gets at most ten
    // updates a second; without running pulls there is no tick, and it is told now.
    if (!m_tick.isActive())
        tick();
    Q_EMIT trafficChanged();
}

void ActivityHub::tick()
{
    m_tracker.tick();
    auto changes = m_tracker.takeChanges();
    for (const Pull &pull : changes.ended)
        noteEnded(pull);
    auto &all = changes.changed;
    all.insert(all.end(), changes.ended.begin(), changes.ended.end());
    if (!all.empty())
        Q_EMIT pullsChanged(all);
    if (m_tracker.runningCount() == 0)
        m_tick.stop();
}

void ActivityHub::noteEnded(const Pull &pull)
{
    m_recent.push_front(pull);
    if (m_recent.size() > recentCapacity)
        m_recent.pop_back();
    if (m_unwritten.size() < unwrittenCapacity)
        m_unwritten.push_back(pull);
    m_traffic.addPull(pull.startedAt);
    ++m_seen[pull.peer].pulls;
    if (!m_flush.isActive())
        m_flush.start();
    qCInfo(log).noquote() << "pull" << QString::fromStdString(pull.requestId) << QString::fromStdString(pull.peer)
                          << QString::fromStdString(pull.robot)
                          << QString::fromStdString(pull.project + '/' + pull.repository + ' ' + pull.reference)
                          << outcomeName(pull.outcome) << pull.bytesSent << "bytes"
                          << (pull.state == PullState::Failed ? "failed" : "finished");
    Q_EMIT pullEnded(pull);
}

void ActivityHub::noteNode(const cache::AccessRecord &record)
{
    const bool content = record.projectId != 0 || record.kind == cache::RequestKind::Token;
    const bool ping = record.status == 200 && record.target.compare(0, 3, "/v2") == 0;
    if (record.status == 401 || !(content || ping))
        return; // who cannot sign in, or knocks at other doors, is no node of ours
    Seen &node = m_seen[record.peer];
    node.userAgent = record.userAgent;
    node.robot = record.robot;
    node.lastSeenAt = std::max(node.lastSeenAt, record.startedAt);
    node.bytesSent += static_cast<qint64>(record.bodyBytes);
}

void ActivityHub::recordEvent(Severity severity, const QString &code, const QString &actor,
                              const QMap<QString, QString> &params)
{
    catalog::EventRecord event;
    event.at = m_clock.now();
    event.severity = static_cast<int>(severity);
    event.code = code;
    event.actor = actor;
    event.params = params;
    const auto id = catalog::EventStore(m_database).add(event);
    if (id)
        event.id = *id;
    else
        qCWarning(log) << "an event could not be written:" << code << id.error().toLogLine();
    Q_EMIT eventRecorded(event);
}

void ActivityHub::recordRepeatable(Severity severity, const QString &code, const QString &actor,
                                   const QMap<QString, QString> &params)
{
    QString key = code + QLatin1Char('\n') + actor;
    for (auto it = params.cbegin(); it != params.cend(); ++it)
        key += QLatin1Char('\n') + it.key() + QLatin1Char('=') + it.value();
    const MonotonicTime now = m_clock.monotonic();
    const auto last = m_repeated.find(key);
    if (last != m_repeated.end() && now - last->second < repeatAfter)
        return;
    if (m_repeated.size() >= repeatedCapacity) {
        std::erase_if(m_repeated, [now](const auto &item) { return now - item.second >= repeatAfter; });
        if (m_repeated.size() >= repeatedCapacity)
            return; // someone makes up ever new ones
    }
    m_repeated[key] = now;
    recordEvent(severity, code, actor, params);
}

void ActivityHub::recordDownload(std::uint64_t sizeBytes)
{
    m_traffic.addDownload(sizeBytes, m_clock.now());
    if (!m_flush.isActive())
        m_flush.start();
}

std::vector<Pull> ActivityHub::latestPulls(std::size_t limit) const
{
    std::vector<Pull> pulls = m_tracker.running();
    std::reverse(pulls.begin(), pulls.end());
    for (const Pull &pull : m_recent) {
        if (pulls.size() >= limit)
            break;
        pulls.push_back(pull);
    }
    if (pulls.size() > limit)
        pulls.resize(limit);
    return pulls;
}

std::optional<Pull> ActivityHub::findPull(std::int64_t id) const
{
    if (const Pull *running = m_tracker.find(id))
        return *running;
    const auto recent
        = std::find_if(m_recent.begin(), m_recent.end(), [id](const Pull &pull) { return pull.id == id; });
    if (recent != m_recent.end() && !recent->requests.empty())
        return *recent;
    const auto record = catalog::PullStore(m_database).find(id);
    if (record && *record)
        return pullFromRecord(**record);
    return std::nullopt;
}

QString ActivityHub::nodeName(const std::string &address) const
{
    const QString key = QString::fromStdString(address);
    const auto it = m_nodeNames.find(key);
    return it == m_nodeNames.end() || it->second.isEmpty() ? key : it->second;
}

void ActivityHub::flush()
{
    const auto warn = [](const Result<void> &result) {
        if (!result)
            qCWarning(log) << "activity could not be written:" << result.error().toLogLine();
        return result.ok();
    };
    if (!m_unwritten.empty()) {
        QList<catalog::PullRecord> records;
        for (const Pull &pull : m_unwritten)
            records.append(recordFromPull(pull));
        if (warn(catalog::PullStore(m_database).record(records)))
            m_unwritten.clear();
    }
    if (!m_seen.empty()) {
        QList<catalog::NodeRecord> nodes;
        QStringList addresses;
        for (const auto &[address, seen] : m_seen) {
            catalog::NodeRecord node;
            node.address = QString::fromStdString(address);
            node.userAgent = QString::fromStdString(seen.userAgent);
            node.robot = QString::fromStdString(seen.robot);
            node.lastSeenAt = seen.lastSeenAt == WallTime {} ? m_clock.now() : seen.lastSeenAt;
            node.firstSeenAt = node.lastSeenAt;
            node.bytesSent = seen.bytesSent;
            node.pulls = seen.pulls;
            addresses.append(node.address);
            nodes.append(node);
        }
        if (warn(catalog::NodeStore(m_database).add(nodes))) {
            m_seen.clear();
            Q_EMIT nodesSeen(addresses);
        }
    }
    catalog::TrafficStore traffic(m_database);
    if (m_traffic.hasPending())
        warn(m_traffic.flush(traffic));
    Q_EMIT trafficChanged();
}

} // namespace breakwater::activity
