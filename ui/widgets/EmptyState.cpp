// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyState.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakwater::ui {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_title(theme::label({}, TextRole::Section, ColorRole::Text, this)),
      m_text(theme::label({}, TextRole::Body, ColorRole::MutedText, this)), m_button(new QPushButton(this)),
      m_column(new QVBoxLayout(this))
{
    const int xl = theme::space(Space::Xl);
    m_column->setContentsMargins(xl, xl, xl, xl);
    m_column->setSpacing(theme::space(Space::S));
    m_column->addStretch(1);
    for (QLabel *label : {m_picture, m_title, m_text})
        label->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_column->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_column->addSpacing(theme::space(Space::S));
    m_column->addWidget(m_title, 0, Qt::AlignHCenter);
    m_column->addWidget(m_text, 0, Qt::AlignHCenter);
    m_column->addSpacing(theme::space(Space::S));
    m_column->addWidget(m_button, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    theme::makePrimary(m_button);
    m_button->setObjectName(QStringLiteral("emptyStateAction"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setTexts(icon, title, text);
}

void EmptyState::setTexts(const QString &icon, const QString &title, const QString &text)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    // A centred label that wraps is not asked for its height at the width it gets: both are said.
    const int widest = fontMetrics().averageCharWidth() * 64;
    const int width = std::min(widest, fontMetrics().horizontalAdvance(text) + theme::space(Space::S));
    m_text->setFixedWidth(width);
    m_text->setMinimumHeight(m_text->heightForWidth(width));
    setAccessibleName(title);
    setAccessibleDescription(text);
    drawIcon();
    fitText();
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setPicture(QWidget *picture)
{
    m_picture->hide();
    m_column->insertWidget(1, picture, 0, Qt::AlignHCenter);
}

void EmptyState::addExtra(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget, 0, Qt::AlignHCenter);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

QSize EmptyState::minimumSizeHint() const
{
    int inner = fontMetrics().averageCharWidth() * 20;
    for (int i = 0; i < m_column->count(); ++i) {
        const QWidget *widget = m_column->itemAt(i)->widget();
        if (widget && widget != m_text && !widget->isHidden())
            inner = std::max(inner, widget->minimumSizeHint().expandedTo(widget->minimumSize()).width());
    }
    return {inner + 2 * theme::space(Space::Xl), m_column->minimumSize().height()};
}

void EmptyState::fitText()
{
    // A centred label does not ask for the height that its wrapped lines need, so it is told its size.
    const int room = std::max(width() - 2 * theme::space(Space::Xl), fontMetrics().averageCharWidth() * 20);
    const int one = m_text->fontMetrics().horizontalAdvance(m_text->text()) + theme::space(Space::S);
    const int wide = std::min({room, fontMetrics().averageCharWidth() * 60, one});
    m_text->setFixedSize(wide, m_text->heightForWidth(wide));
}

void EmptyState::drawIcon()
{
    const int side = theme::lineHeight() * 4;
    const int icon = side / 2;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(ColorRole::AccentSoft));
    painter.drawEllipse(0, 0, side, side);
    painter.drawPixmap((side - icon) / 2, (side - icon) / 2, themePixmap(m_icon, icon, ColorRole::Accent, ratio));
    painter.end();
    m_picture->setPixmap(pixmap);
}

} // namespace breakwater::ui
