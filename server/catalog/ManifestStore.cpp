// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/ManifestStore.h"

#include "catalog/BlobTable.h"
#include "catalog/StoreHelpers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

const QString selectManifests
    = u"SELECT b.digest, m.media_type, b.size, m.artifact_type, s.digest, m.platform, b.stored_at"
      " FROM manifests m JOIN blobs b ON b.id = m.blob_id LEFT JOIN blobs s ON s.id = m.subject_id"_s;

ManifestRecord manifestOf(const Row &row)
{
    ManifestRecord manifest;
    manifest.digest = row.digest(0);
    manifest.mediaType = row.text(1);
    manifest.sizeBytes = row.integer(2);
    manifest.artifactType = row.text(3);
    manifest.subject = row.digest(4);
    manifest.platform = row.text(5);
    manifest.storedAt = row.time(6);
    return manifest;
}

StoredChild childOf(const Row &row)
{
    StoredChild stored;
    stored.child.kind = static_cast<ChildKind>(row.integer(0));
    stored.child.digest = row.digest(1);
    stored.child.mediaType = row.text(2);
    stored.child.sizeBytes = row.integer(3);
    stored.child.platform = row.text(4);
    stored.child.foreign = row.flag(5);
    stored.stored = row.flag(6);
    return stored;
}

Result<void> insertChildren(Database &database, qint64 parent, const QList<ManifestChildRecord> &children)
{
    qint64 position = 0;
    for (const ManifestChildRecord &child : children) {
        const auto blob = ensureBlobId(database, child.digest);
        if (!blob)
            return blob.error();
        const auto done = database.run(
            u"INSERT INTO manifest_children(parent_id, position, child_id, kind, media_type, size, platform,"
            " is_foreign) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {parent, position++, *blob, static_cast<int>(child.kind), child.mediaType, child.sizeBytes, child.platform,
             child.foreign});
        if (!done)
            return done.error();
    }
    return {};
}

/// Its row and its children. What a manifest says never changes, so a row that is there is left alone.
Result<void> insertManifest(Database &database, qint64 blob, const ManifestRecord &manifest)
{
    QVariant subject;
    if (!manifest.subject.isNull()) {
        const auto subjectId = ensureBlobId(database, manifest.subject);
        if (!subjectId)
            return subjectId.error();
        subject = *subjectId;
    }
    const auto added
        = database.run(u"INSERT OR IGNORE INTO manifests(blob_id, media_type, artifact_type, subject_id, platform)"
                       " VALUES(?, ?, ?, ?, ?)"_s,
                       {blob, manifest.mediaType, manifest.artifactType, subject, manifest.platform});
    if (!added)
        return added.error();
    return *added == 0 ? Result<void>() : insertChildren(database, blob, manifest.children);
}

Result<void> insertRepositoryManifest(Database &database, qint64 repositoryId, qint64 blob, WallTime at)
{
    const auto done = database.run(
        u"INSERT OR IGNORE INTO repository_manifests(repository_id, blob_id, added_at) VALUES(?, ?, ?)"_s,
        {repositoryId, blob, column(at)});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<qint64> projectOf(Database &database, qint64 repositoryId)
{
    const auto project = selectOne<qint64>(database, u"SELECT project_id FROM repositories WHERE id = ?"_s,
                                           {repositoryId}, [](const Row &row) { return row.integer(0); });
    if (!project)
        return project.error();
    if (!project->has_value())
        return Error(ErrorCode::NotFound);
    return **project;
}

} // namespace

Result<void> ManifestStore::record(qint64 repositoryId, const ManifestRecord &manifest)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto project = projectOf(m_database, repositoryId);
        if (!project)
            return project.error();
        const BlobRecord blob {manifest.digest, manifest.sizeBytes, 0, manifest.storedAt, {}};
        if (const auto stored = BlobTable(m_database).record(*project, blob); !stored)
            return stored;
        const auto id = ensureBlobId(m_database, manifest.digest);
        if (!id)
            return id.error();
        if (const auto listed = insertManifest(m_database, *id, manifest); !listed)
            return listed;
        return insertRepositoryManifest(m_database, repositoryId, *id, manifest.storedAt);
    });
}

