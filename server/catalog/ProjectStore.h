// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

struct FreshnessRecord
{
    QString pattern;
    qint64 seconds = 0;
    QString kind = QStringLiteral("glob");
    bool operator==(const FreshnessRecord &) const = default;
};

struct KeepLastRecord
{
    QString pattern;
    QString kind = QStringLiteral("glob");
    int count = 1;
    bool operator==(const KeepLastRecord &) const = default;
};

/// What a project does beyond freshness; the defaults are what a project without a word about it does.
struct ProjectPolicyRecord
{
    qint64 whileRevalidateSeconds = 0;
    bool staleOnError = true;
    qint64 staleMaxAgeSeconds = 0; ///< 0: any age
    bool strictGone = false;
    QStringList allow;
    QStringList deny;
    bool prefetch = true;
    QList<qint64> fallbackUpstreamIds; ///< in order; whoever removes an upstream sees to it that none is named here
    qint64 quotaBytes = 0; ///< 0: none
    int unusedDays = 0; ///< 0: not; as the next
    int untaggedDays = 0;
    QList<KeepLastRecord> keepLast;
    bool operator==(const ProjectPolicyRecord &) const = default;
};

struct ProjectRecord
{
    qint64 id = 0; ///< never used again for another project; fits 32 bits
    QString name; ///< unique
    qint64 upstreamId = 0;
    QStringList serves;
    bool isDefault = false; ///< at most one: the newest that says so
    QList<FreshnessRecord> freshness;
    bool managed = false;
    WallTime createdAt {};
    ProjectPolicyRecord policy;
    bool operator==(const ProjectRecord &) const = default;
};

struct ProjectFigures
{
    qint64 repositories = 0;
    qint64 images = 0; ///< distinct top-level manifests
    qint64 sizeBytes = 0; ///< blobs counted once within the project
    bool operator==(const ProjectFigures &) const = default;
};

/// Projects are removed by DeletionStore, as their content goes with them.
class ProjectStore
{
public:
    explicit ProjectStore(Database &database) : m_database(database) { }

    Result<QList<ProjectRecord>> all() const; ///< by name
    Result<std::optional<ProjectRecord>> find(qint64 id) const;
    Result<qint64> add(const ProjectRecord &record); ///< the new id; AlreadyExists, InvalidArgument (no such upstream)
    Result<void> update(const ProjectRecord &record); ///< all but createdAt; NotFound, AlreadyExists
    Result<QMap<qint64, ProjectFigures>> figures() const; ///< by project id

private:
    Database &m_database;
};

} // namespace breakwater::catalog
