// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/TagResolver.h"

#include "upstream/UpstreamClient.h"

#include <algorithm>

#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

namespace breakwater::cache {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.cache")

bool isConfirmedAbsence(const Error &error)
{
    return error.code == ErrorCode::ManifestUnknown || error.code == ErrorCode::RepositoryUnknown;
}

/// All waiters of one exchange: the first is the one who caused it.
void answerAll(std::vector<Callback<ManifestAnswer>> callbacks, const Result<ManifestAnswer> &result)
{
    bool first = true;
    for (auto &callback : callbacks) {
        Result<ManifestAnswer> copy = result;
        if (copy && !first && copy->outcome == Outcome::Miss)
            copy->outcome = Outcome::Joined;
        first = false;
        callback(std::move(copy));
    }
}

} // namespace

TagResolver::TagResolver(CacheContext &context, ManifestFetcher &manifests, QObject *parent)
    : QObject(parent), m_context(context), m_manifests(manifests)
{
}

void TagResolver::resolve(const ProjectDirectory::Found &project, const std::string &repository, const std::string &tag,
                          bool withBytes, Callback<ManifestAnswer> callback)
{
    // Length-prefixed by the grammar: neither a project id nor a repository can contain ':' (upstreams.md S-7).
    Request request {project, repository, tag, std::to_string(project->id) + ':' + repository + ':' + tag};
    const auto known = m_context.index.tag(project->id, repository, tag);
    if (!known) {
        resolveCold(request, withBytes, std::move(callback));
        return;
    }
    if (known->freshUntil > m_context.clock.monotonic()) {
        serveFresh(request, *known, {withBytes, std::move(callback)});
        return;
    }
    // A HEAD needs no bytes: what was once said of the tag is a copy to fall back on.
    if (withBytes && !m_manifests.held(project->id, known->digest))
        resolveCold(request, withBytes, std::move(callback));
    else
        revalidate(request, *known, {withBytes, std::move(callback)});
}

void TagResolver::serveFresh(const Request &request, const TagEntry &known, Waiter waiter)
{
    if (waiter.withBytes) {
        // Only its HEAD was asked for so far, and the digest may be gone since: ask anew (upstreams.md F-45).
        waiter.callback = [this, request, callback = std::move(waiter.callback)](Result<ManifestAnswer> answer) {
            if (!answer && isConfirmedAbsence(answer.error()))
                resolveCold(request, true, callback);
            else
                callback(std::move(answer));
        };
    }
    serveKnownTo(std::move(waiter), request, known, Outcome::Hit, std::nullopt);
}

// Cold: nothing here to fall back on.

void TagResolver::resolveCold(const Request &request, bool withBytes, Callback<ManifestAnswer> callback)
{
    if (const auto refusal = m_context.negatives.find(request.key)) {
        callback(*refusal);
        return;
    }
    auto &waiting = withBytes ? m_coldGets[request.key] : m_coldHeads[request.key];
    waiting.push_back(std::move(callback));
    if (waiting.size() > 1)
        return;
    if (withBytes)
        coldByGet(request);
    else
        coldByHead(request);
}

void TagResolver::coldByHead(const Request &request)
{
    const auto finishHeads = [this, request](const Result<ManifestAnswer> &result) {
        answerAll(std::move(m_coldHeads.extract(request.key).mapped()), result);
    };
    const auto client = m_context.upstreams.client(request.project->upstreamId);
    if (!client) {
        finishHeads(client.error());
        return;
    }
    (*client)->headManifest(
        request.repository, Reference(request.tag),
        [this, guard = QPointer<TagResolver>(this), request, finishHeads](Result<upstream::ManifestHead> head) {
            if (!guard)
                return;
            if (!head) {
                m_context.upstreams.report(request.project->upstreamId, head.error());
                if (isConfirmedAbsence(head.error()) || head.error().code == ErrorCode::UpstreamDenied)
                    m_context.negatives.insert(request.key, head.error());
                finishHeads(head.error());
                return;
            }
            m_context.upstreams.report(request.project->upstreamId, std::nullopt);
            if (!head->digest || head->sizeBytes == 0 || head->mediaType.empty()) {
                // The head does not tell enough (upstreams.md F-53): read the manifest instead.
                resolveCold(request, true, finishHeads);
                return;
            }
            ManifestAnswer answer;
            answer.digest = *head->digest;
            answer.mediaType = head->mediaType;
            answer.sizeBytes = head->sizeBytes;
            answer.outcome = Outcome::Miss;
            confirm(request, entryFor(request, answer.digest, answer.mediaType, answer.sizeBytes), true);
            finishHeads(answer);
        });
}

