// SPDX-License-Identifier: GPL-3.0-or-later
#include "NavButton.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QPainter>

namespace breakwater::ui {

NavButton::NavButton(const QString &name, const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    const int pad = theme::space(Space::M);
    int width = theme::iconSize() + 2 * pad;
    if (!m_compact)
        width += theme::space(Space::M) + QFontMetrics(theme::font(TextRole::Strong)).horizontalAdvance(text());
    return {width, theme::lineHeight() + 2 * theme::space(Space::S) + 2};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = isChecked();
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (current || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(current ? ColorRole::AccentSoft : ColorRole::Border));
        painter.drawRoundedRect(ground, theme::radius(), theme::radius());
    }
    const int pad = theme::space(Space::M);
    const int side = theme::iconSize();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int x = m_compact ? (width() - side) / 2 : rtl ? width() - pad - side : pad;
    const ColorRole color = current ? ColorRole::Accent : ColorRole::MutedText;
    painter.drawPixmap(x, (height() - side) / 2, themePixmap(m_icon, side, color, devicePixelRatioF()));
    if (!m_compact) {
        const int skip = pad + side + theme::space(Space::M);
        painter.setFont(current ? theme::font(TextRole::Strong) : font());
        painter.setPen(theme::color(current ? ColorRole::Text : ColorRole::MutedText));
        painter.drawText(rect().adjusted(rtl ? pad : skip, 0, rtl ? -skip : -pad, 0),
                         Qt::AlignVCenter | Qt::AlignLeading, text());
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(ColorRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, theme::radius(), theme::radius());
    }
}

bool NavButton::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut: update(); break;
    default: break;
    }
    return QAbstractButton::event(event);
}

} // namespace breakwater::ui
