// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CacheServer.h"
#include "CommandLine.h"
#include "Demo.h"
#include "SingleInstance.h"
#include "UnixSignals.h"

#include <memory>
#include <optional>

#include <QObject>

namespace breakwater::ui {
class MainWindow;
}

namespace breakwater::app {

class Tray;

/// breakwater at work: the server in background threads, the window in front of it, the tray beside it. The order in
/// which things end stands here: nodes of the demo, server (drained), window. GUI thread.
class Console : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        CommonOptions common;
        bool startHidden = false; ///< into the tray, for a start at log-in
    };

    /// `demo` null: the real thing. `instance` null with a demo.
    Console(Options options, std::unique_ptr<Demo> demo, std::unique_ptr<SingleInstance> instance);
    ~Console() override;

    void start(const std::optional<configuration::Configuration> &configuration);

private:
    void serverStarted(const admin::ServerInfo &info);
    void serverFailed(const Error &error);
    void quit();
    void restart();
    void makeServer();
    void startAnew();
    void reread();

    Options m_options;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<SingleInstance> m_instance;
    UnixSignals m_signals;
    std::unique_ptr<CacheServer> m_server;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
    std::optional<configuration::Configuration> m_configuration; ///< of --config
    bool m_quitting = false;
    bool m_restarting = false;
};

} // namespace breakwater::app
