// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/ContentGraph.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<ContentGraph> ContentGraph::load(Database &database)
{
    ContentGraph graph;
    const auto done = database.snapshot([&]() -> Result<void> {
        for (const auto step : {&ContentGraph::loadBlobs, &ContentGraph::loadChildren, &ContentGraph::loadRepositories,
                                &ContentGraph::loadImages, &ContentGraph::loadGrants}) {
            if (const auto loaded = (graph.*step)(database); !loaded)
                return loaded;
        }
        return {};
    });
    if (!done)
        return done.error();
    return graph;
}

Result<void> ContentGraph::loadBlobs(Database &database)
{
    return database.select(u"SELECT id, CASE WHEN stored_at <> 0 THEN size ELSE -1 END FROM blobs ORDER BY id"_s, {},
                           [this](const Row &row) {
                               m_blobIds.push_back(row.integer(0));
                               m_sizes.push_back(row.integer(1));
                               return true;
                           });
}

Result<void> ContentGraph::loadChildren(Database &database)
{
    std::vector<std::pair<Index, Index>> edges;
    const auto read = database.select(u"SELECT parent_id, child_id, kind FROM manifest_children"
                                      " ORDER BY parent_id, position"_s,
                                      {}, [&](const Row &row) {
                                          const Index child = nodeOf(row.integer(1));
                                          edges.emplace_back(nodeOf(row.integer(0)),
                                                             row.integer(2) == 0 ? child | manifestBit : child);
                                          return true;
                                      });
    if (!read)
        return read;
    m_childOffsets.assign(m_blobIds.size() + 1, 0);
    for (const auto &[parent, child] : edges)
        ++m_childOffsets[parent + 1];
    for (std::size_t i = 1; i < m_childOffsets.size(); ++i)
        m_childOffsets[i] += m_childOffsets[i - 1];
    m_children.reserve(edges.size()); // in the order of parents already, as nodes ascend with their numbers
    for (const auto &[parent, child] : edges)
        m_children.push_back(child);
    return {};
}

Result<void> ContentGraph::loadRepositories(Database &database)
{
    auto read
        = database.select(u"SELECT id, project_id, name FROM repositories ORDER BY id"_s, {}, [this](const Row &row) {
              m_repositoryById.emplace(row.integer(0), static_cast<Index>(m_repositories.size()));
              m_repositories.push_back({row.integer(0), row.integer(1), row.text(2), 0, 0});
              return true;
          });
    if (!read)
        return read;
    m_membershipOffsets.assign(m_repositories.size() + 1, 0);
    read = database.select(u"SELECT repository_id, blob_id, added_at, last_pulled_at, pulls FROM repository_manifests"
                           " ORDER BY repository_id, blob_id"_s,
                           {}, [this](const Row &row) {
                               const Index repository = m_repositoryById.at(row.integer(0));
                               m_memberships.push_back({nodeOf(row.integer(1)), repository, row.integer(2),
                                                        row.integer(3), row.integer(4)});
                               ++m_membershipOffsets[repository + 1];
                               return true;
                           });
    if (!read)
        return read;
    for (std::size_t i = 1; i < m_membershipOffsets.size(); ++i)
        m_membershipOffsets[i] += m_membershipOffsets[i - 1];
    countHolders();
    return {};
}

void ContentGraph::countHolders()
{
    m_holders.assign(m_blobIds.size(), 0);
    for (const Membership &membership : m_memberships) {
        ++m_holders[membership.node];
        for (Index i = m_childOffsets[membership.node]; i < m_childOffsets[membership.node + 1]; ++i)
            ++m_holders[m_children[i] & ~manifestBit];
    }
}

