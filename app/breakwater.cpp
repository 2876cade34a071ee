// SPDX-License-Identifier: GPL-3.0-or-later
#include "Console.h"
#include "Languages.h"
#include "Messages.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace breakwater;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("breakwater"));
    QApplication::setApplicationVersion(QStringLiteral(BREAKWATER_VERSION));
    QApplication::setOrganizationName(QStringLiteral("breakwater"));
    QApplication::setDesktopFileName(QStringLiteral("org.breakwater.Breakwater"));
    QApplication::setQuitOnLastWindowClosed(false);
    ui::installLanguage(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A pull-through cache for container registries, with its console."));
    app::addCommonOptions(parser);
    parser.addOptions({{QStringLiteral("demo"),
                        QStringLiteral("Show it at work on a temporary folder, with simulated registries and nodes.")},
                       {QStringLiteral("hidden"), QStringLiteral("Start into the tray.")}});
    if (!parser.parse(QApplication::arguments())) {
        app::printError(QStringLiteral("breakwater: %1 (--help lists what there is)").arg(parser.errorText()));
        return app::BadInput;
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(app::Success);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty()) {
        app::printError(QStringLiteral("breakwater: unexpected argument \"%1\" (--help lists what there is)")
                            .arg(parser.positionalArguments().first()));
        return app::BadInput;
    }
    app::Console::Options options;
    options.common = app::commonOptions(parser);
    options.startHidden = parser.isSet(QStringLiteral("hidden"));

    std::unique_ptr<app::Demo> demo;
    std::unique_ptr<app::SingleInstance> instance;
    std::optional<configuration::Configuration> configuration;
    if (parser.isSet(QStringLiteral("demo"))) {
        auto created = app::Demo::create();
        if (!created) {
            app::printError(QStringLiteral("breakwater: ") + app::startMessage(created.error()));
            return app::StartFailed;
        }
        demo = std::move(*created);
    } else {
        instance = std::make_unique<app::SingleInstance>(options.common.dataFolder);
        const auto acquired = instance->acquire();
        if (!acquired) {
            app::printError(QStringLiteral("breakwater: ") + app::startMessage(acquired.error()));
            return app::StartFailed;
        }
        if (!*acquired) {
            if (instance->askOtherToShow())
                return app::Success;
            app::printError(
                QStringLiteral("breakwater: another Breakwater runs on this data folder and does not answer"));
            return app::StartFailed;
        }
        if (!options.common.configurationFile.isEmpty()) {
            auto read = app::readConfiguration(options.common.configurationFile);
            if (!read) {
                app::printError(QStringLiteral("breakwater: ") + app::startMessage(read.error()));
                return app::BadInput;
            }
            configuration = std::move(*read);
        }
    }
    QApplication::setWindowIcon(ui::applicationIcon());
    ui::ThemeController::forApplication();
    app::Console console(options, std::move(demo), std::move(instance));
    console.start(configuration);
    return QApplication::exec();
}
