// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QLineEdit;

namespace breakwater::ui {

class FileField;
class InlineMessage;
class JobProgress;
class RestorePane;

/// Reads a backup, shows what is in it and what gives way, and stages the restore for the next start. Nothing changes
/// before that.
class RestoreDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(admin::AdminService &service, QWidget *parent = nullptr);

Q_SIGNALS:
    void restartRequested();

private:
    enum class Step {
        Choose,
        Reading,
        Passphrase, ///< the file wants one; what it says of itself is shown
        Plan,
        Staging,
        Staged,
    };

    void build();
    void transition(Step step);
    void check();
    void submit();
    void read();
    void stage();
    void attach(const Result<admin::BackupJob> &job);
    void followJob(const admin::BackupJob &job);
    void ended(const admin::BackupJob &job);
    admin::RestoreRequest request() const;

    admin::AdminService &m_admin;
    Step m_step = Step::Choose;
    Step m_before = Step::Choose; ///< where a job that failed leads back to
    qint64 m_jobId = 0;

    FileField *m_file;
    RestorePane *m_pane;
    QLineEdit *m_passphrase;
    JobProgress *m_progress;
    InlineMessage *m_done;
    QPushButton *m_back;
    QPushButton *m_stop;
};

} // namespace breakwater::ui
