// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/NodeTester.h"

#include "admin/Conversions.h"
#include "http/QueryString.h"

#include <algorithm>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t maxAddresses = 64;

bool sendsNamespace(NodeRuntime runtime)
{
    switch (runtime) {
    case NodeRuntime::CriO:
    case NodeRuntime::Podman:
    case NodeRuntime::Docker:
    case NodeRuntime::BuildKit:
    case NodeRuntime::Nomad: return false;
    default: return true;
    }
}

bool needsRestart(NodeRuntime runtime)
{
    switch (runtime) {
    case NodeRuntime::Containerd:
    case NodeRuntime::Containerd1:
    case NodeRuntime::DockerContainerd:
    case NodeRuntime::Podman:
    case NodeRuntime::Talos:
    case NodeRuntime::TalosLegacy: return false;
    default: return true;
    }
}

bool usesConfigPath(NodeRuntime runtime)
{
    return runtime == NodeRuntime::Containerd || runtime == NodeRuntime::Containerd1 || runtime == NodeRuntime::Kind
        || runtime == NodeRuntime::Minikube || runtime == NodeRuntime::MicroK8s;
}

QString namespaceOf(const std::string &target)
{
    const auto mark = target.find('?');
    if (mark == std::string::npos)
        return {};
    const auto query = http::QueryString::parse(target.substr(mark + 1));
    return query ? QString::fromUtf8(std::string(query->value("ns").value_or("")).c_str()).left(255) : QString();
}

/// What a failed handshake says of the node, from the alert that it sent.
QString handshakeReason(const QString &text)
{
    if (text.contains(u"unknown ca"_s) || text.contains(u"bad certificate"_s)
        || text.contains(u"certificate unknown"_s))
        return u"untrustedCertificate"_s;
    if (text.contains(u"http request"_s))
        return u"plainHttp"_s;
    if (text.contains(u"certificate expired"_s))
        return u"certificateExpired"_s;
    return u"handshakeEnded"_s;
}

int rank(const QList<NodeStepResult> &steps)
{
    int score = 0;
    for (const NodeStepResult &step : steps) {
        if (step.state == NodeStepState::Passed)
            score += 2;
        else if (step.state == NodeStepState::Failed)
            score += 1;
    }
    return score;
}

} // namespace

NodeTester::NodeTester(const Clock &clock, std::function<void(const NodeTest &)> tell, QObject *parent)
    : QObject(parent), m_clock(clock), m_tell(std::move(tell))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &NodeTester::tellStalled);
}

NodeTest NodeTester::start(const NodeTestRequest &request, const QString &command)
{
    if (m_test)
        static_cast<void>(stop(m_test->id));
    m_request = request;
    m_seen.clear();
    m_startedAt = m_clock.now();
    NodeTest test;
    test.id = ++m_lastId;
    test.command = command;
    test.startedAt = toDateTime(m_startedAt);
    for (int i = 0; i < nodeTestStepCount; ++i)
        test.steps.append({static_cast<NodeTestStep>(i), NodeStepState::Waiting, {}, {}});
    if (request.config.serverUrl.startsWith(u"http://"_s))
        test.steps[static_cast<int>(NodeTestStep::Tls)].state = NodeStepState::Skipped;
    if (!sendsNamespace(request.config.runtime))
        test.steps[static_cast<int>(NodeTestStep::Namespace)].state = NodeStepState::Skipped;
    m_test = test;
    m_patience.start();
    return test;
}

Result<void> NodeTester::stop(qint64 id)
{
    if (!m_test || m_test->id != id)
        return Error(ErrorCode::NotFound);
    m_patience.stop();
    NodeTest ended = *m_test;
    m_test.reset();
    if (ended.state != NodeTestState::Proven)
        ended.state = NodeTestState::Stopped;
    m_tell(ended);
    return {};
}

NodeTester::Seen *NodeTester::seenFrom(const QString &address)
{
    if (!m_test || (!m_request.nodeAddress.isEmpty() && m_request.nodeAddress != address))
        return nullptr;
    const auto found = m_seen.find(address);
    if (found != m_seen.end())
        return &found->second;
    if (m_seen.size() >= maxAddresses)
        return nullptr;
    Seen seen;
    for (int i = 0; i < nodeTestStepCount; ++i)
        seen.steps.append({static_cast<NodeTestStep>(i), NodeStepState::Waiting, {}, {}});
    for (const NodeStepResult &step : std::as_const(m_test->steps)) {
        if (step.state == NodeStepState::Skipped)
            seen.steps[static_cast<int>(step.step)].state = NodeStepState::Skipped;
    }
    set(seen, NodeTestStep::Seen, NodeStepState::Passed, address);
    return &m_seen.emplace(address, std::move(seen)).first->second;
}

void NodeTester::set(Seen &seen, NodeTestStep step, NodeStepState state, const QString &detail, const QString &reason)
{
    NodeStepResult &result = seen.steps[static_cast<int>(step)];
    // What once went well is not taken back by a later try of another image.
    if (result.state == NodeStepState::Skipped
        || (result.state == NodeStepState::Passed && state != NodeStepState::Passed))
        return;
    result.state = state;
    result.detail = detail;
    result.reason = reason;
}

void NodeTester::noteHandshakeFailure(const QString &address, const QString &reason)
{
    Seen *seen = seenFrom(address);
    if (!seen)
        return;
    set(*seen, NodeTestStep::Tls, NodeStepState::Failed, reason, handshakeReason(reason));
    choose();
}

