// SPDX-License-Identifier: GPL-3.0-or-later
#include "TransferIndicator.h"

#include "theme/Icons.h"
#include "theme/ToneColors.h"
#include "views/archives/ArchiveWords.h"
#include "views/backup/BackupWords.h"

namespace breakwater::ui {

using namespace Qt::StringLiterals;

TransferIndicator::TransferIndicator(admin::AdminService &service, QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"transferIndicator"_s);
    setProperty("bwKind", u"status"_s);
    setCursor(Qt::PointingHandCursor);
    hide();
    connect(this, &QPushButton::clicked, this, &TransferIndicator::showClick);
    connect(&service, &admin::AdminService::archiveJobChanged, this, &TransferIndicator::setArchive);
    connect(&service, &admin::AdminService::backupJobChanged, this, &TransferIndicator::setBackup);
    // A restore that waits no longer is no news.
    connect(&service, &admin::AdminService::backupStateChanged, this, [this](const admin::BackupState &state) {
        const auto *backup = std::get_if<admin::BackupJob>(&m_job);
        if (backup && backup->kind == admin::BackupJobKind::Stage && !backup->error && !state.staged)
            markRead();
    });
    // What ended before this window was there is no news.
    service.archiveJobs({this, [this](const Result<QList<admin::ArchiveJob>> &jobs) {
                             for (const admin::ArchiveJob &job : jobs ? *jobs : QList<admin::ArchiveJob>()) {
                                 if (!job.finishedAt.isValid())
                                     setArchive(job);
                             }
                         }});
    service.backupJobs({this, [this](const Result<QList<admin::BackupJob>> &jobs) {
                            for (const admin::BackupJob &job : jobs ? *jobs : QList<admin::BackupJob>()) {
                                if (!job.finishedAt.isValid())
                                    setBackup(job);
                            }
                        }});
}

bool TransferIndicator::isRunning() const
{
    if (const auto *archive = std::get_if<admin::ArchiveJob>(&m_job))
        return !archive->finishedAt.isValid();
    if (const auto *backup = std::get_if<admin::BackupJob>(&m_job))
        return !backup->finishedAt.isValid();
    return false;
}

/// Whether this job is the one to show: what ended does not push away what runs, and of two that run the first stays.
template<typename Job>
bool TransferIndicator::gives(const Job &job) const
{
    const auto *shown = std::get_if<Job>(&m_job);
    return (shown && shown->id == job.id) || !isRunning();
}

void TransferIndicator::setArchive(const admin::ArchiveJob &job)
{
    // Who looks what is in a file waits for it; it is no work of its own.
    if (job.kind == admin::ArchiveJobKind::Read || job.id <= m_readArchive || !gives(job))
        return;
    m_job = job;
    const words::Badge state = words::archiveJobState(job);
    setText(state.text);
    setAccessibleName(state.text);
    setToolTip(tr("%1. Click to see it.", "what has been done")
                   .arg(job.finishedAt.isValid() ? state.text : words::archiveProgress(job)));
    setIcon(themeIcon(state.icon, toneColor(state.tone)));
    setVisible(true);
}

void TransferIndicator::setBackup(const admin::BackupJob &job)
{
    if (job.kind == admin::BackupJobKind::Read || job.id <= m_readBackup || !gives(job))
        return;
    m_job = job;
    const words::Badge state = words::backupJobState(job);
    setText(state.text);
    setAccessibleName(state.text);
    setToolTip(tr("%1. Click to see it.", "what has been done").arg(state.text));
    setIcon(themeIcon(state.icon, toneColor(state.tone)));
    setVisible(true);
}

void TransferIndicator::markRead()
{
    if (isRunning())
        return;
    if (const auto *archive = std::get_if<admin::ArchiveJob>(&m_job))
        m_readArchive = archive->id;
    if (const auto *backup = std::get_if<admin::BackupJob>(&m_job))
        m_readBackup = backup->id;
    m_job = std::monostate();
    hide();
}

void TransferIndicator::showClick()
{
    const auto shown = m_job;
    if (const auto *archive = std::get_if<admin::ArchiveJob>(&shown))
        Q_EMIT archiveClicked(*archive);
    else if (const auto *backup = std::get_if<admin::BackupJob>(&shown))
        Q_EMIT backupClicked(*backup);
}

} // namespace breakwater::ui
