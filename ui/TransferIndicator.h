// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QPushButton>

#include <variant>

namespace breakwater::ui {

/// An export, an import, a backup or a restore that runs, on every page, with its share; then how it ended until
/// somebody has read it. A click asks to see it. Hidden while there is nothing to say.
class TransferIndicator : public QPushButton
{
    Q_OBJECT

public:
    explicit TransferIndicator(admin::AdminService &service, QWidget *parent = nullptr);

    void markRead(); ///< a result that was seen goes; what runs stays

Q_SIGNALS:
    void archiveClicked(const breakwater::admin::ArchiveJob &job);
    void backupClicked(const breakwater::admin::BackupJob &job);

private:
    void setArchive(const admin::ArchiveJob &job);
    void setBackup(const admin::BackupJob &job);
    template<typename Job>
    bool gives(const Job &job) const;
    void showClick();
    bool isRunning() const;

    /// The one that is shown; nothing: none.
    std::variant<std::monostate, admin::ArchiveJob, admin::BackupJob> m_job;
    qint64 m_readArchive = 0; ///< this one and those before it were read
    qint64 m_readBackup = 0;
};

} // namespace breakwater::ui
