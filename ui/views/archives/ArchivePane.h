// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ArchiveTypes.h"

#include <QWidget>

class QLabel;

namespace breakwater::ui {

class ArchiveItemModel;
class InlineMessage;
class SegmentedBar;
class TableView;

/// The images of an archive with what becomes of each: a plan, then the job's progress, then how it ended.
class ArchivePane : public QWidget
{
    Q_OBJECT

public:
    explicit ArchivePane(const QString &tableKey, QWidget *parent = nullptr);

    void showPlan(const admin::ArchivePlan &plan, const QString &totals);
    void showProgress(const admin::ArchiveJob &job);
    void showEnd(const admin::ArchiveJob &job, const QString &success, const QString &afterwards);
    void clearEnd();
    TableView *table() const { return m_view; }

private:
    void setItems(const admin::ArchiveJob &job);
    void showReason();

    ArchiveItemModel *m_model;
    QLabel *m_totals;
    QWidget *m_progress;
    SegmentedBar *m_bar;
    QLabel *m_progressText;
    InlineMessage *m_end;
    TableView *m_view;
    QLabel *m_reason; ///< of the current row, whole
};

} // namespace breakwater::ui
