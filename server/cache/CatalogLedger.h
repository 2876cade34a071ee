// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/ContentLedger.h"
#include "cache/FreshnessPolicy.h"
#include "catalog/BlobTable.h"
#include "catalog/Database.h"
#include "catalog/ManifestStore.h"

#include <functional>

namespace breakwater::cache {

/// Writes the cache's content into the catalog. Control thread.
class CatalogLedger final : public ContentLedger
{
public:
    CatalogLedger(catalog::Database &database, const Clock &clock) : m_database(database), m_clock(clock) { }

    Result<void> recordManifest(std::int32_t projectId, const std::string &repository, const Digest &digest,
                                std::uint64_t sizeBytes, const ManifestSummary &summary) override;
    Result<void> recordBlob(std::int32_t projectId, const Digest &digest, std::uint64_t sizeBytes) override;
    Result<void> recordMembership(std::int32_t projectId, const std::string &repository, const Digest &digest) override;
    Result<void> recordTag(std::int32_t projectId, const std::string &repository, const std::string &tag,
                           const TagEntry &entry) override;
    Result<void> recordSpending(std::int64_t upstreamId, std::int32_t projectId, const std::string &repository,
                                const std::string &tag) override;
    std::string tagOf(std::int32_t projectId, const std::string &repository, const Digest &digest) const override;
    std::optional<MissReason> departure(std::int32_t projectId, const std::string &repository,
                                        const std::string &reference) const override;
    bool isNamedByIndex(std::int32_t projectId, const std::string &repository, const Digest &digest) const override;
    std::vector<Digest> heldByRefused(std::int32_t projectId, const RepositoryFilter &filter) const override;
    bool isPartOfManifest(std::int32_t projectId, const std::string &repository, const Digest &digest) const override;

private:
    catalog::Database &m_database;
    const Clock &m_clock;
};

/// What a manifest names, as the catalog has it.
QList<catalog::ManifestChildRecord> childRecordsOf(const ManifestSummary &summary);

/// What decides whether a project's tags are fresh at the start.
struct LoadedFreshness
{
    FreshnessPolicy policy;
    WallTime upstreamSince {}; ///< a tag that was confirmed before that, by another upstream, is not
};

/// Fills an empty index with everything that the catalog lists; what its blobs take.
Result<catalog::BlobTotals> loadIndex(LookupIndex &index, catalog::Database &database, const Clock &clock,
                                      const std::function<LoadedFreshness(std::int32_t projectId)> &freshness);

} // namespace breakwater::cache
