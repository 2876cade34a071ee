// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/UpstreamSwitches.h"

#include "catalog/SettingStore.h"

#include <QLoggingCategory>

namespace breakwater::admin {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "breakwater.admin")

QString keyOf(qint64 projectId)
{
    return u"project.upstreamSwitched.%1"_s.arg(projectId);
}

} // namespace

Result<void> UpstreamSwitches::note(qint64 projectId, WallTime at)
{
    return catalog::SettingStore(m_database).set(keyOf(projectId), QString::number(toUnixMs(at)));
}

void UpstreamSwitches::forget(qint64 projectId)
{
    (void)catalog::SettingStore(m_database).remove(keyOf(projectId)); // its number is never used again
}

WallTime UpstreamSwitches::last(qint64 projectId) const
{
    const auto text = catalog::SettingStore(m_database).value(keyOf(projectId));
    if (!text)
        qCWarning(log) << "a project's switch of upstreams cannot be read:" << text.error().toLogLine();
    return text && *text ? WallTime(std::chrono::milliseconds((*text)->toLongLong())) : WallTime {};
}

} // namespace breakwater::admin
