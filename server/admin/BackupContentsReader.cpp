// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/BackupContentsReader.h"

#include "access/CertificateFile.h"
#include "catalog/BlobTable.h"

#include <QFile>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maxPemBytes = 1024 * 1024;

Result<void> count(catalog::Database &database, const QString &table, qint64 &into)
{
    return database.select(u"SELECT COUNT(*) FROM "_s + table, {}, [&into](const catalog::Row &row) {
        into = row.integer(0);
        return false;
    });
}

} // namespace

Result<void> countContents(catalog::Database &database, BackupContents &contents)
{
    const std::initializer_list<std::pair<QString, qint64 *>> tables {{u"upstreams"_s, &contents.upstreams},
                                                                      {u"projects"_s, &contents.projects},
                                                                      {u"robots"_s, &contents.robots},
                                                                      {u"repositories"_s, &contents.repositories},
                                                                      {u"images"_s, &contents.images}};
    for (const auto &[table, into] : tables) {
        if (const auto counted = count(database, table, *into); !counted)
            return counted;
    }
    const auto totals = catalog::BlobTable(database).totals();
    if (!totals)
        return totals.error();
    contents.cachedBytes = totals->sizeBytes;
    return {};
}

std::optional<BackupContents> presentContents(const QString &dataFolder)
{
    catalog::Database::Options options;
    options.readOnly = true;
    auto database = catalog::Database::open(dataFolder + u"/catalog.db"_s, options);
    if (!database)
        return std::nullopt;
    BackupContents contents;
    const auto counted = database->snapshot([&] { return countContents(*database, contents); });
    if (!counted)
        return std::nullopt;
    contents.caFingerprintSha256 = caFingerprint(dataFolder + u"/tls/ca.crt"_s);
    return contents;
}

QString caFingerprint(const QString &certificateFile)
{
    QFile file(certificateFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto details = access::describeCertificate(file.read(maxPemBytes));
    return details ? details->fingerprintSha256 : QString();
}

} // namespace breakwater::admin
