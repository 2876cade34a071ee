// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartEvents.h"

#include "admin/Conversions.h"

namespace breakwater {

void recordRescued(activity::ActivityHub &activity, const catalog::Rescue &rescue)
{
    const auto text = [](const std::optional<WallTime> &at) {
        return at ? admin::toDateTime(*at).toString(Qt::ISODate) : QString();
    };
    QString code = rescue.isFromJournal ? QStringLiteral("catalog.rebuilt") : QStringLiteral("catalog.restored");
    if (rescue.isEmpty())
        code = QStringLiteral("catalog.startedAnew");
    else if (rescue.isCut)
        code += QStringLiteral("InPart");
    activity.recordEvent(activity::Severity::Critical, code, QStringLiteral("server"),
                         {{QStringLiteral("file"), rescue.damagedFile},
                          {QStringLiteral("backupAt"), text(rescue.backupAt)},
                          {QStringLiteral("until"), text(rescue.journalUntil ? rescue.journalUntil : rescue.backupAt)},
                          {QStringLiteral("missingBlobs"), QString::number(rescue.missingBlobs)}});
}

void recordRestored(activity::ActivityHub &activity, const admin::StagedRestore &restored)
{
    const bool lacksLogins = !restored.plan.lostLogins.isEmpty();
    const QString code = restored.file.isEmpty() ? QStringLiteral("backup.takenBack")
        : lacksLogins                            ? QStringLiteral("backup.restoredWithoutLogins")
                                                 : QStringLiteral("backup.restored");
    activity.recordEvent(lacksLogins ? activity::Severity::Warning : activity::Severity::Info, code,
                         QStringLiteral("server"),
                         {{QStringLiteral("file"), restored.file},
                          {QStringLiteral("madeAt"), restored.contents.madeAt.toString(Qt::ISODate)},
                          {QStringLiteral("upstreams"), restored.plan.lostLogins.join(QStringLiteral(", "))}});
}

} // namespace breakwater
