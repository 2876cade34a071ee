// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FactList.h"

#include "theme/Theme.h"
#include "widgets/LeftToRight.h"

#include <QGridLayout>
#include <QLabel>

namespace breakwater::ui {

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::space(Space::M));
    m_grid->setVerticalSpacing(theme::space(Space::S));
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFact(const QString &name, const QString &value, bool monospace)
{
    int row = 0;
    QLabel *label = nullptr;
    for (; row < m_rows; ++row) {
        QLayoutItem *item = m_grid->itemAtPosition(row, 0);
        if (!item)
            continue;
        label = qobject_cast<QLabel *>(item->widget());
        if (label && label->text() == name)
            break;
        label = nullptr;
    }
    QLabel *text = nullptr;
    if (!label) {
        label = theme::label(name, TextRole::Body, ColorRole::MutedText, this);
        text = theme::label({}, monospace ? TextRole::Mono : TextRole::Body, ColorRole::Text, this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setTextFormat(Qt::PlainText);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
        ++m_rows;
    } else {
        text = qobject_cast<QLabel *>(m_grid->itemAtPosition(row, 1)->widget());
    }
    text->setText(leftToRight(value));
    text->setAccessibleName(tr("%1: %2", "name, value").arg(name, value));
    label->setVisible(!value.isEmpty());
    text->setVisible(!value.isEmpty());
}

void FactList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

} // namespace breakwater::ui
