// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArchiveCommand.h"
#include "BackupCommand.h"
#include "Daemon.h"
#include "ExplainCommand.h"
#include "ExportCommand.h"
#include "Messages.h"
#include "RestoreCommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace breakwater;

namespace {

/// What the words ask for, if it is an archive; an error with the sentence to print.
std::optional<Result<app::ArchiveCommand::Task>> archiveTask(const QCommandLineParser &parser, const QStringList &words)
{
    const auto mistake = [](const char *text) {
        return Result<app::ArchiveCommand::Task>(Error(ErrorCode::InvalidArgument, QString::fromLatin1(text)));
    };
    if (words.value(0) == QLatin1String("import")) {
        if (words.size() != 2 || !parser.isSet(QStringLiteral("project")))
            return mistake("import takes a file and --project NAME");
        app::ArchiveCommand::Import task;
        task.request.file = QFileInfo(words.value(1)).absoluteFilePath();
        task.request.name = parser.value(QStringLiteral("name"));
        task.request.replaceTags = parser.isSet(QStringLiteral("replace-tags"));
        task.project = parser.value(QStringLiteral("project"));
        return Result<app::ArchiveCommand::Task>(task);
    }
    if (words.value(0) != QLatin1String("export") || !parser.isSet(QStringLiteral("to")))
        return std::nullopt;
    const QString format = parser.value(QStringLiteral("format"));
    if (words.size() < 2)
        return mistake("export --to takes images, such as nginx:1.27");
    if (!format.isEmpty() && format != QLatin1String("oci") && format != QLatin1String("docker"))
        return mistake("--format is oci or docker");
    admin::ExportRequest request;
    for (const QString &word : words.mid(1))
        request.images.append({word});
    request.format
        = format == QLatin1String("docker") ? admin::ArchiveFormat::DockerArchive : admin::ArchiveFormat::OciLayout;
    for (const QString &platforms : parser.values(QStringLiteral("platform")))
        request.platforms += platforms.split(QLatin1Char(','), Qt::SkipEmptyParts);
    request.keepIndex = parser.isSet(QStringLiteral("keep-index"));
    request.file = QFileInfo(parser.value(QStringLiteral("to"))).absoluteFilePath();
    request.replaceFile = parser.isSet(QStringLiteral("replace"));
    return Result<app::ArchiveCommand::Task>(request);
}

Result<Secret> passphraseOf(const QCommandLineParser &parser)
{
    const QString file = parser.value(QStringLiteral("passphrase-file"));
    return file.isEmpty() ? Result<Secret>(Secret()) : app::readPassphrase(file);
}

int backUp(const app::CommonOptions &options, const QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() != 1 || !parser.isSet(QStringLiteral("to"))) {
        app::printError(QStringLiteral("breakwaterd: backup takes --to FILE, and perhaps --passphrase-file FILE"));
        return app::BadInput;
    }
    auto passphrase = passphraseOf(parser);
    if (!passphrase) {
        app::printError(QStringLiteral("breakwaterd: ") + passphrase.error().detail);
        return app::BadInput;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("breakwater.*.info=false"));
    admin::BackupRequest request;
    request.file = QFileInfo(parser.value(QStringLiteral("to"))).absoluteFilePath();
    request.passphrase = std::move(*passphrase);
    request.replaceFile = parser.isSet(QStringLiteral("replace"));
    app::BackupCommand command(options, request);
    command.start();
    return QCoreApplication::exec();
}

