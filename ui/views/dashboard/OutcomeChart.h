// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TrafficModel.h"
#include "theme/Tokens.h"

#include <QWidget>

namespace breakwater::ui {

/// Stacked bars of a TrafficModel with a legend in words. The pointer, or Left and Right, moves a cursor whose bar is
/// told in figures; the table twin beside it says the same to those who do not see it. Time runs left to right always.
class OutcomeChart : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeChart(TrafficModel &model, QWidget *parent = nullptr);

    int cursorBar() const { return m_cursor; } ///< -1: none
    QString cursorText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Series
    {
        qint64 admin::TrafficBucket::*value;
        ColorRole color;
        QString name;
    };

    QRectF plot() const;
    void setCursor(int bar);
    void paintGrid(QPainter &painter, const QRectF &area, qint64 top) const;
    void paintBars(QPainter &painter, const QRectF &area, qint64 top) const;
    void paintTimes(QPainter &painter, const QRectF &area) const;
    void paintLegend(QPainter &painter) const;

    TrafficModel &m_model;
    QList<Series> m_series;
    int m_cursor = -1;
};

} // namespace breakwater::ui
