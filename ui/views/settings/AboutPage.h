// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

namespace breakwater::ui {

class CopyField;
class FactList;

/// Which version runs where, since when, on what.
class AboutPage : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(admin::AdminService &service, QWidget *parent = nullptr);

    void load();

private:
    admin::AdminService &m_admin;
    FactList *m_facts;
    CopyField *m_folder;
};

} // namespace breakwater::ui
