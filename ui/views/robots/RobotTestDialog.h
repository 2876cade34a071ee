// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace breakwater::ui {

class TestLadder;

/// Tests a robot as a node would use it: sign in with its secret, ask for a manifest. With a secret at hand (right
/// after it was made) it starts by itself.
class RobotTestDialog : public QDialog
{
    Q_OBJECT

public:
    RobotTestDialog(admin::AdminService &service, const admin::RobotInfo &robot, const Secret &secret,
                    QWidget *parent = nullptr);

private:
    void start();

    admin::RobotInfo m_robot;
    QLineEdit *m_secret;
    QLineEdit *m_image;
    QPushButton *m_start;
    TestLadder *m_ladder;
};

} // namespace breakwater::ui
