// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PageHeader.h"

#include "theme/Theme.h"
#include "widgets/ActionButton.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_title(theme::label({}, TextRole::Title, ColorRole::Text, this)),
      m_description(theme::label({}, TextRole::Body, ColorRole::MutedText, this)), m_buttons(new QHBoxLayout),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("pageHeader"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    // The sentence has the whole width: beside the buttons it would break into many lines.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_row->setSpacing(theme::space(Space::S));
    m_row->addWidget(m_title, 1);
    m_row->addLayout(m_buttons);
    column->addLayout(m_row);
    column->addWidget(m_description);
    m_description->setWordWrap(true);
    m_buttons->setSpacing(theme::space(Space::S));
}

void PageHeader::show(const QString &title, const QString &description, QAction *primary,
                      const QList<QAction *> &secondary)
{
    m_title->setText(title);
    m_description->setText(description);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            // It may be the one whose click led here; it must neither stay in sight nor follow its action any more.
            button->disconnect();
            button->hide();
            button->setParent(nullptr);
            button->deleteLater();
        }
        delete item;
    }
    for (QAction *action : secondary)
        addButton(action, false);
    if (primary)
        addButton(primary, true);
    arrange();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::arrange()
{
    const int beside = m_title->sizeHint().width() + m_row->spacing() + m_buttons->sizeHint().width();
    m_row->setDirection(beside <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QString PageHeader::title() const
{
    return m_title->text();
}

QPushButton *PageHeader::addButton(QAction *action, bool primary)
{
    auto *button = new ActionButton(action, this);
    if (primary)
        theme::makePrimary(button);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

} // namespace breakwater::ui
