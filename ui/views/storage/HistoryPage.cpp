// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/HistoryPage.h"

#include "models/JobRunModel.h"
#include "theme/Icons.h"
#include "views/storage/JobLogDialog.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/TablePane.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(admin::AdminService &service, QWidget *parent)
    : StoragePage(service, parent), m_model(new JobRunModel(service, this)),
      m_pane(new TablePane(u"runs"_s, tr("Filter by job, state or who started it")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->setSourceModel(m_model);
    m_pane->setColumns({14, 15, 13, 11, 11, 22, 13}, JobRunModel::Counts, {JobRunModel::Counts, JobRunModel::Duration});
    m_pane->table()->sortByColumn(JobRunModel::Started, Qt::DescendingOrder);
    m_pane->table()->setAccessibleName(tr("Runs of jobs"));
    m_pane->setEmptyState(new EmptyState(u"clock"_s, tr("No job has run yet"),
                                         tr("Collections, evictions and scrubs are listed here with what they did.")));
    auto *log = new QAction(themeIcon(u"file"_s), tr("Show the log"), this);
    log->setObjectName(u"runLog"_s);
    m_pane->table()->addAction(log);
    const auto open = [this] {
        const QModelIndex index = m_pane->current();
        if (const admin::JobRun *run = index.isValid() ? m_model->rowAt(index.row()) : nullptr)
            showLog(*run);
    };
    connect(log, &QAction::triggered, this, open);
    connect(m_pane, &TablePane::opened, this, open);
    connect(m_pane, &TablePane::currentChanged, this, [this, log] { log->setEnabled(m_pane->current().isValid()); });
    log->setEnabled(false);
    connect(m_model, &JobRunModel::loaded, this, [this] {
        m_pane->setLoaded(true);
        noteLoaded();
    });
    connect(m_model, &JobRunModel::loadFailed, this, &HistoryPage::noteFailed);
}

void HistoryPage::activate()
{
    m_model->load();
}

FilterField *HistoryPage::filter() const
{
    return m_pane->filter();
}

QWidget *HistoryPage::mainPane() const
{
    return m_pane->table();
}

void HistoryPage::showLog(const admin::JobRun &run)
{
    (new JobLogDialog(service(), run, this))->open();
}

} // namespace breakwater::ui
