// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/RequestWaterfall.h"

#include "models/ActivityWords.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace breakwater::ui {

RequestWaterfall::RequestWaterfall(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("requestWaterfall"));
    setAccessibleName(tr("Requests"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RequestWaterfall::setRequests(const QList<admin::RequestInfo> &requests)
{
    if (requests == m_requests)
        return;
    m_requests = requests;
    m_current = std::min(m_current, static_cast<int>(m_requests.size()) - 1);
    updateGeometry();
    update();
}

QString RequestWaterfall::lineText(int line) const
{
    if (line < 0 || line >= m_requests.size())
        return {};
    const admin::RequestInfo &request = m_requests.at(line);
    QString text = tr("%1, %2 %3, status %4, %5, %6")
                       .arg(words::requestKind(request.kind), request.method, request.target)
                       .arg(request.status)
                       .arg(words::bytes(request.bytesSent), words::milliseconds(request.milliseconds));
    if (request.upstreamWaitMs > 0)
        text += tr(", of that %1 waiting for the upstream").arg(words::milliseconds(request.upstreamWaitMs));
    return text;
}

QSize RequestWaterfall::sizeHint() const
{
    const int row = fontMetrics().height() + theme::space(Space::Xs);
    return {fontMetrics().averageCharWidth() * 40, std::max(1, static_cast<int>(m_requests.size())) * row + 4};
}

void RequestWaterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    const int row = metrics.height() + theme::space(Space::Xs);
    if (m_requests.isEmpty()) {
        painter.setPen(theme::color(ColorRole::MutedText));
        painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter, tr("No requests are kept of this pull."));
        return;
    }
    const QDateTime first = m_requests.constFirst().startedAt;
    qint64 end = 1;
    for (const admin::RequestInfo &request : std::as_const(m_requests))
        end = std::max(end, first.msecsTo(request.startedAt) + request.milliseconds);
    const int kind = metrics.horizontalAdvance(tr("Manifest")) + theme::space(Space::M);
    const int figures = metrics.horizontalAdvance(QStringLiteral("888.8 ms")) + theme::space(Space::S);
    const double room = std::max(10, width() - kind - figures);
    for (int i = 0; i < m_requests.size(); ++i) {
        const admin::RequestInfo &request = m_requests.at(i);
        const QRect line(0, 2 + i * row, width(), row);
        if (i == m_current && hasFocus())
            painter.fillRect(line, theme::color(ColorRole::AccentSoft));
        painter.setPen(theme::color(ColorRole::MutedText));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words::requestKind(request.kind));
        const bool failed = request.status >= 400;
        painter.setPen(theme::color(failed ? ColorRole::Critical : ColorRole::MutedText));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         failed ? QString::number(request.status) : words::milliseconds(request.milliseconds));
        const double x = kind + room * double(std::max<qint64>(0, first.msecsTo(request.startedAt))) / double(end);
        const double length = std::max(3.0, room * request.milliseconds / double(end));
        const double wait = std::min(length, room * request.upstreamWaitMs / double(end));
        const double height = theme::space(Space::S);
        const double y = line.center().y() - height / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(failed ? ColorRole::Critical : ColorRole::Series1));
        painter.drawRoundedRect(QRectF(x, y, length, height), 2, 2);
        if (wait >= 1) {
            painter.setBrush(theme::color(ColorRole::Series3));
            painter.drawRoundedRect(QRectF(x, y, wait, height), 2, 2);
        }
    }
}

void RequestWaterfall::setCurrent(int line)
{
    m_current = std::clamp(line, 0, static_cast<int>(m_requests.size()) - 1);
    setAccessibleDescription(lineText(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void RequestWaterfall::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_requests.isEmpty())
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_Up && !m_requests.isEmpty())
        setCurrent(m_current - 1);
    else
        QWidget::keyPressEvent(event);
}

bool RequestWaterfall::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = fontMetrics().height() + theme::space(Space::Xs);
        QToolTip::showText(help->globalPos(), lineText(help->pos().y() / row), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace breakwater::ui
