// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tray.h"

#include "MainWindow.h"
#include "theme/Icons.h"
#include "widgets/ErrorText.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace breakwater::app {

namespace {

constexpr qint64 downSeconds = 300;

} // namespace

Tray::Tray(ui::MainWindow &window, admin::AdminService &service, QObject *parent)
    : QObject(parent), m_window(window), m_icon(new QSystemTrayIcon(ui::applicationIcon(), this)),
      m_menu(new QMenu(&window)), m_state(m_menu->addAction(tr("Breakwater"))), m_copy(nullptr)
{
    m_state->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("Show the window"), &m_window, &ui::MainWindow::bringToFront);
    m_copy = m_menu->addAction(ui::themeIcon(QStringLiteral("copy")), tr("Copy the address for nodes"), this,
                               [this] { QGuiApplication::clipboard()->setText(m_url); });
    m_copy->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(ui::themeIcon(QStringLiteral("quit")), tr("Stop the server and quit"), this, [this] {
        m_window.bringToFront();
        m_window.requestQuit();
    });
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            m_window.bringToFront();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, &m_window, &ui::MainWindow::bringToFront);
    connect(&service, &admin::AdminService::serverChanged, this, &Tray::noteServer);
    connect(&service, &admin::AdminService::upstreamChanged, this, &Tray::noteUpstream);
    connect(&service, &admin::AdminService::overviewChanged, this, &Tray::noteOverview);
    service.serverInfo({this, [this](const Result<admin::ServerInfo> &info) {
                            if (info)
                                noteServer(*info);
                        }});
    m_window.setBackgroundPossible(isAvailable());
    if (isAvailable())
        m_icon->show();
}

Tray::~Tray() = default;

bool Tray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::noteServer(const admin::ServerInfo &info)
{
    m_url = info.urls.value(0);
    m_copy->setEnabled(!m_url.isEmpty());
    m_stateText = info.state == admin::ServerState::Running ? tr("Serving at %1").arg(m_url) : tr("Not serving");
    m_state->setText(m_stateText);
    m_icon->setToolTip(tr("Breakwater: %1").arg(m_stateText));
    const int problems = static_cast<int>(info.problems.size());
    if (problems > m_problems) {
        const ui::ErrorText text = ui::errorText(info.problems.constLast());
        tell(text.problem, text.remedy);
    }
    m_problems = problems;
}

void Tray::noteUpstream(const admin::UpstreamInfo &upstream)
{
    if (upstream.state != admin::UpstreamState::Failing) {
        m_down.remove(upstream.id);
        return;
    }
    const bool overdue = upstream.lastSuccessAt.isValid()
        && upstream.lastSuccessAt.secsTo(QDateTime::currentDateTimeUtc()) > downSeconds;
    if (!overdue || m_down.contains(upstream.id))
        return;
    m_down.insert(upstream.id);
    tell(tr("%1 has not answered for five minutes").arg(upstream.spec.name), tr("Cached images keep working."));
}

void Tray::noteOverview(const admin::Overview &overview)
{
    const QString pulls
        = overview.runningPulls > 0 ? tr("%n pull(s) running", nullptr, overview.runningPulls) : QString();
    m_icon->setToolTip(pulls.isEmpty() ? tr("Breakwater: %1").arg(m_stateText)
                                       : tr("Breakwater: %1, %2").arg(m_stateText, pulls));
}

void Tray::tell(const QString &title, const QString &text)
{
    if (m_window.isVisible() || !isAvailable())
        return;
    m_icon->showMessage(title, text, ui::applicationIcon());
}

} // namespace breakwater::app
