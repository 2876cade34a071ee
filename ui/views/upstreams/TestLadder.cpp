// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upstreams/TestLadder.h"

#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"

#include <QAccessible>
#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace breakwater::ui {

using admin::TestStep;

namespace {

words::Badge summaryBadge(ConnectionTestModel::State state)
{
    switch (state) {
    case ConnectionTestModel::State::Passed: return words::testOutcome(admin::TestOutcome::Passed);
    case ConnectionTestModel::State::PassedWithWarnings: return words::testOutcome(admin::TestOutcome::Warning);
    case ConnectionTestModel::State::Failed: return words::testOutcome(admin::TestOutcome::Failed);
    case ConnectionTestModel::State::Running: return words::testOutcome(admin::TestOutcome::Running);
    case ConnectionTestModel::State::Idle: break;
    }
    return words::testOutcome(admin::TestOutcome::Skipped);
}

} // namespace

TestLadder::TestLadder(admin::AdminService &service, TestStep last, QWidget *parent)
    : QWidget(parent), m_model(new ConnectionTestModel(service, this)), m_summaryIcon(new QLabel),
      m_summary(theme::label({}, TextRole::Strong)), m_copy(new QPushButton(tr("Copy as text")))
{
    setObjectName(QStringLiteral("testLadder"));
    auto *frame = new QFrame;
    frame->setProperty("bwCard", true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    auto *layout = new QVBoxLayout(frame);
    const int m = theme::space(Space::M);
    layout->setContentsMargins(m, m, m, m);
    layout->setSpacing(theme::space(Space::S));

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::space(Space::S));
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("testSummary"));
    top->addWidget(m_summaryIcon, 0, Qt::AlignTop);
    top->addWidget(m_summary, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addLayout(top);
    theme::makeFlat(m_copy);
    m_copy->setAutoDefault(false);
    m_copy->setObjectName(QStringLiteral("testCopy"));
    m_copy->setAccessibleName(tr("Copy the connection test as text"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_model->toText());
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(2000, this, [this] { m_copy->setText(tr("Copy as text")); });
    });

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space(Space::S));
    grid->setVerticalSpacing(theme::space(Space::S));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const TestStep step : {TestStep::Dns, TestStep::Tcp, TestStep::Tls, TestStep::Ping, TestStep::Token, last}) {
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        Rung rung {new QLabel, theme::label(words::testStep(step), TextRole::Body),
                   theme::label({}, TextRole::Caption, ColorRole::MutedText),
                   theme::label({}, TextRole::Caption, ColorRole::MutedText)};
        rung.detail->setWordWrap(true);
        rung.detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(rung.name);
        texts->addWidget(rung.detail);
        grid->addWidget(rung.icon, row, 0, Qt::AlignTop);
        grid->addLayout(texts, row, 1);
        grid->addWidget(rung.time, row, 2, Qt::AlignTop | Qt::AlignRight);
        m_rungs.insert(static_cast<int>(step), rung);
        ++row;
    }
    layout->addLayout(grid);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &TestLadder::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TestLadder::refresh);
    connect(m_model, &ConnectionTestModel::stateChanged, this, [this] {
        refresh();
        QAccessibleEvent event(m_summary, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    });
    refresh();
}

void TestLadder::start(qint64 id, const admin::UpstreamSpec &spec)
{
    m_model->start(id, spec);
}

void TestLadder::refresh()
{
    const auto pixmap = [this](const QString &name, Tone tone) {
        return themePixmap(name, theme::iconSize(), toneColor(tone), devicePixelRatioF());
    };
    const words::Badge badge = summaryBadge(m_model->state());
    m_summary->setText(m_model->summary());
    m_summaryIcon->setPixmap(pixmap(badge.icon, badge.tone));
    m_copy->setVisible(m_model->state() > ConnectionTestModel::State::Running);
    for (auto it = m_rungs.cbegin(); it != m_rungs.cend(); ++it) {
        const Rung &rung = it.value();
        const admin::TestStepResult *step = m_model->find(static_cast<TestStep>(it.key()));
        const bool known = step != nullptr;
        const words::Badge outcome
            = known ? words::testOutcome(step->outcome) : words::Badge {{}, QStringLiteral("clock"), Tone::Muted};
        const int modelRow = m_model->rowOf(static_cast<TestStep>(it.key()));
        const QString detail = m_model->index(modelRow, ConnectionTestModel::Detail).data().toString();
        const bool skipped = known && step->outcome == admin::TestOutcome::Skipped;
        rung.icon->setPixmap(pixmap(outcome.icon, outcome.tone));
        rung.icon->setAccessibleName(outcome.text);
        rung.name->setText(skipped ? tr("%1: %2", "step, outcome").arg(words::testStep(step->step), outcome.text)
                                   : words::testStep(static_cast<TestStep>(it.key())));
        theme::setTextRole(rung.name, TextRole::Body, known && !skipped ? ColorRole::Text : ColorRole::MutedText);
        rung.detail->setText(detail);
        rung.detail->setVisible(!detail.isEmpty());
        const bool failed = known && step->outcome == admin::TestOutcome::Failed;
        theme::setTextRole(rung.detail, TextRole::Caption, failed ? ColorRole::Critical : ColorRole::MutedText);
        rung.time->setText(m_model->index(modelRow, ConnectionTestModel::Time).data().toString());
    }
}

} // namespace breakwater::ui
