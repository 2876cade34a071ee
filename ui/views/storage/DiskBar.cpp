// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/DiskBar.h"

#include "theme/Theme.h"

#include <QPainter>

namespace breakwater::ui {

DiskBar::DiskBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DiskBar::setSegments(const QList<SegmentedBar::Segment> &segments)
{
    m_segments = segments;
    update();
}

void DiskBar::setMarks(double high, double low)
{
    m_high = high;
    m_low = low;
    update();
}

QSize DiskBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, theme::lineHeight() + theme::space(Space::S)};
}

void DiskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double mark = theme::space(Space::S);
    const QRectF bar = QRectF(rect()).adjusted(0, mark, 0, -1);
    SegmentedBar::paint(painter, bar, m_segments);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, bar, m_low, ColorRole::MutedText);
    paintMark(painter, bar, m_high, ColorRole::Text);
}

void DiskBar::paintMark(QPainter &painter, const QRectF &bar, double share, ColorRole color) const
{
    if (share <= 0 || share >= 1)
        return;
    const double x = bar.left() + bar.width() * share;
    const double half = bar.top() * 0.6;
    const QColor ink = theme::color(color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QPointF triangle[] {{x - half, 0}, {x + half, 0}, {x, bar.top()}};
    painter.drawConvexPolygon(triangle, 3);
    painter.setPen(QPen(ink, 1.5));
    painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
}

} // namespace breakwater::ui
