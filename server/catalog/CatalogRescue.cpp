// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/CatalogRescue.h"

#include "catalog/BlobTable.h"
#include "catalog/CatalogLog.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

Error cannotMove(const QString &path)
{
    return Error(ErrorCode::StorageUnwritable, u"a damaged catalog cannot be put aside"_s, {{u"path"_s, path}});
}

/// The catalog with what SQLite keeps beside it; the new name.
Result<QString> putAside(const QString &path)
{
    const QString name = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = name;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = u"%1-%2"_s.arg(name).arg(number);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return cannotMove(path + suffix);
    }
    return aside;
}

} // namespace

QString backupPathOf(const QString &catalogPath)
{
    return catalogPath + u".backup"_s;
}

Result<Database> openOrRescue(const QString &path, std::optional<Rescue> &rescue)
{
    const QString backup = backupPathOf(path);
    const bool isGone = QFileInfo(path).size() == 0 && QFile::exists(backup);
    if (!isGone) {
        auto opened = Database::open(path);
        if (opened || opened.error().code != ErrorCode::CatalogDamaged)
            return opened;
        qCCritical(lcCatalog).noquote() << "the catalog is damaged:" << opened.error().toLogLine();
    }
    rescue.emplace();
    if (QFile::exists(path)) {
        const auto aside = putAside(path);
        if (!aside)
            return aside.error();
        rescue->damagedFile = *aside;
    }
    if (QFile::exists(backup)) {
        const WallTime at = fromUnixMs(QFileInfo(backup).lastModified().toMSecsSinceEpoch());
        if (!QFile::copy(backup, path))
            return Error(ErrorCode::StorageUnwritable, u"the catalog's copy cannot be taken over"_s,
                         {{u"path"_s, path}});
        auto opened = Database::open(path);
        const auto checked = opened ? opened->check() : Result<void>(opened.error());
        if (checked) {
            qCCritical(lcCatalog).noquote() << "its copy of" << toUnixMs(at) << "takes its place";
            rescue->backupAt = at;
            return opened;
        }
        qCCritical(lcCatalog).noquote() << "its copy cannot be used either:" << checked.error().toLogLine();
        if (checked.error().code == ErrorCode::CatalogTooNew)
            return checked.error();
        opened = checked.error(); // closes the file
        if (const auto aside = putAside(path); !aside)
            return aside.error();
    }
    qCCritical(lcCatalog) << "an empty catalog takes its place";
    return Database::open(path);
}

Result<qint64> unlistMissing(Database &database, const std::function<bool(const Digest &)> &isThere)
{
    QList<Digest> missing;
    BlobTable blobs(database);
    const auto read = blobs.forEach([&](const Digest &digest, qint64, std::span<const qint64>) {
        if (!isThere(digest))
            missing.append(digest);
        return true;
    });
    if (!read)
        return read.error();
    if (const auto unlisted = blobs.unlist(missing); !unlisted)
        return unlisted.error();
    return missing.size();
}

} // namespace breakwater::catalog
