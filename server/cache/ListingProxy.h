// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/CacheContext.h"
#include "cache/CacheTypes.h"
#include "cache/ProjectDirectory.h"
#include "cache/TagResolver.h"

#include <QObject>

#include <unordered_map>
#include <vector>

namespace breakwater::cache {

struct TagListAnswer
{
    std::vector<std::string> tags; ///< sorted bytewise
    std::optional<Error> staleReason; ///< an older list, or only what is known here, because the upstream failed
    WallTime checkedAt {}; ///< of an older list: when the upstream told it
};

struct ReferrersListAnswer
{
    std::string indexJson; ///< an OCI image index
    std::optional<Error> staleReason;
    WallTime checkedAt {}; ///< with staleReason: when the upstream told it, where known
};

/// The two answers that are not content: lists of tags and of referrers. They change, so they are kept for a short
/// time only, and given from what is known here when the upstream fails. Control thread.
class ListingProxy : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime {60};

    ListingProxy(CacheContext &context, TagResolver &resolver, QObject *parent = nullptr);

    void tags(const ProjectDirectory::Found &project, const std::string &repository, Callback<TagListAnswer> callback);
    void referrers(const ProjectDirectory::Found &project, const std::string &repository, const Digest &subject,
                   Callback<ReferrersListAnswer> callback);
    /// The projects or their upstreams have changed.
    void forget()
    {
        m_tags.clear();
        m_referrers.clear();
    }

private:
    void referrersByTag(const ProjectDirectory::Found &project, const std::string &repository, const Digest &subject,
                        Callback<ReferrersListAnswer> callback);

    template<typename T>
    struct Kept
    {
        T answer;
        MonotonicTime until;
    };
    CacheContext &m_context;
    TagResolver &m_resolver;
    std::unordered_map<std::string, Kept<TagListAnswer>> m_tags;
    std::unordered_map<std::string, std::vector<Callback<TagListAnswer>>> m_waitingTags;
    std::unordered_map<std::string, Kept<ReferrersListAnswer>> m_referrers;
};

} // namespace breakwater::cache
