// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SegmentedBar.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace breakwater::ui {

SegmentedBar::SegmentedBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentedBar::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    update();
}

void SegmentedBar::setProgress(double share, ColorRole color)
{
    setSegments({{share, color}});
}

QSize SegmentedBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, theme::space(Space::S) + 2};
}

QSize SegmentedBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, theme::space(Space::S) + 2};
}

void SegmentedBar::paint(QPainter &painter, const QRectF &rect, const QList<Segment> &segments)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setClipPath(clip);
    painter.fillRect(rect, theme::color(ColorRole::Border));
    double x = rect.left();
    for (const Segment &segment : segments) {
        const double share = std::clamp(segment.share, 0.0, 1.0);
        double width = rect.width() * share;
        if (share > 0)
            width = std::max(width, 2.0);
        width = std::min(width, rect.right() - x);
        if (width <= 0)
            continue;
        painter.fillRect(QRectF(x, rect.top(), width, rect.height()), theme::color(segment.color));
        x += width + 1;
    }
    painter.restore();
}

void SegmentedBar::paintPieces(QPainter &painter, const QRectF &rect, int done, int total, ColorRole color)
{
    const double gap = 2;
    if (total <= 0 || rect.width() < total * (gap + 2)) {
        paint(painter, rect, {{total > 0 ? double(done) / total : 0.0, color}});
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double width = (rect.width() - gap * (total - 1)) / total;
    const double round = std::min(rect.height() / 2, width / 2);
    for (int i = 0; i < total; ++i) {
        painter.setBrush(theme::color(i < done ? color : ColorRole::Border));
        painter.drawRoundedRect(QRectF(rect.left() + i * (width + gap), rect.top(), width, rect.height()),
                                std::min(round, 2.0), std::min(round, 2.0));
    }
    painter.restore();
}

void SegmentedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_segments);
}

} // namespace breakwater::ui
