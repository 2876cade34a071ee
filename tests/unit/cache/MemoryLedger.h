// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/ContentLedger.h"

#include <map>
#include <set>
#include <string>

namespace breakwater::cache {

/// A catalog in memory.
class MemoryLedger final : public ContentLedger
{
public:
    Result<void> recordManifest(std::int32_t projectId, const std::string &, const Digest &digest, std::uint64_t,
                                const ManifestSummary &) override
    {
        content.insert({projectId, digest});
        return {};
    }
    Result<void> recordBlob(std::int32_t projectId, const Digest &digest, std::uint64_t) override
    {
        content.insert({projectId, digest});
        return {};
    }
    Result<void> recordMembership(std::int32_t projectId, const std::string &, const Digest &digest) override
    {
        content.insert({projectId, digest});
        return {};
    }
    Result<void> recordTag(std::int32_t projectId, const std::string &repository, const std::string &tag,
                           const TagEntry &entry) override
    {
        tags[std::to_string(projectId) + '/' + repository + ':' + tag] = entry;
        return {};
    }
    Result<void> recordSpending(std::int64_t upstreamId, std::int32_t projectId, const std::string &repository,
                                const std::string &tag) override
    {
        ++spent[std::to_string(upstreamId) + ' ' + std::to_string(projectId) + '/' + repository + ':' + tag];
        return {};
    }
    std::string tagOf(std::int32_t, const std::string &, const Digest &) const override { return {}; }
    std::optional<MissReason> departure(std::int32_t, const std::string &, const std::string &) const override
    {
        ++departuresAsked;
        return std::nullopt;
    }
    bool isNamedByIndex(std::int32_t, const std::string &, const Digest &) const override { return false; }
    std::vector<Digest> heldByRefused(std::int32_t, const RepositoryFilter &filter) const override
    {
        return filter.isEmpty() ? std::vector<Digest>() : refused;
    }
    bool isPartOfManifest(std::int32_t projectId, const std::string &, const Digest &digest) const override
    {
        return parts.contains({projectId, digest});
    }

    std::set<std::pair<std::int32_t, Digest>> content;
    std::set<std::pair<std::int32_t, Digest>> parts; ///< that a held manifest names
    std::vector<Digest> refused; ///< by whatever rules there are
    std::map<std::string, TagEntry> tags;
    mutable int departuresAsked = 0;
    std::map<std::string, int> spent; ///< by "upstream project/repository:tag"
};

} // namespace breakwater::cache
