// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QDateTime>
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
    bool operator==(const RobotSpec &) const = default;
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
    bool operator==(const RobotInfo &) const = default;
};

/// The only time that the secret is seen: it is stored as a hash.
struct RobotWithSecret
{
    RobotInfo robot;
    Secret secret;
    bool operator==(const RobotWithSecret &) const = default;
};

} // namespace breakwater::admin
