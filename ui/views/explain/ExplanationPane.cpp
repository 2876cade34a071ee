// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explain/ExplanationPane.h"

#include "models/Words.h"
#include "theme/Theme.h"
#include "views/explain/ExplainWords.h"
#include "views/explain/ExplainedPartModel.h"
#include "views/explain/ExplainedPlatformModel.h"
#include "views/explain/ExplainedSteps.h"
#include "widgets/CopyField.h"
#include "widgets/FactList.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <algorithm>
#include <utility>

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *columnOf(QWidget *widget, Space spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(spacing));
    return column;
}

QWidget *captioned(const QString &caption, QWidget *field)
{
    auto *row = new QWidget;
    QVBoxLayout *column = columnOf(row, Space::Xs);
    column->addWidget(theme::label(caption, TextRole::Body, ColorRole::MutedText));
    column->addWidget(field);
    return row;
}

/// The dialog scrolls as a whole: a table is as high as its rows, up to a few.
void fitRows(TableView *table, int rows)
{
    const int head = std::max(table->horizontalHeader()->sizeHint().height(), theme::rowHeight());
    table->setFixedHeight(head + std::clamp(rows, 1, 7) * table->verticalHeader()->defaultSectionSize()
                          + 2 * table->frameWidth() + theme::space(Space::Xs));
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

ExplanationPane::ExplanationPane(QWidget *parent)
    : QWidget(parent), m_headline(new InlineMessage), m_steps(new ExplainedSteps), m_about(new QWidget),
      m_facts(new FactList), m_digestRow(nullptr), m_digest(new CopyField(tr("digest"))), m_urlRow(nullptr),
      m_url(new CopyField(tr("address at the upstream"))), m_content(new QWidget),
      m_unknown(theme::label({}, TextRole::Body, ColorRole::MutedText)),
      m_platforms(new TableView(u"explainPlatforms"_s)), m_platformModel(new ExplainedPlatformModel(this)),
      m_partsTitle(theme::label({}, TextRole::Strong)), m_parts(new TableView(u"explainParts"_s)),
      m_partModel(new ExplainedPartModel(this))
{
    setObjectName(u"explanation"_s);
    m_headline->setObjectName(u"explainHeadline"_s);
    m_headline->setClosable(false);
    QVBoxLayout *column = columnOf(this, Space::M);
    column->addWidget(m_headline);
    column->addWidget(m_steps);

    QVBoxLayout *about = columnOf(m_about, Space::S);
    about->addWidget(theme::label(tr("Why"), TextRole::Strong));
    about->addWidget(m_facts);
    m_digest->setObjectName(u"explainDigest"_s);
    m_url->setObjectName(u"explainUrl"_s);
    m_digestRow = captioned(tr("Digest, as far as it is known here"), m_digest);
    m_urlRow = captioned(tr("Address at the upstream"), m_url);
    about->addWidget(m_digestRow);
    about->addWidget(m_urlRow);
    column->addWidget(m_about);

    QVBoxLayout *content = columnOf(m_content, Space::S);
    content->addWidget(theme::label(tr("Platforms"), TextRole::Strong));
    m_unknown->setText(tr("Nothing of it is here yet; its platforms are known once its manifest is read."));
    m_unknown->setWordWrap(true);
    content->addWidget(m_unknown);
    content->addWidget(m_platforms);
    content->addWidget(m_partsTitle);
    content->addWidget(m_parts);
    column->addWidget(m_content);

    m_platforms->setColumnPlan({18, 24, 16, 13, 22}, ExplainedPlatformModel::Digest);
    m_platforms->setModel(m_platformModel);
    m_platforms->setAccessibleName(tr("Platforms"));
    m_parts->setColumnPlan({18, 12, 24, 22}, ExplainedPartModel::Digest);
    m_parts->setModel(m_partModel);
    for (TableView *table : {m_platforms, m_parts}) {
        table->setSortingEnabled(false);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    }
    connect(m_platforms, &TableView::currentRowChanged, this, [this](const QModelIndex &index) {
        const admin::ExplainedPlatform *platform = m_platformModel->rowAt(index.row());
        if (!m_filling && index.isValid() && platform)
            Q_EMIT platformChosen(platform->platform);
    });
}

void ExplanationPane::setExplanation(const admin::PullExplanation &explanation)
{
    const words::Headline headline = words::explainHeadline(explanation);
    if (m_headline->isHidden() || m_headline->title() != headline.text || m_headline->text() != headline.more)
        m_headline->showMessage(headline.tone, headline.text, headline.more);
    QList<words::StepWords> steps;
    // A refusal is its only step, and the headline says it.
    if (!explanation.refusal) {
        for (const admin::ExplainedStep &step : explanation.steps)
            steps << words::explainStep(step, explanation);
    }
    m_steps->setSteps(steps);
    m_steps->setVisible(!steps.isEmpty());
    showFacts(explanation);
    showPlatforms(explanation);
}

void ExplanationPane::showFacts(const admin::PullExplanation &explanation)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool served = !explanation.refusal;
    m_facts->setFact(tr("Understood as"), explanation.image, true);
    m_facts->setFact(tr("Project"), words::explainProject(explanation));
    m_facts->setFact(tr("Checked"), served ? words::explainFreshness(explanation) : QString());
    m_facts->setFact(tr("Last check"),
                     explanation.tagKnown
                         ? tr("%1 (%2)", "date, span of time")
                               .arg(words::dateTime(explanation.checkedAt), words::ago(explanation.checkedAt, now))
                         : QString());
    m_facts->setFact(tr("Next check"), words::explainNextCheck(explanation, now));
    m_facts->setFact(tr("Upstream"),
                     explanation.goneUpstream ? tr("%1, which no longer has this tag").arg(explanation.upstream)
                                              : explanation.upstream);
    QString removed;
    if (explanation.removed && explanation.removed->at) {
        const auto at
            = std::chrono::duration_cast<std::chrono::milliseconds>(explanation.removed->at->time_since_epoch());
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(at.count(), Qt::UTC);
        removed = tr("removed %1 (%2)", "date, span of time").arg(words::dateTime(when), words::ago(when, now));
    }
    m_facts->setFact(tr("Was here before"), removed);
    m_facts->setFact(tr("Who may pull"), served ? words::explainReaders(explanation) : QString());
    m_digestRow->setVisible(!explanation.digest.isEmpty());
    m_digest->setValue(explanation.digest);
    m_urlRow->setVisible(!explanation.upstreamUrl.isEmpty());
    m_url->setValue(explanation.upstreamUrl);
}

