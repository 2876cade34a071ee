// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/OutcomeChart.h"

#include "models/ActivityWords.h"
#include "models/Words.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace breakwater::ui {

namespace {

/// The next of 1, 2, 5, 10, 20 … that is no less, and at least 4 so that a grid has whole numbers.
qint64 niceTop(qint64 value)
{
    qint64 unit = 1;
    while (true) {
        for (const qint64 step : {1, 2, 4, 8}) {
            if (step * unit >= std::max<qint64>(4, value))
                return step * unit;
        }
        unit *= 10;
    }
}

} // namespace

OutcomeChart::OutcomeChart(TrafficModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model), m_series {{&admin::TrafficBucket::hits, ColorRole::Series1, tr("Hits")},
                                {&admin::TrafficBucket::revalidated, ColorRole::Series2, tr("Revalidated")},
                                {&admin::TrafficBucket::misses, ColorRole::Series3, tr("Misses")},
                                {&admin::TrafficBucket::stale, ColorRole::Series4, tr("Stale")},
                                {&admin::TrafficBucket::failed, ColorRole::Series5, tr("Failed")}}
{
    setObjectName(QStringLiteral("outcomeChart"));
    setAccessibleName(tr("Chart of outcomes over time"));
    setAccessibleDescription(tr("Left and Right move through the bars; the table shows the same."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_model, &TrafficModel::changed, this, qOverload<>(&QWidget::update));
}

QSize OutcomeChart::sizeHint() const
{
    return {fontMetrics().height() * 30, fontMetrics().height() * 13};
}

QSize OutcomeChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 16, fontMetrics().height() * 11};
}

QString OutcomeChart::cursorText() const
{
    if (m_cursor < 0 || m_cursor >= m_model.bars().size())
        return {};
    const admin::TrafficBucket &bar = m_model.bars().at(m_cursor);
    QStringList parts {m_model.barTime(bar)};
    for (const Series &series : m_series) {
        if (bar.*series.value > 0)
            parts.append(tr("%1 %2").arg(series.name, words::count(bar.*series.value)));
    }
    if (parts.size() == 1)
        parts.append(tr("no requests"));
    return parts.join(QStringLiteral("   "));
}

QRectF OutcomeChart::plot() const
{
    const int line = fontMetrics().height();
    const int scale = fontMetrics().horizontalAdvance(QLocale().toString(niceTop(m_model.highest())));
    return QRectF(rect()).adjusted(scale + theme::space(Space::S), line + theme::space(Space::M), 0,
                                   -line - theme::space(Space::Xs));
}

