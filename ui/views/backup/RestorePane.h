// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/BackupTypes.h"

#include <QWidget>

namespace breakwater::ui {

class FactList;
class InlineMessage;

/// What is in a backup, what gives way to it, and what has to be done by hand afterwards.
class RestorePane : public QWidget
{
    Q_OBJECT

public:
    explicit RestorePane(QWidget *parent = nullptr);

    void showPlan(const admin::RestorePlan &plan);

private:
    FactList *m_facts;
    InlineMessage *m_logins;
    InlineMessage *m_ca;
    InlineMessage *m_machine;
};

} // namespace breakwater::ui
