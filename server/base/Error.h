// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace breakwater {

/// What went wrong, as a stable code. The server has no sentences for the screen: the ui turns code and
/// params into problem, cause, remedy and an action; the registry room turns them into OCI error JSON.
enum class ErrorCode {
    // What a person or a client sent.
    InvalidName,
    InvalidTag,
    InvalidDigest,
    InvalidArgument,

    // The registry's answers.
    ProjectUnknown,
    RepositoryUnknown,
    ManifestUnknown,
    BlobUnknown,
    PlatformMissing, ///< the image is not made for it; params: "platforms" (wanted), "available"
    Unauthorized,
    Denied,
    RepositoryNotAllowed, ///< a project's allow and deny patterns; params: "project", "repository", "pattern" when one denied it
    ReadOnlyProject,

    // The outside world. params: "upstream" (name), "host", and what the code says.
    UpstreamDns,
    UpstreamConnect,
    UpstreamProxy, ///< the forward proxy is in the way; params: "proxy" (host and port), "status" where it told one
    UpstreamTls,
    UpstreamTimeout,
    UpstreamStatus, ///< an answer of 5xx or one that the protocol does not allow; params: "status"
    UpstreamRateLimited, ///< params: "retryAfterSeconds" where known
    UpstreamCredentialsRefused,
    UpstreamDenied, ///< the upstream grants no access to this repository (or hides that it is missing)
    UpstreamBadAnswer, ///< HTML, wrong media type, bad framing, over a limit
    UpstreamRedirectRefused,
    UpstreamRealmRefused,
    UpstreamLoop, ///< the upstream is this server itself
    UpstreamDisabled,
    DigestMismatch, ///< params: "expected", "actual"
    SizeMismatch,

    // Disk and catalog.
    StorageUnwritable,
    StorageFull,
    StorageIo,
    DataFolderInUse,
    StoreMissing, ///< the store lies on a disk that is not there; params: "path", "file" (which says where it lies)
    CatalogDamaged,
    CatalogTooNew,
    CatalogIo,

    // Archives of images. params: "file".
    ArchiveUnreadable, ///< "reason": open, format, damaged, content, json, empty
    ArchiveRefused, ///< it asks for what it may not; "entry", "reason": path, link, device, entries, size, total, ratio, json

    // Backups. params: "file".
    BackupUnreadable, ///< "reason": open, format, damaged, cut, part (what a part holds makes no sense), with "part"
    BackupTooNew, ///< params: "version", of the Breakwater that wrote it
    PassphraseMissing, ///< the file is sealed with one
    PassphraseWrong,

    // The configuration file. params: "file", "line", "key".
    ConfigurationSyntax,
    ConfigurationUnknownKey,
    ConfigurationBadValue,
    ConfigurationFileMissing,

    // The server itself.
    AddressInUse, ///< params: "address", "holder" where known
    AddressUnavailable,
    PortForbidden,
    CertificateInvalid, ///< params: "file", "reason"
    KeyFileInvalid, ///< a key file of our own that others may read or that is damaged; params: "path", "reason"
    SecretUnreadable, ///< a stored secret that the key file does not open: it must be entered again

    // Commands of a console.
    AlreadyExists,
    NotFound,
    InUse,
    ManagedByFile,
    Cancelled,
    Unsupported,
    Internal,
};

/// The code as a stable, dotted word for logs, JSON and tests ("upstream.dns").
QString errorCodeName(ErrorCode code);

/// An error on its way to whoever can tell a person. `detail` is technical text (an errno message, a phase,
/// an excerpt) in English, never a secret, and never the only thing that a screen shows.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QMap<QString, QString> params;

    Error(ErrorCode errorCode, QString errorDetail = {}, QMap<QString, QString> errorParams = {})
        : code(errorCode), detail(std::move(errorDetail)), params(std::move(errorParams))
    {
    }

    bool operator==(const Error &) const = default;

    /// One line for a log: name, detail and params.
    QString toLogLine() const;
};

} // namespace breakwater
