// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Badge.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"

#include <QPainter>

namespace breakwater::ui {

Badge::Badge(const QString &text, const QString &icon, Tone tone, QWidget *parent) : QWidget(parent)
{
    set(text, icon, tone);
}

void Badge::set(const QString &text, const QString &icon, Tone tone)
{
    m_text = text;
    m_icon = icon.isEmpty() ? toneIcon(tone) : icon;
    m_tone = tone;
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

void Badge::setQuiet(bool quiet)
{
    m_quiet = quiet;
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const int pad = m_quiet ? 0 : theme::space(Space::S);
    const int width = fontMetrics().horizontalAdvance(m_text) + fontMetrics().height() + theme::space(Space::Xs);
    return {width + 2 * pad, fontMetrics().height() + (m_quiet ? 0 : theme::space(Space::Xs) + 2)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_quiet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(toneSoftColor(m_tone)));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    }
    const int pad = m_quiet ? 0 : theme::space(Space::S);
    const int icon = fontMetrics().height();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(pad, 0, -pad, 0);
    const QRect iconRect(rtl ? inner.right() - icon + 1 : inner.left(), (height() - icon) / 2, icon, icon);
    themeIcon(m_icon, toneColor(m_tone)).paint(&painter, iconRect);
    painter.setPen(theme::color(m_tone == Tone::Neutral ? ColorRole::Text : toneColor(m_tone)));
    const int skip = icon + theme::space(Space::Xs);
    painter.drawText(inner.adjusted(rtl ? 0 : skip, 0, rtl ? -skip : 0, 0), Qt::AlignVCenter | Qt::AlignLeading,
                     m_text);
}

} // namespace breakwater::ui
