// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace breakwater::ui {

/// The filter of a table: Ctrl+F comes here, Esc clears it and, when it is empty, leaves it.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void filterChanged(const QString &text);
    void left(); ///< Esc in an empty field, Down or Enter: the table takes the focus

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace breakwater::ui
