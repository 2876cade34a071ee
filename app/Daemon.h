// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CacheServer.h"
#include "CommandLine.h"
#include "UnixSignals.h"

#include <QObject>

namespace breakwater::app {

/// breakwaterd at work: starts the server, says where it is, ends on SIGTERM, reads its file again on SIGHUP.
class Daemon : public QObject
{
    Q_OBJECT

public:
    explicit Daemon(CommonOptions options, QObject *parent = nullptr);

    void start(const std::optional<configuration::Configuration> &configuration);

private:
    void started(const admin::ServerInfo &info);
    void terminate();
    void reread();

    CommonOptions m_options;
    UnixSignals m_signals;
    CacheServer m_server;
    bool m_stopping = false;
};

} // namespace breakwater::app
