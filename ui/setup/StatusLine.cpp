// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/StatusLine.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"
#include "widgets/LeftToRight.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_title(theme::label({}, TextRole::Body)),
      m_text(theme::label({}, TextRole::Caption, ColorRole::MutedText))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(Space::M));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    row->addLayout(column, 1);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->hide();
}

void StatusLine::set(const QString &icon, Tone tone, const QString &title, const QString &text)
{
    m_icon->setPixmap(themePixmap(icon, theme::iconSize(), toneColor(tone), devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(leftToRight(text));
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace breakwater::ui
