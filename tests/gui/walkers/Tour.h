// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MainWindow.h"
#include "support/fakeadmin/FakeAdmin.h"

#include <functional>

class QDialog;

namespace breakwater::test {

/// Goes through the console as somebody does who looks at everything: each page, each of its tabs and sections, the
/// detail of a row with its tabs, each deed that opens a dialog, and the set-up step by step. Pages that are added
/// later are found by what they are made of.
class Tour
{
public:
    /// `where` says what is looked at: "storage, tab 2"; `shown` is the window or the dialog that is on top.
    using Visitor = std::function<void(const QString &where, QWidget &shown)>;

    Tour(ui::MainWindow &window, FakeAdmin &admin, Visitor visitor);

    void pages();
    void dialogs(); ///< those of the menu, filled in
    void setup();

private:
    void look(const QString &where);
    void page(ui::Page page);
    void parts(const QString &where, QWidget &in); ///< tabs and sections, then what is in each
    void detail(const QString &where, QWidget &in);
    void deeds(const QString &where, QWidget &in);
    void dialog(const QString &where); ///< the one that is open, its tabs and what it hides at first; closes it
    QDialog *open() const;

    ui::MainWindow &m_window;
    FakeAdmin &m_admin;
    Visitor m_visitor;
};

} // namespace breakwater::test
