// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"
#include "base/Error.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace breakwater::admin {

/// What the server sees, in order, when a node's pull goes through it.
enum class NodeTestStep {
    Seen, ///< a connection from its address
    Tls, ///< it accepted our certificate
    SignedIn, ///< as which robot
    Namespace, ///< which registry it meant (`ns`)
    Manifest,
    Blobs,
    NoBypass, ///< every blob of the image came from here
};

inline constexpr int nodeTestStepCount = static_cast<int>(NodeTestStep::NoBypass) + 1;

enum class NodeStepState { Waiting, Passed, Failed, Skipped };

struct NodeStepResult
{
    NodeTestStep step = NodeTestStep::Seen;
    NodeStepState state = NodeStepState::Waiting;
    QString detail; ///< a fact: the address, the robot, "docker.io", "4 of 4"
    QString reason; ///< a code where it failed: "untrustedCertificate", "plainHttp", "wrongSecret" ...
    bool operator==(const NodeStepResult &) const = default;
};

enum class NodeTestState { Waiting, Running, Proven, Stalled, Stopped };

struct NodeTestRequest
{
    NodeConfigRequest config;
    QString nodeAddress; ///< only this one counts; empty: the first that is heard
    bool operator==(const NodeTestRequest &) const = default;
};

/// A test that waits for a node's pull, or has seen it.
struct NodeTest
{
    qint64 id = 0;
    NodeTestState state = NodeTestState::Waiting;
    QString command; ///< to run on the node
    QString address; ///< that is heard; empty: none yet
    QDateTime startedAt;
    QList<NodeStepResult> steps; ///< all, in order
    /// While nothing comes for a minute: what to look at, the likeliest first: "notRestarted", "firewall", "name",
    /// "path", "configPath", "ca", "secret", "fallback".
    QStringList suspects;
    bool operator==(const NodeTest &) const = default;
};

} // namespace breakwater::admin
