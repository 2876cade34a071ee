// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Skeleton.h"

#include "theme/Theme.h"

#include <QPainter>
#include <QTimer>

namespace breakwater::ui {

Skeleton::Skeleton(int lines, QWidget *parent) : QWidget(parent), m_lines(lines), m_delay(new QTimer(this))
{
    setAccessibleName(tr("Loading"));
    setMinimumHeight(lines * theme::rowHeight());
    m_delay->setSingleShot(true);
    m_delay->setInterval(300);
    connect(m_delay, &QTimer::timeout, this, [this] {
        m_drawn = true;
        update();
    });
}

void Skeleton::showEvent(QShowEvent *event)
{
    m_drawn = false;
    m_delay->start();
    QWidget::showEvent(event);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    if (!m_drawn)
        return;
    static constexpr double widths[] = {0.62, 0.88, 0.74, 0.81, 0.55, 0.69};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(ColorRole::Border));
    const int row = theme::rowHeight();
    const int bar = theme::space(Space::M);
    for (int line = 0; line < m_lines; ++line)
        painter.drawRoundedRect(QRectF(0, line * row + (row - bar) / 2.0, width() * widths[line % 6], bar), 3, 3);
}

} // namespace breakwater::ui
