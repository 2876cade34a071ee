// SPDX-License-Identifier: GPL-3.0-or-later
// FakeAdmin's robots beyond their rows: secrets, what was deleted, the test.
#include "FakeAdmin.h"
#include "FakeJobs.h"

#include "FakeAnswers.h"

#include <QTimer>

#include <algorithm>

namespace breakwater::test {

using namespace admin;
using fake::later;

void FakeAdmin::setRobotNodes(qint64 id, const QList<RobotNode> &nodes)
{
    RobotInfo *info = findRobot(id);
    if (!info)
        return;
    info->nodes = nodes;
    if (!nodes.isEmpty()) {
        info->lastUsedAt = nodes.constFirst().lastUsedAt;
        info->lastUsedBy = nodes.constFirst().name.isEmpty() ? nodes.constFirst().address : nodes.constFirst().name;
    }
    Q_EMIT robotChanged(*info);
}

void FakeAdmin::renewRobotSecret(qint64 id, Reply<RobotWithSecret> reply)
{
    const QString call = QStringLiteral("renewRobotSecret");
    noteCommand(call);
    RobotInfo *info = findRobot(id);
    if (!info || info->managed || m_failures.contains(call)) {
        later<RobotWithSecret>(this, m_failures, call, reply,
                               Error(info ? ErrorCode::ManagedByFile : ErrorCode::NotFound));
        return;
    }
    info->rotatedAt = QDateTime::currentDateTimeUtc();
    info->oldSecretUntil = {};
    later<RobotWithSecret>(this, m_failures, call, reply, RobotWithSecret {*info, fake::secret(++m_nextId)});
}

void FakeAdmin::rotateRobotSecret(qint64 id, std::chrono::seconds overlap, Reply<RobotWithSecret> reply)
{
    const QString call = QStringLiteral("rotateRobotSecret");
    noteCommand(call);
    RobotInfo *info = findRobot(id);
    if (!info || info->managed || m_failures.contains(call)) {
        later<RobotWithSecret>(this, m_failures, call, reply,
                               Error(info ? ErrorCode::ManagedByFile : ErrorCode::NotFound));
        return;
    }
    info->rotatedAt = QDateTime::currentDateTimeUtc();
    info->oldSecretUntil = overlap.count() > 0 ? info->rotatedAt.addSecs(overlap.count()) : QDateTime();
    for (RobotNode &node : info->nodes)
        node.oldSecret = info->oldSecretUntil.isValid();
    later<RobotWithSecret>(this, m_failures, call, reply, RobotWithSecret {*info, fake::secret(++m_nextId)});
    Q_EMIT robotChanged(*info);
}

void FakeAdmin::endOldSecret(qint64 id, Reply<RobotInfo> reply)
{
    const QString call = QStringLiteral("endOldSecret");
    noteCommand(call);
    RobotInfo *info = findRobot(id);
    if (!info || !info->oldSecretUntil.isValid() || m_failures.contains(call)) {
        later<RobotInfo>(this, m_failures, call, reply, Error(ErrorCode::NotFound));
        return;
    }
    info->oldSecretUntil = {};
    for (RobotNode &node : info->nodes)
        node.oldSecret = false;
    later<RobotInfo>(this, m_failures, call, reply, *info);
    Q_EMIT robotChanged(*info);
}

void FakeAdmin::removeRobot(qint64 id, Reply<void> reply)
{
    const QString call = QStringLiteral("removeRobot");
    noteCommand(call);
    const RobotInfo *info = findRobot(id);
    if (!info || info->managed || m_failures.contains(call)) {
        later<void>(this, m_failures, call, reply, Error(info ? ErrorCode::ManagedByFile : ErrorCode::NotFound));
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_removedRobots.prepend({{id, info->userName, QStringLiteral("console"), now, now.addDays(1)}, *info});
    m_robots.removeIf([&](const RobotInfo &r) { return r.id == id; });
    later<void>(this, m_failures, call, reply, Result<void>());
    Q_EMIT robotRemoved(id);
}

void FakeAdmin::removedRobots(Reply<QList<RemovedRobot>> reply)
{
    QList<RemovedRobot> notes;
    for (const Removed &removed : std::as_const(m_removedRobots))
        notes.append(removed.note);
    later<QList<RemovedRobot>>(this, m_failures, QStringLiteral("removedRobots"), reply, notes);
}

void FakeAdmin::restoreRobot(qint64 removedId, Reply<RobotInfo> reply)
{
    const QString call = QStringLiteral("restoreRobot");
    noteCommand(call);
    const auto it = std::find_if(m_removedRobots.begin(), m_removedRobots.end(),
                                 [&](const Removed &removed) { return removed.note.id == removedId; });
    if (it == m_removedRobots.end() || m_failures.contains(call)) {
        later<RobotInfo>(this, m_failures, call, reply, Error(ErrorCode::NotFound));
        return;
    }
    const RobotInfo info = it->robot;
    m_removedRobots.erase(it);
    m_robots.append(info);
    later<RobotInfo>(this, m_failures, call, reply, info);
    Q_EMIT robotChanged(info);
}

void FakeAdmin::testRobot(const QString &testId, const RobotTestRequest &request, Reply<QList<TestStepResult>> reply)
{
    noteCommand(QStringLiteral("testRobot"));
    m_lastRobotTest = request;
    QList<TestStepResult> steps = m_testScript;
    if (steps.isEmpty()) {
        steps = {{TestStep::Tcp, TestOutcome::Passed, 1, QStringLiteral("127.0.0.1"), {}},
                 {TestStep::Tls, TestOutcome::Passed, 4, QStringLiteral("issuer CN=Breakwater CA"), {}},
                 {TestStep::Ping, TestOutcome::Passed, 1, QStringLiteral("HTTP 401"), {}},
                 {TestStep::Token, TestOutcome::Passed, 6, QStringLiteral("Basic"), {}},
                 {TestStep::Manifest,
                  TestOutcome::Passed,
                  2,
                  request.image.isEmpty() ? QStringLiteral("dockerhub-proxy/library/nginx:1.27") : request.image,
                  {}}};
    }
    QTimer::singleShot(0, this, [this, testId, steps] {
        for (const TestStepResult &step : steps)
            Q_EMIT connectionTestStep(testId, step);
    });
    later<QList<TestStepResult>>(this, m_failures, QStringLiteral("testRobot"), reply, steps);
}

} // namespace breakwater::test
