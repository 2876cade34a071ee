// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/RobotTypes.h"
#include "admin/ServerControl.h"
#include "admin/ServerRooms.h"
#include "admin/UpstreamTypes.h"

#include <QObject>

#include <functional>

namespace breakwater::admin {

/// Does what a node with a robot's name and secret would do, at this server's own address: name, TCP, TLS against the
/// CA that nodes are given, sign-in, the manifest of an image. Control thread.
class RobotTester : public QObject
{
    Q_OBJECT

public:
    RobotTester(ServerRooms rooms, ServerControl &control, QObject *parent = nullptr);

    using StepHandler = std::function<void(const TestStepResult &)>;
    using DoneHandler = std::function<void(Result<QList<TestStepResult>>)>;
    /// InvalidArgument (field "secret" or "image"), NotFound; AddressUnavailable while the server listens nowhere.
    void test(const RobotInfo &robot, const RobotTestRequest &request, StepHandler onStep, DoneHandler onDone);

private:
    Result<QString> imageFor(const RobotInfo &robot, const QString &wanted) const;

    ServerRooms m_rooms;
    ServerControl &m_control;
};

} // namespace breakwater::admin