void OutcomeChart::setCursor(int bar)
{
    bar = std::clamp(bar, -1, static_cast<int>(m_model.bars().size()) - 1);
    if (bar == m_cursor)
        return;
    m_cursor = bar;
    update();
    if (hasFocus()) {
        setAccessibleName(bar < 0 ? tr("Chart of outcomes over time") : cursorText());
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void OutcomeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const qint64 top = niceTop(m_model.highest());
    paintGrid(painter, area, top);
    paintBars(painter, area, top);
    paintTimes(painter, area);
    paintLegend(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(ColorRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius(), theme::radius());
    }
}

void OutcomeChart::paintGrid(QPainter &painter, const QRectF &area, qint64 top) const
{
    const QLocale locale;
    for (int step = 0; step <= 4; ++step) {
        const double y = std::round(area.bottom() - area.height() * step / 4) + 0.5;
        painter.setPen(QPen(theme::color(ColorRole::Border), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (step % 2)
            continue;
        painter.setPen(theme::color(ColorRole::MutedText));
        const QRectF label(0, y - fontMetrics().height() / 2.0, area.left() - theme::space(Space::S),
                           fontMetrics().height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, locale.toString(top * step / 4));
    }
}

void OutcomeChart::paintBars(QPainter &painter, const QRectF &area, qint64 top) const
{
    const QList<admin::TrafficBucket> &bars = m_model.bars();
    if (bars.isEmpty())
        return;
    const double slot = area.width() / double(bars.size());
    const double gap = slot > 6 ? std::max(2.0, slot * 0.2) : 1;
    for (int i = 0; i < bars.size(); ++i) {
        const double left = area.left() + slot * i;
        if (i == m_cursor)
            painter.fillRect(QRectF(left, area.top(), slot, area.height()), theme::color(ColorRole::AccentSoft));
        double y = area.bottom();
        for (const Series &series : m_series) {
            const qint64 value = bars.at(i).*series.value;
            if (value <= 0)
                continue;
            // What happened is seen, however little it is.
            const double height = std::max(2.0, area.height() * double(value) / double(top));
            painter.fillRect(QRectF(left + gap / 2, y - height, slot - gap, height), theme::color(series.color));
            y -= height;
        }
    }
}

void OutcomeChart::paintTimes(QPainter &painter, const QRectF &area) const
{
    const QList<admin::TrafficBucket> &bars = m_model.bars();
    if (bars.isEmpty())
        return;
    const QLocale locale;
    const double slot = area.width() / double(bars.size());
    const bool byHour = m_model.barSeconds() < 3600;
    painter.setPen(theme::color(ColorRole::MutedText));
    double free = area.left() - 1;
    for (int i = 0; i < bars.size(); ++i) {
        const QDateTime from = bars.at(i).from.toLocalTime();
        const bool mark = byHour ? from.time().minute() == 0 && from.time().hour() % 4 == 0
                                 : from.time().hour() * 3600 < m_model.barSeconds();
        if (!mark)
            continue;
        const QString text
            = byHour ? words::hourMinute(from.time()) : locale.toString(from.date(), QStringLiteral("d MMM"));
        const double width = fontMetrics().horizontalAdvance(text);
        const double x = area.left() + slot * i;
        if (x < free || x + width > area.right())
            continue;
        painter.drawText(QRectF(x, area.bottom() + theme::space(Space::Xs), width + 2, fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        free = x + width + theme::space(Space::M);
    }
}

void OutcomeChart::paintLegend(QPainter &painter) const
{
    const int line = fontMetrics().height();
    if (m_cursor >= 0) {
        painter.setPen(theme::color(ColorRole::Text));
        painter.drawText(QRectF(theme::space(Space::Xs), 2, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         cursorText());
        return;
    }
    double x = theme::space(Space::Xs);
    const double side = line * 0.6;
    for (const Series &series : m_series) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(series.color));
        painter.drawRoundedRect(QRectF(x, 2 + (line - side) / 2, side, side), 2, 2);
        x += side + theme::space(Space::Xs);
        painter.setPen(theme::color(ColorRole::MutedText));
        const double width = fontMetrics().horizontalAdvance(series.name);
        painter.drawText(QRectF(x, 2, width + 2, line), Qt::AlignLeft | Qt::AlignVCenter, series.name);
        x += width + theme::space(Space::M);
    }
}

void OutcomeChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    if (!area.contains(event->position()) || m_model.bars().isEmpty()) {
        setCursor(-1);
        return;
    }
    const double share = (event->position().x() - area.left()) / area.width();
    setCursor(static_cast<int>(share * double(m_model.bars().size())));
}

void OutcomeChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCursor(-1);
}

void OutcomeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_model.bars().size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: setCursor(m_cursor < 0 ? last : std::max(0, m_cursor - 1)); break;
    case Qt::Key_Right: setCursor(m_cursor < 0 ? last : m_cursor + 1); break;
    case Qt::Key_Home: setCursor(0); break;
    case Qt::Key_End: setCursor(last); break;
    case Qt::Key_Escape: setCursor(-1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void OutcomeChart::focusOutEvent(QFocusEvent *event)
{
    setCursor(-1);
    setAccessibleName(tr("Chart of outcomes over time"));
    QWidget::focusOutEvent(event);
}

} // namespace breakwater::ui
