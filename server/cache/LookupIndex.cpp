// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/LookupIndex.h"

#include <algorithm>
#include <mutex>

namespace breakwater::cache {

std::chrono::milliseconds TagEntry::age(const Clock &clock) const
{
    const auto age
        = checkedAtMonotonic != MonotonicTime {} ? clock.monotonic() - checkedAtMonotonic : clock.now() - checkedAt;
    return std::max(age, std::chrono::milliseconds(0));
}

void TagEntry::checkedNow(const Clock &clock)
{
    checkedAt = clock.now();
    checkedAtMonotonic = clock.monotonic();
}

std::string LookupIndex::repositoryKey(std::int32_t projectId, std::string_view repository)
{
    std::string key = std::to_string(projectId);
    key += '/';
    key += repository;
    return key;
}

std::optional<TagEntry> LookupIndex::tag(std::int32_t projectId, std::string_view repository,
                                         std::string_view tag) const
{
    const std::string key = repositoryKey(projectId, repository);
    const TagShard &shard = tagShard(key);
    const std::shared_lock lock(shard.mutex);
    const auto tags = shard.repositories.find(key);
    if (tags == shard.repositories.end())
        return std::nullopt;
    const auto entry = tags->second.find(tag);
    return entry == tags->second.end() ? std::nullopt : std::optional(entry->second);
}

void LookupIndex::setTag(std::int32_t projectId, std::string_view repository, std::string_view tag, TagEntry entry)
{
    const std::string key = repositoryKey(projectId, repository);
    TagShard &shard = tagShard(key);
    const std::unique_lock lock(shard.mutex);
    shard.repositories[key].insert_or_assign(std::string(tag), std::move(entry));
}

void LookupIndex::removeTag(std::int32_t projectId, std::string_view repository, std::string_view tag)
{
    const std::string key = repositoryKey(projectId, repository);
    TagShard &shard = tagShard(key);
    const std::unique_lock lock(shard.mutex);
    const auto tags = shard.repositories.find(key);
    if (tags == shard.repositories.end())
        return;
    if (const auto entry = tags->second.find(tag); entry != tags->second.end())
        tags->second.erase(entry);
    if (tags->second.empty())
        shard.repositories.erase(tags);
}

std::vector<std::string> LookupIndex::tags(std::int32_t projectId, std::string_view repository) const
{
    std::vector<std::string> names;
    const std::string key = repositoryKey(projectId, repository);
    const TagShard &shard = tagShard(key);
    {
        const std::shared_lock lock(shard.mutex);
        const auto tags = shard.repositories.find(key);
        if (tags == shard.repositories.end())
            return names;
        names.reserve(tags->second.size());
        for (const auto &[name, entry] : tags->second)
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<ContentEntry> LookupIndex::content(std::int32_t projectId, const Digest &digest) const
{
    const ContentShard &shard = contentShard(digest);
    const std::shared_lock lock(shard.mutex);
    const auto it = shard.entries.find(digest);
    if (it == shard.entries.end())
        return std::nullopt;
    const auto &projects = it->second.projects;
    if (std::find(projects.begin(), projects.end(), projectId) == projects.end())
        return std::nullopt;
    return it->second.entry;
}

std::optional<ContentEntry> LookupIndex::anyContent(const Digest &digest) const
{
    const ContentShard &shard = contentShard(digest);
    const std::shared_lock lock(shard.mutex);
    const auto it = shard.entries.find(digest);
    return it == shard.entries.end() ? std::nullopt : std::optional(it->second.entry);
}

void LookupIndex::addContent(const Digest &digest, ContentEntry entry)
{
    ContentShard &shard = contentShard(digest);
    const std::unique_lock lock(shard.mutex);
    shard.entries[digest].entry = std::move(entry);
}

void LookupIndex::loadContent(const Digest &digest, ContentEntry entry, std::span<const long long> projects)
{
    ContentShard &shard = contentShard(digest);
    const std::unique_lock lock(shard.mutex);
    Content content;
    content.entry = std::move(entry);
    for (const long long project : projects)
        content.projects.push_back(static_cast<std::int32_t>(project));
    shard.entries.insert_or_assign(digest, std::move(content));
}

void LookupIndex::reserveContent(std::size_t count)
{
    for (ContentShard &shard : m_content) {
        const std::unique_lock lock(shard.mutex);
        shard.entries.reserve(count / shardCount + 1);
    }
}

void LookupIndex::grant(std::int32_t projectId, const Digest &digest)
{
    ContentShard &shard = contentShard(digest);
    const std::unique_lock lock(shard.mutex);
    const auto it = shard.entries.find(digest);
    if (it == shard.entries.end())
        return;
    auto &projects = it->second.projects;
    if (std::find(projects.begin(), projects.end(), projectId) == projects.end())
        projects.push_back(projectId);
}

void LookupIndex::revoke(std::int32_t projectId, const Digest &digest)
{
    ContentShard &shard = contentShard(digest);
    const std::unique_lock lock(shard.mutex);
    const auto it = shard.entries.find(digest);
    if (it == shard.entries.end())
        return;
    auto &projects = it->second.projects;
    projects.erase(std::remove(projects.begin(), projects.end(), projectId), projects.end());
}

void LookupIndex::removeContent(const Digest &digest)
{
    ContentShard &shard = contentShard(digest);
    const std::unique_lock lock(shard.mutex);
    shard.entries.erase(digest);
}

void LookupIndex::removeProject(std::int32_t projectId)
{
    for (ContentShard &shard : m_content) {
        const std::unique_lock lock(shard.mutex);
        for (auto &[digest, content] : shard.entries) {
            auto &projects = content.projects;
            projects.erase(std::remove(projects.begin(), projects.end(), projectId), projects.end());
        }
    }
    const std::string prefix = repositoryKey(projectId, {});
    for (TagShard &shard : m_tags) {
        const std::unique_lock lock(shard.mutex);
        std::erase_if(shard.repositories,
                      [&](const auto &item) { return item.first.compare(0, prefix.size(), prefix) == 0; });
    }
}

std::size_t LookupIndex::contentCount() const
{
    std::size_t count = 0;
    for (const ContentShard &shard : m_content) {
        const std::shared_lock lock(shard.mutex);
        count += shard.entries.size();
    }
    return count;
}

} // namespace breakwater::cache
