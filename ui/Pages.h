// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "View.h"

#include <QList>

#include <functional>

namespace breakwater::ui {

/// How one page of the window is made.
struct PageEntry
{
    Page page;
    QString name; ///< in the sidebar
    QString icon;
    std::function<View *(admin::AdminService &, QWidget *parent)> create;
};

/// Every page, in the order of the sidebar. A page registers here, with its include and one line.
QList<PageEntry> standardPages();

} // namespace breakwater::ui
