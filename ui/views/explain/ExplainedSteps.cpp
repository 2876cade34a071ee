// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explain/ExplainedSteps.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace breakwater::ui {

ExplainedSteps::ExplainedSteps(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::space(Space::S));
    m_grid->setVerticalSpacing(theme::space(Space::S));
    m_grid->setColumnStretch(1, 1);
}

void ExplainedSteps::setSteps(const QList<words::StepWords> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    fill();
}

QStringList ExplainedSteps::texts() const
{
    QStringList result;
    for (const words::StepWords &step : m_steps)
        result << step.text;
    return result;
}

void ExplainedSteps::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < static_cast<int>(m_steps.size()); ++row) {
        const words::StepWords &step = m_steps.at(row);
        QLabel *text = theme::label(step.text, TextRole::Body, ColorRole::Text, this);
        text->setObjectName(QStringLiteral("explainStep%1").arg(row));
        text->setWordWrap(true);
        text->setAccessibleName(tr("Step %1: %2").arg(QLocale().toString(row + 1), step.text));
        m_grid->addWidget(new QLabel(this), row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
        drawIcon(row);
    }
}

void ExplainedSteps::drawIcon(int row)
{
    const words::StepWords &step = m_steps.at(row);
    if (QLayoutItem *item = m_grid->itemAtPosition(row, 0)) {
        qobject_cast<QLabel *>(item->widget())
            ->setPixmap(themePixmap(step.icon, theme::iconSize(), toneColor(step.tone), devicePixelRatioF()));
    }
}

void ExplainedSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (int row = 0; row < static_cast<int>(m_steps.size()); ++row)
            drawIcon(row);
    }
    QWidget::changeEvent(event);
}

} // namespace breakwater::ui
