// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"

#include "views/activity/ActivityView.h"
#include "views/audit/AuditView.h"
#include "views/dashboard/DashboardView.h"
#include "views/images/ImagesView.h"
#include "views/nodes/NodesView.h"
#include "views/projects/ProjectsView.h"
#include "views/robots/RobotsView.h"
#include "views/settings/SettingsView.h"
#include "views/storage/StorageView.h"
#include "views/upstreams/UpstreamsView.h"

#include <QCoreApplication>

namespace breakwater::ui {

namespace {

template<typename V>
PageEntry entry(Page page, const char *name, const QString &icon)
{
    return {page, QCoreApplication::translate("Pages", name), icon,
            [](admin::AdminService &service, QWidget *parent) -> View * { return new V(service, parent); }};
}

} // namespace

QList<PageEntry> standardPages()
{
    return {
        entry<DashboardView>(Page::Dashboard, QT_TRANSLATE_NOOP("Pages", "Dashboard"), QStringLiteral("dashboard")),
        entry<ActivityView>(Page::Activity, QT_TRANSLATE_NOOP("Pages", "Activity"), QStringLiteral("activity")),
        entry<ImagesView>(Page::Images, QT_TRANSLATE_NOOP("Pages", "Images"), QStringLiteral("images")),
        entry<ProjectsView>(Page::Projects, QT_TRANSLATE_NOOP("Pages", "Projects"), QStringLiteral("projects")),
        entry<UpstreamsView>(Page::Upstreams, QT_TRANSLATE_NOOP("Pages", "Upstreams"), QStringLiteral("upstreams")),
        entry<RobotsView>(Page::Robots, QT_TRANSLATE_NOOP("Pages", "Robots"), QStringLiteral("robots")),
        entry<StorageView>(Page::Storage, QT_TRANSLATE_NOOP("Pages", "Storage"), QStringLiteral("storage")),
        entry<NodesView>(Page::Nodes, QT_TRANSLATE_NOOP("Pages", "Nodes"), QStringLiteral("nodes")),
        entry<AuditView>(Page::Audit, QT_TRANSLATE_NOOP("Pages", "Audit log"), QStringLiteral("audit")),
        entry<SettingsView>(Page::Settings, QT_TRANSLATE_NOOP("Pages", "Settings"), QStringLiteral("settings")),
    };
}

} // namespace breakwater::ui
