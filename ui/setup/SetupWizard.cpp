// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SetupWizard.h"

#include "setup/AddressPage.h"
#include "setup/CheckPage.h"
#include "setup/ConnectPage.h"
#include "setup/RegistriesPage.h"
#include "setup/SpacePage.h"
#include "setup/StepList.h"
#include "setup/SummaryPage.h"
#include "setup/WelcomePage.h"
#include "theme/Theme.h"
#include "widgets/ScrollBody.h"
#include "widgets/TabOrder.h"

#include <algorithm>

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

SetupWizard::SetupWizard(admin::AdminService &service, QWidget *parent)
    : QDialog(parent), m_model(service), m_steps(new StepList), m_title(theme::label({}, TextRole::Title)),
      m_text(theme::label({}, TextRole::Body, ColorRole::MutedText)), m_stack(new QStackedWidget),
      m_later(new QPushButton(tr("Set up &later"))), m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton)
{
    setObjectName(u"setupWizard"_s);
    setWindowTitle(tr("Set up Breakwater"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int xl = theme::space(Space::Xl);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_steps);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, xl, 0, 0);
    right->setSpacing(theme::space(Space::M));
    columns->addLayout(right, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(xl, 0, xl, 0);
    head->setSpacing(theme::space(Space::Xs));
    head->addWidget(m_title);
    head->addWidget(m_text);
    m_title->setObjectName(u"setupTitle"_s);
    m_text->setWordWrap(true);
    right->addLayout(head);
    right->addWidget(m_stack, 1);
    auto *line = new QFrame;
    line->setProperty("bwLine", true);
    line->setFixedHeight(1);
    right->addWidget(line);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(xl, 0, xl, theme::space(Space::M));
    footer->setSpacing(theme::space(Space::S));
    footer->addWidget(m_later);
    footer->addStretch(1);
    footer->addWidget(m_back);
    footer->addWidget(m_next);
    right->addLayout(footer);
    theme::makeFlat(m_later);
    theme::makePrimary(m_next);
    m_later->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    m_later->setObjectName(u"setupLater"_s);
    m_back->setObjectName(u"setupBack"_s);
    m_next->setObjectName(u"setupNext"_s);

    auto *welcome = new WelcomePage(m_model);
    connect(welcome, &WelcomePage::restoreRequested, this, [this] {
        reject();
        Q_EMIT restoreRequested();
    });
    addPage(welcome);
    addPage(new CheckPage(m_model));
    addPage(new AddressPage(m_model));
    addPage(new RegistriesPage(service, m_model));
    addPage(new SpacePage(m_model));
    addPage(new SummaryPage(m_model));
    addPage(new ConnectPage(service, m_model));
    QStringList names;
    for (const SetupPage *each : std::as_const(m_pages))
        names << each->name();
    m_steps->setSteps(names);

    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_later, &QPushButton::clicked, this, &SetupWizard::reject);
    // As large as it needs to be for the files of the last page, as far as the window behind it is.
    const QSize wanted(fontMetrics().averageCharWidth() * 150, theme::lineHeight() * 46);
    const QSize room = parent ? parent->window()->size() * 0.94 : wanted;
    resize(wanted.boundedTo(room));
    m_model.load();
    goTo(0);
}

int SetupWizard::step() const
{
    return m_stack->currentIndex();
}

void SetupWizard::addPage(SetupPage *page)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    const int xl = theme::space(Space::Xl);
    column->setContentsMargins(xl, theme::space(Space::S), xl, theme::space(Space::M));
    column->addWidget(page);
    auto *scroll = new QScrollArea;
    setScrollBody(scroll, holder);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(page->name());
    m_stack->addWidget(scroll);
    m_pages << page;
    connect(page, &SetupPage::changed, this, &SetupWizard::updateChrome);
    connect(page, &SetupPage::goOnRequested, this, [this] { goTo(step() + 1); });
    connect(page, &SetupPage::stepRequested, this, &SetupWizard::goTo);
}

SetupPage *SetupWizard::page(int step) const
{
    return m_pages.value(step);
}

void SetupWizard::goTo(int step)
{
    if (step < 0 || step >= static_cast<int>(m_pages.size()))
        return;
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    auto *scroll = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    scroll->verticalScrollBar()->setValue(0);
    page(step)->enter();
    updateChrome();
    QWidget *field = page(step)->firstField();
    (field ? field : m_next)->setFocus();
}

void SetupWizard::next()
{
    SetupPage *current = page(step());
    if (!current->canGoOn() || !current->next())
        return;
    if (step() + 1 == static_cast<int>(m_pages.size())) {
        accept();
        return;
    }
    goTo(step() + 1);
}

void SetupWizard::updateChrome()
{
    const SetupPage *current = page(step());
    if (!current)
        return;
    m_title->setText(current->title());
    m_text->setText(current->text());
    m_next->setText(current->nextText());
    m_next->setEnabled(current->canGoOn());
    m_back->setVisible(step() > 0 && current->canGoBack());
    placeAfter(m_stack->currentWidget(), {m_later, m_back, m_next});
    m_later->setVisible(!m_model.isApplying() && !m_model.isApplied());
}

void SetupWizard::reject()
{
    // A run of changes is short; leaving in the middle would leave half of them without a word.
    if (!m_model.isApplying())
        QDialog::reject();
}

} // namespace breakwater::ui
