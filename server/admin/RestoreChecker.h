// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/BackupManifest.h"
#include "base/Result.h"
#include "catalog/Database.h"

namespace breakwater::admin {

/// Makes of an unpacked backup what can take the place of the data folder's own files, and says what that means. The
/// catalog is checked as one that came from outside (its structure, and that it has exactly our tables, views and
/// triggers) and brought to this version's schema; keys must fit what they open. Logins that neither the backup's key
/// nor the present one opens are taken out of the catalog, and named in the plan. Blocking: a thread of its own.
///
/// BackupTooNew for a catalog of a later version; BackupUnreadable with reason "part".
class RestoreChecker
{
public:
    RestoreChecker(QString dataFolder, QString unpackedFolder, QString file);

    Result<RestorePlan> check(const BackupManifest &manifest);

private:
    Result<void> checkCatalog(RestorePlan &plan);
    Result<void> checkLogins(catalog::Database &database, RestorePlan &plan);
    Result<void> checkAuthority(RestorePlan &plan);
    void lookAtSettings(catalog::Database &database, RestorePlan &plan) const;
    Error broken(const QString &part, const QString &detail) const;
    QString unpacked(const QString &name) const { return m_unpacked + u'/' + name; }

    const QString m_dataFolder;
    const QString m_unpacked;
    const QString m_file;
    const BackupManifest *m_manifest = nullptr;
};

} // namespace breakwater::admin
