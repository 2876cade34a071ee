// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeTestTypes.h"
#include "admin/ServerRooms.h"
#include "admin/UpstreamTypes.h"

#include <QObject>

#include <functional>
#include <memory>

namespace breakwater::admin {

/// Pulls as a node with exported files would: at their address, trusting their CA, signed in as their robot; name, TCP,
/// TLS, sign-in, the manifest of an image and the first bytes of one of its layers. Control thread.
class NodeImpostor : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        QString url; ///< "https://cache.lan:8443"
        QString caPem; ///< of the exported files; empty: the machine's own trust
        QString robot;
        Secret secret;
        QString project;
        QString registry; ///< goes along as `ns`
        QString repository; ///< of an image that is here
        QString tag;
    };
    using StepHandler = std::function<void(const TestStepResult &)>;
    using DoneHandler = std::function<void(Result<QList<TestStepResult>>)>;

    explicit NodeImpostor(ServerRooms rooms, QObject *parent = nullptr);

    void pull(const Target &target, StepHandler onStep, DoneHandler onDone);

private:
    ServerRooms m_rooms;
};

} // namespace breakwater::admin