Result<void> ManifestStore::recordMembership(qint64 repositoryId, const Digest &digest, WallTime at)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto project = projectOf(m_database, repositoryId);
        if (!project)
            return project.error();
        const auto id = selectOne<qint64>(
            m_database, u"SELECT m.blob_id FROM manifests m JOIN blobs b ON b.id = m.blob_id WHERE b.digest = ?"_s,
            {column(digest)}, [](const Row &row) { return row.integer(0); });
        if (!id)
            return id.error();
        if (!id->has_value())
            return Error(ErrorCode::NotFound);
        if (const auto member = BlobTable(m_database).recordMembership(*project, digest); !member)
            return member;
        return insertRepositoryManifest(m_database, repositoryId, **id, at);
    });
}

Result<void> ManifestStore::recordImageMembership(qint64 repositoryId, const Digest &digest, WallTime at)
{
    const auto done = m_database.write(
        Durability::Durable,
        u"WITH RECURSIVE tree(id) AS ("
        "SELECT m.blob_id FROM manifests m JOIN blobs b ON b.id = m.blob_id WHERE b.digest = ?"
        " UNION SELECT c.child_id FROM tree JOIN manifest_children c ON c.parent_id = tree.id AND c.kind = 0"
        " JOIN manifests below ON below.blob_id = c.child_id)"
        " INSERT OR IGNORE INTO repository_manifests(repository_id, blob_id, added_at)"
        " SELECT r.id, tree.id, ? FROM tree JOIN project_blobs pb ON pb.blob_id = tree.id"
        " JOIN repositories r ON r.project_id = pb.project_id WHERE r.id = ?"_s,
        {column(digest), column(at), repositoryId});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> ManifestStore::setChildren(const Digest &digest, const QList<ManifestChildRecord> &children)
{
    return m_database.transaction(Durability::Durable, [&]() -> Result<void> {
        const auto id = blobId(m_database, digest);
        if (!id)
            return id.error();
        if (!id->has_value())
            return Error(ErrorCode::NotFound);
        const auto former = m_database.run(u"DELETE FROM manifest_children WHERE parent_id = ?"_s, {**id});
        if (!former)
            return former.error();
        return insertChildren(m_database, **id, children);
    });
}

Result<void> ManifestStore::setPlatform(const Digest &digest, const QString &platform)
{
    return changedOrNotFound(
        m_database.write(Durability::Durable,
                         u"UPDATE manifests SET platform = ? WHERE blob_id = (SELECT id FROM blobs WHERE digest = ?)"_s,
                         {platform, column(digest)}));
}

Result<std::optional<ManifestRecord>> ManifestStore::find(const Digest &digest) const
{
    auto found = selectOne<ManifestRecord>(m_database, selectManifests + u" WHERE b.digest = ? AND b.stored_at <> 0"_s,
                                           {column(digest)}, manifestOf);
    if (!found || !found->has_value())
        return found;
    const auto below = children(digest, 0);
    if (!below)
        return below.error();
    for (const StoredChild &child : *below)
        (**found).children.append(child.child);
    return found;
}

Result<QList<StoredChild>> ManifestStore::children(const Digest &digest, qint64 projectId) const
{
    return selectAll<StoredChild>(
        m_database,
        u"SELECT c.kind, b.digest, c.media_type, c.size, c.platform, c.is_foreign,"
        " b.stored_at <> 0 AND EXISTS (SELECT 1 FROM project_blobs pb WHERE pb.blob_id = b.id AND pb.project_id = ?)"
        " FROM manifest_children c JOIN blobs b ON b.id = c.child_id"
        " WHERE c.parent_id = (SELECT id FROM blobs WHERE digest = ?) ORDER BY c.position"_s,
        {projectId, column(digest)}, childOf);
}

Result<QList<ClosureEntry>> ManifestStore::closure(const Digest &digest) const
{
    return selectAll<ClosureEntry>(
        m_database,
        u"WITH RECURSIVE below(id, kind, size) AS ("
        "SELECT id, 0, size FROM blobs WHERE digest = ? UNION"
        " SELECT c.child_id, c.kind, c.size FROM below JOIN manifest_children c ON c.parent_id = below.id)"
        " SELECT b.digest, MIN(below.kind), MAX(CASE WHEN b.stored_at <> 0 THEN b.size ELSE below.size END),"
        " b.stored_at <> 0 FROM below JOIN blobs b ON b.id = below.id GROUP BY b.id ORDER BY b.id"_s,
        {column(digest)}, [](const Row &row) {
            return ClosureEntry {row.digest(0), static_cast<ChildKind>(row.integer(1)), row.integer(2), row.flag(3)};
        });
}

Result<bool> ManifestStore::isChild(qint64 projectId, const QString &repository, const Digest &digest,
                                    bool asManifest) const
{
    const auto found = selectOne<bool>(
        m_database,
        u"SELECT 1 FROM blobs b JOIN manifest_children c ON c.child_id = b.id JOIN repository_manifests rm"
        " ON rm.blob_id = c.parent_id JOIN repositories r ON r.id = rm.repository_id"
        " WHERE b.digest = ? AND (c.kind = ?) = ? AND r.project_id = ? AND r.name = ?"_s,
        {column(digest), static_cast<int>(ChildKind::Manifest), asManifest ? 1 : 0, projectId, repository},
        [](const Row &) { return true; });
    return found ? Result<bool>(found->has_value()) : Result<bool>(found.error());
}

Result<QList<Digest>> ManifestStore::onlyOf(qint64 projectId, const QList<qint64> &repositoryIds) const
{
    QJsonArray ids;
    for (const qint64 id : repositoryIds)
        ids.append(id);
    return selectAll<Digest>(
        m_database,
        u"WITH chosen(id) AS (SELECT value FROM json_each(?)),"
        " of_project(blob_id, is_chosen) AS (SELECT rm.blob_id, r.id IN chosen FROM repositories r"
        "  JOIN repository_manifests rm ON rm.repository_id = r.id WHERE r.project_id = ?),"
        " content(blob_id, is_chosen) AS (SELECT blob_id, is_chosen FROM of_project UNION"
        "  SELECT c.child_id, o.is_chosen FROM of_project o JOIN manifest_children c ON c.parent_id = o.blob_id)"
        " SELECT b.digest FROM content JOIN project_blobs pb ON pb.blob_id = content.blob_id AND pb.project_id = ?"
        " JOIN blobs b ON b.id = content.blob_id GROUP BY content.blob_id HAVING MIN(is_chosen) = 1"_s,
        {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)), projectId, projectId},
        [](const Row &row) { return row.digest(0); });
}

Result<QStringList> ManifestStore::heldPlatforms() const
{
    QStringList platforms;
    const auto done = m_database.select(
        u"SELECT DISTINCT c.platform FROM manifest_children c WHERE c.kind = ? AND c.platform NOT IN ('',"
        " 'unknown/unknown') AND EXISTS (SELECT 1 FROM repository_manifests rm WHERE rm.blob_id = c.child_id)"
        " ORDER BY c.platform"_s,
        {static_cast<int>(ChildKind::Manifest)}, [&](const Row &row) {
            platforms.append(row.text(0));
            return true;
        });
    return done ? Result<QStringList>(platforms) : Result<QStringList>(done.error());
}

Result<QList<ManifestRecord>> ManifestStore::referrers(qint64 repositoryId, const Digest &subject) const
{
    return selectAll<ManifestRecord>(
        m_database,
        selectManifests
            + u" JOIN repository_manifests rm ON rm.blob_id = m.blob_id AND rm.repository_id = ?"
              " WHERE m.subject_id = (SELECT id FROM blobs WHERE digest = ?) AND b.stored_at <> 0 ORDER BY b.id"_s,
        {repositoryId, column(subject)}, manifestOf);
}

} // namespace breakwater::catalog
