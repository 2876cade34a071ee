// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backup/RestoreDialog.h"

#include "views/backup/JobProgress.h"
#include "views/backup/RestorePane.h"
#include "widgets/FileField.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"

#include <QLineEdit>
#include <QPushButton>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(admin::AdminService &service, QWidget *parent)
    : FormDialog(tr("Restore a backup"),
                 tr("First you see what is in it and what gives way. Nothing changes before "
                    "Breakwater is restarted."),
                 {}, parent),
      m_admin(service), m_file(new FileField(FileField::Purpose::Open, u"restore"_s)), m_pane(new RestorePane),
      m_passphrase(new QLineEdit), m_progress(new JobProgress), m_done(new InlineMessage),
      m_back(new QPushButton(tr("Another file"))), m_stop(new QPushButton(tr("Stop")))
{
    setObjectName(u"restoreDialog"_s);
    build();
    m_back->setObjectName(u"restoreBack"_s);
    m_stop->setObjectName(u"restoreStop"_s);
    for (QPushButton *button : {m_stop, m_back}) {
        button->setAutoDefault(false);
        addFooterWidget(button);
    }
    bindField(u"file"_s, m_file);
    connect(this, &FormDialog::submitted, this, &RestoreDialog::submit);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_passphrase->clear();
        clearMessage();
        transition(Step::Choose);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_admin.cancelBackupJob(m_jobId, {this, [this](const Result<void> &) { m_stop->setEnabled(true); }});
    });
    connect(&service, &admin::AdminService::backupJobChanged, this, &RestoreDialog::followJob);
    transition(Step::Choose);
}

void RestoreDialog::build()
{
    m_file->setDialog(tr("Restore a backup"), tr("Backups of Breakwater (*.tar);;All files (*)"));
    form()->addRow(tr("F&ile"), m_file, tr("On the machine that Breakwater runs on."));
    form()->addWidget(m_pane);
    m_passphrase->setObjectName(u"restorePassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    form()->addRow(tr("&Passphrase"), m_passphrase, tr("The backup is sealed with it."));
    form()->addWidget(m_progress);
    m_done->setObjectName(u"restoreDone"_s);
    m_done->setClosable(false);
    form()->addWidget(m_done);
    connect(m_file, &FileField::changed, this, &RestoreDialog::check);
    connect(m_passphrase, &QLineEdit::textChanged, this, &RestoreDialog::check);
}

void RestoreDialog::transition(Step step)
{
    m_step = step;
    const bool works = step == Step::Reading || step == Step::Staging;
    form()->setRowVisible(m_file, step == Step::Choose);
    form()->setRowVisible(m_passphrase, step == Step::Passphrase);
    m_pane->setVisible(step == Step::Passphrase || step == Step::Plan || step == Step::Staged);
    m_progress->setVisible(works);
    m_stop->setVisible(works);
    m_back->setVisible(step == Step::Passphrase || step == Step::Plan);
    acceptButton()->setVisible(!works);
    cancelButton()->setText(step == Step::Staged ? tr("Later") : tr("Cancel"));
    m_done->dismiss();
    switch (step) {
    case Step::Choose: setAcceptText(tr("Show what is in it")); break;
    case Step::Passphrase: setAcceptText(tr("Open")); break;
    case Step::Plan: setAcceptText(tr("Restore at the next start")); break;
    case Step::Staged:
        setAcceptText(tr("Restart now"));
        m_done->showMessage(Tone::Good, tr("Ready: it takes effect when Breakwater starts the next time"),
                            tr("What it replaces is kept, and can be taken back under Backup."));
        break;
    default: break;
    }
    check();
    if (!isVisible())
        return;
    if (step == Step::Choose)
        m_file->setFocus();
    else if (step == Step::Passphrase)
        m_passphrase->setFocus();
    else if (!works)
        acceptButton()->setFocus();
}

void RestoreDialog::check()
{
    form()->clearErrors();
    acceptButton()->setEnabled(m_step == Step::Choose           ? !m_file->path().isEmpty()
                                   : m_step == Step::Passphrase ? !m_passphrase->text().isEmpty()
                                                                : true);
}

admin::RestoreRequest RestoreDialog::request() const
{
    return {m_file->path(), Secret(m_passphrase->text())};
}

void RestoreDialog::submit()
{
    switch (m_step) {
    case Step::Choose:
    case Step::Passphrase: read(); break;
    case Step::Plan: stage(); break;
    case Step::Staged:
        accept();
        Q_EMIT restartRequested();
        break;
    default: break;
    }
}

void RestoreDialog::read()
{
    m_before = m_step;
    clearMessage();
    setBusy(true);
    m_admin.readBackup(request(), {this, [this](const Result<admin::BackupJob> &job) { attach(job); }});
}

void RestoreDialog::stage()
{
    m_before = Step::Plan;
    clearMessage();
    setBusy(true);
    m_admin.stageRestore(request(), {this, [this](const Result<admin::BackupJob> &job) { attach(job); }});
}

void RestoreDialog::attach(const Result<admin::BackupJob> &job)
{
    setBusy(false);
    if (!job) {
        showError(job.error());
        return;
    }
    m_jobId = job->id;
    transition(job->kind == admin::BackupJobKind::Read ? Step::Reading : Step::Staging);
    followJob(*job);
    // It may have gone on while this answer was under way.
    m_admin.backupJobs({this, [this](const Result<QList<admin::BackupJob>> &jobs) {
                            for (const admin::BackupJob &each : jobs ? *jobs : QList<admin::BackupJob>())
                                followJob(each);
                        }});
}

void RestoreDialog::followJob(const admin::BackupJob &job)
{
    if (m_jobId == 0 || job.id != m_jobId)
        return;
    if (!job.finishedAt.isValid()) {
        m_progress->showJob(job);
        return;
    }
    m_jobId = 0;
    ended(job);
}

void RestoreDialog::ended(const admin::BackupJob &job)
{
    if (job.error) {
        transition(m_before);
        if (job.error->code == ErrorCode::PassphraseWrong && m_before == Step::Passphrase)
            form()->setFieldError(m_passphrase, tr("This passphrase does not open it."));
        else if (!job.cancelled)
            showError(*job.error);
        return;
    }
    m_pane->showPlan(job.plan);
    if (job.kind == admin::BackupJobKind::Stage)
        transition(Step::Staged);
    else
        transition(job.plan.checked ? Step::Plan : Step::Passphrase);
}

} // namespace breakwater::ui
