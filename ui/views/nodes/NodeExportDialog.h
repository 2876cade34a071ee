// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QDialog>

namespace breakwater::ui {

/// The node configuration in a window of its own, for whoever holds a robot's secret just now.
class NodeExportDialog : public QDialog
{
    Q_OBJECT

public:
    NodeExportDialog(admin::AdminService &service, const QString &userName, const Secret &secret,
                     QWidget *parent = nullptr);
};

} // namespace breakwater::ui
