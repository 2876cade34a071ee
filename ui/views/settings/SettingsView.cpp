// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/SettingsView.h"

#include "setup/SetupWizard.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/settings/AboutPage.h"
#include "views/settings/ApplicationPage.h"
#include "views/settings/BackupPage.h"
#include "views/settings/CertificatePage.h"
#include "views/settings/ConfigurationPage.h"
#include "views/settings/ServerSettingsPage.h"
#include "widgets/Card.h"
#include "widgets/ScrollBody.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

SettingsView::SettingsView(admin::AdminService &service, QWidget *parent)
    : View(service, parent), m_sections(new QListWidget), m_stack(new QStackedWidget),
      m_server(new ServerSettingsPage(service)), m_application(new ApplicationPage),
      m_certificate(new CertificatePage(service)), m_configuration(new ConfigurationPage(service)),
      m_backup(new BackupPage(service)), m_about(new AboutPage(service)),
      m_setup(new QAction(themeIcon(u"play"_s), tr("Run set-up again"), this))
{
    setObjectName(u"settingsView"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::L));
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->setIconSize(QSize(theme::iconSize(), theme::iconSize()));
    m_sections->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    addSection(u"server"_s, u"globe"_s, tr("Server"),
               tr("How nodes reach this server. Nothing changes before you apply it."), m_server, m_server->footer());
    addSection(u"application"_s, u"theme"_s, tr("Application"), tr("What this window does on this computer."),
               m_application);
    addSection(u"certificate"_s, u"lock"_s, tr("Certificate"),
               tr("What nodes see when they connect, and whom they must trust."), m_certificate);
    addSection(u"configuration"_s, u"file"_s, tr("Configuration"), {}, m_configuration);
    addSection(
        u"backup"_s, u"save"_s, tr("Backup"),
        tr("Settings, upstreams, projects, robots, the CA and the catalog in one file. The images themselves are "
           "not in it: they are fetched again."),
        m_backup);
    connect(m_backup, &BackupPage::restartRequested, this, &View::restartRequested);
    addSection(u"about"_s, u"info"_s, tr("About"), {}, m_about);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        loadSection();
    });
    connect(m_server, &ServerSettingsPage::applied, this,
            [this] { Q_EMIT toastRequested(tr("The settings are in force")); });
    m_setup->setObjectName(u"runSetup"_s);
    connect(m_setup, &QAction::triggered, this, [this] {
        auto *wizard = new SetupWizard(this->service(), window());
        connect(wizard, &SetupWizard::restoreRequested, this, [this] { applyFilter(u"restore"_s); });
        wizard->open();
    });
    m_sections->setCurrentRow(0);
}

QString SettingsView::title() const
{
    return tr("Settings");
}

QString SettingsView::description() const
{
    return tr("The server, this window, the certificate and the configuration as a file.");
}

void SettingsView::activate()
{
    loadSection();
}

void SettingsView::applyFilter(const QString &filter)
{
    const bool restores = filter == u"restore"_s;
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(Qt::UserRole).toString() == (restores ? u"backup"_s : filter))
            m_sections->setCurrentRow(row);
    }
    if (restores)
        m_backup->restore();
}

QList<QWidget *> SettingsView::panes()
{
    return {m_sections, m_stack->currentWidget()};
}

void SettingsView::addSection(const QString &key, const QString &icon, const QString &title, const QString &text,
                              QWidget *page, QWidget *footer)
{
    auto *item = new QListWidgetItem(themeIcon(icon, ColorRole::MutedText), title, m_sections);
    item->setData(Qt::UserRole, key);
    item->setSizeHint(QSize(0, theme::rowHeight() + theme::space(Space::Xs)));
    auto *card = new Card(title);
    if (!text.isEmpty()) {
        auto *label = theme::label(text, TextRole::Body, ColorRole::MutedText);
        label->setWordWrap(true);
        card->body()->addWidget(label);
        card->body()->addSpacing(theme::space(Space::S));
    }
    card->body()->addWidget(page);
    card->body()->addStretch(1);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, theme::space(Space::S), 0);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    column->addWidget(card);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    setScrollBody(scroll, holder);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(title);
    if (!footer) {
        m_stack->addWidget(scroll);
        return;
    }
    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::space(Space::M));
    footer->setMaximumWidth(card->maximumWidth());
    rows->addWidget(scroll, 1);
    rows->addWidget(footer);
    m_stack->addWidget(whole);
}

void SettingsView::loadSection()
{
    switch (m_sections->currentRow()) {
    case 0: m_server->load(); return;
    case 1: m_application->load(); return;
    case 2: m_certificate->load(); return;
    case 3: m_configuration->load(); return;
    case 4: m_backup->load(); return;
    case 5: m_about->load(); return;
    default: return;
    }
}

} // namespace breakwater::ui
