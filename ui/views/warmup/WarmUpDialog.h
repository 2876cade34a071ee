// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

namespace breakwater::ui {

class InlineMessage;
class PlatformChoice;
class SegmentedBar;
class TableView;
class WarmUpInput;
class WarmUpModel;

/// Brings images into the cache before a node asks: a list, then what it would take, then the same table while it is
/// done. A job goes on when the dialog is closed; the next dialog shows it again.
class WarmUpDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit WarmUpDialog(admin::AdminService &service, QWidget *parent = nullptr);

    void showJob(const admin::WarmUpJob &job); ///< in place of an empty list

private:
    enum class Step {
        List, ///< images are named
        Plan, ///< what it would take
        Running, ///< a job does it
        Ended, ///< the job is over; what is left can be tried again
    };

    void buildList();
    QWidget *makeTablePage();
    void transition(Step step);
    void submit();
    void back();
    void askKnownPlatforms();
    void findRunningJob();
    void openFile();
    void readFile(const QString &path);
    void plan();
    void showReason();
    void showPlan(const admin::WarmUpPlan &plan);
    void start(const admin::WarmUpRequest &request);
    void cancelJob();
    void showEnd(const admin::WarmUpJob &job);
    void tryRest();

    admin::AdminService &m_admin;
    Step m_step = Step::List;
    admin::WarmUpRequest m_request;
    qint64 m_jobId = 0; ///< 0 until one is shown
    int m_toFetch = 0; ///< images of the plan
    WarmUpModel *m_model;

    WarmUpInput *m_text;
    QWidget *m_source; ///< the button that opens a file
    PlatformChoice *m_platforms;
    QWidget *m_tablePage;
    QLabel *m_totals;
    InlineMessage *m_costs;
    QWidget *m_progress;
    SegmentedBar *m_bar;
    QLabel *m_progressText;
    InlineMessage *m_end;
    TableView *m_view;
    QLabel *m_reason; ///< of the current row, whole
    QPushButton *m_back;
    QPushButton *m_stop;
};

} // namespace breakwater::ui
