// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Card.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_header(new QWidget(this)), m_headerLayout(new QHBoxLayout(m_header)),
      m_title(theme::label(QString(), TextRole::Strong, ColorRole::Text, m_header)), m_outer(new QVBoxLayout(this)),
      m_body(new QVBoxLayout)
{
    setProperty("bwCard", true);
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addStretch(1);
    m_outer->addWidget(m_header);
    m_outer->addLayout(m_body, 1);
    m_body->setSpacing(theme::space(Space::S));
    setTitle(title);
    updateMargins();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_header->setVisible(!title.isEmpty() || m_headerLayout->count() > 2);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headerLayout->addWidget(widget);
    m_header->setVisible(true);
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    updateMargins();
}

void Card::updateMargins()
{
    const int l = theme::space(Space::L);
    const int s = theme::space(Space::S);
    m_outer->setSpacing(s);
    m_header->setMinimumHeight(theme::lineHeight() + s + (m_flush ? theme::space(Space::M) : 0));
    m_outer->setContentsMargins(0, m_flush ? 1 : l, 0, m_flush ? 1 : l);
    m_headerLayout->setContentsMargins(l, m_flush ? theme::space(Space::M) : 0, m_flush ? theme::space(Space::M) : l,
                                       0);
    m_body->setContentsMargins(m_flush ? 1 : l, 0, m_flush ? 1 : l, 0);
}

} // namespace breakwater::ui
