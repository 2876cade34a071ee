// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/Pull.h"
#include "admin/ActivityTypes.h"
#include "base/Clock.h"
#include "catalog/EventStore.h"
#include "catalog/NodeStore.h"

#include <QDateTime>

namespace breakwater::admin {

/// UTC; invalid for the zero time, which stands for "never" below.
QDateTime toDateTime(WallTime time);
WallTime toWallTime(const QDateTime &time);

Outcome toAdmin(cache::Outcome outcome);
PullInfo toAdmin(const activity::Pull &pull, const QString &nodeName);
QList<RequestInfo> requestsOf(const activity::Pull &pull);
NodeInfo toAdmin(const catalog::NodeRecord &node);
EventInfo toAdmin(const catalog::EventRecord &event);

/// "containerd 1.7.24" from "containerd/1.7.24"; the first product of a User-Agent, made readable.
QString runtimeOf(const QString &userAgent);

} // namespace breakwater::admin
