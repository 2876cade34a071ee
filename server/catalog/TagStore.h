// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

namespace breakwater::catalog {

struct TagRecord
{
    QString name;
    Digest digest;
    QString mediaType;
    qint64 sizeBytes = 0; ///< of the manifest
    WallTime checkedAt {}; ///< when the upstream last confirmed it
    WallTime changedAt {}; ///< when it last got another digest
    WallTime goneAt {}; ///< when the upstream confirmed that it is gone; zero while it is there
    WallTime lastPulledAt {};
    QString lastPulledBy;
    qint64 pulls = 0;
    bool operator==(const TagRecord &) const = default;
};

/// That an image was pulled. Counts for its tag (when there is one), its manifest and its repository.
struct PullTouch
{
    qint64 repositoryId = 0;
    QString tag; ///< empty for a pull by digest
    Digest digest;
    WallTime at {};
    QString by; ///< node name or address
};

class TagStore
{
public:
    explicit TagStore(Database &database) : m_database(database) { }

    /// What the upstream says now: digest, media type, size, checkedAt, goneAt. changedAt is set to checkedAt when the
    /// digest is a new one; pulls stay. Durable.
    Result<void> record(qint64 repositoryId, const TagRecord &tag);
    Result<QList<TagRecord>> ofRepository(qint64 repositoryId) const; ///< by name
    /// The tag that stands for this manifest or for an index that names it, of several the one that changed last.
    /// Empty: none does.
    Result<QString> standingFor(qint64 projectId, const QString &repository, const Digest &digest) const;
    /// A blob was asked for by itself: every manifest of the repository that names it was used; these.
    Result<QList<Digest>> recordBlobUse(qint64 repositoryId, const Digest &blob, WallTime at); ///< relaxed
    Result<void> recordPulls(const QList<PullTouch> &touches); ///< relaxed, one transaction

private:
    Database &m_database;
};

} // namespace breakwater::catalog
