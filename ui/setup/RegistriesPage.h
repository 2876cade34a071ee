// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupPage.h"

class QVBoxLayout;

namespace breakwater::ui {

class InlineMessage;
class RegistryRow;

/// Which registries to cache.
class RegistriesPage : public SetupPage
{
    Q_OBJECT

public:
    RegistriesPage(admin::AdminService &service, SetupModel &model, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString text() const override;
    bool canGoOn() const override { return model().registriesProblem() == SetupProblem::None; }
    void enter() override;
    QWidget *firstField() override;

private:
    void rebuild();
    void refresh();

    admin::AdminService &m_admin;
    QVBoxLayout *m_list;
    InlineMessage *m_problem;
    QList<RegistryRow *> m_rows;
};

} // namespace breakwater::ui
