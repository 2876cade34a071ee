// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace breakwater::ui {

/// The keyboard map (F1).
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent);
};

} // namespace breakwater::ui
