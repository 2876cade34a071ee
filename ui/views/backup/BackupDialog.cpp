// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backup/BackupDialog.h"

#include "views/backup/JobProgress.h"
#include "widgets/FileField.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minPassphraseLength = 8; // the server refuses shorter ones too

} // namespace

BackupDialog::BackupDialog(admin::AdminService &service, QWidget *parent)
    : FormDialog(tr("Save a backup"),
                 tr("Settings, upstreams, projects, robots, the CA and the catalog, in one file. The images' bytes are "
                    "not in it: they are fetched again."),
                 {}, parent),
      m_admin(service), m_file(new FileField(FileField::Purpose::Save, u"backup"_s)),
      m_seals(new QCheckBox(tr("&Seal it with a passphrase"))), m_passphrase(new QLineEdit), m_again(new QLineEdit),
      m_note(new InlineMessage), m_progress(new JobProgress), m_end(new InlineMessage),
      m_stop(new QPushButton(tr("Cancel the backup")))
{
    setObjectName(u"backupDialog"_s);
    build();
    m_stop->setObjectName(u"backupCancel"_s);
    m_stop->setAutoDefault(false);
    addFooterWidget(m_stop);
    bindField(u"file"_s, m_file);
    bindField(u"passphrase"_s, m_passphrase);
    connect(this, &FormDialog::submitted, this, &BackupDialog::submit);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_admin.cancelBackupJob(m_jobId, {this, [this](const Result<void> &) { m_stop->setEnabled(true); }});
    });
    connect(&service, &admin::AdminService::backupJobChanged, this, &BackupDialog::followJob);
    transition(Step::Choose);
    findRunningJob();
}

void BackupDialog::build()
{
    m_file->setDialog(tr("Save a backup"), tr("Backups of Breakwater (*.tar);;All files (*)"));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_file->setPath(u"%1/breakwater-backup-%2.tar"_s.arg(QDir(documents).exists() ? documents : QDir::homePath(),
                                                         QDate::currentDate().toString(Qt::ISODate)));
    form()->addRow(tr("F&ile"), m_file,
                   tr("On the machine that Breakwater runs on; best on another disk than its data."));
    m_seals->setObjectName(u"backupSeals"_s);
    m_seals->setChecked(true);
    form()->addWidget(m_seals);
    m_passphrase->setObjectName(u"backupPassphrase"_s);
    m_again->setObjectName(u"backupPassphraseAgain"_s);
    for (QLineEdit *field : {m_passphrase, m_again})
        field->setEchoMode(QLineEdit::Password);
    form()->addRow(
        tr("&Passphrase"), m_passphrase,
        tr("At least %n characters. Keep it: nobody opens the file without it.", nullptr, minPassphraseLength));
    form()->addRow(tr("Passphrase &again"), m_again);
    m_note->setObjectName(u"backupNote"_s);
    m_note->setClosable(false);
    form()->addWidget(m_note);
    form()->addWidget(m_progress);
    m_end->setObjectName(u"backupEnd"_s);
    m_end->setClosable(false);
    form()->addWidget(m_end);
    connect(m_file, &FileField::changed, this, [this] {
        m_replaces = false;
        check();
    });
    connect(m_seals, &QCheckBox::toggled, this, &BackupDialog::check);
    connect(m_passphrase, &QLineEdit::textChanged, this, &BackupDialog::check);
    connect(m_again, &QLineEdit::textChanged, this, &BackupDialog::check);
}

void BackupDialog::transition(Step step)
{
    m_step = step;
    const bool chooses = step == Step::Choose;
    form()->setRowVisible(m_file, chooses);
    m_seals->setVisible(chooses);
    m_progress->setVisible(step == Step::Running);
    m_stop->setVisible(step == Step::Running);
    if (step != Step::Ended)
        m_end->dismiss();
    cancelButton()->setText(chooses ? tr("Cancel") : tr("Close"));
    cancelButton()->setToolTip(step == Step::Running ? tr("The backup goes on.") : QString());
    acceptButton()->setVisible(step != Step::Running);
    check();
    if (!chooses && isVisible())
        cancelButton()->setFocus();
}

