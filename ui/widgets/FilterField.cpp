// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilterField.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAction>
#include <QKeyEvent>

namespace breakwater::ui {

FilterField::FilterField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("filterField"));
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Filter"));
    setAccessibleDescription(placeholder);
    setToolTip(tr("%1 (Ctrl+F, Esc clears)").arg(placeholder));
    // Not Qt's own clear button: its picture is made for light windows.
    auto *clearAction
        = addAction(themeIcon(QStringLiteral("close"), ColorRole::MutedText), QLineEdit::TrailingPosition);
    clearAction->setText(tr("Clear the filter"));
    clearAction->setToolTip(tr("Clear the filter (Esc)"));
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearAction,
            [clearAction](const QString &text) { clearAction->setVisible(!text.isEmpty()); });
    addAction(themeIcon(QStringLiteral("search"), ColorRole::MutedText), QLineEdit::LeadingPosition);
    setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    connect(this, &QLineEdit::textChanged, this, &FilterField::filterChanged);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace breakwater::ui
