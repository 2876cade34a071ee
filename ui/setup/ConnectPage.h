// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupPage.h"

class QComboBox;

namespace breakwater::ui {

class FirstPullLamp;
class InlineMessage;
class NodeConfigPreview;

/// The first node: its files with the robot's secret filled in, and the lamp that waits for its first pull.
class ConnectPage : public SetupPage
{
    Q_OBJECT

public:
    ConnectPage(admin::AdminService &service, SetupModel &model, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString text() const override;
    QString nextText() const override;
    bool canGoBack() const override { return false; }
    void enter() override;
    QWidget *firstField() override;

    FirstPullLamp *lamp() const { return m_lamp; }

private:
    void render();

    admin::AdminService &m_admin;
    QComboBox *m_runtime;
    InlineMessage *m_message;
    NodeConfigPreview *m_preview;
    FirstPullLamp *m_lamp;
    int m_generation = 0;
    bool m_lampStarted = false;
};

} // namespace breakwater::ui
