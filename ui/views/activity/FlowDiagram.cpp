// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/FlowDiagram.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>

namespace breakwater::ui {

FlowDiagram::FlowDiagram(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(false, false, false);
}

void FlowDiagram::setState(bool nodeSeen, bool serving, bool upstreamReady)
{
    m_nodeSeen = nodeSeen;
    m_serving = serving;
    m_upstreamReady = upstreamReady;
    setAccessibleName(tr("Node: %1. Breakwater: %2. Upstream: %3.")
                          .arg(nodeSeen ? tr("seen") : tr("not seen yet"), serving ? tr("serving") : tr("not serving"),
                               upstreamReady ? tr("ready") : tr("none yet")));
    update();
}

QSize FlowDiagram::sizeHint() const
{
    return {fontMetrics().height() * 26, fontMetrics().height() * 7};
}

void FlowDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    struct Stop
    {
        QString icon;
        QString name;
        QString state;
        bool good;
    };
    const Stop stops[] = {
        {QStringLiteral("nodes"), tr("Node"), m_nodeSeen ? tr("seen") : tr("not seen yet"), m_nodeSeen},
        {QStringLiteral("breakwater"), tr("Breakwater"), m_serving ? tr("serving") : tr("not serving"), m_serving},
        {QStringLiteral("upstreams"), tr("Upstream"), m_upstreamReady ? tr("ready") : tr("none yet"), m_upstreamReady},
    };
    const int line = fontMetrics().height();
    const double circle = line * 3.2;
    const double third = width() / 3.0;
    for (int i = 0; i < 3; ++i) {
        const Stop &stop = stops[i];
        const QPointF center(third * (i + 0.5), circle / 2 + 2);
        const ColorRole color = stop.good ? ColorRole::Good : ColorRole::Warning;
        if (i < 2) {
            const bool whole = stop.good && stops[i + 1].good;
            QPen pen(theme::color(whole ? ColorRole::Good : ColorRole::Outline), 2);
            if (!whole)
                pen.setStyle(Qt::DashLine);
            painter.setPen(pen);
            const double from = center.x() + circle / 2 + 6;
            const double to = center.x() + third - circle / 2 - 6;
            painter.drawLine(QPointF(from, center.y()), QPointF(to, center.y()));
            pen.setStyle(Qt::SolidLine);
            painter.setPen(pen);
            painter.drawPolyline(
                QPolygonF {QPointF(to - 5, center.y() - 5), QPointF(to, center.y()), QPointF(to - 5, center.y() + 5)});
        }
        painter.setPen(QPen(theme::color(stop.good ? ColorRole::Good : ColorRole::Outline), 2));
        painter.setBrush(theme::color(stop.good ? ColorRole::GoodSoft : ColorRole::Surface));
        painter.drawEllipse(center, circle / 2, circle / 2);
        const int side = line * 3 / 2;
        painter.drawPixmap(
            QPointF(center.x() - side / 2.0, center.y() - side / 2.0),
            themePixmap(stop.icon, side, stop.good ? ColorRole::Good : ColorRole::MutedText, devicePixelRatioF()));
        QRectF text(third * i, circle + theme::space(Space::S), third, line);
        painter.setFont(theme::font(TextRole::Strong));
        painter.setPen(theme::color(ColorRole::Text));
        painter.drawText(text, Qt::AlignCenter, stop.name);
        painter.setFont(theme::font(TextRole::Caption));
        painter.setPen(theme::color(color));
        painter.drawText(text.translated(0, line + 2), Qt::AlignCenter, stop.state);
    }
}

} // namespace breakwater::ui