void ExplanationPane::showPlatforms(const admin::PullExplanation &explanation)
{
    m_content->setVisible(!explanation.refusal);
    m_filling = true;
    m_platformModel->assign(explanation.platforms);
    const auto &rows = m_platformModel->rows();
    const auto chosen = std::find_if(rows.cbegin(), rows.cend(),
                                     [&](const auto &row) { return row.platform == explanation.platform; });
    if (chosen != rows.cend())
        m_platforms->selectRow(static_cast<int>(chosen - rows.cbegin()));
    else
        m_platforms->setCurrentIndex({});
    m_filling = false;
    m_unknown->setVisible(rows.isEmpty());
    m_platforms->setVisible(!rows.isEmpty());
    fitRows(m_platforms, static_cast<int>(rows.size()));
    m_partModel->setParts(chosen != rows.cend() ? chosen->parts : QList<admin::ExplainedPart>());
    const int parts = m_partModel->rowCount();
    m_partsTitle->setVisible(!rows.isEmpty());
    m_partsTitle->setText(parts > 0 ? tr("Parts of %1", "platform").arg(words::platformName(explanation.platform))
                                    : tr("The parts of %1 are known once its manifest is read", "platform")
                                          .arg(words::platformName(explanation.platform)));
    theme::setTextRole(m_partsTitle, parts > 0 ? TextRole::Strong : TextRole::Body,
                       parts > 0 ? ColorRole::Text : ColorRole::MutedText);
    m_parts->setVisible(parts > 0);
    m_parts->setAccessibleName(m_partsTitle->text());
    fitRows(m_parts, parts);
}

} // namespace breakwater::ui
