// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace breakwater::ui {

/// Names and values in two columns: "Last success   3 min ago". Values can be selected and wrap; a value is set by its
/// name's row and keeps its place.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// The row of this name, made when it is new; an empty value hides it.
    void setFact(const QString &name, const QString &value, bool monospace = false);
    void clear();

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace breakwater::ui
