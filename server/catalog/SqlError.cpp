// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/SqlError.h"

#include <QSqlError>

namespace breakwater::catalog {

namespace {

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode) { // extended codes first
    case 787: // SQLITE_CONSTRAINT_FOREIGNKEY
    case 1811: return ErrorCode::InUse; // SQLITE_CONSTRAINT_TRIGGER, for ON DELETE RESTRICT
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2067: return ErrorCode::AlreadyExists; // SQLITE_CONSTRAINT_UNIQUE
    default: break;
    }
    switch (sqliteCode & 0xff) {
    case 8: // SQLITE_READONLY
    case 14: return ErrorCode::StorageUnwritable; // SQLITE_CANTOPEN
    case 11: // SQLITE_CORRUPT
    case 26: return ErrorCode::CatalogDamaged; // SQLITE_NOTADB
    case 13: return ErrorCode::StorageFull; // SQLITE_FULL
    default: return ErrorCode::CatalogIo;
    }
}

} // namespace

Error sqlError(const QSqlError &error, const QString &path)
{
    return Error(codeOf(error.nativeErrorCode().toInt()),
                 QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.text()),
                 {{QStringLiteral("path"), path}});
}

} // namespace breakwater::catalog
