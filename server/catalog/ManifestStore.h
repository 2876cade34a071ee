// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

enum class ChildKind { Manifest = 0, Config = 1, Layer = 2 };

struct ManifestChildRecord
{
    ChildKind kind = ChildKind::Layer;
    Digest digest;
    QString mediaType;
    qint64 sizeBytes = 0;
    QString platform; ///< "linux/arm64/v8"; only of a Manifest
    bool foreign = false; ///< never fetched by us
    bool operator==(const ManifestChildRecord &) const = default;
};

struct ManifestRecord
{
    Digest digest;
    QString mediaType;
    qint64 sizeBytes = 0;
    QString artifactType;
    Digest subject; ///< null: none
    QString platform; ///< of an image manifest, where known from its config
    WallTime storedAt {};
    QList<ManifestChildRecord> children; ///< in the manifest's order
    bool operator==(const ManifestRecord &) const = default;
};

/// A child, and whether its bytes are here and its project may have them.
struct StoredChild
{
    ManifestChildRecord child;
    bool stored = false;
    bool operator==(const StoredChild &) const = default;
};

/// Something below an image: a manifest, config or layer at any depth, or the image itself.
struct ClosureEntry
{
    Digest digest;
    ChildKind kind = ChildKind::Manifest;
    qint64 sizeBytes = 0;
    bool stored = false;
    bool operator==(const ClosureEntry &) const = default;
};

class ManifestStore
{
public:
    explicit ManifestStore(Database &database) : m_database(database) { }

    /// Lists a manifest whose bytes are in the store, its children, and that this repository (and so its project) has
    /// it: one durable transaction. Repeating it is harmless.
    Result<void> record(qint64 repositoryId, const ManifestRecord &manifest);
    /// Only that this repository has it too. NotFound when it is not listed.
    Result<void> recordMembership(qint64 repositoryId, const Digest &digest, WallTime at);
    /// The same for an image and the manifests below it, as far as the repository's project has them: what a tag was
    /// found to stand for. Nothing happens when none of it is listed.
    Result<void> recordImageMembership(qint64 repositoryId, const Digest &digest, WallTime at);
    /// What a manifest names, for one that is listed without it (JournalReplay). NotFound.
    Result<void> setChildren(const Digest &digest, const QList<ManifestChildRecord> &children);
    Result<void> setPlatform(const Digest &digest, const QString &platform);

    Result<std::optional<ManifestRecord>> find(const Digest &digest) const;
    Result<QList<StoredChild>> children(const Digest &digest, qint64 projectId) const;
    Result<QList<ClosureEntry>> closure(const Digest &digest) const;
    /// Whether an index that the repository has names this manifest, which itself need not be here.
    Result<bool> isNamedByIndex(qint64 projectId, const QString &repository, const Digest &digest) const
    {
        return isChild(projectId, repository, digest, true);
    }
    /// The same of a config or layer and a manifest.
    Result<bool> isPartOfManifest(qint64 projectId, const QString &repository, const Digest &digest) const
    {
        return isChild(projectId, repository, digest, false);
    }
    /// What these repositories of a project have, manifests with their children, and no other one of it has.
    Result<QList<Digest>> onlyOf(qint64 projectId, const QList<qint64> &repositoryIds) const;
    /// Platforms of indexes of which some repository has the manifest: those that were pulled. Sorted.
    Result<QStringList> heldPlatforms() const;
    /// Manifests of a repository that name `subject` (distribution-spec 1.1, Listing Referrers); without children.
    Result<QList<ManifestRecord>> referrers(qint64 repositoryId, const Digest &subject) const;

private:
    Result<bool> isChild(qint64 projectId, const QString &repository, const Digest &digest, bool asManifest) const;

    Database &m_database;
};

} // namespace breakwater::catalog