Result<void> ContentGraph::loadImages(Database &database)
{
    // Tags first, then manifests that nothing above them of the same repository names.
    struct Tag
    {
        QString name;
        std::int64_t changedAtMs;
        std::int64_t pulledAtMs;
        std::int64_t pulls;
    };
    std::vector<std::unordered_map<Index, std::vector<Tag>>> tags(m_repositories.size());
    auto read = database.select(u"SELECT repository_id, blob_id, name, changed_at, last_pulled_at, pulls FROM tags"
                                " ORDER BY repository_id, name"_s,
                                {}, [&](const Row &row) {
                                    tags[m_repositoryById.at(row.integer(0))][nodeOf(row.integer(1))].push_back(
                                        {row.text(2), row.integer(3), row.integer(4), row.integer(5)});
                                    return true;
                                });
    if (!read)
        return read;

    m_reached.assign(m_memberships.size(), 0);
    std::vector<Index> below;
    std::unordered_map<Index, std::vector<Index>> imagesByNode;
    for (Index repository = 0; repository < m_repositories.size(); ++repository) {
        m_repositories[repository].firstImage = static_cast<Index>(m_images.size());
        const Index first = m_membershipOffsets[repository];
        const Index last = m_membershipOffsets[repository + 1];
        std::vector<bool> named(last - first, false);
        for (Index m = first; m < last; ++m) {
            const Index node = m_memberships[m].node;
            for (Index i = m_childOffsets[node]; i < m_childOffsets[node + 1]; ++i) {
                if (!(m_children[i] & manifestBit))
                    continue;
                if (const Index child = membershipOf(repository, m_children[i] & ~manifestBit); child != none)
                    named[child - first] = true;
            }
        }
        std::vector<Index> roots;
        for (const auto &[node, list] : tags[repository])
            roots.push_back(node);
        for (Index m = first; m < last; ++m) {
            if (!named[m - first] && !tags[repository].contains(m_memberships[m].node))
                roots.push_back(m_memberships[m].node);
        }
        std::sort(roots.begin(), roots.end());
        for (const Index node : roots) {
            Image image;
            image.repository = repository;
            image.node = node;
            std::int64_t usedAtMs = 0;
            std::int64_t changedAtMs = 0;
            std::int64_t cachedAtMs = 0;
            if (const auto own = tags[repository].find(node); own != tags[repository].end()) {
                for (const Tag &tag : own->second) {
                    image.tags.append(tag.name);
                    image.pulls += tag.pulls;
                    usedAtMs = std::max({usedAtMs, tag.pulledAtMs, tag.changedAtMs});
                    changedAtMs = std::max(changedAtMs, tag.changedAtMs);
                }
            }
            below.clear();
            reach(repository, node, below);
            qint64 manifestPulls = 0;
            for (const Index m : below) {
                ++m_reached[m];
                const Membership &membership = m_memberships[m];
                usedAtMs = std::max({usedAtMs, membership.pulledAtMs, membership.addedAtMs});
                cachedAtMs = cachedAtMs == 0 ? membership.addedAtMs : std::min(cachedAtMs, membership.addedAtMs);
                manifestPulls = std::max<qint64>(manifestPulls, membership.pulls);
            }
            image.pulls = std::max(image.pulls, manifestPulls);
            image.usedAt = fromUnixMs(usedAtMs);
            image.changedAt = fromUnixMs(changedAtMs != 0 ? changedAtMs : cachedAtMs);
            image.cachedAt = fromUnixMs(cachedAtMs != 0 ? cachedAtMs : changedAtMs);
            imagesByNode[node].push_back(static_cast<Index>(m_images.size()));
            m_images.push_back(std::move(image));
        }
        m_repositories[repository].imageCount
            = static_cast<Index>(m_images.size()) - m_repositories[repository].firstImage;
    }
    m_removed.assign(m_images.size(), false);
    m_left.assign(m_memberships.size(), false);

    return database.select(u"SELECT id, digest FROM blobs WHERE id IN (SELECT blob_id FROM tags UNION"
                           " SELECT blob_id FROM repository_manifests)"_s,
                           {}, [&](const Row &row) {
                               if (const auto found = imagesByNode.find(nodeOf(row.integer(0)));
                                   found != imagesByNode.end()) {
                                   const Digest digest = row.digest(1);
                                   for (const Index image : found->second)
                                       m_images[image].digest = digest;
                               }
                               return true;
                           });
}

Result<void> ContentGraph::loadGrants(Database &database)
{
    auto read = database.select(u"SELECT blob_id, project_id FROM project_blobs ORDER BY blob_id, project_id"_s, {},
                                [this](const Row &row) {
                                    m_grants.emplace_back(nodeOf(row.integer(0)), row.integer(1));
                                    return true;
                                });
    if (!read)
        return read;
    std::vector<std::pair<Index, qint64>> named;
    named.reserve(m_grants.size() + m_grants.size() / 2);
    for (const Membership &membership : m_memberships) {
        const qint64 project = m_repositories[membership.repository].projectId;
        named.emplace_back(membership.node, project);
        for (Index i = m_childOffsets[membership.node]; i < m_childOffsets[membership.node + 1]; ++i)
            named.emplace_back(m_children[i] & ~manifestBit, project);
    }
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    m_stray.assign(m_blobIds.size(), false);
    auto place = named.begin();
    for (const auto &grant : m_grants) {
        place = std::lower_bound(place, named.end(), grant);
        if (place == named.end() || *place != grant)
            m_stray[grant.first] = true;
    }
    m_trashed.assign(m_blobIds.size(), 0);
    return database.select(u"SELECT trash_id, blob_id FROM trash_blobs ORDER BY trash_id, blob_id"_s, {},
                           [this](const Row &row) {
                               m_trash.emplace_back(row.integer(0), nodeOf(row.integer(1)));
                               ++m_trashed[m_trash.back().second];
                               return true;
                           });
}

