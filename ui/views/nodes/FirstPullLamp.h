// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace breakwater::ui {

/// Watches for a node's pull and proves the way, tick by tick: heard from a node, known as the robot, image served.
/// Ignores what pulled before it was started. Celebrates once, quietly.
class FirstPullLamp : public QFrame
{
    Q_OBJECT

public:
    enum class State { Waiting, Heard, Pulling, Proven, Failed };

    explicit FirstPullLamp(admin::AdminService &service, QWidget *parent = nullptr);

    void start(); ///< waits anew, for a pull that begins from now on
    State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    void proven(const breakwater::admin::PullInfo &pull);

private:
    void see(const admin::PullInfo &pull);
    void see(const admin::NodeInfo &node);
    void setState(State state);
    void refresh();

    struct Tick
    {
        QLabel *icon;
        QLabel *text;
    };
    void setTick(const Tick &tick, bool done, const QString &text);

    QDateTime m_since;
    State m_state = State::Waiting;
    std::optional<admin::PullInfo> m_pull;
    std::optional<admin::NodeInfo> m_node;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    Tick m_heard;
    Tick m_robot;
    Tick m_served;
};

} // namespace breakwater::ui
