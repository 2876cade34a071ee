// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeTestPage.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"
#include "views/nodes/NodeTestWords.h"
#include "views/upstreams/TestLadder.h"
#include "widgets/CopyField.h"
#include "widgets/InlineMessage.h"

#include <QAccessible>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;
using admin::NodeStepState;
using admin::NodeTestState;

NodeTestPage::NodeTestPage(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_commandField(new CopyField(tr("check command"))),
      m_start(new QPushButton(themeIcon(u"play"_s, ColorRole::AccentText), tr("Watch for the node"))),
      m_stop(new QPushButton(tr("Stop watching"))), m_message(new InlineMessage), m_panel(new QFrame),
      m_panelIcon(new QLabel), m_title(theme::label({}, TextRole::Strong)),
      m_suspectsTitle(theme::label(tr("What to look at, the likeliest first"), TextRole::Strong)),
      m_suspects(new QWidget), m_suspectsLayout(new QVBoxLayout(m_suspects)),
      m_act(new QPushButton(themeIcon(u"test"_s), tr("Act as the node from here"))),
      m_ladder(new TestLadder(service, admin::TestStep::Manifest))
{
    setObjectName(u"nodeTestPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    QLabel *intro = theme::label(tr("When the files are in place, start the watch and run this on the node:"),
                                 TextRole::Body, ColorRole::MutedText);
    intro->setWordWrap(true);
    column->addWidget(intro);
    m_commandField->setObjectName(u"nodeTestCommand"_s);
    column->addWidget(m_commandField);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space(Space::S));
    m_start->setObjectName(u"nodeTestStart"_s);
    m_stop->setObjectName(u"nodeTestStop"_s);
    theme::makePrimary(m_start);
    row->addWidget(m_start);
    row->addWidget(m_stop);
    row->addStretch(1);
    column->addLayout(row);
    m_message->setObjectName(u"nodeTestMessage"_s);
    column->addWidget(m_message);

    m_panel->setObjectName(u"firstPullLamp"_s);
    auto *panelRow = new QHBoxLayout(m_panel);
    const int m = theme::space(Space::M);
    panelRow->setContentsMargins(m, m, m, m);
    panelRow->setSpacing(m);
    panelRow->addWidget(m_panelIcon, 0, Qt::AlignTop);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space(Space::S));
    grid->setVerticalSpacing(theme::space(Space::Xs));
    grid->setColumnStretch(2, 1);
    m_title->setObjectName(u"nodeTestTitle"_s);
    m_title->setWordWrap(true);
    grid->addWidget(m_title, 0, 0, 1, 3);
    for (int i = 0; i < admin::nodeTestStepCount; ++i) {
        Rung rung {new QLabel, theme::label({}, TextRole::Body),
                   theme::label({}, TextRole::Body, ColorRole::MutedText)};
        rung.text->setObjectName(u"nodeTestStep_%1"_s.arg(i));
        rung.detail->setObjectName(u"nodeTestDetail_%1"_s.arg(i));
        rung.detail->setWordWrap(true);
        rung.detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(rung.icon, i + 1, 0, Qt::AlignTop);
        grid->addWidget(rung.text, i + 1, 1, Qt::AlignTop);
        grid->addWidget(rung.detail, i + 1, 2);
        m_rungs.insert(i, rung);
    }
    panelRow->addLayout(grid, 1);
    column->addWidget(m_panel);

    m_suspects->setObjectName(u"nodeTestSuspects"_s);
    m_suspectsLayout->setContentsMargins(0, 0, 0, 0);
    m_suspectsLayout->setSpacing(theme::space(Space::Xs));
    column->addWidget(m_suspectsTitle);
    column->addWidget(m_suspects);

    column->addSpacing(theme::space(Space::M));
    column->addWidget(theme::label(tr("Without a node"), TextRole::Strong));
    QLabel *actIntro
        = theme::label(tr("This computer pulls with nothing but the exported address, CA and robot: it proves the "
                          "files, though not the way from the node."),
                       TextRole::Body, ColorRole::MutedText);
    actIntro->setWordWrap(true);
    column->addWidget(actIntro);
    m_act->setObjectName(u"actAsNode"_s);
    column->addWidget(m_act, 0, Qt::AlignLeft);
    m_ladder->hide();
    column->addWidget(m_ladder);
    column->addStretch(1);

    connect(m_start, &QPushButton::clicked, this, &NodeTestPage::start);
    connect(m_stop, &QPushButton::clicked, this, &NodeTestPage::stop);
    connect(m_act, &QPushButton::clicked, this, [this] {
        m_ladder->show();
        m_ladder->model()->startNode(m_request);
    });
    connect(&m_admin, &admin::AdminService::nodeTestChanged, this, [this](const admin::NodeTest &test) {
        if (test.id == m_test.id)
            show(test);
    });
    setFocusProxy(m_start);
    show({});
}

