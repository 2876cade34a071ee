// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QDialog>

namespace breakwater::ui {

class TestLadder;

/// Tests a stored upstream as soon as it opens, and again on demand.
class TestDialog : public QDialog
{
    Q_OBJECT

public:
    TestDialog(admin::AdminService &service, const admin::UpstreamInfo &upstream, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested();
};

} // namespace breakwater::ui
