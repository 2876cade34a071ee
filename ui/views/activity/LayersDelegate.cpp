// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/LayersDelegate.h"

#include "models/PullModel.h"
#include "theme/Theme.h"
#include "widgets/SegmentedBar.h"

#include <QApplication>
#include <QPainter>

namespace breakwater::ui {

void LayersDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (text.isEmpty())
        return;
    const int pad = theme::space(Space::S) + 3; // as Fusion indents the other cells
    const QRect inner = option.rect.adjusted(pad, 0, -pad, -1);
    const int figures = cell.fontMetrics.horizontalAdvance(QStringLiteral("10/10"));
    const bool rtl = option.direction == Qt::RightToLeft;
    const int gap = theme::space(Space::S);
    painter->setPen(theme::color(ColorRole::MutedText));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeading, text);
    const QRect room = rtl ? inner.adjusted(0, 0, -figures - gap, 0) : inner.adjusted(figures + gap, 0, 0, 0);
    if (room.width() < theme::space(Space::Xl))
        return;
    const int height = theme::space(Space::S);
    const auto pull = index.data(PullModel::PullRole).value<admin::PullInfo>();
    const ColorRole color = pull.state == admin::PullState::Failed ? ColorRole::Critical
        : pull.state == admin::PullState::Running                  ? ColorRole::Accent
                                                                   : ColorRole::Good;
    SegmentedBar::paintPieces(*painter, QRectF(room.left(), room.center().y() - height / 2.0, room.width(), height),
                              pull.layersDone, pull.layersTotal, color);
}

} // namespace breakwater::ui
