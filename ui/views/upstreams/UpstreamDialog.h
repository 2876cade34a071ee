// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace breakwater::ui {

class TestLadder;
class UpstreamAdvanced;

/// Adds an upstream or edits one. Saving never waits for the network: an upstream can be saved while it is down; the
/// test is there for whoever wants to know first.
class UpstreamDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Adds; `provider` chooses the preset to start with.
    UpstreamDialog(admin::AdminService &service, const QString &provider, QWidget *parent = nullptr);
    /// Edits.
    UpstreamDialog(admin::AdminService &service, const admin::UpstreamInfo &upstream, QWidget *parent = nullptr);

    admin::UpstreamSpec spec() const;

Q_SIGNALS:
    void saved(const breakwater::admin::UpstreamInfo &upstream);

private:
    void build();
    void loadPresets(const QString &provider);
    void usePreset(int index);
    void showMore(bool more);
    bool validate();
    void test();
    void save();

    admin::AdminService &m_admin;
    admin::UpstreamInfo m_stored; ///< id 0 while adding
    QList<admin::UpstreamPreset> m_presets;
    QComboBox *m_preset;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_username;
    QLineEdit *m_password;
    QCheckBox *m_forgetPassword;
    QPushButton *m_more;
    UpstreamAdvanced *m_advanced;
    QPushButton *m_test;
    TestLadder *m_ladder;
};

} // namespace breakwater::ui
