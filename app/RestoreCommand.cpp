// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestoreCommand.h"

#include "BackupCommand.h"
#include "Messages.h"
#include "admin/RestoreStage.h"
#include "storage/FolderLock.h"

#include <cstdio>

#include <unistd.h>

namespace breakwater::app {
namespace {

void printPlan(const QString &file, const admin::RestorePlan &plan)
{
    printLine(QStringLiteral("%1: a backup %2").arg(file, describe(plan.contents)));
    printLine(QStringLiteral("  in it:      %1").arg(countsOf(plan.contents)));
    if (!plan.checked)
        return;
    printLine(plan.present ? QStringLiteral("  gives way:  %1").arg(countsOf(*plan.present))
                           : QStringLiteral("  gives way:  nothing, the data folder is fresh"));
    printLine(QStringLiteral("  blobs:      none in it; the catalog lists what lies in this store, the rest is fetched "
                             "again when a node asks"));
    switch (plan.ca) {
    case admin::RestoredCa::None: break;
    case admin::RestoredCa::Restored:
        printLine(QStringLiteral("  CA:         restored; nodes that trust it need nothing new"));
        break;
    case admin::RestoredCa::Same: printLine(QStringLiteral("  CA:         the one that is here")); break;
    case admin::RestoredCa::Lost:
        printLine(QStringLiteral("  CA:         its key is not in the file (it was saved without a passphrase): nodes "
                                 "must be given the CA of this server (breakwaterd export ca)"));
        break;
    }
    if (!plan.lostLogins.isEmpty())
        printLine(QStringLiteral("  logins:     to be entered again, as their key is not in the file: %1")
                      .arg(plan.lostLogins.join(QStringLiteral(", "))));
    if (!plan.missingAddresses.isEmpty())
        printLine(QStringLiteral("  addresses:  %1: none of this machine; change server.listen, or Breakwater cannot "
                                 "listen")
                      .arg(plan.missingAddresses.join(QStringLiteral(", "))));
    if (!plan.missingFiles.isEmpty())
        printLine(QStringLiteral("  files:      the certificate of its own is not here: %1")
                      .arg(plan.missingFiles.join(QStringLiteral(", "))));
}

} // namespace

int RestoreCommand::run()
{
    return m_task.request.file.isEmpty() ? takeBack() : restore();
}

int RestoreCommand::restore()
{
    bool isRunning = false;
    {
        // Makes the folder where there is none, and tells whether somebody is at work in it.
        const auto lock = storage::FolderLock::acquire(m_options.dataFolder);
        isRunning = !lock && lock.error().code == ErrorCode::DataFolderInUse;
        if (!lock && !isRunning)
            return fail(lock.error());
    }
    const admin::RestoreStage stage(m_options.dataFolder);
    archive::ArchiveProgress progress;
    const auto plan = stage.read(m_task.request, progress);
    if (!plan)
        return fail(plan.error());
    printPlan(m_task.request.file, *plan);
    if (!plan->checked)
        return fail(Error(ErrorCode::PassphraseMissing, {}, {{QStringLiteral("file"), m_task.request.file}}));
    if (!m_task.agreed && !ask())
        return BadInput;
    if (const auto staged = stage.stage(m_task.request, progress); !staged)
        return fail(staged.error());
    printLine(isRunning
                  ? QStringLiteral("Ready. It takes effect when the Breakwater that runs on %1 is restarted, such as "
                                   "by: systemctl restart breakwaterd")
                        .arg(m_options.dataFolder)
                  : QStringLiteral("Ready. It takes effect when Breakwater starts on %1.").arg(m_options.dataFolder));
    if (plan->present)
        printLine(QStringLiteral("What it replaces is kept: breakwaterd restore --back takes it back."));
    return Success;
}

int RestoreCommand::takeBack()
{
    const admin::RestoreStage stage(m_options.dataFolder);
    const QList<admin::FormerState> states = stage.former();
    if (states.isEmpty()) {
        printError(QStringLiteral("breakwaterd: no restore replaced anything in %1").arg(m_options.dataFolder));
        return BadInput;
    }
    const admin::FormerState &state = states.first();
    printLine(
        QStringLiteral("the state before the restore of %1 UTC: %2")
            .arg(state.replacedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")), countsOf(state.contents)));
    if (!m_task.agreed && !ask())
        return BadInput;
    if (const auto taken = stage.takeBack(state.name); !taken)
        return fail(taken.error());
    printLine(
        QStringLiteral("Ready. It takes effect at the next start of Breakwater on %1.").arg(m_options.dataFolder));
    return Success;
}

/// In a terminal; a script says --yes.
bool RestoreCommand::ask() const
{
    if (::isatty(STDIN_FILENO) == 0) {
        printError(QStringLiteral("breakwaterd: nothing was changed; --yes does it"));
        return false;
    }
    std::fputs("Restore it? [y/N] ", stdout);
    std::fflush(stdout);
    const int answer = std::getchar();
    if (answer == 'y' || answer == 'Y')
        return true;
    printError(QStringLiteral("breakwaterd: nothing was changed"));
    return false;
}

int RestoreCommand::fail(const Error &error)
{
    printError(QStringLiteral("breakwaterd: ")
               + (error.code == ErrorCode::InUse
                      ? QStringLiteral("another restore waits for the next start; start Breakwater first")
                      : backupMessage(error)));
    switch (error.code) {
    case ErrorCode::BackupUnreadable:
    case ErrorCode::BackupTooNew:
    case ErrorCode::PassphraseMissing:
    case ErrorCode::PassphraseWrong: return BadInput;
    default: return exitCodeFor(error);
    }
}

} // namespace breakwater::app
