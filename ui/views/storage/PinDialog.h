// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QComboBox;
class QLineEdit;

namespace breakwater::ui {

/// Asks what is to be kept whatever happens: a repository and a tag, both with patterns, or a digest.
class PinDialog : public FormDialog
{
    Q_OBJECT

public:
    PinDialog(admin::AdminService &service, const admin::PinSpec &proposed, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const breakwater::admin::PinInfo &pin);

private:
    admin::PinSpec spec() const;
    void save();

    admin::AdminService &m_admin;
    QComboBox *m_project;
    QLineEdit *m_repository;
    QLineEdit *m_tag;
    QLineEdit *m_note;
};

} // namespace breakwater::ui
