// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace breakwater::ui {

/// A bar of parts: shares of a whole (a disk), or so many of so many pieces (layers). Its accessible name says it in
/// words, which whoever sets the parts gives.
class SegmentedBar : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        double share = 0; ///< of the whole, 0..1
        ColorRole color = ColorRole::Accent;
    };

    explicit SegmentedBar(QWidget *parent = nullptr);

    void setSegments(const QList<Segment> &segments);
    void setProgress(double share, ColorRole color = ColorRole::Accent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static void paint(QPainter &painter, const QRectF &rect, const QList<Segment> &segments);
    /// `done` of `total` pieces with gaps between them, as far as there is room for gaps.
    static void paintPieces(QPainter &painter, const QRectF &rect, int done, int total, ColorRole color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Segment> m_segments;
};

} // namespace breakwater::ui
