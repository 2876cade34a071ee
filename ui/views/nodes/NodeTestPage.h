// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QHash>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace breakwater::ui {

class CopyField;
class InlineMessage;
class TestLadder;

/// Proof instead of hope: one command for the node, and a tick for each step that the server then really sees. Where
/// nothing comes for a minute it says what to look at, the likeliest first. Besides, this computer can act as the node.
class NodeTestPage : public QWidget
{
    Q_OBJECT

public:
    explicit NodeTestPage(admin::AdminService &service, QWidget *parent = nullptr);

    void setRequest(const admin::NodeTestRequest &request, const QString &command);
    void stop(); ///< the page is left

private:
    struct Rung
    {
        QLabel *icon;
        QLabel *text;
        QLabel *detail;
    };

    void start();
    void show(const admin::NodeTest &test);
    void showRung(const admin::NodeStepResult &step);
    void showSuspects(const QStringList &suspects);

    admin::AdminService &m_admin;
    admin::NodeTestRequest m_request;
    admin::NodeTest m_test;
    QString m_command;
    CopyField *m_commandField;
    QPushButton *m_start;
    QPushButton *m_stop;
    InlineMessage *m_message;
    QFrame *m_panel;
    QLabel *m_panelIcon;
    QLabel *m_title;
    QHash<int, Rung> m_rungs;
    QLabel *m_suspectsTitle;
    QWidget *m_suspects;
    QVBoxLayout *m_suspectsLayout;
    QPushButton *m_act;
    TestLadder *m_ladder;
};

} // namespace breakwater::ui