ContentGraph::Index ContentGraph::nodeOf(qint64 blobId) const
{
    const auto found = std::lower_bound(m_blobIds.begin(), m_blobIds.end(), blobId);
    Q_ASSERT(found != m_blobIds.end() && *found == blobId);
    return static_cast<Index>(found - m_blobIds.begin());
}

ContentGraph::Index ContentGraph::membershipOf(Index repository, Index node) const
{
    const auto first = m_memberships.begin() + m_membershipOffsets[repository];
    const auto last = m_memberships.begin() + m_membershipOffsets[repository + 1];
    const auto found
        = std::lower_bound(first, last, node, [](const Membership &m, Index wanted) { return m.node < wanted; });
    return found == last || found->node != node ? none : static_cast<Index>(found - m_memberships.begin());
}

void ContentGraph::reach(Index repository, Index node, std::vector<Index> &memberships) const
{
    std::vector<Index> seen {node};
    for (std::size_t at = 0; at < seen.size(); ++at) {
        if (const Index membership = membershipOf(repository, seen[at]); membership != none)
            memberships.push_back(membership);
        for (Index i = m_childOffsets[seen[at]]; i < m_childOffsets[seen[at] + 1]; ++i) {
            const Index child = m_children[i] & ~manifestBit;
            if ((m_children[i] & manifestBit) && std::find(seen.begin(), seen.end(), child) == seen.end())
                seen.push_back(child);
        }
    }
}

std::vector<ContentGraph::Index> ContentGraph::leaving(Index image) const
{
    std::vector<Index> memberships;
    reach(m_images[image].repository, m_images[image].node, memberships);
    std::erase_if(memberships, [this](Index membership) { return m_reached[membership] > 1; });
    return memberships;
}

template<typename Visit>
void ContentGraph::forEachHeld(const std::vector<Index> &memberships, Visit &&visit) const
{
    for (const Index membership : memberships) {
        const Index node = m_memberships[membership].node;
        visit(node);
        for (Index i = m_childOffsets[node]; i < m_childOffsets[node + 1]; ++i)
            visit(m_children[i] & ~manifestBit);
    }
}

qint64 ContentGraph::freedWith(const std::vector<Index> &memberships) const
{
    std::unordered_map<Index, Index> lost;
    forEachHeld(memberships, [&](Index node) { ++lost[node]; });
    qint64 freed = 0;
    for (const auto &[node, count] : lost) {
        if (count == m_holders[node] && !isBound(node) && m_sizes[node] > 0)
            freed += m_sizes[node];
    }
    return freed;
}

ContentGraph::Usage ContentGraph::usageOf(const std::vector<Index> &memberships, qint64 projectId) const
{
    std::unordered_map<Index, Index> lost;
    forEachHeld(memberships, [&](Index node) { ++lost[node]; });
    Usage usage;
    for (const auto &[node, count] : lost) {
        if (!mayHave(projectId, node))
            continue;
        usage.totalBytes += m_sizes[node];
        if (count == m_holders[node] && !isBound(node))
            usage.ownBytes += m_sizes[node];
    }
    return usage;
}

ContentGraph::Usage ContentGraph::imageUsage(Index image) const
{
    std::vector<Index> memberships;
    reach(m_images[image].repository, m_images[image].node, memberships);
    Usage usage = usageOf(memberships, m_repositories[m_images[image].repository].projectId);
    usage.ownBytes = freedBy(image); // a child that another image leads to stays
    return usage;
}

ContentGraph::Usage ContentGraph::repositoryUsage(Index repository) const
{
    std::vector<Index> memberships;
    for (Index m = m_membershipOffsets[repository]; m < m_membershipOffsets[repository + 1]; ++m)
        memberships.push_back(m);
    return usageOf(memberships, m_repositories[repository].projectId);
}

ContentGraph::Usage ContentGraph::projectUsage(qint64 projectId) const
{
    std::vector<Index> memberships;
    for (Index m = 0; m < m_memberships.size(); ++m) {
        if (m_repositories[m_memberships[m].repository].projectId == projectId)
            memberships.push_back(m);
    }
    Usage usage = usageOf(memberships, projectId);
    usage.totalBytes = 0; // with what it may have, but names nowhere
    for (const auto &[node, project] : m_grants) {
        if (project == projectId && m_sizes[node] > 0)
            usage.totalBytes += m_sizes[node];
    }
    return usage;
}

ContentGraph::Usage ContentGraph::storeUsage() const
{
    Usage usage;
    for (Index node = 0; node < m_sizes.size(); ++node) {
        if (m_sizes[node] <= 0)
            continue;
        usage.totalBytes += m_sizes[node];
        if (m_holders[node] == 0)
            usage.ownBytes += m_sizes[node];
    }
    return usage;
}

