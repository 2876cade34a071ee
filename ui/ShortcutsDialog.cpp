// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShortcutsDialog.h"

#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    const auto keys
        = [](const char *text) { return QKeySequence(QString::fromLatin1(text)).toString(QKeySequence::NativeText); };
    struct Row
    {
        QString keys;
        QString text;
    };
    const QList<Row> rows {
        {tr("%1 to %2").arg(keys("Ctrl+1"), keys("Ctrl+0")), tr("Show a page")},
        {keys("Ctrl+F"), tr("Filter; Esc clears it, and leaves it when it is empty")},
        {keys("Ctrl+N"), tr("The page's main action: add an upstream, project or robot")},
        {keys("Ctrl+E"), tr("Configure a node")},
        {keys("Ctrl+Shift+E"), tr("Explain a pull: what would happen, and why")},
        {keys("Ctrl+Shift+W"), tr("Warm up images")},
        {keys("Ctrl+,"), tr("Settings")},
        {tr("%1 and %2").arg(keys("F6"), keys("Shift+F6")), tr("Next and previous pane")},
        {keys("F5"), tr("Refresh")},
        {keys("Alt+Left"), tr("Back to the page before")},
        {tr("Enter"), tr("Open the current row")},
        {tr("Space"), tr("Activity: pause and go on")},
        {tr("End"), tr("Activity: follow again")},
        {keys("Ctrl+C"), tr("Copy the cell")},
        {keys("Ctrl+Shift+C"), tr("Copy the row")},
        {tr("Menu or %1").arg(keys("Shift+F10")), tr("Context menu")},
        {keys("Ctrl+Q"), tr("Stop the server and quit")},
    };
    auto *column = new QVBoxLayout(this);
    const int xl = theme::space(Space::Xl);
    column->setContentsMargins(xl, xl, xl, theme::space(Space::L));
    column->setSpacing(theme::space(Space::L));
    column->addWidget(theme::label(windowTitle(), TextRole::Section, ColorRole::Text, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(xl);
    grid->setVerticalSpacing(theme::space(Space::S));
    int line = 0;
    for (const Row &row : rows) {
        grid->addWidget(theme::label(row.keys, TextRole::Strong, ColorRole::Text, this), line, 0);
        grid->addWidget(theme::label(row.text, TextRole::Body, ColorRole::MutedText, this), line++, 1);
    }
    column->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    close->setObjectName(QStringLiteral("shortcutsClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace breakwater::ui
