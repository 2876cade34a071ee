// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/PassphraseSeal.h"
#include "admin/BackupTypes.h"
#include "base/Digest.h"
#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace breakwater::admin {

/// What a backup says of itself. The file is a tar archive: first this, as manifest.json, then its parts in the order
/// in which they stand here. Parts: catalog.db, and where there is one tls/ca.crt; the configuration as YAML, for
/// people; in a sealed file also secret.key and tls/ca.key. A sealed file's parts are sealed one by one, each bound to
/// the digest of this manifest; the manifest itself can be read by anyone, so that one knows what the file is before
/// the passphrase is at hand.
struct BackupManifest
{
    static constexpr int formatVersion = 1;

    struct Part
    {
        QString name;
        quint64 sizeBytes = 0; ///< plain
        Digest digest; ///< of the plain bytes
        bool operator==(const Part &) const = default;
    };
    struct Sealing
    {
        access::PassphraseSeal::Parameters parameters;
        QByteArray check; ///< PassphraseSeal::check
        bool operator==(const Sealing &) const = default;
    };

    BackupContents contents;
    QList<Part> parts;
    std::optional<Sealing> sealing;
    bool operator==(const BackupManifest &) const = default;

    QByteArray toJson() const;
    /// BackupTooNew (params "file", "version") for a later format; BackupUnreadable with reason "format" for what is no
    /// manifest of a backup, or names parts that no backup has.
    static Result<BackupManifest> fromJson(const QByteArray &json, const QString &file);
};

namespace BackupPart {
inline const QString catalog = QStringLiteral("catalog.db");
inline const QString configuration = QStringLiteral("configuration.yaml");
inline const QString secretKey = QStringLiteral("secret.key");
inline const QString caCertificate = QStringLiteral("tls/ca.crt");
inline const QString caKey = QStringLiteral("tls/ca.key");
} // namespace BackupPart

QJsonObject contentsToJson(const BackupContents &contents);
BackupContents contentsFromJson(const QJsonObject &object);

/// BackupUnreadable.
Error unreadableBackup(const QString &file, const char *reason, const QString &detail = {}, const QString &part = {});

} // namespace breakwater::admin
