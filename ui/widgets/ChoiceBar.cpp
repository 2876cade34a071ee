// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceBar.h"

#include "theme/Theme.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

namespace breakwater::ui {

ChoiceBar::ChoiceBar(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    setProperty("bwChoices", true);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(2);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceBar::chosen);
}

void ChoiceBar::addChoice(int id, const QString &text, const QString &objectName, const QString &toolTip)
{
    auto *button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setProperty("bwKind", QStringLiteral("choice"));
    button->setObjectName(objectName);
    button->setAccessibleName(toolTip.isEmpty() ? text : toolTip);
    button->setToolTip(toolTip);
    // Wide enough for the bold text of the taken one.
    button->setMinimumWidth(QFontMetrics(theme::font(TextRole::Strong)).horizontalAdvance(text)
                            + 2 * (theme::space(Space::M) + 2));
    m_group->addButton(button, id);
    m_layout->addWidget(button);
    if (m_group->checkedId() < 0)
        button->setChecked(true);
}

int ChoiceBar::current() const
{
    return m_group->checkedId();
}

void ChoiceBar::setCurrent(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

} // namespace breakwater::ui
