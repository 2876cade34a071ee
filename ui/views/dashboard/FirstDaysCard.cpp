// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/FirstDaysCard.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakwater::ui {

FirstDaysCard::FirstDaysCard(QWidget *parent) : Card(tr("First steps"), parent)
{
    setObjectName(QStringLiteral("firstDays"));
    addStep(Step::Upstream, tr("Add an upstream"), tr("Add"), Page::Upstreams);
    addStep(Step::Project, tr("Add a project that serves its registry"), tr("Add"), Page::Projects);
    addStep(Step::Node, tr("Point a node at this server"), tr("Configure"), Page::Nodes);
    addStep(Step::Pull, tr("See the first pull"), tr("Watch"), Page::Activity);
    body()->addStretch(1);
}

void FirstDaysCard::addStep(Step step, const QString &text, const QString &button, Page page)
{
    Line line;
    line.mark = new QLabel(this);
    line.text = theme::label(text, TextRole::Body, ColorRole::Text, this);
    line.text->setWordWrap(true);
    line.go = new QPushButton(button, this);
    line.go->setObjectName(QStringLiteral("firstStep%1").arg(static_cast<int>(step)));
    line.go->setAccessibleName(text);
    theme::makeFlat(line.go);
    connect(line.go, &QPushButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space(Space::S));
    row->addWidget(line.mark);
    row->addWidget(line.text, 1);
    row->addWidget(line.go);
    body()->addLayout(row);
    m_lines.insert(step, line);
    show(line);
}

void FirstDaysCard::setDone(Step step, bool done)
{
    Line &line = m_lines[step];
    if (line.done == done)
        return;
    line.done = done;
    show(line);
    if (isComplete())
        Q_EMIT completed();
}

bool FirstDaysCard::isDone(Step step) const
{
    return m_lines.value(step).done;
}

bool FirstDaysCard::isComplete() const
{
    return std::all_of(m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return line.done; });
}

void FirstDaysCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (const Line &line : std::as_const(m_lines))
            show(line);
    }
    Card::changeEvent(event);
}

void FirstDaysCard::show(const Line &line)
{
    const ColorRole color = line.done ? ColorRole::Good : ColorRole::Outline;
    line.mark->setPixmap(themePixmap(line.done ? QStringLiteral("good") : QStringLiteral("circle"), theme::iconSize(),
                                     color, devicePixelRatioF()));
    line.mark->setAccessibleName(line.done ? tr("Done") : tr("To do"));
    theme::setTextRole(line.text, TextRole::Body, line.done ? ColorRole::MutedText : ColorRole::Text);
    line.go->setVisible(!line.done);
}

} // namespace breakwater::ui