void TagResolver::coldByGet(const Request &request)
{
    const auto finishGets = [this, request](const Result<ManifestAnswer> &result) {
        answerAll(std::move(m_coldGets.extract(request.key).mapped()), result);
    };
    const auto client = m_context.upstreams.client(request.project->upstreamId);
    if (!client) {
        finishGets(client.error());
        return;
    }
    (*client)->getManifest(
        request.repository, Reference(request.tag),
        [this, guard = QPointer<TagResolver>(this), request, finishGets](Result<upstream::ManifestBody> body) {
            if (!guard)
                return;
            if (!body) {
                m_context.upstreams.report(request.project->upstreamId, body.error());
                if (isConfirmedAbsence(body.error()) || body.error().code == ErrorCode::UpstreamDenied)
                    m_context.negatives.insert(request.key, body.error());
                finishGets(body.error());
                return;
            }
            m_context.upstreams.report(request.project->upstreamId, std::nullopt);
            ManifestAnswer answer = m_manifests.ingest(request.project, request.repository, std::move(*body));
            confirm(request, entryFor(request, answer.digest, answer.mediaType, answer.sizeBytes), true);
            finishGets(answer);
        });
}

// Due: there is a copy, and one HEAD for all who ask decides what becomes of it.

void TagResolver::revalidate(const Request &request, const TagEntry &known, Waiter waiter)
{
    const bool running = m_revalidations.contains(request.key);
    if (!running) {
        auto reason = m_context.negatives.find(request.key); // "gone" and "no access" are asked again after a while
        if (!reason && !m_context.upstreams.worthAsking(request.project->upstreamId)) {
            reason = m_context.upstreams.lastFailure(request.project->upstreamId)
                         .value_or(Error(
                             ErrorCode::UpstreamDisabled, QStringLiteral("the upstream is not asked"),
                             {{QStringLiteral("upstream"), QString::fromStdString(request.project->upstreamName)}}));
        }
        if (reason) {
            serveKnownTo(std::move(waiter), request, known, Outcome::Stale, reason);
            return;
        }
    }
    waiter.number = ++m_lastWaiter;
    QTimer::singleShot(patience, this,
                       [this, request, known, number = waiter.number] { runOutOfPatience(request, known, number); });
    m_revalidations[request.key].waiters.push_back(std::move(waiter));
    if (running)
        return;
    const auto client = m_context.upstreams.client(request.project->upstreamId);
    if (!client) {
        serveKnown(request, known, Outcome::Stale, client.error());
        return;
    }
    (*client)->headManifest(
        request.repository, Reference(request.tag),
        [this, guard = QPointer<TagResolver>(this), request, known](const Result<upstream::ManifestHead> &head) {
            if (guard)
                headAnswered(request, known, head);
        });
}

void TagResolver::runOutOfPatience(const Request &request, const TagEntry &known, std::uint64_t number)
{
    const auto it = m_revalidations.find(request.key);
    if (it == m_revalidations.end())
        return;
    auto &waiters = it->second.waiters;
    const auto waiter
        = std::find_if(waiters.begin(), waiters.end(), [number](const Waiter &each) { return each.number == number; });
    if (waiter == waiters.end())
        return;
    // The HEAD goes on; when its answer finds nobody waiting, it only updates the tag.
    Waiter impatient = std::move(*waiter);
    waiters.erase(waiter);
    serveKnownTo(std::move(impatient), request, known, Outcome::Stale,
                 Error(ErrorCode::UpstreamTimeout, QStringLiteral("no answer within the time a cached copy waits"),
                       {{QStringLiteral("upstream"), QString::fromStdString(request.project->upstreamName)}}));
}

