// SPDX-License-Identifier: GPL-3.0-or-later
#include "Daemon.h"
#include "ExplainCommand.h"
#include "ExportCommand.h"
#include "Messages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

using namespace breakwater;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwaterd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BREAKWATER_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A pull-through cache for container registries, without a screen.\n\n"
        "  breakwaterd [--data DIR] [--config FILE]                 serve\n"
        "  breakwaterd export k3s|rke2|containerd --robot NAME       files for a node\n"
        "  breakwaterd export ca|config                             the CA, or the configuration as YAML\n"
        "  breakwaterd explain IMAGE [--platform OS/ARCH]           what a pull of it would do now"));
    app::addCommonOptions(parser);
    parser.addOptions({{QStringLiteral("robot"), QStringLiteral("export: the robot whose credentials the node uses."), QStringLiteral("NAME")},
                       {QStringLiteral("secret-file"), QStringLiteral("export: a file with the robot's secret."), QStringLiteral("FILE")},
                       {QStringLiteral("server"), QStringLiteral("export: how nodes reach this server."), QStringLiteral("URL")},
                       {QStringLiteral("platform"), QStringLiteral("explain: the platform of the node, such as linux/arm64."), QStringLiteral("OS/ARCH")},
                       {QStringLiteral("output"), QStringLiteral("export: write the files below this folder."), QStringLiteral("DIR")}});
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("\"export\" and what to export, or \"explain\" and an image."), QStringLiteral("[export WHAT | explain IMAGE]"));
    if (!parser.parse(QCoreApplication::arguments())) {
        app::printError(QStringLiteral("breakwaterd: %1 (--help lists what there is)").arg(parser.errorText()));
        return app::BadInput;
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(app::Success);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    const app::CommonOptions options = app::commonOptions(parser);

    const QStringList words = parser.positionalArguments();
    if (words.value(0) == QLatin1String("explain") && words.size() == 2) {
        QLoggingCategory::setFilterRules(QStringLiteral("breakwater.*.info=false"));
        app::ExplainCommand command(options, words.value(1), parser.value(QStringLiteral("platform")));
        command.start();
        return QCoreApplication::exec();
    }
    if (!words.isEmpty()) {
        if (words.value(0) != QLatin1String("export") || words.size() != 2
            || !app::ExportCommand::subjects().contains(words.value(1))) {
            app::printError(QStringLiteral("breakwaterd: \"%1\" is no command: export takes one of %2; explain takes an image")
                                .arg(words.join(QLatin1Char(' ')), app::ExportCommand::subjects().join(QStringLiteral(", "))));
            return app::BadInput;
        }
        QLoggingCategory::setFilterRules(QStringLiteral("breakwater.*.info=false"));
        app::ExportCommand command(options, {words.value(1), parser.value(QStringLiteral("robot")),
                                             parser.value(QStringLiteral("secret-file")),
                                             parser.value(QStringLiteral("server")), parser.value(QStringLiteral("output"))});
        command.start();
        return QCoreApplication::exec();
    }

    std::optional<configuration::Configuration> configuration;
    if (!options.configurationFile.isEmpty()) {
        auto read = app::readConfiguration(options.configurationFile);
        if (!read) {
            app::printError(QStringLiteral("breakwaterd: ") + app::startMessage(read.error()));
            return app::BadInput;
        }
        configuration = std::move(*read);
    }
    app::Daemon daemon(options);
    daemon.start(configuration);
    return QCoreApplication::exec();
}
