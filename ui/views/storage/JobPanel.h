// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace breakwater::ui {

class Card;
class InlineMessage;
class SegmentedBar;

/// The job that runs, with its share, the time that is left and a way to stop it; then what came of it, until it is
/// read. Of what a schedule started only trouble is told. Hidden while there is nothing to say.
class JobPanel : public QWidget
{
    Q_OBJECT

public:
    explicit JobPanel(admin::AdminService &service, QWidget *parent = nullptr);

    void setJob(const admin::JobRun &run);
    void setTrashHours(int hours) { m_trashHours = hours; }
    bool isRunning() const { return m_run.id != 0 && m_run.state == admin::RunState::Running; }

Q_SIGNALS:
    void errorRaised(const breakwater::Error &error);
    void trashRequested();
    void logRequested(const breakwater::admin::JobRun &run);

private:
    void showRunning();
    void showResult();

    admin::AdminService &m_admin;
    admin::JobRun m_run;
    int m_trashHours = 0;
    bool m_leadsToTrash = false;
    Card *m_card;
    QLabel *m_text;
    QLabel *m_left;
    SegmentedBar *m_bar;
    QPushButton *m_stop;
    InlineMessage *m_result;
};

} // namespace breakwater::ui