void TagResolver::headAnswered(const Request &request, const TagEntry &known,
                               const Result<upstream::ManifestHead> &head)
{
    if (!head) {
        headFailed(request, known, head.error());
        return;
    }
    m_context.upstreams.report(request.project->upstreamId, std::nullopt);
    if (head->digest && *head->digest == known.digest) {
        confirm(request, entryFor(request, known.digest, known.mediaType, known.sizeBytes), known.goneUpstream);
        serveKnown(request, known, Outcome::Revalidated, std::nullopt);
        return;
    }
    if (!head->digest) { // the bytes tell
        readInstead(request, known);
        return;
    }
    const auto running = m_revalidations.find(request.key);
    const bool bytesWanted = m_manifests.held(request.project->id, known.digest)
        || (running != m_revalidations.end()
            && std::any_of(running->second.waiters.begin(), running->second.waiters.end(),
                           [](const Waiter &waiter) { return waiter.withBytes; }));
    if (bytesWanted || head->sizeBytes == 0 || head->mediaType.empty()) {
        moveTag(request, known, *head->digest);
        return;
    }
    // Nobody has asked for more than the head of this tag yet: then it costs the upstream no more.
    const TagEntry moved = entryFor(request, *head->digest, head->mediaType, head->sizeBytes);
    confirm(request, moved, true);
    serveKnown(request, moved, Outcome::Revalidated, std::nullopt);
}

void TagResolver::headFailed(const Request &request, const TagEntry &known, const Error &error)
{
    m_context.upstreams.report(request.project->upstreamId, error);
    const bool gone = isConfirmedAbsence(error);
    if (gone || error.code == ErrorCode::UpstreamDenied)
        m_context.negatives.insert(request.key, error);
    // Unless its image was deleted here meanwhile.
    const auto present = m_context.index.tag(request.project->id, request.repository, request.tag);
    if (gone && !known.goneUpstream && present) {
        // Decided (1) in upstreams.md: gone upstream, still served here, and said so.
        TagEntry entry = *present;
        entry.goneUpstream = true;
        entry.checkedAt = m_context.clock.now();
        entry.freshUntil = {};
        confirm(request, entry, true);
        Q_EMIT eventRaised({EventSeverity::Warning,
                            QStringLiteral("tag.goneUpstream"),
                            {{QStringLiteral("project"), QString::fromStdString(request.project->name)},
                             {QStringLiteral("repository"), QString::fromStdString(request.repository)},
                             {QStringLiteral("tag"), QString::fromStdString(request.tag)}}});
    }
    serveKnown(request, known, Outcome::Stale, error);
}

void TagResolver::readInstead(const Request &request, const TagEntry &known)
{
    const auto client = m_context.upstreams.client(request.project->upstreamId);
    if (!client) {
        serveKnown(request, known, Outcome::Stale, client.error());
        return;
    }
    (*client)->getManifest(
        request.repository, Reference(request.tag),
        [this, guard = QPointer<TagResolver>(this), request, known](Result<upstream::ManifestBody> body) {
            if (!guard)
                return;
            if (!body) {
                headFailed(request, known, body.error());
                return;
            }
            m_context.upstreams.report(request.project->upstreamId, std::nullopt);
            const bool same = body->digest == known.digest;
            ManifestAnswer answer = m_manifests.ingest(request.project, request.repository, std::move(*body));
            answer.outcome = same ? Outcome::Revalidated : Outcome::Miss;
            confirm(request, entryFor(request, answer.digest, answer.mediaType, answer.sizeBytes), !same);
            finish(request, answer);
        });
}

