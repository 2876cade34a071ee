// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GuiHarness.h"

#include "widgets/TableView.h"

namespace breakwater::test {

inline QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// The page with one of its tabs in front, as a link leads to it.
struct StorageGui : GuiHarness
{
    explicit StorageGui(const char *tab = "usage", FakeAdmin::Sample sample = FakeAdmin::Sample::Homelab)
        : GuiHarness(sample, ui::Page::Storage)
    {
        window.showPage(ui::Page::Storage, text(tab));
    }

    ui::TableView *table(const char *name) const { return find<ui::TableView>(name); }

    ui::TableView *filled(const char *name) const
    {
        (void)QTest::qWaitFor([&] { return table(name) && table(name)->model()->rowCount() > 0; }, 3000);
        return table(name);
    }

    /// After a dialog the table has the keyboard again, as a click gives it.
    void focusTable(const char *name)
    {
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        table(name)->setFocus();
    }

    bool called(const char *call) const { return admin.calls().contains(text(call)); }
};

inline QString cell(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

inline int rowWith(const QAbstractItemView *view, const QString &part)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (cell(view, row, 0).contains(part))
            return row;
    }
    return -1;
}

} // namespace breakwater::test
