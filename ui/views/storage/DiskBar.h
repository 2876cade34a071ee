// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SegmentedBar.h"

namespace breakwater::ui {

/// The disk as one bar, with two marks: where eviction begins, and how far down it goes.
class DiskBar : public QWidget
{
    Q_OBJECT

public:
    explicit DiskBar(QWidget *parent = nullptr);

    void setSegments(const QList<SegmentedBar::Segment> &segments);
    void setMarks(double high, double low); ///< shares of the disk; outside of 0..1: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &bar, double share, ColorRole color) const;

    QList<SegmentedBar::Segment> m_segments;
    double m_high = -1;
    double m_low = -1;
};

} // namespace breakwater::ui