void BackupDialog::check()
{
    const bool chooses = m_step == Step::Choose;
    const bool seals = m_seals->isChecked();
    form()->clearErrors();
    clearMessage();
    form()->setRowVisible(m_passphrase, chooses && seals);
    form()->setRowVisible(m_again, chooses && seals);
    if (!chooses) {
        m_note->dismiss();
        setAcceptText(tr("Save another one"));
        acceptButton()->setEnabled(true);
        return;
    }
    if (m_replaces)
        m_note->showMessage(Tone::Warning, tr("There is such a file already"), tr("The backup replaces it."));
    else if (!seals)
        m_note->showMessage(Tone::Warning, tr("Without a passphrase no key is in it"),
                            tr("Restored on another computer, the logins of upstreams must be entered again, and "
                               "nodes be given a new CA. Restored here, all is as it was."));
    else
        m_note->dismiss();
    const bool isLong = m_passphrase->text().size() >= minPassphraseLength;
    const bool isSame = m_again->text() == m_passphrase->text();
    if (seals && isLong && !isSame && m_again->text().size() >= m_passphrase->text().size())
        form()->setFieldError(m_again, tr("This is not the same passphrase."));
    setAcceptText(m_replaces ? tr("Replace the file") : tr("Save the backup"));
    acceptButton()->setEnabled(!m_file->path().isEmpty() && (!seals || (isLong && isSame)));
}

void BackupDialog::submit()
{
    switch (m_step) {
    case Step::Choose: start(); break;
    case Step::Running: break;
    case Step::Ended:
        m_jobId = 0;
        m_replaces = false;
        transition(Step::Choose);
        m_file->setFocus();
        break;
    }
}

void BackupDialog::start()
{
    admin::BackupRequest request;
    request.file = m_file->path();
    request.replaceFile = m_replaces;
    if (m_seals->isChecked())
        request.passphrase = Secret(m_passphrase->text());
    setBusy(true);
    m_admin.saveBackup(request, {this, [this](const Result<admin::BackupJob> &job) {
                                     setBusy(false);
                                     if (job) {
                                         attach(*job);
                                     } else if (job.error().code == ErrorCode::AlreadyExists) {
                                         m_replaces = true;
                                         check();
                                     } else {
                                         showError(job.error());
                                     }
                                 }});
}

void BackupDialog::attach(const admin::BackupJob &job)
{
    m_jobId = job.id;
    m_passphrase->clear();
    m_again->clear();
    transition(Step::Running);
    followJob(job);
    // It may have gone on while this answer was under way.
    m_admin.backupJobs({this, [this](const Result<QList<admin::BackupJob>> &jobs) {
                            for (const admin::BackupJob &each : jobs ? *jobs : QList<admin::BackupJob>())
                                followJob(each);
                        }});
}

void BackupDialog::findRunningJob()
{
    m_admin.backupJobs({this, [this](const Result<QList<admin::BackupJob>> &jobs) {
                            for (const admin::BackupJob &each : jobs ? *jobs : QList<admin::BackupJob>()) {
                                if (each.kind == admin::BackupJobKind::Save && !each.finishedAt.isValid()
                                    && m_step == Step::Choose)
                                    attach(each);
                            }
                        }});
}

void BackupDialog::followJob(const admin::BackupJob &job)
{
    if (m_step != Step::Running || job.id != m_jobId)
        return;
    if (!job.finishedAt.isValid()) {
        m_progress->showJob(job);
        return;
    }
    transition(Step::Ended);
    if (job.cancelled)
        m_end->showMessage(Tone::Info, tr("Cancelled"), tr("There is no file."));
    else if (job.error)
        m_end->showError(*job.error);
    else
        m_end->showMessage(Tone::Good, tr("Saved to %1").arg(job.file),
                           job.plan.sealed
                               ? tr("Keep it and its passphrase in different places, and neither on this disk.")
                               : tr("Keep it on another disk. It holds no password and no key."));
}

} // namespace breakwater::ui
