// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/DeletionStore.h"

namespace breakwater::catalog {

/// Computes a deletion in temporary tables, which only this connection sees, and performs it. In a transaction.
/// CROSS JOIN makes SQLite begin with the small temporary table instead of walking the big one.
///   targets(blob_id)                  the images that a person wants gone
///   leaving(repository_id, blob_id)   manifests that leave their repository
///   candidates(blob_id)               what those are and name
///   revoked(blob_id)                  what the project has no more
///   freed(blob_id)                    stored, and needed by no one
///   purged(trash_id)                  trash whose content goes with this removal; other trash holds what it has
class Remover
{
public:
    Remover(Database &database, qint64 projectId) : m_database(database), m_projectId(projectId) { }

    // In this order: start, target, one leave*, findCandidates, findRevoked, findFreed, tell; then what changes rows.
    Result<void> start(); ///< empties the tables
    Result<void> target(const QList<Digest> &digests);
    /// What no remaining tag or image of the repository leads to.
    Result<void> leaveImages(qint64 repositoryId);
    Result<void> leaveRepository(qint64 repositoryId);
    Result<void> leaveProject();
    Result<void> findCandidates();
    Result<void> addAllOfProject(); ///< candidates that no manifest names
    Result<void> purge(const QString &trashCondition, const QVariantList &values); ///< of trash t; candidates with it
    Result<void> findRevoked();
    Result<void> findFreed();
    /// Fills `deletion`; the condition says which tags t of repositories r go.
    Result<void> tell(Deletion &deletion, const QString &tagCondition, const QVariantList &values);
    /// Moves what leaves to a new trash row, which holds all of it, so that nothing is freed; before perform().
    Result<qint64> keepInTrash(const QString &repository, const TrashNote &note, const QString &tagCondition,
                               const QVariantList &values);
    /// All but tags, repositories and projects.
    Result<void> perform();
    /// Digests that nothing names any more. After the tags are gone.
    Result<void> forgetDigests();
    Result<void> run(const QString &sql, const QVariantList &values = {});

private:
    Result<void> empty(const QString &table, const QString &columns);
    /// A manifest that stays in a repository and is, or names, cand.blob_id.
    static QString remainingHolder(const QString &condition);

    Database &m_database;
    const qint64 m_projectId;
};

} // namespace breakwater::catalog
