// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QCheckBox;
class QLineEdit;

namespace breakwater::ui {

class FileField;
class InlineMessage;
class JobProgress;

/// Saves a backup. It goes on by itself when the window is closed, and a later window finds it again.
class BackupDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit BackupDialog(admin::AdminService &service, QWidget *parent = nullptr);

    void showJob(const admin::BackupJob &job) { attach(job); } ///< one that runs, or how it ended

private:
    enum class Step { Choose, Running, Ended };

    void build();
    void transition(Step step);
    void check();
    void submit();
    void start();
    void attach(const admin::BackupJob &job);
    void followJob(const admin::BackupJob &job);
    void findRunningJob();

    admin::AdminService &m_admin;
    Step m_step = Step::Choose;
    qint64 m_jobId = 0;
    bool m_replaces = false; ///< the file is there, and may go

    FileField *m_file;
    QCheckBox *m_seals;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    InlineMessage *m_note; ///< what stays out, or which file gives way
    JobProgress *m_progress;
    InlineMessage *m_end;
    QPushButton *m_stop;
};

} // namespace breakwater::ui
