// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/ConfirmDialog.h"

class QListWidget;
class QLabel;

namespace breakwater::ui {

/// Shows the plan of a deletion before it can be done: every tag that goes with it, and the bytes that become free, at
/// once or after the time in the trash.
class DeleteImagesDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    /// No digests: the whole repository.
    DeleteImagesDialog(admin::AdminService &service, qint64 repositoryId, const QString &repositoryName,
                       const QStringList &digests, QWidget *parent = nullptr);

    int trashHours() const { return m_trashHours; } ///< how long what was deleted can be had back; 0: not at all

Q_SIGNALS:
    void deleted(const breakwater::admin::DeletionPlan &result);

private:
    void plan(admin::AdminService &service, qint64 repositoryId, const QStringList &digests);
    void showPlan(const admin::DeletionPlan &plan);

    QListWidget *m_tags;
    QLabel *m_shared;
    int m_trashHours = 0;
};

} // namespace breakwater::ui
