// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace breakwater::catalog {

/// Everything that the catalog lists, as numbers, at one instant: who holds which blob. It answers what things take,
/// what they alone take, and what would be freed if images went one after the other, by the rules of DeletionStore,
/// without asking the database again. A million blobs take about 60 MB and some seconds of one core to load.
/// A value of one thread.
class ContentGraph
{
public:
    using Index = std::uint32_t;

    struct Repository
    {
        qint64 id = 0;
        qint64 projectId = 0;
        QString name;
        Index firstImage = 0;
        Index imageCount = 0;
    };
    /// What a tag stands for, or a manifest that is below no other one of its repository.
    struct Image
    {
        Index repository = 0;
        Digest digest;
        QStringList tags; ///< by name
        WallTime cachedAt {}; ///< when the first of its manifests came
        WallTime changedAt {}; ///< when a tag of it last got this digest
        WallTime usedAt {}; ///< the latest pull of it, of a tag or of a manifest below it; else cachedAt
        qint64 pulls = 0;
        Index node = 0;
    };
    struct Usage
    {
        qint64 totalBytes = 0; ///< stored, each blob once
        qint64 ownBytes = 0; ///< of those, what nothing else holds: removal frees it
        bool operator==(const Usage &) const = default;
    };
    /// A stored blob that no cached manifest names, and the trash does not hold.
    struct Unnamed
    {
        Digest digest;
        qint64 freedBytes = 0; ///< 0 while another project has it, or a later row of this list frees it
        qint64 projectId = 0; ///< that may have it; 0: none may
    };

    static Result<ContentGraph> load(Database &database); ///< one snapshot

    const std::vector<Repository> &repositories() const { return m_repositories; }
    const std::vector<Image> &images() const { return m_images; } ///< by repository

    // As loaded; remove() changes none of these.
    Usage imageUsage(Index image) const;
    Usage repositoryUsage(Index repository) const;
    Usage projectUsage(qint64 projectId) const;
    Usage storeUsage() const; ///< own: what the trash or nothing holds
    /// What was not used since, by digest.
    Result<std::vector<Unnamed>> unnamed(Database &database, WallTime unusedSince) const;

    /// What DeletionStore::deleteImages would free now, after the removals before; the image counts as gone then.
    qint64 remove(Index image);
    /// The same for a row of the trash.
    qint64 removeTrash(qint64 trashId);
    bool isRemoved(Index image) const { return m_removed[image]; }
    /// The same without removing it.
    qint64 freedBy(Index image) const;
    /// From now on followedBytes() is what remains to this project of what it names; its removals before count.
    void followProject(qint64 projectId);
    qint64 followedBytes() const { return m_followedBytes; }

private:
    static constexpr Index manifestBit = 0x8000'0000U;
    static constexpr Index none = 0xffff'ffffU;

    /// A manifest of a repository.
    struct Membership
    {
        Index node = 0;
        Index repository = 0;
        std::int64_t addedAtMs = 0;
        std::int64_t pulledAtMs = 0;
        std::int64_t pulls = 0;
    };

    Result<void> loadBlobs(Database &database);
    Result<void> loadChildren(Database &database);
    Result<void> loadRepositories(Database &database);
    Result<void> loadGrants(Database &database);
    Result<void> loadImages(Database &database);
    void countHolders();
    Index nodeOf(qint64 blobId) const;
    Index membershipOf(Index repository, Index node) const;
    /// Memberships of the repository at and below a manifest.
    void reach(Index repository, Index node, std::vector<Index> &memberships) const;
    /// Memberships that leave with the image.
    std::vector<Index> leaving(Index image) const;
    template<typename Visit>
    void forEachHeld(const std::vector<Index> &memberships, Visit &&visit) const;
    qint64 freedWith(const std::vector<Index> &memberships) const;
    bool isBound(Index node) const { return m_stray[node] || m_trashed[node] > 0; }
    bool mayHave(qint64 projectId, Index node) const;
    Usage usageOf(const std::vector<Index> &memberships, qint64 projectId) const;

    std::vector<qint64> m_blobIds; ///< by node, ascending
    std::vector<std::int64_t> m_sizes; ///< by node; -1: not stored
    std::vector<Index> m_childOffsets; ///< by node, and one more
    std::vector<Index> m_children; ///< nodes; manifestBit for manifests
    std::vector<Index> m_holders; ///< by node: memberships that are it or name it
    std::vector<bool> m_stray; ///< by node: a project that names it nowhere may have it
    std::vector<Index> m_trashed; ///< by node: rows of the trash that hold it
    std::vector<std::pair<qint64, Index>> m_trash; ///< row of the trash, node; ascending

    std::vector<Repository> m_repositories;
    std::vector<Index> m_membershipOffsets; ///< by repository, and one more
    std::vector<Membership> m_memberships; ///< by repository and node
    std::vector<Index> m_reached; ///< by membership: images of its repository that lead to it
    std::vector<Image> m_images;
    std::vector<bool> m_removed; ///< by image
    std::vector<bool> m_left; ///< by membership: gone with a removed image
    std::unordered_map<qint64, Index> m_repositoryById;
    std::vector<std::pair<Index, qint64>> m_grants; ///< node, project; ascending

    qint64 m_followed = 0; ///< a project
    std::vector<Index> m_followedHolders; ///< by node: its memberships that are it or name it
    qint64 m_followedBytes = 0;
};

} // namespace breakwater::catalog
