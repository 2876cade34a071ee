// SPDX-License-Identifier: GPL-3.0-or-later
#include "Messages.h"

#include "admin/ConfigurationFile.h"

#include <cstdio>

namespace breakwater::app {
namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fflush(stream);
}

bool isConfigurationError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ConfigurationSyntax:
    case ErrorCode::ConfigurationUnknownKey:
    case ErrorCode::ConfigurationBadValue:
    case ErrorCode::ConfigurationFileMissing: return true;
    default: return false;
    }
}

} // namespace

QString startMessage(const Error &error)
{
    const auto param = [&error](const char *name) { return error.params.value(QLatin1String(name)); };
    if (isConfigurationError(error))
        return configuration::configurationErrorLine(error);
    switch (error.code) {
    case ErrorCode::AddressInUse: {
        const QString holder = param("holder");
        return QStringLiteral("%1 is in use%2: stop that program, or choose another port (server.listen in the configuration "
                              "file, Settings in the console).")
            .arg(param("address"), holder.isEmpty() ? QString() : QStringLiteral(" by ") + holder);
    }
    case ErrorCode::AddressUnavailable:
        return QStringLiteral("%1 is no address of this machine: correct server.listen.").arg(param("address"));
    case ErrorCode::PortForbidden:
        return QStringLiteral("%1 needs privileges: choose a port above 1023.").arg(param("address"));
    case ErrorCode::DataFolderInUse: {
        const QString pid = param("pid");
        return QStringLiteral("The data folder %1 is in use by another Breakwater%2: stop it, or give another folder with --data.")
            .arg(param("path"), pid.isEmpty() ? QString() : QStringLiteral(" (pid %1)").arg(pid));
    }
    case ErrorCode::StoreMissing:
        return QStringLiteral("The store lies in %1, and is not there: mount its disk. Or begin with an empty store in the data "
                              "folder: move %2 away.")
            .arg(param("path"), param("file"));
    case ErrorCode::StorageUnwritable:
    case ErrorCode::StorageIo:
        return QStringLiteral("%1 cannot be written (%2): correct its owner or mode, or give another folder with --data.")
            .arg(param("path"), error.detail);
    case ErrorCode::StorageFull:
        return QStringLiteral("The disk of %1 is full: free some space, or give another folder with --data.").arg(param("path"));
    case ErrorCode::CatalogDamaged:
        return QStringLiteral("The catalog %1 is damaged (%2). Nothing was changed. Put a backup in its place, or move it away: "
                              "Breakwater then begins with an empty catalog, and images are fetched again.")
            .arg(param("path"), error.detail);
    case ErrorCode::CatalogTooNew:
        return QStringLiteral("The catalog %1 was written by a newer Breakwater: install that version again.").arg(param("path"));
    case ErrorCode::KeyFileInvalid:
        return QStringLiteral("The key file %1 cannot be used (%2): it must be a plain file of mode 0600 that only its owner "
                              "can read.")
            .arg(param("path"), param("reason"));
    case ErrorCode::CertificateInvalid:
        return QStringLiteral("The certificate %1 cannot be used (%2): give a valid certificate and key, or set tls: auto.")
            .arg(param("file"), param("reason"));
    default: return error.toLogLine();
    }
}

ExitCode exitCodeFor(const Error &error)
{
    return isConfigurationError(error) || error.code == ErrorCode::InvalidArgument ? BadInput : StartFailed;
}

void printLine(const QString &text)
{
    write(stdout, text);
}

void printError(const QString &text)
{
    write(stderr, text);
}

} // namespace breakwater::app
