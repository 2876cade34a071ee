// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"
#include "catalog/JournalFile.h"
#include "catalog/ManifestStore.h"

#include <functional>
#include <optional>

namespace breakwater::catalog {

/// Where a lost catalog can begin from, besides its copy.
struct JournalStart
{
    QString path; ///< a base, or the log that begins with an empty catalog
    JournalHeader header;
};

/// What a journal made of a catalog.
struct Replayed
{
    qint64 commits = 0;
    std::optional<WallTime> until; ///< when the last of them was
    bool isCut = false; ///< something behind it cannot be read, is missing, or is on a timeline that begins elsewhere
};

/// Brings a catalog that lies beside the lost one to where its journal ends. One thread.
class JournalReplay
{
public:
    /// Looks at the headers alone. Files of another installation are passed over.
    JournalReplay(const QString &folder, const QString &installation);

    /// Of the newest log: what is newest of all is on it. Empty when there is none.
    QString newestTimeline() const;
    QList<JournalStart> starts() const; ///< the best one first

    /// Fills an empty catalog of `start`'s version from it. CatalogDamaged when the file is not whole.
    Result<void> fill(Database &database, const JournalStart &start) const;

    /// Every commit that came after the catalog's own last one, as far as the logs of its timeline can be read.
    /// Nothing is done when it has no timeline, or is of another version than they.
    Result<Replayed> continueFrom(Database &database, qint64 schema) const;

    /// Whether every row names rows that are there; CatalogDamaged.
    static Result<void> checkReferences(Database &database);

    /// Manifests that say nothing of what they name are read again; `read` gives nothing for one that is not whole.
    using ManifestSource
        = std::function<std::optional<ManifestRecord>(const Digest &, const QString &mediaType, qint64 sizeBytes)>;
    static Result<qint64> readManifests(Database &database, const ManifestSource &read);

private:
    struct Log
    {
        QString path;
        JournalHeader header;
    };
    QList<Log> m_logs; ///< by generation
    QList<JournalStart> m_bases;
};

} // namespace breakwater::catalog
