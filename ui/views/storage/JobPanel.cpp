// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/JobPanel.h"

#include "models/StorageWords.h"
#include "theme/Theme.h"
#include "widgets/Card.h"
#include "widgets/InlineMessage.h"
#include "widgets/SegmentedBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

JobPanel::JobPanel(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_card(new Card), m_text(theme::label({}, TextRole::Strong)),
      m_left(theme::label({}, TextRole::Body, ColorRole::MutedText)), m_bar(new SegmentedBar),
      m_stop(new QPushButton(tr("Stop"))), m_result(new InlineMessage)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addWidget(m_result);
    m_text->setObjectName(u"jobText"_s);
    m_left->setObjectName(u"jobLeft"_s);
    m_bar->setObjectName(u"jobBar"_s);
    m_stop->setObjectName(u"jobStop"_s);
    m_result->setObjectName(u"jobResult"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space(Space::M));
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::space(Space::S));
    auto *words = new QHBoxLayout;
    words->addWidget(m_text);
    words->addStretch(1);
    words->addWidget(m_left);
    column->addLayout(words);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
    row->addWidget(m_stop);
    m_card->body()->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_admin.stopJob(m_run.id, {this, [this](const Result<void> &stopped) {
                                       if (!stopped) {
                                           m_stop->setEnabled(true);
                                           Q_EMIT errorRaised(stopped.error());
                                       }
                                   }});
    });
    connect(m_result, &InlineMessage::dismissed, this, [this] { hide(); });
    connect(m_result, &InlineMessage::actionTriggered, this, [this] {
        if (m_leadsToTrash)
            Q_EMIT trashRequested();
        else
            Q_EMIT logRequested(m_run);
    });
    hide();
}

void JobPanel::setJob(const admin::JobRun &run)
{
    // Two jobs may run at once: the newer one is shown, and what ended does not push away what runs.
    if (isRunning() && run.id < m_run.id)
        return;
    const bool wasRunning = isRunning() && m_run.id == run.id;
    if (run.state == admin::RunState::Running) {
        if (!wasRunning)
            m_stop->setEnabled(true);
        m_run = run;
        showRunning();
        return;
    }
    if (isRunning() && run.id != m_run.id)
        return;
    m_run = run;
    const words::Badge result = words::runResult(run);
    if (run.actor != u"console"_s && result.tone != Tone::Warning && result.tone != Tone::Critical)
        hide();
    else
        showResult();
}

void JobPanel::showRunning()
{
    const double share = words::runShare(m_run);
    m_text->setText(words::runProgress(m_run));
    m_bar->setProgress(share);
    m_bar->setAccessibleName(tr("%1, %2", "what is done, share").arg(m_text->text(), words::percent(share)));
    m_stop->setAccessibleName(tr("Stop: %1", "job").arg(words::jobKind(m_run.kind)));
    const qint64 elapsed = m_run.startedAt.secsTo(QDateTime::currentDateTimeUtc());
    const bool known = share > 0.02 && elapsed > 3;
    const auto left = static_cast<qint64>(double(elapsed) * (1 - share) / std::max(share, 0.001));
    m_left->setText(known ? tr("%1, about %2 left", "share, time").arg(words::percent(share), words::duration(left))
                          : words::percent(share));
    m_result->dismiss();
    m_card->show();
    show();
}

void JobPanel::showResult()
{
    const words::Badge result = words::runResult(m_run);
    QStringList lines;
    if (m_run.kind == u"scrub"_s && result.tone == Tone::Warning)
        lines << tr("They were set aside. A node that asks for one gets it fetched again from the upstream.");
    else if (const QString counts = words::runCounts(m_run); !counts.isEmpty())
        lines << tr("%1.", "what was done").arg(counts);
    const qint64 held = m_run.counts.value(u"trashedBytes"_s);
    m_leadsToTrash = held > 0;
    if (m_leadsToTrash)
        lines << tr("%1 more are held by the trash for %2.", "size, time")
                     .arg(words::bytes(held), words::duration(qint64(m_trashHours) * 3600));
    m_result->showMessage(result.tone, result.text, lines.join(u' '));
    m_result->setAction(m_leadsToTrash ? tr("Show the trash") : tr("Show the log"));
    m_card->hide();
    show();
}

} // namespace breakwater::ui
