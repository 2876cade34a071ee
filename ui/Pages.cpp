// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"

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
    QList<PageEntry> pages;
    return pages;
}

} // namespace breakwater::ui
