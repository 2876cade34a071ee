// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/storage/StoragePage.h"

namespace breakwater::ui {

class JobRunModel;
class TablePane;

/// What the jobs have done, the newest first; a run's log opens with Enter or a double click.
class HistoryPage : public StoragePage
{
    Q_OBJECT

public:
    explicit HistoryPage(admin::AdminService &service, QWidget *parent = nullptr);

    void activate() override;
    FilterField *filter() const override;
    QWidget *mainPane() const override;
    void showLog(const admin::JobRun &run);

private:
    JobRunModel *m_model;
    TablePane *m_pane;
};

} // namespace breakwater::ui
