// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QDialog>

namespace breakwater::ui {

/// The log of one run, to read, copy and save.
class JobLogDialog : public QDialog
{
    Q_OBJECT

public:
    JobLogDialog(admin::AdminService &service, const admin::JobRun &run, QWidget *parent = nullptr);
};

} // namespace breakwater::ui
