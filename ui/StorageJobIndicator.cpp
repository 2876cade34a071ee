// SPDX-License-Identifier: GPL-3.0-or-later
#include "StorageJobIndicator.h"

#include "models/StorageWords.h"
#include "theme/Icons.h"
#include "theme/ToneColors.h"

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookedAtRuns = 5;

bool isNews(const admin::JobRun &run)
{
    const Tone tone = words::runResult(run).tone;
    return run.actor == u"console"_s || tone == Tone::Warning || tone == Tone::Critical;
}

} // namespace

StorageJobIndicator::StorageJobIndicator(admin::AdminService &service, QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"storageJobIndicator"_s);
    setProperty("bwKind", u"status"_s);
    setCursor(Qt::PointingHandCursor);
    hide();
    connect(&service, &admin::AdminService::jobChanged, this, &StorageJobIndicator::setRun);
    service.jobRuns(lookedAtRuns, {this, [this](const Result<QList<admin::JobRun>> &runs) {
                                       // What ended before this window was there is no news.
                                       for (const admin::JobRun &run : runs ? *runs : QList<admin::JobRun>()) {
                                           if (run.state == admin::RunState::Running)
                                               setRun(run);
                                       }
                                   }});
}

void StorageJobIndicator::markRead()
{
    if (m_run.state == admin::RunState::Running)
        return;
    hide();
}

void StorageJobIndicator::setRun(const admin::JobRun &run)
{
    const bool isRunning = run.state == admin::RunState::Running;
    // Of two that run the newer one is shown, and what ended does not push away what runs.
    if (m_run.id > run.id
        || (!isRunning && m_run.id != run.id && m_run.state == admin::RunState::Running && m_run.id != 0))
        return;
    m_run = run;
    const words::Badge state = isRunning
        ? words::Badge {tr("%1, %2", "job, share").arg(words::jobKind(run.kind), words::percent(words::runShare(run))),
                        u"running"_s, Tone::Info}
        : words::runResult(run);
    setText(state.text);
    setAccessibleName(state.text);
    setToolTip(tr("%1. Click to see it.", "what has been done").arg(isRunning ? words::runProgress(run) : state.text));
    setIcon(themeIcon(state.icon, toneColor(state.tone)));
    setVisible(isRunning || isNews(run));
}

} // namespace breakwater::ui
