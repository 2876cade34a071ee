// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/StorageTypes.h"
#include "widgets/FormDialog.h"

class QPushButton;

namespace breakwater::admin {
class AdminService;
}

namespace breakwater::ui {

class FileField;

/// Where the store is to lie. With a move that has not ended, the choice is to go on or to turn round.
class MoveDialog : public FormDialog
{
    Q_OBJECT

public:
    MoveDialog(admin::AdminService &service, const admin::StorageOverview &overview, QWidget *parent = nullptr);

Q_SIGNALS:
    void started(const breakwater::admin::JobRun &run);

private:
    void buildNew();
    void buildLeftOver();
    void move(const QString &folder);

    admin::AdminService &m_admin;
    const admin::StorageOverview m_overview;
    FileField *m_folder;
};

} // namespace breakwater::ui
