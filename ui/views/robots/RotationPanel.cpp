// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/robots/RotationPanel.h"

#include "models/Words.h"
#include "theme/Theme.h"
#include "views/robots/RobotUse.h"
#include "widgets/Badge.h"
#include "widgets/SegmentedBar.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

RotationPanel::RotationPanel(QWidget *parent)
    : QFrame(parent), m_title(theme::label({}, TextRole::Strong)),
      m_until(theme::label({}, TextRole::Caption, ColorRole::MutedText)), m_bar(new SegmentedBar), m_nodes(new QWidget),
      m_grid(new QGridLayout(m_nodes)), m_end(new QPushButton(tr("&End the old secret now")))
{
    setObjectName(u"rotationPanel"_s);
    setProperty("bwCard", true);
    auto *layout = new QVBoxLayout(this);
    const int m = theme::space(Space::M);
    layout->setContentsMargins(m, m, m, m);
    layout->setSpacing(theme::space(Space::S));
    m_title->setObjectName(u"rotationTitle"_s);
    m_title->setWordWrap(true);
    m_until->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m);
    m_grid->setVerticalSpacing(theme::space(Space::Xs));
    m_grid->setColumnStretch(1, 1);
    m_end->setObjectName(u"rotationEnd"_s);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_until);
    layout->addWidget(m_nodes);
    layout->addWidget(m_end, 0, Qt::AlignLeading);
    connect(m_end, &QPushButton::clicked, this, &RotationPanel::endRequested);
    hide();
}

void RotationPanel::setRobot(const admin::RobotInfo &robot, const QDateTime &now)
{
    const bool rotating = robot.oldSecretUntil.isValid() && robot.oldSecretUntil > now;
    setVisible(rotating);
    if (!rotating)
        return;
    const auto all = robot.nodes.size();
    QList<admin::RobotNode> old;
    std::copy_if(robot.nodes.cbegin(), robot.nodes.cend(), std::back_inserter(old),
                 [](const admin::RobotNode &node) { return node.oldSecret; });
    if (all == 0)
        m_title->setText(tr("No node has used it in the last 7 days"));
    else if (old.isEmpty())
        m_title->setText(tr("All nodes use the new secret"));
    else
        m_title->setText(
            tr("%n node(s) still use the old secret: %1", nullptr, static_cast<int>(old.size())).arg(nodeNames(old)));
    m_until->setText(tr("The old secret ends %1 (%2).", "in 3 hours, a date")
                         .arg(words::in(robot.oldSecretUntil, now), words::dateTime(robot.oldSecretUntil)));
    m_bar->setVisible(all > 0);
    m_bar->setProgress(all > 0 ? double(all - old.size()) / double(all) : 0.0,
                       old.isEmpty() ? ColorRole::Good : ColorRole::Accent);
    m_bar->setAccessibleName(tr("%1 of %2 nodes use the new secret").arg(all - old.size()).arg(all));
    if (m_shown == robot.nodes)
        return;
    m_shown = robot.nodes;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const admin::RobotNode &node : m_shown) {
        auto *name = theme::label(nodeTitle(node), TextRole::Body);
        name->setToolTip(node.address);
        auto *when = theme::label(words::ago(node.lastUsedAt, now), TextRole::Caption, ColorRole::MutedText);
        when->setToolTip(words::dateTime(node.lastUsedAt));
        auto *badge = new Badge(node.oldSecret ? tr("Old secret") : tr("New secret"),
                                node.oldSecret ? u"clock"_s : u"good"_s, node.oldSecret ? Tone::Warning : Tone::Good);
        badge->setQuiet(true);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(when, row, 1);
        m_grid->addWidget(badge, row, 2, Qt::AlignTrailing);
        ++row;
    }
}

} // namespace breakwater::ui
