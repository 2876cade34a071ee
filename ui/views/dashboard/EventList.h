// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace breakwater::ui {

/// Draws an event: icon, sentence, age at the trailing edge.
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list of recent events (EventModel), as high as its rows: the page scrolls, not the list.
class EventList : public QListView
{
    Q_OBJECT

public:
    explicit EventList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

private:
    void fitHeight();
};

} // namespace breakwater::ui
