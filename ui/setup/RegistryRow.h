// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupModel.h"

#include <QFrame>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace breakwater::ui {

class Form;
class TestLadder;

/// One registry on set-up's list: a tick, and on demand a login with a live test.
class RegistryRow : public QFrame
{
    Q_OBJECT

public:
    RegistryRow(admin::AdminService &service, SetupModel &model, int registry, QWidget *parent = nullptr);

    QCheckBox *tick() const { return m_tick; }

private:
    void openLogin(bool open);
    void credentialsChanged();

    SetupModel &m_model;
    int m_registry;
    QCheckBox *m_tick;
    QPushButton *m_login;
    QWidget *m_panel;
    Form *m_form;
    QLineEdit *m_username;
    QLineEdit *m_password;
    QPushButton *m_test;
    TestLadder *m_ladder;
};

} // namespace breakwater::ui
