// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

struct RepositoryRecord
{
    qint64 id = 0;
    qint64 projectId = 0;
    QString name; ///< "library/postgres"
    bool operator==(const RepositoryRecord &) const = default;
};

/// A repository with what it holds.
struct RepositoryRow
{
    RepositoryRecord repository;
    QString project;
    qint64 tags = 0;
    qint64 images = 0; ///< distinct top-level manifests
    qint64 sizeBytes = 0; ///< stored bytes, blobs counted once
    WallTime lastPulledAt {};
    qint64 pulls = 0;
    bool operator==(const RepositoryRow &) const = default;
};

class RepositoryStore
{
public:
    explicit RepositoryStore(Database &database) : m_database(database) { }

    /// Its id; the row is made when it is missing.
    Result<qint64> ensure(qint64 projectId, const QString &name);
    Result<std::optional<RepositoryRecord>> find(qint64 id) const;
    Result<std::optional<RepositoryRecord>> find(qint64 projectId, const QString &name) const;
    Result<QList<RepositoryRow>> list() const; ///< all projects, by project and name
    /// Only which there are: of one project, or of all (0). Cheap, where list() adds up every blob.
    Result<QList<RepositoryRecord>> records(qint64 projectId = 0) const;
    Result<qint64> count() const;
    Result<std::optional<RepositoryRow>> row(qint64 id) const; ///< one, as list() has it

private:
    Result<QList<RepositoryRow>> rows(qint64 onlyId) const; ///< 0: all

    Database &m_database;
};

} // namespace breakwater::catalog
