// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CacheServer.h"
#include "CommandLine.h"

#include <QObject>

namespace breakwater::app {

/// `breakwaterd export …`: node files, the CA or the configuration of a data folder, also while a server runs on it.
class ExportCommand : public QObject
{
    Q_OBJECT

public:
    struct Arguments
    {
        QString what; ///< a runtime (admin::nodeRuntimeWord), "ca" or "config"
        QString robot; ///< with or without "robot$"
        QString secretFile;
        QString serverUrl;
        QString outputFolder; ///< empty: standard output
        bool strict = false;
        bool script = false; ///< one script in place of the files
    };
    static QStringList subjects();

    ExportCommand(CommonOptions options, Arguments arguments, QObject *parent = nullptr);
    void start();

private:
    void run();
    void exportNode(admin::NodeRuntime runtime);
    void write(const admin::NodeConfig &config);
    void deliver(const admin::NodeConfigRequest &request);
    void print(const Result<QString> &text);
    void fail(const QString &message, int exitCode);

    CommonOptions m_options;
    Arguments m_arguments;
    CacheServer m_server;
};

} // namespace breakwater::app
