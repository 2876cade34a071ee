// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"

namespace breakwater::test {

inline admin::PullInfo makePull(qint64 id, const QString &node = QStringLiteral("pi4"),
                                admin::Outcome outcome = admin::Outcome::Hit)
{
    admin::PullInfo pull;
    pull.id = id;
    pull.startedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + id, Qt::UTC);
    pull.finishedAt = pull.startedAt.addSecs(2);
    pull.state = admin::PullState::Finished;
    pull.node = node;
    pull.nodeAddress = QStringLiteral("192.168.1.21");
    pull.project = QStringLiteral("dockerhub-proxy");
    pull.repository = QStringLiteral("library/postgres");
    pull.reference = QStringLiteral("16");
    pull.outcome = outcome;
    pull.layersTotal = 8;
    pull.layersDone = 8;
    pull.bytesSent = 1'000'000;
    pull.bytesTotal = 1'000'000;
    return pull;
}

} // namespace breakwater::test
