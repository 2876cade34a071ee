// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeExportPage.h"

#include "theme/Theme.h"
#include "views/nodes/FirstPullLamp.h"
#include "views/nodes/NodeChoices.h"
#include "views/nodes/NodeComparePage.h"
#include "views/nodes/NodeConfigPreview.h"
#include "views/nodes/NodeConfigWords.h"
#include "views/nodes/NodeDeliverPage.h"
#include "views/nodes/NodeTestPage.h"
#include "widgets/Card.h"
#include "widgets/ChoiceBar.h"
#include "widgets/InlineMessage.h"
#include "widgets/ScrollBody.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolled(QWidget *content, const QString &name)
{
    auto *scroll = new QScrollArea;
    setScrollBody(scroll, content);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(name);
    return scroll;
}

} // namespace

NodeExportPage::NodeExportPage(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_delay(new QTimer(this)), m_choices(new NodeChoices(service)),
      m_parts(new ChoiceBar(tr("Part of the export"))), m_stack(new QStackedWidget), m_problem(new InlineMessage),
      m_preview(new NodeConfigPreview), m_lamp(new FirstPullLamp(service)), m_compare(new NodeComparePage),
      m_deliver(new NodeDeliverPage(service)), m_test(new NodeTestPage(service))
{
    setObjectName(u"nodeExportPage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::L));
    layout->addWidget(makeChoices());
    layout->addWidget(makeResult(), 1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(120);
    connect(m_delay, &QTimer::timeout, this, &NodeExportPage::render);
    connect(m_choices, &NodeChoices::changed, this, &NodeExportPage::scheduleRender);
    connect(m_choices, &NodeChoices::errorRaised, this, &NodeExportPage::errorRaised);
    connect(m_compare, &NodeComparePage::presentChanged, this, &NodeExportPage::scheduleRender);
    setFocusProxy(m_choices);
}

QWidget *NodeExportPage::makeChoices()
{
    auto *card = new Card;
    card->body()->addWidget(m_choices);
    card->body()->addStretch(1);
    QScrollArea *scroll = scrolled(card, tr("Choices"));
    // It scrolls up and down only; some languages want more room for a tick or a button.
    const int asked = card->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width();
    scroll->setFixedWidth(std::max(fontMetrics().averageCharWidth() * 42, asked));
    return scroll;
}

QWidget *NodeExportPage::makeResult()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::M));
    m_parts->addChoice(Files, tr("Files"), u"exportFiles"_s);
    m_parts->addChoice(Compare, tr("Compare"), u"exportCompare"_s);
    m_parts->addChoice(Deliver, tr("Deliver"), u"exportDeliver"_s);
    m_parts->addChoice(Test, tr("Test"), u"exportTest"_s);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    m_problem->setClosable(false);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);

    auto *files = new QWidget;
    auto *filesColumn = new QVBoxLayout(files);
    filesColumn->setContentsMargins(0, 0, theme::space(Space::S), 0);
    filesColumn->setSpacing(theme::space(Space::M));
    filesColumn->addWidget(m_preview, 1);
    filesColumn->addWidget(m_lamp);
    m_stack->addWidget(scrolled(files, tr("Configuration")));
    m_stack->addWidget(m_compare);
    for (QWidget *each : {static_cast<QWidget *>(m_deliver), static_cast<QWidget *>(m_test)}) {
        auto *page = new QWidget;
        auto *pageColumn = new QVBoxLayout(page);
        pageColumn->setContentsMargins(0, 0, theme::space(Space::S), 0);
        pageColumn->addWidget(each);
        m_stack->addWidget(scrolled(page, each == m_test ? tr("Test of the node") : tr("Ways to the node")));
    }
    connect(m_parts, &ChoiceBar::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    return content;
}

void NodeExportPage::load()
{
    m_lamp->start();
    m_choices->load();
}

void NodeExportPage::setRobot(const QString &userName, const Secret &secret)
{
    m_choices->setRobot(userName, secret);
}

void NodeExportPage::setNode(const QString &address)
{
    m_choices->setNode(address);
}

void NodeExportPage::showPart(Part part)
{
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part);
}

void NodeExportPage::addPresent(const QString &path, const QString &text)
{
    showPart(Compare);
    m_compare->addPresent(path, text);
}

void NodeExportPage::leave()
{
    m_test->stop();
}

admin::NodeConfigRequest NodeExportPage::request() const
{
    return m_choices->request();
}

void NodeExportPage::scheduleRender()
{
    m_delay->start();
}

void NodeExportPage::render()
{
    if (!m_choices->isComplete())
        return;
    const int generation = ++m_generation;
    m_admin.reviewNodeConfig({m_choices->request(), m_compare->present()},
                             {this, [this, generation](const Result<admin::NodeReview> &review) {
                                  if (generation != m_generation)
                                      return;
                                  if (review) {
                                      m_choices->showFieldError({});
                                      m_problem->dismiss();
                                      rendered(*review);
                                      return;
                                  }
                                  const QString field = review.error().params.value(u"field"_s);
                                  m_choices->showFieldError(field);
                                  if (field != u"serverUrl"_s && field != u"moreUrls"_s && field != u"caPath"_s)
                                      m_problem->showError(review.error());
                              }});
}

void NodeExportPage::rendered(const admin::NodeReview &review)
{
    m_preview->setConfig(review.config);
    m_compare->setConfig(review.config);
    m_compare->setReview(review);
    admin::NodeDeliveryRequest delivery;
    delivery.config = m_choices->request();
    delivery.present = m_compare->present();
    delivery.nodeAddress = m_choices->nodeAddress();
    const bool hasPlaceholder
        = std::any_of(review.config.notes.cbegin(), review.config.notes.cend(),
                      [](const admin::NodeConfigNote &note) { return note.code == u"secretPlaceholder"_s; });
    m_deliver->setRequest(delivery, runtimeIsOnNode(delivery.config.runtime), hasPlaceholder);
    m_test->setRequest({delivery.config, delivery.nodeAddress}, review.config.verifyCommand);
}

} // namespace breakwater::ui
