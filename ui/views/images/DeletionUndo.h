// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/InlineMessage.h"

namespace breakwater::ui {

/// Says what went to the trash, and brings it back with one click. Stays until it is dismissed, or until the next
/// deletion takes its place.
class DeletionUndo : public InlineMessage
{
    Q_OBJECT

public:
    explicit DeletionUndo(admin::AdminService &service, QWidget *parent = nullptr);

    /// What was just deleted of this repository lies on top of the trash.
    void offer(const QString &project, const QString &repository, const admin::DeletionPlan &done, int trashHours);

Q_SIGNALS:
    void restored(const breakwater::admin::RestoredInfo &what);
    void failed(const breakwater::Error &error);

private:
    void restore();

    admin::AdminService &m_admin;
    qint64 m_trashId = 0;
};

} // namespace breakwater::ui
