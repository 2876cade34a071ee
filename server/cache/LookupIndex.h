// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"

#include <boost/container/small_vector.hpp>

#include <array>
#include <cstdint>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace breakwater::cache {

/// What a tag stands for, and until when that may be said without asking.
struct TagEntry
{
    Digest digest;
    std::string mediaType;
    std::uint64_t sizeBytes = 0; ///< of the manifest
    WallTime checkedAt {}; ///< when it was last known to be true
    MonotonicTime checkedAtMonotonic {}; ///< the same; 0: by an earlier run
    MonotonicTime freshUntil {};
    WallTime goneAt {}; ///< when the upstream said that it has no such tag any more; 0: it did not

    /// Since it was checked; never negative, and of this run's own checks whatever the computer's clock was set to
    /// meanwhile (upstreams.md F-73).
    std::chrono::milliseconds age(const Clock &clock) const;
    bool isGone() const { return goneAt != WallTime {}; }
    void checkedNow(const Clock &clock);
};

/// Something that is stored whole: a blob, or (with a media type) a manifest.
struct ContentEntry
{
    std::uint64_t sizeBytes = 0;
    std::string mediaType; ///< empty for blobs that are no manifests
};

/// The narrow place where the two planes meet for hits: read by the I/O threads, written by the control thread.
/// Sharded; a lock is held for one hash-table operation. Kept in memory whole: about 200 bytes a blob.
class LookupIndex
{
public:
    // Tags
    std::optional<TagEntry> tag(std::int32_t projectId, std::string_view repository, std::string_view tag) const;
    void setTag(std::int32_t projectId, std::string_view repository, std::string_view tag, TagEntry entry);
    void removeTag(std::int32_t projectId, std::string_view repository, std::string_view tag);
    /// The tags of a repository that are known here, sorted bytewise.
    std::vector<std::string> tags(std::int32_t projectId, std::string_view repository) const;
    /// Calls `change` for every tag of a project; used when its freshness rules change.
    template<typename Change>
    void forEachTag(std::int32_t projectId, Change &&change);

    // Content. A digest that was stored through one project proves nothing to another (truth 5): the entry is
    // found only for projects that were granted it.
    std::optional<ContentEntry> content(std::int32_t projectId, const Digest &digest) const;
    /// Whether the digest is stored at all, for any project; the control plane asks before it downloads.
    std::optional<ContentEntry> anyContent(const Digest &digest) const;
    void addContent(const Digest &digest, ContentEntry entry);
    /// The same with the projects that may have it, in one step, for the start.
    void loadContent(const Digest &digest, ContentEntry entry, std::span<const long long> projects);
    void reserveContent(std::size_t count);
    void grant(std::int32_t projectId, const Digest &digest);
    void revoke(std::int32_t projectId, const Digest &digest);
    void removeContent(const Digest &digest);
    void removeProject(std::int32_t projectId);

    std::size_t contentCount() const;

private:
    static constexpr std::size_t shardCount = 64;

    struct Content
    {
        ContentEntry entry;
        boost::container::small_vector<std::int32_t, 2> projects;
    };
    struct ContentShard
    {
        mutable std::shared_mutex mutex;
        std::unordered_map<Digest, Content> entries;
    };
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// One repository's tags; the key of the outer map is "<project id>/<repository>", unambiguous because an id
    /// has no slash.
    using Tags = std::unordered_map<std::string, TagEntry, TextHash, std::equal_to<>>;
    struct TagShard
    {
        mutable std::shared_mutex mutex;
        std::unordered_map<std::string, Tags, TextHash, std::equal_to<>> repositories;
    };

    static std::string repositoryKey(std::int32_t projectId, std::string_view repository);
    ContentShard &contentShard(const Digest &digest)
    {
        return m_content[digest.bytes()[digest.size() - 1] % shardCount];
    }
    const ContentShard &contentShard(const Digest &digest) const
    {
        return m_content[digest.bytes()[digest.size() - 1] % shardCount];
    }
    TagShard &tagShard(std::string_view key) { return m_tags[TextHash()(key) % shardCount]; }
    const TagShard &tagShard(std::string_view key) const { return m_tags[TextHash()(key) % shardCount]; }

    std::array<ContentShard, shardCount> m_content;
    std::array<TagShard, shardCount> m_tags;
};

template<typename Change>
void LookupIndex::forEachTag(std::int32_t projectId, Change &&change)
{
    const std::string prefix = repositoryKey(projectId, {});
    for (TagShard &shard : m_tags) {
        const std::unique_lock lock(shard.mutex);
        for (auto &[key, tags] : shard.repositories) {
            if (key.compare(0, prefix.size(), prefix) != 0)
                continue;
            for (auto &[name, entry] : tags)
                change(std::string_view(name), entry);
        }
    }
}

} // namespace breakwater::cache
