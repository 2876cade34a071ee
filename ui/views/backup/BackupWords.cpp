// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backup/BackupWords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

namespace breakwater::ui::words {

using namespace Qt::StringLiterals;
using admin::BackupJobKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

} // namespace

QString backupCounts(const admin::BackupContents &contents)
{
    const QStringList parts {Tr::tr("%n upstream(s)", nullptr, static_cast<int>(contents.upstreams)),
                             Tr::tr("%n project(s)", nullptr, static_cast<int>(contents.projects)),
                             Tr::tr("%n robot(s)", nullptr, static_cast<int>(contents.robots)),
                             Tr::tr("%n image(s)", nullptr, static_cast<int>(contents.images))};
    return parts.join(u", "_s);
}

QString backupOrigin(const admin::BackupContents &contents)
{
    return Tr::tr("%1, from %2 (Breakwater %3)", "date, computer, version")
        .arg(dateTime(contents.madeAt), contents.hostName, contents.version);
}

double backupShare(const admin::BackupJob &job)
{
    return job.totalBytes > 0 ? std::min(1.0, double(job.doneBytes) / double(job.totalBytes)) : 0.0;
}

QString backupProgress(const admin::BackupJob &job)
{
    const QString share = percent(backupShare(job));
    switch (job.kind) {
    case BackupJobKind::Save: return Tr::tr("Saving, %1", "percent").arg(share);
    case BackupJobKind::Read: return Tr::tr("Reading and checking, %1", "percent").arg(share);
    case BackupJobKind::Stage: return Tr::tr("Getting it ready, %1", "percent").arg(share);
    }
    return {};
}

Badge backupJobState(const admin::BackupJob &job)
{
    const bool saves = job.kind == BackupJobKind::Save;
    if (!job.finishedAt.isValid())
        return {saves ? Tr::tr("Backup, %1", "percent").arg(percent(backupShare(job)))
                      : Tr::tr("Restore, %1", "percent").arg(percent(backupShare(job))),
                u"running"_s, Tone::Info};
    if (job.cancelled)
        return {saves ? Tr::tr("Backup cancelled") : Tr::tr("Restore cancelled"), u"disabled"_s, Tone::Muted};
    if (job.error)
        return {saves ? Tr::tr("Backup failed") : Tr::tr("Restore failed"), u"failed"_s, Tone::Critical};
    return {saves ? Tr::tr("Backup saved") : Tr::tr("Restore waits for a restart"), saves ? u"good"_s : u"warning"_s,
            saves ? Tone::Good : Tone::Warning};
}

} // namespace breakwater::ui::words
