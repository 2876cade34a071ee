// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/TagResolver.h"

#include "cache/UpstreamRow.h"
#include "upstream/UpstreamClient.h"

#include <algorithm>

#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

namespace breakwater::cache {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.cache")

Error upstreamError(const std::string &upstreamName, ErrorCode code, const QString &detail)
{
    return Error(code, detail, {{QStringLiteral("upstream"), QString::fromStdString(upstreamName)}});
}

/// Why a copy may not be served in place of `reason`, if it may not.
std::optional<Error> refusalToServe(const Project &project, const TagEntry &known, const Error &reason,
                                    std::chrono::milliseconds age)
{
    if (!project.stale.mayReplace(reason, age))
        return reason;
    if (project.stale.strictGone && known.isGone()) // whatever hinders the upstream from saying it again
        return upstreamError(project.upstreamName, ErrorCode::ManifestUnknown,
                             QStringLiteral("the tag is gone upstream"));
    return std::nullopt;
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
    const Decision decision = decide(*project, repository, tag, withBytes);
    switch (decision.step) {
    case Decision::Step::Cold: resolveCold(request, withBytes, std::move(callback)); return;
    case Decision::Step::Fresh: serveFresh(request, *decision.known, {withBytes, std::move(callback)}); return;
    case Decision::Step::Recheck:
    case Decision::Step::RecheckBehind: revalidate(request, decision, {withBytes, std::move(callback)}); return;
    }
}

TagResolver::Decision TagResolver::decide(const Project &project, const std::string &repository, const std::string &tag,
                                          bool withBytes) const
{
    Decision decision;
    decision.known = m_context.index.tag(project.id, repository, tag);
    if (!decision.known)
        return decision;
    const TagEntry &known = *decision.known;
    const MonotonicTime now = m_context.clock.monotonic();
    if (known.freshUntil > now) {
        decision.step = Decision::Step::Fresh;
        return decision;
    }
    // A HEAD needs no bytes: what was once said of the tag is a copy to fall back on.
    if (withBytes && !m_manifests.held(project.id, known.digest))
        return decision;
    decision.step = project.stale.mayServeWhileChecking(known.freshUntil, now) ? Decision::Step::RecheckBehind
                                                                               : Decision::Step::Recheck;
    decision.hasFallback = project.stale.mayReplace(Error(ErrorCode::UpstreamTimeout), ageOf(known));
    return decision;
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
    serveKnownTo(std::move(waiter), request, known, {});
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
    const auto row = std::make_shared<UpstreamRow>(m_context.upstreams, *request.project, request.repository);
    askInTurn<upstream::ManifestHead>(
        row, row->next(),
        [this, request](upstream::UpstreamClient &client, const auto &done) {
            client.headManifest(request.repository, Reference(request.tag), done, spending(client, request));
        },
        [this, guard = QPointer<TagResolver>(this), request, row,
         finishHeads](const Result<upstream::ManifestHead> &head) {
            if (!guard)
                return;
            if (!head) {
                if (isConfirmedAbsence(head.error()) || head.error().code == ErrorCode::UpstreamDenied)
                    m_context.negatives.insert(request.key, head.error());
                finishHeads(head.error());
                return;
            }
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
            answer.fallback = row->fallbackName();
            confirm(request, entryFor(request, answer.digest, answer.mediaType, answer.sizeBytes), true);
            finishHeads(answer);
        });
}

void TagResolver::coldByGet(const Request &request)
{
    const auto finishGets = [this, request](const Result<ManifestAnswer> &result) {
        answerAll(std::move(m_coldGets.extract(request.key).mapped()), result);
    };
    const auto row = std::make_shared<UpstreamRow>(m_context.upstreams, *request.project, request.repository);
    askInTurn<upstream::ManifestBody>(
        row, row->next(),
        [this, request](upstream::UpstreamClient &client, const auto &done) {
            client.getManifest(request.repository, Reference(request.tag), done, spending(client, request));
        },
        [this, guard = QPointer<TagResolver>(this), request, row, finishGets](Result<upstream::ManifestBody> body) {
            if (!guard)
                return;
            if (!body) {
                if (isConfirmedAbsence(body.error()) || body.error().code == ErrorCode::UpstreamDenied)
                    m_context.negatives.insert(request.key, body.error());
                finishGets(body.error());
                return;
            }
            ManifestAnswer answer = m_manifests.ingest(request.project, request.repository, std::move(*body));
            answer.fallback = row->fallbackName();
            confirm(request, entryFor(request, answer.digest, answer.mediaType, answer.sizeBytes), true);
            finishGets(answer);
        });
}

// Due: there is a copy, and one HEAD for all who ask decides what becomes of it.

void TagResolver::revalidate(const Request &request, const Decision &decision, Waiter waiter)
{
    const TagEntry &known = *decision.known;
    const bool running = m_revalidations.contains(request.key);
    std::shared_ptr<UpstreamRow> row;
    upstream::UpstreamClient *client = nullptr;
    if (!running) {
        // "Gone" and "no access" are asked again after a while, and who is down is left alone.
        auto reason = m_context.negatives.find(request.key);
        if (!reason) {
            const bool served = decision.hasFallback || decision.step == Decision::Step::RecheckBehind;
            row = std::make_shared<UpstreamRow>(m_context.upstreams, *request.project, request.repository,
                                                served ? UpstreamRow::Gate::Copy : UpstreamRow::Gate::Cold);
            client = row->next();
            if (!client)
                reason = row->error();
        }
        if (reason) {
            serveKnownTo(std::move(waiter), request, known,
                         {.outcome = Outcome::Stale,
                          .staleReason = reason,
                          .inWindow = decision.step == Decision::Step::RecheckBehind});
            return;
        }
    }
    auto &waiters = m_revalidations[request.key].waiters;
    if (decision.step == Decision::Step::RecheckBehind) {
        serveKnownTo(std::move(waiter), request, known, {Outcome::Hit, std::nullopt, true});
    } else {
        waiter.number = ++m_lastWaiter;
        if (decision.hasFallback) {
            QTimer::singleShot(patience, this, [this, request, known, number = waiter.number] {
                runOutOfPatience(request, known, number);
            });
        }
        waiters.push_back(std::move(waiter));
    }
    if (running)
        return;
    askInTurn<upstream::ManifestHead>(
        row, client,
        [this, request](upstream::UpstreamClient &asked, const auto &done) {
            asked.headManifest(request.repository, Reference(request.tag), done, spending(asked, request));
        },
        [this, guard = QPointer<TagResolver>(this), request, known, row](const Result<upstream::ManifestHead> &head) {
            if (guard)
                headAnswered(request, known, head, row->fallbackName());
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
    serveKnownTo(std::move(impatient), request, known,
                 {Outcome::Stale,
                  upstreamError(request.project->upstreamName, ErrorCode::UpstreamTimeout,
                                QStringLiteral("no answer within the time a cached copy waits"))});
}

void TagResolver::headAnswered(const Request &request, const TagEntry &known,
                               const Result<upstream::ManifestHead> &head, const std::string &fallback)
{
    if (!head) {
        headFailed(request, known, head.error());
        return;
    }
    if (head->digest && *head->digest == known.digest) {
        confirm(request, entryFor(request, known.digest, known.mediaType, known.sizeBytes), known.isGone());
        serveKnown(request, known, {Outcome::Revalidated, std::nullopt, false, fallback});
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
    serveKnown(request, moved, {Outcome::Revalidated, std::nullopt, false, fallback});
}

void TagResolver::headFailed(const Request &request, const TagEntry &known, const Error &error)
{
    const bool gone = isConfirmedAbsence(error);
    if (gone || error.code == ErrorCode::UpstreamDenied)
        m_context.negatives.insert(request.key, error);
    // Unless its image was deleted here meanwhile.
    const auto present = m_context.index.tag(request.project->id, request.repository, request.tag);
    if (gone && !known.isGone() && present) {
        // Decided (1) in upstreams.md: gone upstream, and said so; served here unless the project is strict.
        TagEntry entry = *present;
        entry.goneAt = m_context.clock.now(); // it is as old as it was
        entry.freshUntil = {};
        confirm(request, entry, true);
        Q_EMIT eventRaised({EventSeverity::Warning,
                            QStringLiteral("tag.goneUpstream"),
                            {{QStringLiteral("project"), QString::fromStdString(request.project->name)},
                             {QStringLiteral("repository"), QString::fromStdString(request.repository)},
                             {QStringLiteral("tag"), QString::fromStdString(request.tag)}}});
    }
    serveKnown(request, known, {Outcome::Stale, error});
}

void TagResolver::readInstead(const Request &request, const TagEntry &known)
{
    const auto row = std::make_shared<UpstreamRow>(m_context.upstreams, *request.project, request.repository);
    askInTurn<upstream::ManifestBody>(
        row, row->next(),
        [this, request](upstream::UpstreamClient &client, const auto &done) {
            client.getManifest(request.repository, Reference(request.tag), done, spending(client, request));
        },
        [this, guard = QPointer<TagResolver>(this), request, known, row](Result<upstream::ManifestBody> body) {
            if (!guard)
                return;
            if (!body) {
                headFailed(request, known, body.error());
                return;
            }
            const bool same = body->digest == known.digest;
            ManifestAnswer answer = m_manifests.ingest(request.project, request.repository, std::move(*body));
            answer.outcome = same ? Outcome::Revalidated : Outcome::Miss;
            answer.fallback = row->fallbackName();
            confirm(request, entryFor(request, answer.digest, answer.mediaType, answer.sizeBytes), !same);
            finish(request, answer);
        });
}

void TagResolver::moveTag(const Request &request, const TagEntry &known, const Digest &digest)
{
    const std::int64_t asked
        = UpstreamRow::firstAsked(m_context.upstreams, *request.project, request.repository, Inquiry::Pull);
    if (m_context.upstreams.isBudgetNearlySpent(asked) && m_manifests.held(request.project->id, known.digest)
        && request.project->stale.mayReplace(Error(ErrorCode::UpstreamRateLimited), ageOf(known))) {
        // A HEAD costs nothing of the limit; a manifest does.
        saveBudget(request, known, asked);
        return;
    }
    m_context.spendings.learn(*request.project, request.repository, digest, request.tag);
    // The new manifest first, then the tag: whoever hears of the new digest can also have it (upstreams.md F-45).
    m_manifests.fetch(
        request.project, request.repository, digest,
        [this, guard = QPointer<TagResolver>(this), request, known](Result<ManifestAnswer> answer) {
            if (!guard)
                return;
            if (!answer) {
                serveKnown(request, known, {Outcome::Stale, answer.error()});
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

void TagResolver::saveBudget(const Request &request, const TagEntry &known, std::int64_t upstreamId)
{
    const auto *client = m_context.upstreams.find(upstreamId);
    const std::string upstream = client ? client->config().name.toStdString() : request.project->upstreamName;
    serveKnown(request, known,
               {Outcome::Stale,
                upstreamError(upstream, ErrorCode::UpstreamRateLimited,
                              QStringLiteral("the rest of the limit is left for what is not here"))});
    if (m_context.upstreams.tellsNearlySpent(upstreamId)) {
        Q_EMIT eventRaised({EventSeverity::Warning,
                            QStringLiteral("upstream.budgetNearlySpent"),
                            {{QStringLiteral("upstream"), QString::fromStdString(upstream)}}});
    }
}

upstream::Counted TagResolver::spending(const upstream::UpstreamClient &client, const Request &request) const
{
    return m_context.spendings.entry(client.config().id, *request.project, request.repository, Reference(request.tag));
}

void TagResolver::confirm(const Request &request, TagEntry entry, bool changed)
{
    if (!m_context.exists(request.project->id))
        return;
    const auto recorded = m_context.ledger.recordTag(request.project->id, request.repository, request.tag, entry);
    if (!recorded)
        qCWarning(log) << "a tag could not be recorded:" << recorded.error().toLogLine();
    if (!entry.isGone())
        m_context.negatives.remove(request.key);
    m_context.spendings.learn(*request.project, request.repository, entry.digest, request.tag);
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

void TagResolver::serveKnown(const Request &request, const TagEntry &known, const Label &label)
{
    auto node = m_revalidations.extract(request.key);
    if (node.empty())
        return;
    for (Waiter &waiter : node.mapped().waiters)
        serveKnownTo(std::move(waiter), request, known, label);
}

void TagResolver::serveKnownTo(Waiter waiter, const Request &request, const TagEntry &known, const Label &label)
{
    if (label.outcome == Outcome::Stale && !label.inWindow) {
        if (const auto refusal = refusalToServe(*request.project, known, *label.staleReason, ageOf(known))) {
            waiter.callback(*refusal);
            return;
        }
    }
    const auto put = [known, label](ManifestAnswer &answer) {
        // A manifest that had to be fetched first stays what it was: a miss.
        const bool here = answer.outcome == Outcome::Hit;
        if (here)
            answer.outcome = label.outcome;
        answer.staleReason = answer.outcome == Outcome::Stale ? label.staleReason : std::nullopt;
        answer.rechecking = here && label.rechecking;
        answer.checkedAt = known.checkedAt;
        if (here)
            answer.fallback = label.fallback;
    };
    if (!waiter.withBytes) {
        ManifestAnswer answer;
        answer.digest = known.digest;
        answer.mediaType = known.mediaType;
        answer.sizeBytes = known.sizeBytes;
        put(answer);
        waiter.callback(std::move(answer));
        return;
    }
    m_manifests.fetch(request.project, request.repository, known.digest,
                      [put, callback = std::move(waiter.callback)](Result<ManifestAnswer> answer) {
                          if (answer)
                              put(*answer);
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
    entry.checkedNow(m_context.clock);
    entry.freshUntil
        = freshUntil(m_context.clock, request.project->freshness.lifetime(request.tag), std::chrono::milliseconds(0));
    return entry;
}

} // namespace breakwater::cache
