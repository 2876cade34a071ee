// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QComboBox;

namespace breakwater::ui {

/// Gives a robot a new secret: how long the old one stays good, and which nodes have it.
class RotateDialog : public FormDialog
{
    Q_OBJECT

public:
    RotateDialog(admin::AdminService &service, const admin::RobotInfo &robot, QWidget *parent = nullptr);

Q_SIGNALS:
    void rotated(const breakwater::admin::RobotWithSecret &robot);

private:
    void overlapChanged();
    void rotate();

    admin::AdminService &m_admin;
    admin::RobotInfo m_robot;
    QComboBox *m_overlap;
};

} // namespace breakwater::ui
