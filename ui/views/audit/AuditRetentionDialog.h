// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QComboBox;
class QSpinBox;

namespace breakwater::ui {

/// How long history is kept, with what it takes now.
class AuditRetentionDialog : public FormDialog
{
    Q_OBJECT

public:
    AuditRetentionDialog(admin::AdminService &service, const admin::AuditState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const breakwater::admin::AuditState &state);

private:
    int days() const;
    void check();
    void save();

    admin::AdminService &m_admin;
    admin::AuditState m_state;
    QComboBox *m_keep;
    QSpinBox *m_days;
};

} // namespace breakwater::ui
