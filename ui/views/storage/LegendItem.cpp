// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/LegendItem.h"

#include "theme/Theme.h"

#include <algorithm>

#include <QPainter>

namespace breakwater::ui {

LegendItem::LegendItem(ColorRole color, const QString &name, const QString &toolTip, QWidget *parent)
    : QWidget(parent), m_color(color), m_name(name)
{
    setToolTip(toolTip);
    setAccessibleDescription(toolTip);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LegendItem::setValue(const QString &value)
{
    m_value = value;
    setAccessibleName(tr("%1: %2", "part of the disk, size").arg(m_name, value));
    updateGeometry();
    update();
}

int LegendItem::swatch() const
{
    return theme::lineHeight() * 5 / 8;
}

QSize LegendItem::sizeHint() const
{
    const QFontMetrics strong(theme::font(TextRole::Strong));
    const QFontMetrics caption(theme::font(TextRole::Caption));
    const int text = std::max(strong.horizontalAdvance(m_value), caption.horizontalAdvance(m_name));
    return {swatch() + theme::space(Space::S) + text + 2, strong.height() + caption.height()};
}

void LegendItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics strong(theme::font(TextRole::Strong));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int side = swatch();
    const QRect box(rtl ? width() - side : 0, (strong.height() - side) / 2, side, side);
    // A pale part is still told from the card by its border.
    painter.setPen(theme::color(m_color == ColorRole::Border ? ColorRole::Outline : m_color));
    painter.setBrush(theme::color(m_color));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int gap = side + theme::space(Space::S);
    const QRect text = rtl ? rect().adjusted(0, 0, -gap, 0) : rect().adjusted(gap, 0, 0, 0);
    painter.setFont(theme::font(TextRole::Strong));
    painter.setPen(theme::color(ColorRole::Text));
    painter.drawText(text, Qt::AlignLeading | Qt::AlignTop, m_value);
    painter.setFont(theme::font(TextRole::Caption));
    painter.setPen(theme::color(ColorRole::MutedText));
    painter.drawText(text, Qt::AlignLeading | Qt::AlignBottom, m_name);
}

} // namespace breakwater::ui