void NodeTestPage::setRequest(const admin::NodeTestRequest &request, const QString &command)
{
    m_request = request;
    m_command = command;
    m_commandField->setValue(command);
}

void NodeTestPage::start()
{
    m_message->dismiss();
    m_admin.startNodeTest(m_request, {this, [this](const Result<admin::NodeTest> &test) {
                                          if (!test) {
                                              m_message->showError(test.error());
                                              return;
                                          }
                                          show(*test);
                                          m_stop->setFocus();
                                      }});
}

void NodeTestPage::stop()
{
    if (m_test.state != NodeTestState::Waiting && m_test.state != NodeTestState::Running
        && m_test.state != NodeTestState::Stalled)
        return;
    if (m_test.id != 0)
        m_admin.stopNodeTest(m_test.id, {this, [](const Result<void> &) {}});
}

void NodeTestPage::show(const admin::NodeTest &test)
{
    const bool changed = test.state != m_test.state || test.id != m_test.id;
    m_test = test;
    const bool isOn = test.id != 0
        && (test.state == NodeTestState::Waiting || test.state == NodeTestState::Running
            || test.state == NodeTestState::Stalled);
    m_start->setVisible(!isOn);
    m_start->setText(test.id == 0 ? tr("Watch for the node") : tr("Watch again"));
    m_stop->setVisible(isOn);
    m_panel->setVisible(test.id != 0);
    const NodeTestText text = nodeTestText(test);
    m_title->setText(text.title);
    m_panelIcon->setPixmap(
        themePixmap(text.icon, theme::iconSize() * 3 / 2, toneColor(text.tone), devicePixelRatioF()));
    for (const admin::NodeStepResult &step : test.steps)
        showRung(step);
    showSuspects(test.suspects);
    if (m_panel->property("bwTone").toString() != toneName(text.tone)) {
        m_panel->setProperty("bwTone", toneName(text.tone));
        style()->unpolish(m_panel);
        style()->polish(m_panel);
    }
    m_panel->setAccessibleName(text.title);
    if (changed && test.id != 0) {
        QAccessibleEvent event(m_panel, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NodeTestPage::showRung(const admin::NodeStepResult &step)
{
    const Rung rung = m_rungs.value(static_cast<int>(step.step));
    QString icon = u"clock"_s;
    ColorRole color = ColorRole::MutedText;
    QString word = tr("waiting");
    switch (step.state) {
    case NodeStepState::Waiting: break;
    case NodeStepState::Passed:
        icon = u"good"_s;
        color = ColorRole::Good;
        word = tr("done");
        break;
    case NodeStepState::Failed:
        icon = u"failed"_s;
        color = ColorRole::Critical;
        word = tr("failed");
        break;
    case NodeStepState::Skipped:
        icon = u"disabled"_s;
        word = tr("not asked of this runtime");
        break;
    }
    rung.icon->setPixmap(themePixmap(icon, theme::lineHeight(), color, devicePixelRatioF()));
    rung.icon->setAccessibleName(word);
    rung.text->setText(nodeStepName(step.step));
    theme::setTextRole(rung.text, TextRole::Body,
                       step.state == NodeStepState::Passed || step.state == NodeStepState::Failed
                           ? ColorRole::Text
                           : ColorRole::MutedText);
    rung.detail->setText(nodeStepDetail(step));
}

void NodeTestPage::showSuspects(const QStringList &suspects)
{
    while (QLayoutItem *item = m_suspectsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const QString &code : suspects) {
        QLabel *line = theme::label(
            tr("%1. %2", "number, what to look at").arg(++number).arg(suspectText(code, m_request)), TextRole::Body);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_suspectsLayout->addWidget(line);
    }
    m_suspectsTitle->setVisible(number > 0);
    m_suspects->setVisible(number > 0);
}

} // namespace breakwater::ui
