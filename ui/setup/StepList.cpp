// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/StepList.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>

namespace breakwater::ui {

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepList::setSteps(const QStringList &names)
{
    m_names = names;
    updateGeometry();
    update();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.value(step)));
    update();
}

int StepList::rowHeight() const
{
    return theme::lineHeight() * 2 + theme::space(Space::S);
}

QSize StepList::sizeHint() const
{
    int width = 0;
    const QFontMetrics metrics(theme::font(TextRole::Strong));
    for (const QString &name : m_names)
        width = std::max(width, metrics.horizontalAdvance(name));
    return {width + theme::iconSize() + 3 * theme::space(Space::Xl),
            static_cast<int>(m_names.size()) * rowHeight() + 2 * theme::space(Space::Xl)};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::color(ColorRole::Sunken));
    const int left = theme::space(Space::Xl);
    const int side = theme::iconSize() + 4;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
        const int top = theme::space(Space::Xl) + i * rowHeight();
        const QRect circle(rtl ? width() - left - side : left, top, side, side);
        const bool done = i < m_current;
        const bool current = i == m_current;
        if (i + 1 < static_cast<int>(m_names.size())) {
            painter.setPen(QPen(theme::color(done ? ColorRole::Accent : ColorRole::Border), 2));
            painter.drawLine(circle.center().x(), circle.bottom() + 4, circle.center().x(), top + rowHeight() - 4);
        }
        painter.setPen(QPen(theme::color(done || current ? ColorRole::Accent : ColorRole::Outline), 1.5));
        painter.setBrush(theme::color(current ? ColorRole::Accent : done ? ColorRole::AccentSoft : ColorRole::Surface));
        painter.drawEllipse(circle);
        if (done) {
            themeIcon(QStringLiteral("check"), ColorRole::Accent).paint(&painter, circle.adjusted(3, 3, -3, -3));
        } else {
            painter.setPen(theme::color(current ? ColorRole::AccentText : ColorRole::MutedText));
            painter.setFont(theme::font(TextRole::Caption));
            painter.drawText(circle, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        painter.setFont(theme::font(current ? TextRole::Strong : TextRole::Body));
        painter.setPen(theme::color(current ? ColorRole::Text : ColorRole::MutedText));
        const int skip = side + theme::space(Space::M);
        const QRect text = rect().adjusted(left + (rtl ? 0 : skip), 0, -left - (rtl ? skip : 0), 0);
        painter.drawText(QRect(text.left(), circle.top(), width(), side), Qt::AlignVCenter | Qt::AlignLeft,
                         m_names.at(i));
    }
}

} // namespace breakwater::ui