void ContentGraph::followProject(qint64 projectId)
{
    m_followed = projectId;
    m_followedHolders.assign(m_blobIds.size(), 0);
    m_followedBytes = 0;
    std::vector<Index> memberships;
    for (Index m = 0; m < m_memberships.size(); ++m) {
        if (!m_left[m] && m_repositories[m_memberships[m].repository].projectId == projectId)
            memberships.push_back(m);
    }
    forEachHeld(memberships, [this](Index node) {
        if (m_followedHolders[node]++ == 0 && mayHave(m_followed, node))
            m_followedBytes += m_sizes[node];
    });
}

bool ContentGraph::mayHave(qint64 projectId, Index node) const
{
    return m_sizes[node] > 0
        && std::binary_search(m_grants.begin(), m_grants.end(), std::pair<Index, qint64>(node, projectId));
}

qint64 ContentGraph::freedBy(Index image) const
{
    return m_removed[image] ? 0 : freedWith(leaving(image));
}

qint64 ContentGraph::remove(Index image)
{
    if (m_removed[image])
        return 0;
    m_removed[image] = true;
    const std::vector<Index> gone = leaving(image);
    const qint64 freed = freedWith(gone);
    const bool isFollowed = m_followed != 0 && m_repositories[m_images[image].repository].projectId == m_followed;
    forEachHeld(gone, [this, isFollowed](Index node) {
        --m_holders[node];
        if (isFollowed && --m_followedHolders[node] == 0 && mayHave(m_followed, node))
            m_followedBytes -= m_sizes[node];
    });
    for (const Index membership : gone)
        m_left[membership] = true;
    std::vector<Index> memberships;
    reach(m_images[image].repository, m_images[image].node, memberships);
    for (const Index membership : memberships)
        --m_reached[membership];
    return freed;
}

qint64 ContentGraph::removeTrash(qint64 trashId)
{
    const auto first = std::lower_bound(m_trash.begin(), m_trash.end(), std::pair<qint64, Index>(trashId, 0));
    auto last = first;
    qint64 freed = 0;
    for (; last != m_trash.end() && last->first == trashId; ++last) {
        const Index node = last->second;
        --m_trashed[node];
        if (m_holders[node] == 0 && !isBound(node) && m_sizes[node] > 0)
            freed += m_sizes[node];
    }
    m_trash.erase(first, last);
    return freed;
}

Result<std::vector<ContentGraph::Unnamed>> ContentGraph::unnamed(Database &database, WallTime unusedSince) const
{
    std::vector<Unnamed> found;
    const QString named = u" NOT EXISTS (SELECT 1 FROM (SELECT b.id AS holder UNION ALL SELECT c.parent_id"
                          " FROM manifest_children c WHERE c.child_id = b.id) h JOIN repository_manifests rm"
                          " ON rm.blob_id = h.holder"_s;
    qint64 previous = 0;
    const auto read = [&](const Row &row) {
        const qint64 id = row.integer(0);
        const auto node = std::lower_bound(m_blobIds.begin(), m_blobIds.end(), id);
        if (node == m_blobIds.end() || *node != id)
            return true; // newer than this graph
        const auto index = static_cast<Index>(node - m_blobIds.begin());
        if (id == previous)
            found.back().freedBytes = 0;
        const bool isFreed = m_holders[index] == 0 && m_trashed[index] == 0;
        found.push_back({row.digest(1), isFreed ? row.integer(2) : 0, row.integer(3)});
        previous = id;
        return true;
    };
    const auto stray = database.select(
        u"SELECT b.id, b.digest, b.size, pb.project_id FROM project_blobs pb JOIN blobs b ON b.id = pb.blob_id"
        " WHERE b.stored_at <> 0 AND MAX(b.stored_at, b.last_used_at) <= ? AND"_s
            + named
            + u" JOIN repositories r ON r.id = rm.repository_id WHERE r.project_id = pb.project_id)"
              " ORDER BY b.id, pb.project_id"_s,
        {column(unusedSince)}, read);
    if (!stray)
        return stray.error();
    previous = 0;
    const auto free = database.select(u"SELECT b.id, b.digest, b.size, 0 FROM blobs b WHERE b.stored_at <> 0"
                                      " AND MAX(b.stored_at, b.last_used_at) <= ?"
                                      " AND NOT EXISTS (SELECT 1 FROM project_blobs pb WHERE pb.blob_id = b.id)"
                                      " AND NOT EXISTS (SELECT 1 FROM trash_blobs tb WHERE tb.blob_id = b.id) AND"_s
                                          + named + u")"_s,
                                      {column(unusedSince)}, read);
    if (!free)
        return free.error();
    return found;
}

} // namespace breakwater::catalog