int restore(const app::CommonOptions &options, const QCommandLineParser &parser, const QStringList &words)
{
    const bool takesBack = parser.isSet(QStringLiteral("back"));
    if (words.size() != (takesBack ? 1 : 2)) {
        app::printError(QStringLiteral("breakwaterd: restore takes a file, or --back"));
        return app::BadInput;
    }
    auto passphrase = passphraseOf(parser);
    if (!passphrase) {
        app::printError(QStringLiteral("breakwaterd: ") + passphrase.error().detail);
        return app::BadInput;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("breakwater.*=false"));
    app::RestoreCommand::Task task;
    if (!takesBack)
        task.request = {QFileInfo(words.value(1)).absoluteFilePath(), std::move(*passphrase)};
    task.agreed = parser.isSet(QStringLiteral("yes"));
    return app::RestoreCommand(options, task).run();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("breakwaterd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BREAKWATER_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A pull-through cache for container registries, without a screen.\n\n"
        "  breakwaterd [--data DIR] [--config FILE]                 serve\n"
        "  breakwaterd export RUNTIME --robot NAME [--strict]       files for a node: k3s, rke2, containerd, podman ...\n"
        "  breakwaterd export RUNTIME --robot NAME --script         the same as one shell script with a way back\n"
        "  breakwaterd export ca|config                             the CA, or the configuration as YAML\n"
        "  breakwaterd export IMAGE... --to FILE [--format docker]    images from the cache as an archive\n"
        "  breakwaterd import FILE --project NAME                   images from an archive into the cache\n"
        "  breakwaterd backup --to FILE [--passphrase-file FILE]    everything but the images' bytes, in one file\n"
        "  breakwaterd restore FILE [--passphrase-file FILE]        the same back, at the next start\n"
        "  breakwaterd explain IMAGE [--platform OS/ARCH]           what a pull of it would do now"));
    app::addCommonOptions(parser);
    parser.addOptions({{QStringLiteral("robot"), QStringLiteral("export: the robot whose credentials the node uses."), QStringLiteral("NAME")},
                       {QStringLiteral("secret-file"), QStringLiteral("export: a file with the robot's secret."), QStringLiteral("FILE")},
                       {QStringLiteral("server"), QStringLiteral("export: how nodes reach this server."), QStringLiteral("URL")},
                       {QStringLiteral("strict"), QStringLiteral("export: nothing but this server; while it is off, pulls fail.")},
                       {QStringLiteral("script"), QStringLiteral("export: a shell script that puts the files in place, with a way back.")},
                       {QStringLiteral("platform"), QStringLiteral("explain, export: a platform, such as linux/arm64; export takes several."), QStringLiteral("OS/ARCH")},
                       {QStringLiteral("to"), QStringLiteral("export, backup: write into this file."), QStringLiteral("FILE")},
                       {QStringLiteral("passphrase-file"), QStringLiteral("backup, restore: a file with the passphrase in its first line."), QStringLiteral("FILE")},
                       {QStringLiteral("yes"), QStringLiteral("restore: do not ask.")},
                       {QStringLiteral("back"), QStringLiteral("restore: what the last restore replaced.")},
                       {QStringLiteral("format"), QStringLiteral("export --to: oci (default) or docker."), QStringLiteral("FORMAT")},
                       {QStringLiteral("keep-index"), QStringLiteral("export --to: images keep the digest of their index, although platforms are missing.")},
                       {QStringLiteral("replace"), QStringLiteral("export --to, backup: the file may be there already.")},
                       {QStringLiteral("project"), QStringLiteral("import: where the images go."), QStringLiteral("NAME")},
                       {QStringLiteral("name"), QStringLiteral("import: what to call the one image of an archive that names none."), QStringLiteral("IMAGE")},
                       {QStringLiteral("replace-tags"), QStringLiteral("import: tags that stand for another image give way.")},
                       {QStringLiteral("output"), QStringLiteral("export: write the files below this folder."), QStringLiteral("DIR")}});
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("\"export\" and what to export, \"import\" and a file, \"backup\", \"restore\" and a file, or \"explain\" and an image."), QStringLiteral("[export WHAT | import FILE | backup | restore FILE | explain IMAGE]"));
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
    if (words.value(0) == QLatin1String("backup"))
        return backUp(options, parser, words);
    if (words.value(0) == QLatin1String("restore"))
        return restore(options, parser, words);
    if (const auto task = archiveTask(parser, words)) {
        if (!*task) {
            app::printError(QStringLiteral("breakwaterd: ") + task->error().detail);
            return app::BadInput;
        }
        QLoggingCategory::setFilterRules(QStringLiteral("breakwater.*.info=false"));
        app::ArchiveCommand command(options, **task);
        command.start();
        return QCoreApplication::exec();
    }
    if (!words.isEmpty()) {
        if (words.value(0) != QLatin1String("export") || words.size() != 2
            || !app::ExportCommand::subjects().contains(words.value(1))) {
            app::printError(QStringLiteral("breakwaterd: \"%1\" is no command: export takes one of %2, or images and --to FILE; import takes a file and --project NAME; explain takes an image")
                                .arg(words.join(QLatin1Char(' ')), app::ExportCommand::subjects().join(QStringLiteral(", "))));
            return app::BadInput;
        }
        QLoggingCategory::setFilterRules(QStringLiteral("breakwater.*.info=false"));
        app::ExportCommand command(options, {words.value(1), parser.value(QStringLiteral("robot")),
                                             parser.value(QStringLiteral("secret-file")),
                                             parser.value(QStringLiteral("server")), parser.value(QStringLiteral("output")),
                                             parser.isSet(QStringLiteral("strict")), parser.isSet(QStringLiteral("script"))});
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
