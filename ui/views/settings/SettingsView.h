// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "View.h"

class QListWidget;
class QStackedWidget;

namespace breakwater::ui {

class AboutPage;
class ApplicationPage;
class BackupPage;
class CertificatePage;
class ConfigurationPage;
class ServerSettingsPage;

/// The settings, by section: server, application, certificate, configuration file, backup, about.
class SettingsView : public View
{
    Q_OBJECT

public:
    explicit SettingsView(admin::AdminService &service, QWidget *parent = nullptr);

    QString title() const override;
    QString description() const override;
    QList<QAction *> secondaryActions() override { return {m_setup}; }
    void activate() override;
    void applyFilter(const QString &filter) override; ///< a section's key: "server", "certificate" ..., or "restore"
    QList<QWidget *> panes() override;

private:
    void addSection(const QString &key, const QString &icon, const QString &title, const QString &text, QWidget *page,
                    QWidget *footer = nullptr);
    void loadSection();

    QListWidget *m_sections;
    QStackedWidget *m_stack;
    ServerSettingsPage *m_server;
    ApplicationPage *m_application;
    CertificatePage *m_certificate;
    ConfigurationPage *m_configuration;
    BackupPage *m_backup;
    AboutPage *m_about;
    QAction *m_setup;
};

} // namespace breakwater::ui
