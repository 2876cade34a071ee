// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerCore.h"

#include <QStringList>

class QCommandLineParser;

namespace breakwater::app {

/// What both programs take: --data, --config, and the rest of the words.
struct CommonOptions
{
    QString dataFolder;
    QString configurationFile; ///< empty: none
};

void addCommonOptions(QCommandLineParser &parser);
CommonOptions commonOptions(const QCommandLineParser &parser);

/// $XDG_DATA_HOME/breakwater, or ~/.local/share/breakwater.
QString defaultDataFolder();

/// Reads the configuration file with what this build knows of providers.
Result<configuration::Configuration> readConfiguration(const QString &file);

} // namespace breakwater::app
