// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ListingProxy.h"

#include "base/MediaType.h"
#include "cache/UpstreamRow.h"
#include "upstream/UpstreamClient.h"

#include <QPointer>

namespace breakwater::cache {
namespace {

constexpr std::size_t maxKept = 1'000;
constexpr char emptyIndex[]
    = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]})";

template<typename Map>
void makeRoom(Map &map, MonotonicTime now)
{
    if (map.size() < maxKept)
        return;
    std::erase_if(map, [now](const auto &item) { return item.second.until <= now; });
    if (map.size() >= maxKept)
        map.clear();
}

/// The tag schema (distribution-spec 1.1, Referrers Tag Schema): "sha256-<hex>", at most 32 + 1 + 64 characters.
std::string referrersTag(const Digest &subject)
{
    return std::string(subject.algorithmName()) + '-' + subject.hex().substr(0, 64);
}

} // namespace

ListingProxy::ListingProxy(CacheContext &context, TagResolver &resolver, QObject *parent)
    : QObject(parent), m_context(context), m_resolver(resolver)
{
}

void ListingProxy::tags(const ProjectDirectory::Found &project, const std::string &repository,
                        Callback<TagListAnswer> callback)
{
    const std::string key = std::to_string(project->id) + ':' + repository;
    const auto kept = m_tags.find(key);
    if (kept != m_tags.end() && kept->second.until > m_context.clock.monotonic()) {
        callback(kept->second.answer);
        return;
    }
    auto &waiting = m_waitingTags[key];
    waiting.push_back(std::move(callback));
    if (waiting.size() > 1)
        return;

    const auto answer = [this, key, project, repository](Result<TagListAnswer> result) {
        if (!result) {
            // What is known here is better than an error; without anything known the error is the truth.
            TagListAnswer local;
            if (const auto old = m_tags.find(key); old != m_tags.end())
                local = old->second.answer;
            else
                local.tags = m_context.index.tags(project->id, repository);
            local.staleReason = result.error();
            if (!local.tags.empty() && project->stale.mayReplace(result.error(), {}))
                result = std::move(local);
        } else {
            makeRoom(m_tags, m_context.clock.monotonic());
            m_tags.insert_or_assign(key, Kept<TagListAnswer> {*result, m_context.clock.monotonic() + lifetime});
        }
        const auto node = m_waitingTags.extract(key);
        for (const auto &each : node.mapped())
            each(result);
    };
    const auto row = std::make_shared<UpstreamRow>(m_context.upstreams, *project, repository);
    askInTurn<upstream::TagPage>(
        row, row->next(),
        [repository](upstream::UpstreamClient &client, const auto &done) { client.listTags(repository, done); },
        [this, guard = QPointer<ListingProxy>(this), answer](Result<upstream::TagPage> page) {
            if (!guard)
                return;
            if (page)
                answer(TagListAnswer {std::move(page->tags), std::nullopt, m_context.clock.now()});
            else
                answer(page.error());
        });
}

void ListingProxy::referrers(const ProjectDirectory::Found &project, const std::string &repository,
                             const Digest &subject, Callback<ReferrersListAnswer> callback)
{
    const std::string key = std::to_string(project->id) + ':' + repository + ':' + subject.toString();
    const auto kept = m_referrers.find(key);
    if (kept != m_referrers.end() && kept->second.until > m_context.clock.monotonic()) {
        callback(kept->second.answer);
        return;
    }
    const auto keep = [this, key, project, callback = std::move(callback)](Result<ReferrersListAnswer> result) {
        if (result && !result->staleReason) {
            makeRoom(m_referrers, m_context.clock.monotonic());
            m_referrers.insert_or_assign(key,
                                         Kept<ReferrersListAnswer> {*result, m_context.clock.monotonic() + lifetime});
        } else if (const auto old = m_referrers.find(key);
                   !result && old != m_referrers.end() && project->stale.mayReplace(result.error(), {})) {
            ReferrersListAnswer stale = old->second.answer;
            stale.staleReason = result.error();
            result = std::move(stale);
        }
        callback(std::move(result));
    };
    const auto row = std::make_shared<UpstreamRow>(m_context.upstreams, *project, repository);
    askInTurn<upstream::ReferrersAnswer>(
        row, row->next(),
        [repository, subject](upstream::UpstreamClient &client, const auto &done) {
            client.referrers(repository, subject, done);
        },
        [this, guard = QPointer<ListingProxy>(this), project, repository, subject,
         keep](Result<upstream::ReferrersAnswer> answer) {
            if (!guard)
                return;
            if (!answer)
                keep(answer.error());
            else if (answer->supported)
                keep(ReferrersListAnswer {std::move(answer->bytes), std::nullopt, m_context.clock.now()});
            else
                referrersByTag(project, repository, subject, keep);
        });
}

void ListingProxy::referrersByTag(const ProjectDirectory::Found &project, const std::string &repository,
                                  const Digest &subject, Callback<ReferrersListAnswer> callback)
{
    m_resolver.resolve(project, repository, referrersTag(subject), true,
                       [subject, callback = std::move(callback)](const Result<ManifestAnswer> &manifest) {
                           ReferrersListAnswer answer;
                           answer.indexJson = emptyIndex;
                           if (manifest) {
                               // Only an index that is not the subject itself counts (upstreams.md B-2).
                               if (manifest->mediaType == mediatype::ociIndex && manifest->digest != subject
                                   && manifest->bytes)
                                   answer.indexJson = *manifest->bytes;
                               answer.staleReason = manifest->staleReason;
                               answer.checkedAt = manifest->checkedAt;
                           } else if (manifest.error().code != ErrorCode::ManifestUnknown
                                      && manifest.error().code != ErrorCode::RepositoryUnknown) {
                               callback(manifest.error());
                               return;
                           }
                           callback(answer);
                       });
}

} // namespace breakwater::cache
