// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace breakwater::ui {

/// The parts of a filter that have a key, each a button that takes it out again. Hidden while there is none.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setParts(const QStringList &parts);
    QStringList parts() const { return m_parts; }

Q_SIGNALS:
    void removed(const QString &part);

private:
    QStringList m_parts;
    QHBoxLayout *m_row;
};

} // namespace breakwater::ui
