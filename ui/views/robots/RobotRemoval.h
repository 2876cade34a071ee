// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/InlineMessage.h"

namespace breakwater::ui {

/// Says which robot was deleted last, and brings it back with one click: for a day, also after a restart.
class RobotRemoval : public InlineMessage
{
    Q_OBJECT

public:
    explicit RobotRemoval(admin::AdminService &service, QWidget *parent = nullptr);

    void read(); ///< what can be had back now

Q_SIGNALS:
    void restored(const breakwater::admin::RobotInfo &robot);
    void failed(const breakwater::Error &error);

private:
    void offer(const QList<admin::RemovedRobot> &robots);
    void restore();

    admin::AdminService &m_admin;
    admin::RemovedRobot m_offered;
    QList<qint64> m_dismissed; ///< what the admin does not want to be told of again
};

} // namespace breakwater::ui
