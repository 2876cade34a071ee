// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/RobotTypes.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace breakwater::ui {

class SegmentedBar;

/// How far the nodes have come with a robot's new secret, while the old one is still good: a bar, each node with the
/// secret that it used last, and the end of the old one. Hidden while there is one secret.
class RotationPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RotationPanel(QWidget *parent = nullptr);

    void setRobot(const admin::RobotInfo &robot, const QDateTime &now);

Q_SIGNALS:
    void endRequested();

private:
    QLabel *m_title;
    QLabel *m_until;
    SegmentedBar *m_bar;
    QWidget *m_nodes;
    QGridLayout *m_grid;
    QPushButton *m_end;
    QList<admin::RobotNode> m_shown;
};

} // namespace breakwater::ui
