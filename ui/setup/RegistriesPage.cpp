// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/RegistriesPage.h"

#include "setup/RegistryRow.h"
#include "theme/Theme.h"
#include "widgets/InlineMessage.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace breakwater::ui {

RegistriesPage::RegistriesPage(admin::AdminService &service, SetupModel &model, QWidget *parent)
    : SetupPage(model, parent), m_admin(service), m_list(new QVBoxLayout), m_problem(new InlineMessage)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::S));
    m_list->setSpacing(theme::space(Space::S));
    layout->addWidget(m_problem);
    layout->addLayout(m_list);
    layout->addStretch(1);
    m_problem->setClosable(false);
    connect(&model, &SetupModel::registriesChanged, this, &RegistriesPage::rebuild);
    connect(&model, &SetupModel::answersChanged, this, &RegistriesPage::refresh);
    rebuild();
}

QString RegistriesPage::name() const
{
    return tr("Registries");
}

QString RegistriesPage::title() const
{
    return tr("Registries to cache");
}

QString RegistriesPage::text() const
{
    return tr("Tick what your nodes pull from. A login is needed only for private images and higher rate limits.");
}

QWidget *RegistriesPage::firstField()
{
    return m_rows.isEmpty() ? nullptr : m_rows.first()->tick();
}

void RegistriesPage::enter()
{
    refresh();
}

void RegistriesPage::rebuild()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (int i = 0; i < static_cast<int>(model().registries().size()); ++i) {
        auto *row = new RegistryRow(m_admin, model(), i);
        m_rows << row;
        m_list->addWidget(row);
    }
    refresh();
}

void RegistriesPage::refresh()
{
    if (model().registriesProblem() == SetupProblem::NoRegistry)
        m_problem->showMessage(Tone::Warning, tr("Tick at least one registry"),
                               tr("Without one there is nothing to cache."));
    else
        m_problem->dismiss();
    Q_EMIT changed();
}

} // namespace breakwater::ui
