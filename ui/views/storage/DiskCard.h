// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/StorageTypes.h"
#include "widgets/Card.h"

class QLabel;
class QPushButton;

namespace breakwater::ui {

class DiskBar;
class LegendItem;

/// The real disk at a glance: a bar of who has how much of it, the same in words and sizes, and what comes next.
class DiskCard : public Card
{
    Q_OBJECT

public:
    explicit DiskCard(QWidget *parent = nullptr);

    void setOverview(const admin::StorageOverview &overview);
    void setMovable(bool movable);
    void refreshTimes();

Q_SIGNALS:
    void moveRequested();

private:
    DiskBar *m_bar;
    LegendItem *m_own;
    LegendItem *m_shared;
    LegendItem *m_trash;
    LegendItem *m_parts;
    LegendItem *m_left;
    LegendItem *m_others;
    LegendItem *m_free;
    QLabel *m_path;
    QPushButton *m_move;
    QLabel *m_marks;
    QLabel *m_next;
    admin::StorageOverview m_overview;
};

} // namespace breakwater::ui
