// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ManifestFetcher.h"

#include "cache/ManifestSummary.h"
#include "cache/StoredManifest.h"
#include "cache/UpstreamRow.h"
#include "upstream/UpstreamClient.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>

namespace breakwater::cache {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.cache")

/// With the repository: that one of them does not have a digest says nothing of another.
std::string waitingKey(std::int32_t projectId, const std::string &repository, const Digest &digest)
{
    return std::to_string(projectId) + ':' + repository + '@' + digest.toString();
}

/// Whether an error tells that the bytes are not (or no longer) there; the disk's trouble of a moment does not.
bool isLoss(const Error &error)
{
    return error.code == ErrorCode::BlobUnknown || error.code == ErrorCode::SizeMismatch
        || error.code == ErrorCode::DigestMismatch;
}

} // namespace

ManifestFetcher::ManifestFetcher(CacheContext &context, QObject *parent) : QObject(parent), m_context(context) { }

std::optional<ManifestAnswer> ManifestFetcher::held(std::int32_t projectId, const Digest &digest)
{
    if (const auto it = m_unwritten.find(digest); it != m_unwritten.end()) {
        const auto &projects = it->second.projects;
        if (std::find(projects.begin(), projects.end(), projectId) != projects.end()) {
            ManifestAnswer answer;
            answer.digest = digest;
            answer.mediaType = it->second.mediaType;
            answer.bytes = it->second.bytes;
            answer.sizeBytes = answer.bytes->size();
            return answer;
        }
    }
    const auto entry = m_context.index.content(projectId, digest);
    if (!entry || entry->mediaType.empty())
        return std::nullopt;
    ManifestAnswer answer;
    answer.digest = digest;
    answer.mediaType = entry->mediaType;
    answer.sizeBytes = entry->sizeBytes;
    answer.bytes = m_context.memory.find(digest);
    if (!answer.bytes) {
        auto bytes = readStoredManifest(m_context.store, digest);
        if (!bytes && !isLoss(bytes.error())) {
            qCWarning(log) << "manifest" << digest.shortText() << "cannot be read:" << bytes.error().toLogLine();
            return std::nullopt;
        }
        if (!bytes || (*bytes)->size() != entry->sizeBytes) {
            qCWarning(log) << "manifest" << digest.shortText()
                           << "is damaged or gone from the store: fetching it again";
            m_context.index.removeContent(digest);
            if (const auto removed = m_context.store.remove(digest); !removed)
                qCWarning(log) << removed.error().toLogLine();
            return std::nullopt;
        }
        answer.bytes = std::move(*bytes);
        m_context.memory.insert(digest, answer.bytes);
    }
    return answer;
}

void ManifestFetcher::fetch(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                            Callback<ManifestAnswer> callback)
{
    if (auto answer = held(project->id, digest)) {
        callback(std::move(*answer));
        return;
    }
    const std::string key = waitingKey(project->id, repository, digest);
    if (const auto refusal = m_context.negatives.find(key)) {
        callback(*refusal);
        return;
    }
    auto &waiting = m_waiting[key];
    waiting.callbacks.push_back(std::move(callback));
    if (waiting.callbacks.size() == 1)
        askUpstream(project, repository, digest, key);
}

void ManifestFetcher::askUpstream(const ProjectDirectory::Found &project, const std::string &repository,
                                  const Digest &digest, const std::string &key)
{
    const auto row = std::make_shared<UpstreamRow>(m_context.upstreams, *project, repository);
    const auto guard = QPointer<ManifestFetcher>(this);
    askInTurn<upstream::ManifestBody>(
        row, row->next(),
        [this, guard, project, repository, digest](upstream::UpstreamClient &client, const auto &done) {
            client.getManifest(
                repository, Reference(digest),
                [this, guard, done](Result<upstream::ManifestBody> body) {
                    if (guard && !body && body.error().code == ErrorCode::DigestMismatch) {
                        Q_EMIT eventRaised(
                            {EventSeverity::Critical, QStringLiteral("content.digestMismatch"), body.error().params});
                    }
                    done(std::move(body));
                },
                m_context.spendings.entry(client.config().id, *project, repository, Reference(digest)));
        },
        [this, guard, project, repository, key, row](Result<upstream::ManifestBody> body) {
            if (!guard)
                return;
            if (!body) {
                if (isConfirmedAbsence(body.error()) || body.error().code == ErrorCode::UpstreamDenied)
                    m_context.negatives.insert(key, body.error());
                answer(key, body.error());
                return;
            }
            ManifestAnswer fetched = ingest(project, repository, std::move(*body));
            fetched.fallback = row->fallbackName();
            answer(key, fetched);
        });
}

