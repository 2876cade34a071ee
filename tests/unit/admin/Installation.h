// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/CertificateAuthority.h"
#include "access/PrivateFile.h"
#include "access/SecretBox.h"
#include "admin/BackupContentsReader.h"
#include "admin/BackupWriter.h"
#include "admin/RestoreStage.h"
#include "admin/UpstreamSecrets.h"
#include "base/Hasher.h"
#include "catalog/RobotStore.h"
#include "catalog/UpstreamStore.h"
#include "support/ManualClock.h"
#include "unit/catalog/CatalogFixture.h"

#include <QDirIterator>
#include <QMap>

namespace breakwater::admin {

/// A data folder with everything that a backup takes: a catalog with an upstream that has a login, a robot, the keys
/// and a CA.
class Installation
{
public:
    Installation(const QString &upstreamName, const QByteArray &password)
    {
        using catalog::CatalogFixture;
        auto database = CatalogFixture::must(catalog::Database::open(path("catalog.db")));
        const auto box = CatalogFixture::must(access::SecretBox::open(path("secret.key")));
        (void)CatalogFixture::must(access::PrivateFile::loadOrCreateKey(path("token.key")));
        (void)CatalogFixture::must(access::CertificateAuthority::open(path("tls"), QStringLiteral("test"), clock));
        catalog::UpstreamRecord record;
        record.name = upstreamName;
        record.url = QStringLiteral("https://registry.test");
        record.username = QStringLiteral("me");
        UpstreamSpec spec;
        spec.password = Secret(password);
        UpstreamSecrets(box).seal(spec, record);
        (void)CatalogFixture::must(catalog::UpstreamStore(database).add(record));
    }

    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }

    /// What the login of the only upstream opens to with the key that lies here; empty when it does not, or has none.
    QByteArray password() const
    {
        using catalog::CatalogFixture;
        auto database = CatalogFixture::must(catalog::Database::open(path("catalog.db")));
        const auto box = CatalogFixture::must(access::SecretBox::open(path("secret.key")));
        const auto records = CatalogFixture::must(catalog::UpstreamStore(database).all());
        upstream::UpstreamConfig config;
        return UpstreamSecrets(box).open(records.first(), config) ? config.password.reveal() : QByteArray();
    }
    QString upstreamName() const
    {
        auto database = catalog::CatalogFixture::must(catalog::Database::open(path("catalog.db")));
        return catalog::CatalogFixture::must(catalog::UpstreamStore(database).all()).first().name;
    }
    QString fingerprint() const { return caFingerprint(path("tls/ca.crt")); }

    Result<BackupContents> save(const QString &file, const QByteArray &passphrase = {}) const
    {
        BackupSource source;
        source.dataFolder = folder.path();
        source.configuration = "server: {}\n";
        source.when = clock.now();
        archive::ArchiveProgress progress;
        BackupRequest request;
        request.file = file;
        request.passphrase = Secret(passphrase);
        request.replaceFile = true;
        return writeBackup(source, request, progress);
    }
    Result<RestorePlan> read(const QString &file, const QByteArray &passphrase = {}) const
    {
        archive::ArchiveProgress progress;
        return RestoreStage(folder.path()).read({file, Secret(passphrase)}, progress);
    }
    Result<RestorePlan> stage(const QString &file, const QByteArray &passphrase = {}) const
    {
        archive::ArchiveProgress progress;
        return RestoreStage(folder.path()).stage({file, Secret(passphrase)}, progress);
    }

    /// Every file with its digest, without what SQLite leaves beside a catalog that was looked at.
    QMap<QString, QString> state() const
    {
        QMap<QString, QString> all;
        QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().endsWith(QLatin1String("-shm")) || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            all.insert(QDir(folder.path()).relativeFilePath(file.fileName()),
                       Hasher::hash({bytes.constData(), static_cast<std::size_t>(bytes.size())}).toQString());
        }
        return all;
    }

    QTemporaryDir folder;
    ManualClock clock;
};

} // namespace breakwater::admin
