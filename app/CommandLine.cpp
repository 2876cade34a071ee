// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "admin/ConfigurationFile.h"
#include "admin/UpstreamAdmin.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace breakwater::app {

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("data"), QStringLiteral("Keep everything in this folder (default: %1).").arg(defaultDataFolder()),
                      QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("config"),
                      QStringLiteral("Apply this YAML file: what it names is managed by it, the rest is left alone."),
                      QStringLiteral("FILE")});
}

CommonOptions commonOptions(const QCommandLineParser &parser)
{
    CommonOptions options;
    options.dataFolder = parser.isSet(QStringLiteral("data"))
        ? QDir::cleanPath(QDir::current().absoluteFilePath(parser.value(QStringLiteral("data"))))
        : defaultDataFolder();
    if (parser.isSet(QStringLiteral("config")))
        options.configurationFile = QDir::current().absoluteFilePath(parser.value(QStringLiteral("config")));
    return options;
}

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/breakwater");
}

Result<configuration::Configuration> readConfiguration(const QString &file)
{
    configuration::ReadOptions options;
    options.mayReferElsewhere = true;
    for (const admin::UpstreamPreset &preset : admin::UpstreamAdmin::presets())
        options.providers.insert(preset.provider, preset.url);
    return configuration::readConfigurationFile(file, options);
}

} // namespace breakwater::app
