// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace breakwater::admin {

struct RobotSpec
{
    QString name; ///< without "robot$"
    QString project; ///< set for a robot that belongs to one project: robot$PROJECT+NAME
    QStringList projects; ///< that it may pull; "*" for all; empty only if disabled: its projects were removed
    QString description;
    QDateTime expiresAt; ///< invalid: never
    bool disabled = false;
    QStringList networks = {}; ///< CIDR subnets that it may sign in from; empty: any
    bool operator==(const RobotSpec &) const = default;
};

/// A node that signed in as the robot lately.
struct RobotNode
{
    QString address;
    QString name; ///< given by the admin; may be empty
    QDateTime lastUsedAt;
    bool oldSecret = false; ///< it came with the secret that was replaced
    bool operator==(const RobotNode &) const = default;
};

struct RobotInfo
{
    qint64 id = 0;
    RobotSpec spec;
    QString userName; ///< "robot$cluster-pull", as a client sends it
    bool managed = false;
    QDateTime createdAt;
    QDateTime lastUsedAt;
    QString lastUsedBy; ///< node name or address
    bool expired = false;
    QList<RobotNode> nodes; ///< of the last seven days, the latest first, at most 100
    qint64 pullsInWeek = 0; ///< in the last seven days
    QDateTime rotatedAt; ///< invalid: the secret was never renewed
    QDateTime oldSecretUntil; ///< how long the secret before it is still good; invalid: it is not
    bool operator==(const RobotInfo &) const = default;
};

/// The only time that the secret is seen: it is stored as a hash.
struct RobotWithSecret
{
    RobotInfo robot;
    Secret secret;
    bool operator==(const RobotWithSecret &) const = default;
};

/// A robot that was deleted and can be had back, with its secret.
struct RemovedRobot
{
    qint64 id = 0;
    QString userName;
    QString actor;
    QDateTime removedAt;
    QDateTime until;
    bool operator==(const RemovedRobot &) const = default;
};

/// What a node would do: sign in with name and secret at this server's own address, and ask for a manifest.
struct RobotTestRequest
{
    qint64 robotId = 0;
    Secret secret;
    QString image; ///< "PROJECT/REPOSITORY:TAG"; empty: one that is cached and that the robot may pull
    bool operator==(const RobotTestRequest &) const = default;
};

} // namespace breakwater::admin