void NodeTester::note(const cache::AccessRecord &record)
{
    if (!m_test || record.startedAt < m_startedAt || record.userAgent.starts_with(ownAgent))
        return;
    Seen *seen = seenFrom(QString::fromStdString(record.peer));
    if (!seen)
        return;
    set(*seen, NodeTestStep::Tls, NodeStepState::Passed, {});
    const QString robot = QString::fromStdString(record.robot);
    if (record.status == 401) {
        // The first request comes bare as a rule, to be told how to sign in.
        const QString why = record.error ? record.error->detail : QString();
        if (!robot.isEmpty())
            set(*seen, NodeTestStep::SignedIn, NodeStepState::Failed, robot, why.isEmpty() ? u"refused"_s : why);
    } else if (record.status != 0) {
        const bool isOther = !m_request.config.robot.isEmpty() && robot != m_request.config.robot;
        set(*seen, NodeTestStep::SignedIn, NodeStepState::Passed, robot,
            robot.isEmpty() ? u"anonymous"_s
                : isOther   ? u"otherRobot"_s
                            : QString());
    }
    if (const QString ns = namespaceOf(record.target); !ns.isEmpty())
        set(*seen, NodeTestStep::Namespace, NodeStepState::Passed, ns);
    if (record.kind == cache::RequestKind::Manifest && record.status != 401) {
        const QString image = QString::fromStdString(record.project + '/' + record.repository + ' ' + record.reference);
        if (record.status >= 200 && record.status < 400)
            set(*seen, NodeTestStep::Manifest, NodeStepState::Passed, image);
        else
            set(*seen, NodeTestStep::Manifest, NodeStepState::Failed, image,
                record.error ? errorCodeName(record.error->code) : QString::number(record.status));
    }
    if (record.kind == cache::RequestKind::Blob && record.status != 401 && record.status >= 400)
        set(*seen, NodeTestStep::Blobs, NodeStepState::Failed, QString::fromStdString(record.repository),
            record.error ? errorCodeName(record.error->code) : QString::number(record.status));
    choose();
}

void NodeTester::notePull(const activity::Pull &pull)
{
    if (!m_test || pull.startedAt < m_startedAt || pull.userAgent.starts_with(ownAgent))
        return;
    Seen *seen = seenFrom(QString::fromStdString(pull.peer));
    if (!seen)
        return;
    const QString progress = u"%1/%2"_s.arg(pull.layersDone).arg(pull.layersTotal);
    if (pull.layersTotal > 0 && pull.layersDone > 0) {
        const bool isAll = pull.layersDone >= pull.layersTotal;
        set(*seen, NodeTestStep::Blobs, isAll ? NodeStepState::Passed : NodeStepState::Waiting, progress);
    }
    if (pull.state == activity::PullState::Finished) {
        if (pull.layersTotal > 0 && pull.layersDone >= pull.layersTotal) {
            set(*seen, NodeTestStep::Blobs, NodeStepState::Passed, progress);
            set(*seen, NodeTestStep::NoBypass, NodeStepState::Passed, progress);
        } else if (pull.layersDone == 0) {
            // Either the node has the image, or it took the blobs elsewhere: only a fresh image can tell.
            set(*seen, NodeTestStep::Blobs, NodeStepState::Failed, progress, u"noneAsked"_s);
        } else {
            set(*seen, NodeTestStep::NoBypass, NodeStepState::Failed, progress, u"someElsewhere"_s);
        }
    }
    choose();
}

/// Shows the machine that got furthest.
void NodeTester::choose()
{
    const auto best = std::max_element(m_seen.begin(), m_seen.end(), [](const auto &a, const auto &b) {
        return rank(a.second.steps) < rank(b.second.steps);
    });
    if (!m_test || best == m_seen.end())
        return;
    NodeTest now = *m_test;
    now.address = best->first;
    now.steps = best->second.steps;
    const bool proven = now.steps.last().state == NodeStepState::Passed;
    if (proven) {
        now.state = NodeTestState::Proven;
        now.suspects.clear();
        m_patience.stop();
    } else if (now.state == NodeTestState::Waiting) {
        now.state = NodeTestState::Running;
    }
    if (now.steps != m_test->steps && !proven) {
        // Something moves: what was suspected may be gone, and the wait begins anew.
        if (now.state == NodeTestState::Stalled)
            now.state = NodeTestState::Running;
        now.suspects.clear();
        m_patience.start();
    }
    if (now == *m_test)
        return;
    m_test = now;
    m_tell(now);
}

void NodeTester::tellStalled()
{
    if (!m_test || m_test->state == NodeTestState::Proven)
        return;
    m_test->state = NodeTestState::Stalled;
    m_test->suspects = suspects();
    m_tell(*m_test);
}

QStringList NodeTester::suspects() const
{
    const auto stateOf = [this](NodeTestStep step) { return m_test->steps.at(static_cast<int>(step)).state; };
    const NodeRuntime runtime = m_request.config.runtime;
    if (stateOf(NodeTestStep::Seen) != NodeStepState::Passed) {
        QStringList list;
        if (needsRestart(runtime))
            list.append(u"notRestarted"_s);
        list.append(u"path"_s);
        if (usesConfigPath(runtime))
            list.append(u"configPath"_s);
        return list + QStringList {u"firewall"_s, u"name"_s};
    }
    if (stateOf(NodeTestStep::Tls) == NodeStepState::Failed)
        return {u"ca"_s, u"name"_s};
    if (stateOf(NodeTestStep::SignedIn) != NodeStepState::Passed)
        return {u"secret"_s};
    if (stateOf(NodeTestStep::Manifest) != NodeStepState::Passed)
        return {u"registry"_s, u"path"_s};
    return {u"present"_s, u"fallback"_s};
}

} // namespace breakwater::admin
