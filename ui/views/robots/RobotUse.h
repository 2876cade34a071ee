// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/RobotTypes.h"

/// Who uses a robot, in sentences. Pure functions, translated.
namespace breakwater::ui {

QString nodeTitle(const admin::RobotNode &node); ///< its name, else its address
QString nodeNames(const QList<admin::RobotNode> &nodes); ///< "pi4, nuc and 3 others"
/// Nodes that used it in the last 24 hours; empty when none did.
QList<admin::RobotNode> usersToday(const admin::RobotInfo &robot, const QDateTime &now);
/// "Used in the last 24 hours by pi4 and nuc.", or when it was used last, or that it never was.
QString robotUse(const admin::RobotInfo &robot, const QDateTime &now);

} // namespace breakwater::ui
