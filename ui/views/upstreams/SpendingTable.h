// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

class QLabel;

namespace breakwater::ui {

class SpendingModel;
class TableView;

/// "Spent on": which images an upstream's limit went to in its window, under one sentence that says how much and when.
class SpendingTable : public QWidget
{
    Q_OBJECT

public:
    explicit SpendingTable(admin::AdminService &service, QWidget *parent = nullptr);

    void setUpstream(const admin::UpstreamInfo &upstream);

private:
    void update();

    SpendingModel *m_model;
    QLabel *m_summary;
    TableView *m_table;
    bool m_tellsLimit = false;
};

} // namespace breakwater::ui
