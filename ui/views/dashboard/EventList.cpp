// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/EventList.h"

#include "models/EventModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"

#include <QPainter>
#include <QStyle>

namespace breakwater::ui {

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int pad = theme::space(Space::L);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool selected = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
        painter->fillRect(option.rect, theme::color(selected ? ColorRole::AccentSoft : ColorRole::Raised));
    }
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
    const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
    const int side = theme::iconSize();
    const QRect icon(rtl ? inner.right() - side : inner.left(), inner.center().y() - side / 2, side, side);
    themeIcon(index.data(IconNameRole).toString(), toneColor(tone)).paint(painter, icon);
    const QString age = index.data(EventModel::AgeRole).toString();
    const int ageWidth = option.fontMetrics.horizontalAdvance(age);
    const int skip = side + theme::space(Space::S);
    const int gap = theme::space(Space::M);
    const QRect text = rtl ? inner.adjusted(ageWidth + gap, 0, -skip, 0) : inner.adjusted(skip, 0, -ageWidth - gap, 0);
    painter->setFont(option.font);
    painter->setPen(theme::color(ColorRole::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setPen(theme::color(ColorRole::MutedText));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignTrailing, age);
    painter->restore();
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 30, theme::rowHeight()};
}

EventList::EventList(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("eventList"));
    setAccessibleName(tr("Recent events"));
    setProperty("bwPlain", true);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new EventDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void EventList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EventList::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EventList::fitHeight);
    fitHeight();
}

void EventList::fitHeight()
{
    setMinimumHeight(model()->rowCount() * theme::rowHeight() + 2);
}

} // namespace breakwater::ui
