// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/CacheEngine.h"

#include "cache/ManifestSummary.h"
#include "cache/StoredManifest.h"

namespace breakwater::cache {
namespace {

constexpr std::size_t manifestMemoryBytes = 16ULL * 1024 * 1024;

} // namespace

CacheEngine::CacheEngine(storage::BlobStore &store, ContentLedger &ledger, upstream::Transport &transport,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_memory(manifestMemoryBytes), m_upstreams(transport, clock),
      m_context(store, m_index, m_memory, ledger, m_upstreams, clock), m_manifests(m_context),
      m_tags(m_context, m_manifests), m_blobs(m_context), m_prefetcher(m_context, m_blobs),
      m_listings(m_context, m_tags), m_intake(m_context), m_inbox(std::make_shared<Mailbox>())
{
    connect(&m_manifests, &ManifestFetcher::manifestStored, this, &CacheEngine::contentChanged);
    connect(&m_tags, &TagResolver::tagChanged, this, &CacheEngine::contentChanged);
    connect(&m_blobs, &BlobFetcher::blobStored, this,
            [this](int projectId, const QString &repository, quint64 sizeBytes) {
                Q_EMIT bytesDownloaded(sizeBytes);
                Q_EMIT contentChanged(projectId, repository);
            });
    connect(&m_manifests, &ManifestFetcher::eventRaised, this, &CacheEngine::eventRaised);
    connect(&m_tags, &TagResolver::eventRaised, this, &CacheEngine::eventRaised);
    connect(&m_blobs, &BlobFetcher::eventRaised, this, &CacheEngine::eventRaised);
    connect(&m_blobs, &BlobFetcher::storeRefused, this, &CacheEngine::storeRefused);
    connect(&m_manifests, &ManifestFetcher::storeRefused, this, &CacheEngine::storeRefused);
    connect(&m_upstreams, &UpstreamPool::eventRaised, this, &CacheEngine::eventRaised);
    connect(&m_upstreams, &UpstreamPool::edited, this, [this] {
        m_context.negatives.clear();
        m_listings.forget();
    });
    connect(&m_upstreams, &UpstreamPool::moved, this, [this](qint64 upstreamId) {
        for (const auto &project : m_context.projects.get()->all()) {
            if (project->upstreamId == upstreamId)
                expireTags(project->id);
        }
    });
}

CacheEngine::~CacheEngine()
{
    // What is being written is finished; its completion finds nobody and changes nothing.
    m_context.disk.finish();
}

void CacheEngine::setProjects(std::vector<Project> projects)
{
    const auto before = m_context.projects.get();
    for (const Project &project : projects) {
        const auto old = before->byId(project.id);
        if (!old)
            continue;
        if (old->upstreamId != project.upstreamId) {
            expireTags(project.id); // another upstream has its own idea of them
        } else if (!(old->freshness == project.freshness)) {
            m_index.forEachTag(project.id, [&](std::string_view tag, TagEntry &entry) {
                // What is gone, or was told by another upstream, stays to be asked for.
                if (entry.freshUntil != MonotonicTime {})
                    entry.freshUntil
                        = freshUntil(m_context.clock, project.freshness.lifetime(tag), entry.age(m_context.clock));
            });
        }
    }
    m_context.negatives.clear();
    m_listings.forget();
    m_context.projects.set(ProjectDirectory(std::move(projects)));
    for (const ProjectDirectory::Found &project : m_context.projects.get()->all()) {
        const auto old = before->byId(project->id);
        if (!old || old->filter == project->filter)
            continue;
        giveBack(*old);
        withhold(*project);
    }
}

void CacheEngine::withholdRefused()
{
    for (const ProjectDirectory::Found &project : m_context.projects.get()->all())
        withhold(*project);
}

void CacheEngine::withhold(const Project &project)
{
    if (project.filter.isEmpty())
        return;
    for (const Digest &digest : m_context.ledger.heldByRefused(project.id, project.filter))
        m_index.revoke(project.id, digest);
}

void CacheEngine::giveBack(const Project &project)
{
    if (project.filter.isEmpty())
        return;
    for (const Digest &digest : m_context.ledger.heldByRefused(project.id, project.filter)) {
        if (m_index.anyContent(digest))
            m_index.grant(project.id, digest);
    }
}

std::optional<ManifestAnswer> CacheEngine::anyManifest(const Digest &digest) const
{
    const auto entry = m_index.anyContent(digest);
    if (!entry || entry->mediaType.empty())
        return std::nullopt;
    auto bytes = readStoredManifest(m_context.store, digest);
    if (!bytes)
        return std::nullopt;
    ManifestAnswer answer;
    answer.digest = digest;
    answer.mediaType = entry->mediaType;
    answer.sizeBytes = entry->sizeBytes;
    answer.bytes = std::move(*bytes);
    return answer;
}

void CacheEngine::expireTags(std::int32_t projectId)
{
    m_index.forEachTag(projectId, [](std::string_view, TagEntry &entry) { entry.freshUntil = {}; });
}

void CacheEngine::announce(std::int32_t projectId, const std::string &repository)
{
    Q_EMIT contentChanged(projectId, QString::fromStdString(repository));
}

void CacheEngine::forget(const std::vector<Digest> &digests)
{
    for (const Digest &digest : digests) {
        m_index.removeContent(digest);
        m_memory.remove(digest);
    }
}

std::optional<ManifestAnswer> CacheEngine::findManifest(const Project &project, const std::string &repository,
                                                        const Reference &reference, bool withBytes) const
{
    ManifestAnswer answer;
    if (reference.isDigest()) {
        answer.digest = reference.digest();
    } else {
        const auto tag = m_index.tag(project.id, repository, reference.tag());
        if (!tag || tag->freshUntil <= m_context.clock.monotonic())
            return std::nullopt;
        answer.digest = tag->digest;
    }
    const auto entry = m_index.content(project.id, answer.digest);
    if (!entry || entry->mediaType.empty())
        return std::nullopt;
    answer.mediaType = entry->mediaType;
    answer.sizeBytes = entry->sizeBytes;
    if (!withBytes)
        return answer;
    answer.bytes = m_memory.find(answer.digest);
    if (!answer.bytes) {
        auto bytes = readStoredManifest(m_context.store, answer.digest);
        if (!bytes)
            return std::nullopt; // the control plane finds the same, and fetches it again
        answer.bytes = std::move(*bytes);
        m_memory.insert(answer.digest, answer.bytes);
    }
    return answer;
}

std::optional<ContentEntry> CacheEngine::findBlob(const Project &project, const Digest &digest) const
{
    return m_index.content(project.id, digest);
}

void CacheEngine::requestManifest(ProjectDirectory::Found project, std::string repository, Reference reference,
                                  bool withBytes, Callback<ManifestAnswer> callback, Asker asker)
{
    m_inbox->post([this, project = std::move(project), repository = std::move(repository),
                   reference = std::move(reference), withBytes, callback = std::move(callback), asker] {
        std::optional<TagEntry> known;
        if (!reference.isDigest())
            known = m_index.tag(project->id, repository, reference.tag());
        auto taught = [this, project, repository, reference, known, callback, asker](Result<ManifestAnswer> answer) {
            if (answer)
                answered(project, repository, reference, known, asker, std::move(*answer), callback);
            else
                callback(answer);
        };
        if (reference.isDigest())
            m_manifests.fetch(project, repository, reference.digest(), std::move(taught));
        else
            m_tags.resolve(project, repository, reference.tag(), withBytes, std::move(taught));
    });
}

void CacheEngine::answered(const ProjectDirectory::Found &project, const std::string &repository,
                           const Reference &reference, const std::optional<TagEntry> &knownBefore, Asker asker,
                           ManifestAnswer answer, const Callback<ManifestAnswer> &callback)
{
    const bool shared = answer.outcome == Outcome::Joined;
    if (shared || answer.outcome == Outcome::Miss) {
        std::string key = std::to_string(project->id) + ':' + repository + '@' + reference.toString();
        if (!shared || m_lastMiss.key != key)
            m_lastMiss = {std::move(key), missReason(*project, repository, reference, knownBefore, answer.digest)};
        answer.missReason = m_lastMiss.reason;
    }
    std::optional<ManifestSummary> summary;
    if (answer.bytes && !shared && answer.outcome != Outcome::Hit) {
        if (auto read = summarizeManifest(*answer.bytes, answer.mediaType)) {
            summary = std::move(*read);
            learn(*project, repository, reference, *summary);
        }
    }
    const bool ahead = summary && answer.outcome == Outcome::Miss && asker == Asker::Node;
    const Digest digest = answer.digest;
    callback(std::move(answer));
    if (ahead)
        m_prefetcher.manifestServed(project, repository, digest, *summary);
}

/// Why the upstream had to be asked, looked up after the fact: what was known of the tag before, what was removed, and
/// which indexes are here tell it.
MissReason CacheEngine::missReason(const Project &project, const std::string &repository, const Reference &reference,
                                   const std::optional<TagEntry> &knownBefore, const Digest &answered) const
{
    using Cause = MissReason::Cause;
    if (knownBefore && knownBefore->digest != answered)
        return {Cause::TagMoved};
    if (const auto removed = departure(project.id, repository, reference))
        return *removed;
    if (reference.isDigest() && m_context.ledger.isNamedByIndex(project.id, repository, answered))
        return {Cause::OtherPlatform};
    return {Cause::NeverSeen};
}

/// What a node will ask for after this manifest: how much that is, and for which tag.
void CacheEngine::learn(const Project &project, const std::string &repository, const Reference &reference,
                        const ManifestSummary &summary)
{
    m_context.spendings.learn(project, repository, reference, summary);
    for (const ManifestChild &child : summary.children) {
        if (child.kind != ManifestChild::Kind::Manifest && !m_index.anyContent(child.digest))
            m_blobs.expectSize(project.id, child.digest, child.sizeBytes);
    }
}

void CacheEngine::requestBlob(ProjectDirectory::Found project, std::string repository, Digest digest, bool headOnly,
                              Callback<BlobAnswer> callback)
{
    m_inbox->post([this, project = std::move(project), repository = std::move(repository), digest, headOnly,
                   callback = std::move(callback)] {
        if (headOnly)
            m_blobs.head(project, repository, digest, callback);
        else
            m_blobs.fetch(project, repository, digest, callback);
    });
}

void CacheEngine::requestTags(ProjectDirectory::Found project, std::string repository, Callback<TagListAnswer> callback)
{
    m_inbox->post([this, project = std::move(project), repository = std::move(repository),
                   callback = std::move(callback)] { m_listings.tags(project, repository, callback); });
}

void CacheEngine::requestReferrers(ProjectDirectory::Found project, std::string repository, Digest subject,
                                   Callback<ReferrersListAnswer> callback)
{
    m_inbox->post([this, project = std::move(project), repository = std::move(repository), subject,
                   callback = std::move(callback)] { m_listings.referrers(project, repository, subject, callback); });
}

} // namespace breakwater::cache