void TagResolver::moveTag(const Request &request, const TagEntry &known, const Digest &digest)
{
    // The new manifest first, then the tag: whoever hears of the new digest can also have it (upstreams.md F-45).
    m_manifests.fetch(
        request.project, request.repository, digest,
        [this, guard = QPointer<TagResolver>(this), request, known](Result<ManifestAnswer> answer) {
            if (!guard)
                return;
            if (!answer) {
                serveKnown(request, known, Outcome::Stale, answer.error());
                return;
            }
            if (answer->outcome == Outcome::Hit) // under another tag
                answer->outcome = Outcome::Revalidated;
            qCInfo(log).noquote() << QString::fromStdString(request.repository + ':' + request.tag) << "moved from"
                                  << known.digest.shortText() << "to" << answer->digest.shortText();
            confirm(request, entryFor(request, answer->digest, answer->mediaType, answer->sizeBytes), true);
            finish(request, answer);
        });
}

void TagResolver::confirm(const Request &request, TagEntry entry, bool changed)
{
    if (!m_context.exists(request.project->id))
        return;
    const auto recorded = m_context.ledger.recordTag(request.project->id, request.repository, request.tag, entry);
    if (!recorded)
        qCWarning(log) << "a tag could not be recorded:" << recorded.error().toLogLine();
    if (!entry.goneUpstream)
        m_context.negatives.remove(request.key);
    m_context.index.setTag(request.project->id, request.repository, request.tag, std::move(entry));
    if (changed)
        Q_EMIT tagChanged(request.project->id, QString::fromStdString(request.repository));
}

void TagResolver::finish(const Request &request, const Result<ManifestAnswer> &result)
{
    auto node = m_revalidations.extract(request.key);
    if (node.empty())
        return;
    std::vector<Callback<ManifestAnswer>> callbacks;
    for (Waiter &waiter : node.mapped().waiters)
        callbacks.push_back(std::move(waiter.callback));
    answerAll(std::move(callbacks), result);
}

void TagResolver::serveKnown(const Request &request, const TagEntry &known, Outcome outcome,
                             const std::optional<Error> &reason)
{
    auto node = m_revalidations.extract(request.key);
    if (node.empty())
        return;
    for (Waiter &waiter : node.mapped().waiters)
        serveKnownTo(std::move(waiter), request, known, outcome, reason);
}

void TagResolver::serveKnownTo(Waiter waiter, const Request &request, const TagEntry &known, Outcome outcome,
                               const std::optional<Error> &reason)
{
    const auto label = [known, outcome, reason](ManifestAnswer &answer) {
        // A manifest that had to be fetched first stays what it was: a miss.
        if (answer.outcome == Outcome::Hit)
            answer.outcome = outcome;
        answer.staleReason = answer.outcome == Outcome::Stale ? reason : std::nullopt;
        answer.checkedAt = known.checkedAt;
    };
    if (!waiter.withBytes) {
        ManifestAnswer answer;
        answer.digest = known.digest;
        answer.mediaType = known.mediaType;
        answer.sizeBytes = known.sizeBytes;
        label(answer);
        waiter.callback(std::move(answer));
        return;
    }
    m_manifests.fetch(request.project, request.repository, known.digest,
                      [label, callback = std::move(waiter.callback)](Result<ManifestAnswer> answer) {
                          if (answer)
                              label(*answer);
                          callback(std::move(answer));
                      });
}

TagEntry TagResolver::entryFor(const Request &request, const Digest &digest, const std::string &mediaType,
                               std::uint64_t sizeBytes) const
{
    TagEntry entry;
    entry.digest = digest;
    entry.mediaType = mediaType;
    entry.sizeBytes = sizeBytes;
    entry.checkedAt = m_context.clock.now();
    entry.freshUntil
        = freshUntil(m_context.clock, request.project->freshness.lifetime(request.tag), std::chrono::milliseconds(0));
    return entry;
}

} // namespace breakwater::cache
