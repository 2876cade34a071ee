// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

#include <algorithm>

namespace breakwater {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidName: return QStringLiteral("input.name");
    case ErrorCode::InvalidTag: return QStringLiteral("input.tag");
    case ErrorCode::InvalidDigest: return QStringLiteral("input.digest");
    case ErrorCode::InvalidArgument: return QStringLiteral("input.argument");
    case ErrorCode::ProjectUnknown: return QStringLiteral("project.unknown");
    case ErrorCode::RepositoryUnknown: return QStringLiteral("repository.unknown");
    case ErrorCode::ManifestUnknown: return QStringLiteral("manifest.unknown");
    case ErrorCode::BlobUnknown: return QStringLiteral("blob.unknown");
    case ErrorCode::PlatformMissing: return QStringLiteral("image.platformMissing");
    case ErrorCode::Unauthorized: return QStringLiteral("access.unauthorized");
    case ErrorCode::Denied: return QStringLiteral("access.denied");
    case ErrorCode::RepositoryNotAllowed: return QStringLiteral("access.repositoryNotAllowed");
    case ErrorCode::ReadOnlyProject: return QStringLiteral("access.readOnlyProject");
    case ErrorCode::UpstreamDns: return QStringLiteral("upstream.dns");
    case ErrorCode::UpstreamConnect: return QStringLiteral("upstream.connect");
    case ErrorCode::UpstreamProxy: return QStringLiteral("upstream.proxy");
    case ErrorCode::UpstreamTls: return QStringLiteral("upstream.tls");
    case ErrorCode::UpstreamTimeout: return QStringLiteral("upstream.timeout");
    case ErrorCode::UpstreamStatus: return QStringLiteral("upstream.status");
    case ErrorCode::UpstreamRateLimited: return QStringLiteral("upstream.rateLimited");
    case ErrorCode::UpstreamCredentialsRefused: return QStringLiteral("upstream.credentialsRefused");
    case ErrorCode::UpstreamDenied: return QStringLiteral("upstream.denied");
    case ErrorCode::UpstreamBadAnswer: return QStringLiteral("upstream.badAnswer");
    case ErrorCode::UpstreamRedirectRefused: return QStringLiteral("upstream.redirectRefused");
    case ErrorCode::UpstreamRealmRefused: return QStringLiteral("upstream.realmRefused");
    case ErrorCode::UpstreamLoop: return QStringLiteral("upstream.loop");
    case ErrorCode::UpstreamDisabled: return QStringLiteral("upstream.disabled");
    case ErrorCode::DigestMismatch: return QStringLiteral("content.digestMismatch");
    case ErrorCode::SizeMismatch: return QStringLiteral("content.sizeMismatch");
    case ErrorCode::StorageUnwritable: return QStringLiteral("storage.unwritable");
    case ErrorCode::StorageFull: return QStringLiteral("storage.full");
    case ErrorCode::StorageIo: return QStringLiteral("storage.io");
    case ErrorCode::StoreMissing: return QStringLiteral("storage.missing");
    case ErrorCode::DataFolderInUse: return QStringLiteral("storage.folderInUse");
    case ErrorCode::CatalogDamaged: return QStringLiteral("catalog.damaged");
    case ErrorCode::CatalogTooNew: return QStringLiteral("catalog.tooNew");
    case ErrorCode::CatalogIo: return QStringLiteral("catalog.io");
    case ErrorCode::ArchiveUnreadable: return QStringLiteral("archive.unreadable");
    case ErrorCode::ArchiveRefused: return QStringLiteral("archive.refused");
    case ErrorCode::BackupUnreadable: return QStringLiteral("backup.unreadable");
    case ErrorCode::BackupTooNew: return QStringLiteral("backup.tooNew");
    case ErrorCode::PassphraseMissing: return QStringLiteral("backup.passphraseMissing");
    case ErrorCode::PassphraseWrong: return QStringLiteral("backup.passphraseWrong");
    case ErrorCode::ConfigurationSyntax: return QStringLiteral("configuration.syntax");
    case ErrorCode::ConfigurationUnknownKey: return QStringLiteral("configuration.unknownKey");
    case ErrorCode::ConfigurationBadValue: return QStringLiteral("configuration.badValue");
    case ErrorCode::ConfigurationFileMissing: return QStringLiteral("configuration.fileMissing");
    case ErrorCode::AddressInUse: return QStringLiteral("listen.addressInUse");
    case ErrorCode::AddressUnavailable: return QStringLiteral("listen.addressUnavailable");
    case ErrorCode::PortForbidden: return QStringLiteral("listen.portForbidden");
    case ErrorCode::CertificateInvalid: return QStringLiteral("tls.certificateInvalid");
    case ErrorCode::KeyFileInvalid: return QStringLiteral("access.keyFileInvalid");
    case ErrorCode::SecretUnreadable: return QStringLiteral("access.secretUnreadable");
    case ErrorCode::AlreadyExists: return QStringLiteral("command.alreadyExists");
    case ErrorCode::NotFound: return QStringLiteral("command.notFound");
    case ErrorCode::InUse: return QStringLiteral("command.inUse");
    case ErrorCode::ManagedByFile: return QStringLiteral("command.managedByFile");
    case ErrorCode::Cancelled: return QStringLiteral("command.cancelled");
    case ErrorCode::Unsupported: return QStringLiteral("command.unsupported");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

QString Error::toLogLine() const
{
    QString line = errorCodeName(code);
    if (!detail.isEmpty())
        line += QStringLiteral(": ") + detail;
    for (auto it = params.cbegin(); it != params.cend(); ++it)
        line += QStringLiteral(" %1=%2").arg(it.key(), it.value());
    // An upstream's text may hold line feeds: it must not be able to write log lines of its own.
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QLatin1Char(' '));
    return line;
}

} // namespace breakwater
