// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace breakwater::ui {

/// A push button that is a face of an action: text, icon, tooltip, enabled, checked and visible follow the action, so
/// that one command has one truth in menus, headers and context menus.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void sync();

    QAction *m_action;
};

} // namespace breakwater::ui
