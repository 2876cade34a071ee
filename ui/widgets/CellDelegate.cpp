// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CellDelegate.h"

#include "models/ModelRoles.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"
#include "widgets/SegmentedBar.h"

#include <QApplication>
#include <QPainter>

namespace breakwater::ui {

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(ToneRole);
    const ColorRole color = tone.isValid() ? toneColor(static_cast<Tone>(tone.toInt())) : ColorRole::Text;
    option->palette.setColor(QPalette::Text, theme::color(color));
    option->palette.setColor(QPalette::HighlightedText, theme::color(color));
    const QString icon = index.data(IconNameRole).toString();
    if (!icon.isEmpty()) {
        const int side = theme::lineHeight();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = themeIcon(icon, color);
        option->decorationSize = QSize(side, side);
    }
    if (index.data(MonospaceRole).toBool()) {
        option->font = theme::font(TextRole::Mono);
        option->fontMetrics = QFontMetrics(option->font);
        option->textElideMode = Qt::ElideMiddle;
        option->direction = Qt::LeftToRight;
    }
    // One focus mark for the row is enough; the current cell is told by the selection.
    option->state.setFlag(QStyle::State_HasFocus, false);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant progress = index.data(ProgressRole);
    if (!progress.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int pad = theme::space(Space::S) + 3; // as Fusion indents the other cells
    const QRect inner = option.rect.adjusted(pad, 0, -pad, -1);
    const int textWidth = cell.fontMetrics.horizontalAdvance(text);
    const bool rtl = option.direction == Qt::RightToLeft;
    QRect textRect(rtl ? inner.right() - textWidth : inner.left(), inner.top(), textWidth + 1, inner.height());
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeading, text);
    const int gap = text.isEmpty() ? 0 : theme::space(Space::S);
    const QRect room = rtl ? inner.adjusted(0, 0, -textWidth - gap, 0) : inner.adjusted(textWidth + gap, 0, 0, 0);
    const int height = theme::space(Space::Xs) + 2;
    if (room.width() < theme::space(Space::Xl))
        return;
    const QRect bar(room.left(), room.center().y() - height / 2, room.width(), height);
    const QVariant tone = index.data(ToneRole);
    const bool toned = tone.isValid() && static_cast<Tone>(tone.toInt()) > Tone::Muted;
    SegmentedBar::paint(
        *painter, bar, {{progress.toDouble(), toned ? toneColor(static_cast<Tone>(tone.toInt())) : ColorRole::Accent}});
}

} // namespace breakwater::ui
