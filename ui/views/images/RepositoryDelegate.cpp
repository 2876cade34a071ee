// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/images/RepositoryDelegate.h"

#include "models/RepositoryModel.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QPainter>

namespace breakwater::ui {

void RepositoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int pad = theme::space(Space::S);
    const QRect inner = option.rect.adjusted(pad, pad, -pad, -pad);
    const QFont strong = theme::font(TextRole::Body);
    const QFont small = theme::font(TextRole::Caption);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const int leading = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->save();
    painter->setFont(strong);
    painter->setPen(theme::color(ColorRole::Text));
    const QRect top(inner.left(), inner.top(), inner.width(), strongMetrics.height());
    painter->drawText(top, leading | Qt::AlignVCenter,
                      strongMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, top.width()));
    painter->setFont(small);
    painter->setPen(theme::color(ColorRole::MutedText));
    const QRect below(inner.left(), top.bottom() + 3, inner.width(), smallMetrics.height());
    painter->drawText(
        below, leading | Qt::AlignVCenter,
        smallMetrics.elidedText(index.data(RepositoryModel::CaptionRole).toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

QSize RepositoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int height = QFontMetrics(theme::font(TextRole::Body)).height()
        + QFontMetrics(theme::font(TextRole::Caption)).height() + 2 + 2 * theme::space(Space::S);
    return {theme::lineHeight() * 8, height};
}

} // namespace breakwater::ui
