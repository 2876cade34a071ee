// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/Pull.h"
#include "admin/NodeTestTypes.h"
#include "base/Clock.h"
#include "cache/AccessRecord.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace breakwater::admin {

/// Watches what one node does while an admin waits for its pull, and says which step of the way it has reached. It
/// judges only what this server really saw: handshakes that failed, requests and pulls. Where several machines speak
/// it follows the one that got furthest. Control thread.
class NodeTester : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience {60}; ///< until it says what to look at
    static constexpr char ownAgent[] = "Breakwater-check"; ///< the console's own requests prove nothing about a node

    NodeTester(const Clock &clock, std::function<void(const NodeTest &)> tell, QObject *parent = nullptr);

    /// `command` goes into the answer. A running test ends.
    NodeTest start(const NodeTestRequest &request, const QString &command);
    Result<void> stop(qint64 id); ///< NotFound
    bool isActive() const { return m_test.has_value(); }

    void note(const cache::AccessRecord &record); ///< one that has ended
    void notePull(const activity::Pull &pull);
    void noteHandshakeFailure(const QString &address, const QString &reason);

private:
    struct Seen
    {
        QList<NodeStepResult> steps;
        QList<std::int64_t> pulls; ///< that began during the test
    };

    Seen *seenFrom(const QString &address);
    void set(Seen &seen, NodeTestStep step, NodeStepState state, const QString &detail, const QString &reason = {});
    void choose();
    void tellStalled();
    QStringList suspects() const;

    const Clock &m_clock;
    std::function<void(const NodeTest &)> m_tell;
    QTimer m_patience;
    std::optional<NodeTest> m_test;
    NodeTestRequest m_request;
    WallTime m_startedAt {};
    qint64 m_lastId = 0;
    std::map<QString, Seen> m_seen; ///< by address, at most 64
};

} // namespace breakwater::admin
