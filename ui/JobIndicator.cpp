// SPDX-License-Identifier: GPL-3.0-or-later
#include "JobIndicator.h"

#include "theme/Icons.h"
#include "theme/ToneColors.h"
#include "views/warmup/WarmUpWords.h"

namespace breakwater::ui {

using namespace Qt::StringLiterals;

JobIndicator::JobIndicator(admin::AdminService &service, QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"jobIndicator"_s);
    setProperty("bwKind", u"status"_s);
    setCursor(Qt::PointingHandCursor);
    hide();
    connect(&service, &admin::AdminService::warmUpChanged, this, &JobIndicator::setJob);
    service.warmUpJobs({this, [this](const Result<QList<admin::WarmUpJob>> &jobs) {
                            // What ended before this window was there is no news.
                            for (const admin::WarmUpJob &job : jobs ? *jobs : QList<admin::WarmUpJob>()) {
                                if (!job.finishedAt.isValid())
                                    setJob(job);
                            }
                        }});
}

void JobIndicator::markRead()
{
    if (!m_job.finishedAt.isValid())
        return;
    m_readJob = m_job.id;
    m_job = {};
    hide();
}

void JobIndicator::setJob(const admin::WarmUpJob &job)
{
    if (job.id < m_job.id || job.id <= m_readJob)
        return;
    m_job = job;
    const words::Badge state = words::warmUpJobState(job);
    setText(state.text);
    setAccessibleName(state.text);
    setToolTip(tr("%1. Click to see it.", "what has been done").arg(words::warmUpProgress(job)));
    setIcon(themeIcon(state.icon, toneColor(state.tone)));
    setVisible(true);
}

} // namespace breakwater::ui
