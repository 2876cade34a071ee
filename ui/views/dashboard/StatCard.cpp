// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/StatCard.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace breakwater::ui {

StatCard::StatCard(const QString &title, const QString &icon, QWidget *parent)
    : QFrame(parent), m_icon(icon), m_iconLabel(new QLabel(this)),
      m_title(theme::label(title, TextRole::Body, ColorRole::MutedText, this)),
      m_number(theme::label({}, TextRole::Number, ColorRole::Text, this)),
      m_unit(theme::label({}, TextRole::Section, ColorRole::MutedText, this)), m_bar(new SegmentedBar(this)),
      m_first(theme::label({}, TextRole::Caption, ColorRole::MutedText, this)),
      m_second(theme::label({}, TextRole::Caption, ColorRole::MutedText, this))
{
    setProperty("bwCard", true);
    setProperty("bwClickable", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const int l = theme::space(Space::L);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(l, theme::space(Space::M), l, theme::space(Space::M));
    column->setSpacing(theme::space(Space::Xs));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space(Space::S));
    head->addWidget(m_iconLabel);
    head->addWidget(m_title, 1);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(theme::space(Space::Xs));
    figure->addWidget(m_number, 0, Qt::AlignBaseline);
    figure->addWidget(m_unit, 0, Qt::AlignBaseline);
    figure->addStretch(1);
    column->addLayout(head);
    column->addLayout(figure);
    column->addWidget(m_bar);
    column->addWidget(m_first);
    column->addWidget(m_second);
    column->addStretch(1);
    m_bar->hide();
    for (QLabel *label : {m_first, m_second})
        label->setWordWrap(true);
    drawIcon();
}

void StatCard::setNumber(const QString &number, const QString &unit)
{
    m_number->setText(number);
    m_unit->setText(unit);
    describe();
}

void StatCard::setLines(const QString &first, const QString &second)
{
    m_first->setText(first);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    describe();
}

void StatCard::setBar(const QList<SegmentedBar::Segment> &segments)
{
    m_bar->setSegments(segments);
    m_bar->setVisible(!segments.isEmpty());
}

QString StatCard::number() const
{
    return m_unit->text().isEmpty() ? m_number->text() : m_number->text() + u' ' + m_unit->text();
}

QString StatCard::lines() const
{
    return m_second->text().isEmpty() ? m_first->text() : m_first->text() + u'\n' + m_second->text();
}

void StatCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

void StatCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened();
    else
        QFrame::keyPressEvent(event);
}

void StatCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QFrame::changeEvent(event);
}

void StatCard::describe()
{
    setAccessibleName(tr("%1: %2").arg(m_title->text(), number()));
    setAccessibleDescription(lines());
}

void StatCard::drawIcon()
{
    m_iconLabel->setPixmap(themePixmap(m_icon, theme::iconSize(), ColorRole::Accent, devicePixelRatioF()));
}

} // namespace breakwater::ui
