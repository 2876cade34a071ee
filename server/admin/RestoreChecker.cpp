// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/RestoreChecker.h"

#include "access/CertificateFile.h"
#include "access/PrivateFile.h"
#include "access/SecretBox.h"
#include "admin/BackupContentsReader.h"
#include "admin/ServerSettingsCodec.h"
#include "admin/UpstreamSecrets.h"
#include "catalog/SettingStore.h"
#include "catalog/UpstreamStore.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype secretKeyBytes = 32;

/// Everything that a schema is made of. What SQLite keeps for itself (statistics, sequences) is nobody's to judge.
Result<QStringList> schemaOf(catalog::Database &database)
{
    QStringList lines;
    const auto read = database.select(
        u"SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " ORDER BY type, name"_s,
        {}, [&lines](const catalog::Row &row) {
            lines.append(row.text(0) + u' ' + row.text(1) + u' ' + row.text(2) + u' ' + row.text(3));
            return true;
        });
    if (!read)
        return read.error();
    return lines;
}

std::optional<access::SecretBox> boxOf(const QString &keyFile)
{
    auto key = access::PrivateFile::read(keyFile);
    if (!key || key->reveal().size() != secretKeyBytes)
        return std::nullopt;
    return access::SecretBox(std::move(*key));
}

bool hasLogin(const catalog::UpstreamRecord &record)
{
    return !record.passwordSealed.isEmpty() || !record.proxyPasswordSealed.isEmpty()
        || !record.clientKeySealed.isEmpty();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(1024 * 1024) : QByteArray();
}

bool isOfThisMachine(const QString &listen)
{
    QString host = listen.left(listen.lastIndexOf(u':'));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const QHostAddress address(host);
    return address.isNull() || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6) || address.isLoopback()
        || QNetworkInterface::allAddresses().contains(address);
}

} // namespace

RestoreChecker::RestoreChecker(QString dataFolder, QString unpackedFolder, QString file)
    : m_dataFolder(std::move(dataFolder)), m_unpacked(std::move(unpackedFolder)), m_file(std::move(file))
{
}

Error RestoreChecker::broken(const QString &part, const QString &detail) const
{
    return unreadableBackup(m_file, "part", detail, part);
}

Result<RestorePlan> RestoreChecker::check(const BackupManifest &manifest)
{
    m_manifest = &manifest;
    RestorePlan plan;
    plan.contents = manifest.contents;
    plan.sealed = manifest.sealing.has_value();
    plan.present = presentContents(m_dataFolder);
    if (const auto checked = checkAuthority(plan); !checked)
        return checked.error();
    if (const auto checked = checkCatalog(plan); !checked)
        return checked.error();
    plan.checked = true;
    return plan;
}

Result<void> RestoreChecker::checkCatalog(RestorePlan &plan)
{
    const QString path = unpacked(BackupPart::catalog);
    const QString model = unpacked(u"model.db"_s);
    {
        // Without changing it, so that a file of a later version or of something else is told as what it is.
        catalog::Database::Options options;
        options.readOnly = true;
        auto opened = catalog::Database::open(path, options);
        if (!opened && opened.error().code == ErrorCode::CatalogTooNew)
            return Error(ErrorCode::BackupTooNew, {},
                         {{u"file"_s, m_file}, {u"version"_s, m_manifest->contents.version}});
        if (!opened && opened.error().code == ErrorCode::CatalogDamaged)
            return broken(BackupPart::catalog, opened.error().detail);
    }
    auto database = catalog::Database::open(path);
    if (!database)
        return database.error().code == ErrorCode::CatalogDamaged ? broken(BackupPart::catalog, database.error().detail)
                                                                  : database.error();
    if (const auto checked = database->check(); !checked)
        return broken(BackupPart::catalog, checked.error().detail);
    {
        auto ours = catalog::Database::open(model);
        if (!ours)
            return ours.error();
        const auto wanted = schemaOf(*ours);
        const auto found = schemaOf(*database);
        if (!wanted || !found)
            return wanted ? found.error() : wanted.error();
        if (*wanted != *found)
            return broken(BackupPart::catalog, u"its tables are not those of a catalog"_s);
    }
    if (const auto counted = countContents(*database, plan.contents); !counted)
        return broken(BackupPart::catalog, counted.error().detail);
    if (const auto checked = checkLogins(*database, plan); !checked)
        return checked;
    lookAtSettings(*database, plan);
    const QDir folder(m_unpacked);
    for (const QString &left : folder.entryList({u"model.db*"_s, u"catalog.db.before-*"_s}, QDir::Files))
        QFile::remove(folder.filePath(left));
    return {};
}

Result<void> RestoreChecker::checkLogins(catalog::Database &database, RestorePlan &plan)
{
    const bool hasKey = QFile::exists(unpacked(BackupPart::secretKey));
    const auto box = boxOf(hasKey ? unpacked(BackupPart::secretKey) : m_dataFolder + u'/' + BackupPart::secretKey);
    if (hasKey && !box)
        return broken(BackupPart::secretKey, u"no key"_s);
    catalog::UpstreamStore store(database);
    const auto records = store.all();
    if (!records)
        return records.error();
    for (catalog::UpstreamRecord record : *records) {
        upstream::UpstreamConfig opened;
        if (!hasLogin(record) || (box && UpstreamSecrets(*box).open(record, opened)))
            continue;
        plan.lostLogins.append(record.name);
        record.passwordSealed.clear();
        record.proxyPasswordSealed.clear();
        record.clientKeySealed.clear();
        record.username.clear();
        record.proxyUsername.clear();
        record.clientCertificate.clear();
        if (const auto updated = store.update(record); !updated)
            return updated;
    }
    return {};
}

Result<void> RestoreChecker::checkAuthority(RestorePlan &plan)
{
    const QByteArray certificate = contentOf(unpacked(BackupPart::caCertificate));
    if (certificate.isEmpty()) {
        plan.contents.caFingerprintSha256.clear();
        return {};
    }
    const auto details = access::describeCertificate(certificate);
    if (!details)
        return broken(BackupPart::caCertificate, details.error().detail);
    plan.contents.caFingerprintSha256 = details->fingerprintSha256;
    const bool isSame = plan.present && plan.present->caFingerprintSha256 == details->fingerprintSha256;
    const auto key = access::PrivateFile::read(unpacked(BackupPart::caKey));
    if (key) {
        if (const auto fits = access::checkKeyPair(certificate, *key); !fits)
            return broken(BackupPart::caKey, fits.error().detail);
        plan.ca = isSame ? RestoredCa::Same : RestoredCa::Restored;
        return {};
    }
    plan.ca = isSame ? RestoredCa::Same : RestoredCa::Lost;
    // The certificate alone is of no use to the server, and in the way of its own.
    QFile::remove(unpacked(BackupPart::caCertificate));
    return {};
}

void RestoreChecker::lookAtSettings(catalog::Database &database, RestorePlan &plan) const
{
    const auto stored = catalog::SettingStore(database).value(settingsKey());
    if (!stored || !*stored)
        return;
    const ServerSettings settings = settingsFromJson(**stored);
    for (const QString &listen : settings.listen) {
        if (!isOfThisMachine(listen))
            plan.missingAddresses.append(listen);
    }
    if (settings.tls.mode != TlsMode::Files)
        return;
    for (const QString &file : {settings.tls.certificateFile, settings.tls.keyFile}) {
        if (!QFile::exists(file))
            plan.missingFiles.append(file);
    }
}

} // namespace breakwater::admin
