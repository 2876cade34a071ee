// SPDX-License-Identifier: GPL-3.0-or-later
#include "Console.h"

#include "MainWindow.h"
#include "Messages.h"
#include "Tray.h"

#include <QApplication>
#include <QMessageBox>

namespace breakwater::app {
namespace {

constexpr std::chrono::seconds drainPatience {10};

} // namespace

Console::Console(Options options, std::unique_ptr<Demo> demo, std::unique_ptr<SingleInstance> instance)
    : m_options(std::move(options)), m_demo(std::move(demo)), m_instance(std::move(instance))
{
    makeServer();
    connect(&m_signals, &UnixSignals::terminate, this, &Console::quit);
    connect(&m_signals, &UnixSignals::hangUp, this, &Console::reread);
}

Console::~Console()
{
    // The window speaks to the server's door until it is gone; the server's threads end before the door does.
    m_tray.reset();
    m_window.reset();
    m_demo.reset();
    m_server.reset();
}

void Console::makeServer()
{
    m_server = std::make_unique<CacheServer>();
    connect(m_server.get(), &CacheServer::started, this, &Console::serverStarted);
    connect(m_server.get(), &CacheServer::failed, this, &Console::serverFailed);
    // Not from within its own signal: a restart makes another one in its place.
    connect(
        m_server.get(), &CacheServer::stopped, this,
        [this] {
            if (m_restarting && !m_quitting)
                startAnew();
            else
                QApplication::exit(Success);
        },
        Qt::QueuedConnection);
}

void Console::start(const std::optional<configuration::Configuration> &configuration)
{
    m_configuration = configuration;
    ServerOptions options = m_demo ? m_demo->serverOptions() : ServerOptions();
    if (!m_demo) {
        options.dataFolder = m_options.common.dataFolder;
        options.listenBeforeSetup = false;
        options.configuration = configuration;
    }
    m_server->start(std::move(options));
}

void Console::serverStarted(const admin::ServerInfo &info)
{
    for (const QString &url : info.urls)
        printLine(QStringLiteral("Breakwater serves on %1").arg(url));
    m_window = std::make_unique<ui::MainWindow>(m_server->admin());
    m_tray = std::make_unique<Tray>(*m_window, m_server->admin());
    connect(m_window.get(), &ui::MainWindow::quitRequested, this, &Console::quit);
    connect(m_window.get(), &ui::MainWindow::restartRequested, this, &Console::restart);
    if (m_instance)
        connect(m_instance.get(), &SingleInstance::showRequested, m_window.get(), &ui::MainWindow::bringToFront);
    if (!m_options.startHidden || !m_tray->isAvailable())
        m_window->show();
    if (m_demo) {
        m_demo->begin(m_server->admin());
    } else if (!info.setupDone) {
        m_window->startSetup();
    }
}

void Console::serverFailed(const Error &error)
{
    const QString message = startMessage(error);
    printError(QStringLiteral("breakwater: ") + message);
    // A configuration file is written and checked in a terminal; everything else may have been started by a click.
    if (exitCodeFor(error) != BadInput) {
        auto *box = new QMessageBox(QMessageBox::Critical, tr("Breakwater cannot start"), message, QMessageBox::Close);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        connect(box, &QMessageBox::finished, this, [] { QApplication::exit(StartFailed); });
        box->open();
        return;
    }
    QApplication::exit(exitCodeFor(error));
}

void Console::quit()
{
    if (m_quitting) {
        QApplication::exit(Success); // asked twice: at once
        return;
    }
    m_quitting = true;
    if (m_demo)
        m_demo->end();
    if (m_window)
        m_window->hide();
    m_server->stop(m_demo ? std::chrono::milliseconds(500) : std::chrono::milliseconds(drainPatience));
}

/// For what takes effect at the start of the server: a restore. The window is another one afterwards.
void Console::restart()
{
    if (m_quitting || m_restarting || m_demo)
        return;
    m_restarting = true;
    m_server->stop(drainPatience);
}

void Console::startAnew()
{
    m_restarting = false;
    m_options.startHidden = false;
    m_tray.reset();
    m_window.reset();
    makeServer();
    start(std::exchange(m_configuration, {}));
}

void Console::reread()
{
    if (m_options.common.configurationFile.isEmpty())
        return;
    const auto configuration = readConfiguration(m_options.common.configurationFile);
    if (!configuration) {
        printError(QStringLiteral("breakwater: ") + startMessage(configuration.error()));
        if (m_window)
            m_window->showError(configuration.error());
        return;
    }
    m_configuration = *configuration;
    m_server->reconfigure(*configuration, [this](const Result<void> &result) {
        if (!result && m_window)
            m_window->showError(result.error());
    });
}

} // namespace breakwater::app
