// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionButton.h"

#include <QAction>
#include <QKeySequence>

namespace breakwater::ui {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setObjectName(action->objectName().isEmpty() ? QStringLiteral("actionButton")
                                                 : action->objectName() + QStringLiteral("Button"));
    connect(action, &QAction::changed, this, &ActionButton::sync);
    connect(action, &QObject::destroyed, this, [this] {
        m_action = nullptr;
        setEnabled(false);
    });
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    sync();
}

void ActionButton::sync()
{
    setText(m_action->text());
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    if (parentWidget())
        setVisible(m_action->isVisible());
    setAccessibleName(m_action->iconText());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? m_action->toolTip() : tr("%1 (%2)").arg(m_action->toolTip(), keys));
}

} // namespace breakwater::ui
