// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/ConfirmDialog.h"

class QListWidget;
class QLabel;

namespace breakwater::ui {

/// Shows the plan of a deletion before it can be done: every tag that goes with it, and the bytes that become free.
class DeleteImagesDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    /// No digests: the whole repository.
    DeleteImagesDialog(admin::AdminService &service, qint64 repositoryId, const QString &repositoryName,
                       const QStringList &digests, QWidget *parent = nullptr);

Q_SIGNALS:
    void deleted(const breakwater::admin::DeletionPlan &result);

private:
    void showPlan(const admin::DeletionPlan &plan);

    QListWidget *m_tags;
    QLabel *m_shared;
};

} // namespace breakwater::ui
