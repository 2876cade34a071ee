// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/FindingList.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"
#include "views/nodes/FindingWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

FindingList::FindingList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"findingList"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space(Space::M));
}

void FindingList::setFindings(const QList<admin::NodeFinding> &findings)
{
    if (findings == m_findings && m_layout->count() > 0)
        return;
    m_findings = findings;
    m_count = static_cast<int>(findings.size());
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const admin::NodeFinding &finding : findings)
        m_layout->addWidget(makeRow(finding, number++));
}

QWidget *FindingList::makeRow(const admin::NodeFinding &finding, int number)
{
    const FindingText text = findingText(finding);
    auto *row = new QWidget;
    row->setObjectName(u"finding_%1"_s.arg(number));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::S));
    auto *icon = new QLabel;
    icon->setPixmap(themePixmap(toneIcon(text.tone), theme::lineHeight(), toneColor(text.tone), devicePixelRatioF()));
    icon->setAccessibleName(text.severity);
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *cause = theme::label(text.cause, TextRole::Strong);
    cause->setWordWrap(true);
    cause->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(cause);
    QLabel *remedy = theme::label(text.remedy, TextRole::Body, ColorRole::MutedText);
    remedy->setWordWrap(true);
    remedy->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(remedy);
    layout->addLayout(words, 1);
    if (finding.line > 0) {
        auto *jump = new QPushButton(tr("Line %1").arg(finding.line));
        jump->setObjectName(u"findingLine_%1"_s.arg(number));
        jump->setAccessibleName(tr("Go to line %1: %2").arg(finding.line).arg(text.cause));
        theme::makeFlat(jump);
        layout->addWidget(jump, 0, Qt::AlignTop);
        connect(jump, &QPushButton::clicked, this,
                [this, path = finding.path, line = finding.line] { Q_EMIT lineRequested(path, line); });
    }
    return row;
}

} // namespace breakwater::ui
