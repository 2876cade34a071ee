// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace breakwater::ui {

class InlineMessage;

/// Backups: saving one, restoring one, what waits for the restart, and what a restore replaced.
class BackupPage : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPage(admin::AdminService &service, QWidget *parent = nullptr);

    void load();
    void save();
    void restore();

Q_SIGNALS:
    void restartRequested();

private:
    void fill(const admin::BackupState &state);
    void dropStaged();
    void takeBack();
    void answered(const Result<void> &result);

    admin::AdminService &m_admin;
    QString m_former; ///< that can be taken back
    InlineMessage *m_message; ///< what went wrong
    InlineMessage *m_staged;
    QPushButton *m_drop;
    QLabel *m_last;
    QPushButton *m_save;
    QPushButton *m_restore;
    QLabel *m_restoreText;
    QWidget *m_formerPart;
    QLabel *m_formerText;
    QPushButton *m_takeBack;
};

} // namespace breakwater::ui
