// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/archives/ArchivePane.h"

#include "theme/Theme.h"
#include "views/archives/ArchiveItemModel.h"
#include "views/archives/ArchiveWords.h"
#include "widgets/InlineMessage.h"
#include "widgets/SegmentedBar.h"
#include "widgets/TableView.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

ArchivePane::ArchivePane(const QString &tableKey, QWidget *parent)
    : QWidget(parent), m_model(new ArchiveItemModel(this)), m_totals(theme::label({}, TextRole::Body)),
      m_progress(new QWidget), m_bar(new SegmentedBar), m_progressText(theme::label({}, TextRole::Body)),
      m_end(new InlineMessage), m_view(new TableView(tableKey)), m_reason(theme::label({}, TextRole::Body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    m_totals->setObjectName(u"archiveTotals"_s);
    m_totals->setWordWrap(true);
    column->addWidget(m_totals);
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(theme::space(Space::Xs));
    m_bar->setObjectName(u"archiveBar"_s);
    m_progressText->setObjectName(u"archiveProgress"_s);
    progress->addWidget(m_progressText);
    progress->addWidget(m_bar);
    column->addWidget(m_progress);
    m_progress->hide();
    m_end->setObjectName(u"archiveEnd"_s);
    m_end->setClosable(false);
    column->addWidget(m_end);
    m_view->setColumnPlan({40, 19, 24, 12, 30}, ArchiveItemModel::Reason);
    m_view->setModel(m_model);
    m_view->setSortingEnabled(false);
    m_view->setAccessibleName(tr("Images of the archive"));
    m_view->setMinimumHeight(theme::rowHeight() * 6);
    column->addWidget(m_view, 1);
    m_reason->setObjectName(u"archiveReason"_s);
    m_reason->setWordWrap(true);
    column->addWidget(m_reason);
    connect(m_view, &TableView::currentRowChanged, this, &ArchivePane::showReason);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ArchivePane::showReason);
}

void ArchivePane::showPlan(const admin::ArchivePlan &plan, const QString &totals)
{
    m_progress->hide();
    m_totals->setText(totals);
    m_totals->setVisible(!totals.isEmpty());
    m_model->assign(plan.items);
    m_view->show();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectRow(0);
    showReason();
}

void ArchivePane::showProgress(const admin::ArchiveJob &job)
{
    m_totals->hide();
    m_end->dismiss();
    m_progress->show();
    m_progressText->setText(words::archiveProgress(job));
    m_bar->setProgress(words::archiveShare(job));
    m_bar->setAccessibleName(m_progressText->text());
    setItems(job);
}

void ArchivePane::showEnd(const admin::ArchiveJob &job, const QString &success, const QString &afterwards)
{
    m_progress->hide();
    m_totals->hide();
    setItems(job);
    const auto left = std::count_if(job.plan.items.cbegin(), job.plan.items.cend(),
                                    [](const admin::ArchiveItem &item) { return !words::went(item); });
    if (job.error && !job.cancelled)
        m_end->showError(*job.error);
    else if (job.cancelled)
        m_end->showMessage(Tone::Info, tr("Cancelled"), tr("Nothing is left of it."));
    else if (left > 0)
        m_end->showMessage(Tone::Warning, success, tr("The table says what stayed out, and why."));
    else
        m_end->showMessage(Tone::Good, success, afterwards);
}

/// An import that has not read the file yet keeps what the plan showed.
void ArchivePane::setItems(const admin::ArchiveJob &job)
{
    if (job.planned || job.kind == admin::ArchiveJobKind::Read)
        m_model->assign(job.plan.items);
    m_view->setVisible(m_model->rowCount() > 0);
    showReason();
}

void ArchivePane::clearEnd()
{
    m_end->dismiss();
}

void ArchivePane::showReason()
{
    const admin::ArchiveItem *item = m_model->rowAt(m_view->currentIndex().row());
    const QString reason = item ? words::archiveItemReason(*item) : QString();
    m_reason->setText(reason.isEmpty() ? QString()
                                       : tr("%1: %2", "image, what is the matter").arg(item->image, reason));
}

} // namespace breakwater::ui