void ManifestFetcher::answer(const std::string &key, const Result<ManifestAnswer> &result)
{
    auto node = m_waiting.extract(key);
    if (node.empty())
        return;
    bool first = true;
    for (auto &callback : node.mapped().callbacks) {
        Result<ManifestAnswer> copy = result;
        if (copy)
            copy->outcome = first ? Outcome::Miss : Outcome::Joined;
        first = false;
        callback(std::move(copy));
    }
}

ManifestAnswer ManifestFetcher::ingest(const ProjectDirectory::Found &project, const std::string &repository,
                                       upstream::ManifestBody body)
{
    ManifestAnswer answer;
    answer.digest = body.digest;
    answer.mediaType = body.mediaType;
    answer.bytes = std::make_shared<const std::string>(std::move(body.bytes));
    answer.sizeBytes = answer.bytes->size();
    answer.outcome = Outcome::Miss;
    m_context.memory.insert(answer.digest, answer.bytes);

    Unwritten &unwritten = m_unwritten[answer.digest];
    unwritten.mediaType = answer.mediaType;
    unwritten.bytes = answer.bytes;
    unwritten.projects.push_back(project->id);
    write(project, repository, answer.digest, answer.mediaType, answer.bytes);
    return answer;
}

void ManifestFetcher::write(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                            const std::string &mediaType, ManifestMemory::Bytes bytes)
{
    m_context.disk.run([&store = m_context.store, digest, bytes] { return store.put(digest, *bytes); },
                       [this, project, repository, digest, mediaType, bytes](const Result<void> &written) {
                           keep(project->id, repository, digest, mediaType, *bytes, written);
                       });
}

void ManifestFetcher::keep(std::int32_t projectId, const std::string &repository, const Digest &digest,
                           const std::string &mediaType, const std::string &bytes, const Result<void> &written)
{
    if (const auto it = m_unwritten.find(digest); it != m_unwritten.end()) {
        auto &projects = it->second.projects;
        if (const auto mine = std::find(projects.begin(), projects.end(), projectId); mine != projects.end())
            projects.erase(mine);
        if (projects.empty())
            m_unwritten.erase(it);
    }
    if (!m_context.exists(projectId)) {
        if (written && !isUnwritten(digest) && !m_context.index.anyContent(digest))
            (void)m_context.store.remove(digest); // what stays is collected at the next start
        return;
    }
    Result<void> recorded = written;
    if (recorded) {
        const auto summary = summarizeManifest(bytes, mediaType);
        recorded = summary ? m_context.ledger.recordManifest(projectId, repository, digest, bytes.size(), *summary)
                           : Result<void>(summary.error());
    }
    if (!recorded) {
        qCWarning(log) << "manifest" << digest.shortText() << "could not be kept:" << recorded.error().toLogLine();
        Q_EMIT eventRaised({EventSeverity::Critical,
                            QStringLiteral("storage.writeFailed"),
                            {{QStringLiteral("error"), errorCodeName(recorded.error().code)},
                             {QStringLiteral("detail"), recorded.error().detail}}});
        Q_EMIT storeRefused(recorded.error());
        return;
    }
    m_context.index.addContent(digest, {bytes.size(), mediaType});
    m_context.index.grant(projectId, digest);
    Q_EMIT manifestStored(projectId, QString::fromStdString(repository));
}

} // namespace breakwater::cache
