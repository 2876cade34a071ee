// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/BlobFetcher.h"

#include "upstream/UpstreamClient.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

namespace breakwater::cache {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.cache")

constexpr std::size_t maxExpectations = 50'000;
constexpr std::size_t maxMismatches = 1'000;
constexpr int mismatchesToRefuse = 2; // upstreams.md F-21
constexpr std::chrono::minutes mismatchMemory {10};

BlobAnswer storedAnswer(const ContentEntry &entry, Outcome outcome)
{
    BlobAnswer answer;
    answer.stored = true;
    answer.sizeBytes = entry.sizeBytes;
    answer.outcome = outcome;
    return answer;
}

} // namespace

BlobFetcher::BlobFetcher(CacheContext &context, QObject *parent) : QObject(parent), m_context(context) { }

std::string BlobFetcher::key(std::int32_t projectId, const Digest &digest)
{
    return "blob:" + std::to_string(projectId) + '/' + digest.toString();
}

void BlobFetcher::expectSize(const Digest &digest, std::uint64_t sizeBytes)
{
    if (m_expected.size() >= maxExpectations)
        m_expected.clear();
    m_expected.insert_or_assign(digest, sizeBytes);
}

void BlobFetcher::fetch(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                        Callback<BlobAnswer> callback)
{
    if (const auto entry = m_context.index.content(project->id, digest)) {
        if (m_context.store.contains(digest)) {
            callback(storedAnswer(*entry, Outcome::Hit));
            return;
        }
        qCWarning(log) << "blob" << digest.shortText() << "is gone from the store: fetching it again";
        m_context.index.removeContent(digest);
    }
    if (const auto it = m_flights.find(digest); it != m_flights.end()) {
        if (it->second.flight->serves(project->id))
            it->second.flight->join(std::move(callback));
        else
            prove(project, repository, digest, std::move(callback), true);
        return;
    }
    if (m_context.index.anyContent(digest) && m_context.store.contains(digest)) {
        prove(project, repository, digest, std::move(callback), true);
        return;
    }
    if (const auto refusal = m_context.negatives.find(key(project->id, digest))) {
        callback(*refusal);
        return;
    }
    takeOff(project, repository, digest, std::move(callback));
}

void BlobFetcher::takeOff(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                          Callback<BlobAnswer> callback)
{
    if (const auto wrong = m_mismatches.find(digest);
        wrong != m_mismatches.end() && wrong->second >= mismatchesToRefuse) {
        callback(Error(ErrorCode::DigestMismatch, QStringLiteral("the upstream sent wrong bytes repeatedly"),
                       {{QStringLiteral("upstream"), QString::fromStdString(project->upstreamName)},
                        {QStringLiteral("expected"), digest.toQString()}}));
        return;
    }
    const auto expected = m_expected.find(digest);
    auto flight = std::make_unique<BlobFlight>(m_context, project, repository, digest,
                                               expected == m_expected.end() ? 0 : expected->second);
    BlobFlight *raw = flight.get();
    connect(raw, &BlobFlight::committed, this, [this, digest](quint64 sizeBytes) { landed(digest, sizeBytes); });
    connect(raw, &BlobFlight::failed, this, [this, digest](const Error &error) { crashed(digest, error); });
    m_flights.emplace(digest, Flight {std::move(flight), repository});
    raw->join(std::move(callback));
    raw->start();
}

void BlobFetcher::landed(const Digest &digest, std::uint64_t sizeBytes)
{
    const auto it = m_flights.find(digest);
    if (it == m_flights.end())
        return;
    // The bytes are in the store; now the catalog, then the index (truth 2).
    const auto known = m_context.index.anyContent(digest);
    m_context.index.addContent(digest, {sizeBytes, known ? known->mediaType : std::string()});
    for (const std::int32_t projectId : it->second.flight->projects()) {
        const auto recorded = m_context.ledger.recordBlob(projectId, digest, sizeBytes);
        if (!recorded) {
            qCCritical(log) << "blob" << digest.shortText() << "could not be listed:" << recorded.error().toLogLine();
            Q_EMIT eventRaised({EventSeverity::Critical,
                                QStringLiteral("storage.writeFailed"),
                                {{QStringLiteral("error"), errorCodeName(recorded.error().code)},
                                 {QStringLiteral("detail"), recorded.error().detail}}});
        }
        m_context.index.grant(projectId, digest);
        Q_EMIT blobStored(projectId, QString::fromStdString(it->second.repository), sizeBytes);
    }
    m_expected.erase(digest);
    m_mismatches.erase(digest);
    retire(digest);
}

void BlobFetcher::crashed(const Digest &digest, const Error &error)
{
    const auto it = m_flights.find(digest);
    if (it == m_flights.end())
        return;
    if ((error.code == ErrorCode::BlobUnknown || error.code == ErrorCode::UpstreamDenied)
        && !m_expected.contains(digest)) { // a manifest that is held promises it: ask again next time
        for (const std::int32_t projectId : it->second.flight->projects())
            m_context.negatives.insert(key(projectId, digest), error);
    } else if (error.code == ErrorCode::DigestMismatch || error.code == ErrorCode::SizeMismatch) {
        if (m_mismatches.size() >= maxMismatches)
            m_mismatches.clear();
        ++m_mismatches[digest];
        QTimer::singleShot(mismatchMemory, this, [this, digest] { m_mismatches.erase(digest); });
        qCCritical(log).noquote() << "SECURITY: wrong bytes for" << digest.toQString() << error.toLogLine();
        Q_EMIT eventRaised({EventSeverity::Critical, QStringLiteral("content.digestMismatch"), error.params});
    } else if (error.code == ErrorCode::StorageFull || error.code == ErrorCode::StorageIo
               || error.code == ErrorCode::StorageUnwritable) {
        Q_EMIT eventRaised(
            {EventSeverity::Critical,
             QStringLiteral("storage.writeFailed"),
             {{QStringLiteral("error"), errorCodeName(error.code)}, {QStringLiteral("detail"), error.detail}}});
    }
    if (error.code != ErrorCode::Cancelled)
        qCWarning(log) << "blob" << digest.shortText() << "failed:" << error.toLogLine();
    retire(digest);
}

void BlobFetcher::retire(const Digest &digest)
{
    auto node = m_flights.extract(digest);
    if (!node.empty())
        node.mapped().flight.release()->deleteLater(); // we are inside one of its signals
}

void BlobFetcher::prove(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                        Callback<BlobAnswer> callback, bool join)
{
    const std::string refusalKey = key(project->id, digest);
    const std::string proofKey = refusalKey + (join ? "" : "/head"); // a HEAD must not answer for a GET
    if (const auto refusal = m_context.negatives.find(refusalKey)) {
        callback(*refusal);
        return;
    }
    auto &waiting = m_proofs[proofKey];
    waiting.push_back(std::move(callback));
    if (waiting.size() > 1)
        return;
    const auto answer = [this, proofKey](const Result<BlobAnswer> &result) {
        const auto node = m_proofs.extract(proofKey);
        for (const auto &each : node.mapped())
            each(result);
    };
    const auto client = m_context.upstreams.client(project->upstreamId);
    if (!client) {
        answer(client.error());
        return;
    }
    (*client)->headBlob(
        repository, digest,
        [this, guard = QPointer<BlobFetcher>(this), project, repository, digest, proofKey, refusalKey, answer,
         join](const Result<upstream::BlobHead> &head) {
            if (!guard)
                return;
            if (!head) {
                m_context.upstreams.report(project->upstreamId, head.error());
                if (head.error().code == ErrorCode::BlobUnknown || head.error().code == ErrorCode::UpstreamDenied)
                    m_context.negatives.insert(refusalKey, head.error());
                answer(head.error());
                return;
            }
            m_context.upstreams.report(project->upstreamId, std::nullopt);
            if (const auto entry = m_context.index.anyContent(digest)) {
                m_context.index.grant(project->id, digest);
                if (const auto recorded = m_context.ledger.recordMembership(project->id, repository, digest); !recorded)
                    qCWarning(log) << "a membership could not be recorded:" << recorded.error().toLogLine();
                answer(storedAnswer(*entry, Outcome::Revalidated));
                return;
            }
            if (const auto it = m_flights.find(digest); join && it != m_flights.end()) {
                it->second.flight->addProject(project->id);
                auto node = m_proofs.extract(proofKey);
                for (auto &each : node.mapped())
                    it->second.flight->join(std::move(each));
                return;
            }
            if (join) { // what was coming has failed meanwhile
                auto node = m_proofs.extract(proofKey);
                for (auto &each : node.mapped())
                    fetch(project, repository, digest, std::move(each));
                return;
            }
            BlobAnswer sizeOnly;
            sizeOnly.sizeBytes = head->sizeBytes;
            sizeOnly.outcome = Outcome::Miss;
            answer(sizeOnly);
        });
}

void BlobFetcher::head(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                       Callback<BlobAnswer> callback)
{
    if (const auto entry = m_context.index.content(project->id, digest)) {
        callback(storedAnswer(*entry, Outcome::Hit));
        return;
    }
    if (const auto it = m_flights.find(digest);
        it != m_flights.end() && it->second.flight->serves(project->id) && it->second.flight->totalBytes()) {
        BlobAnswer sizeOnly;
        sizeOnly.sizeBytes = it->second.flight->totalBytes();
        sizeOnly.outcome = Outcome::Joined;
        callback(sizeOnly);
        return;
    }
    prove(project, repository, digest, std::move(callback), false);
}

} // namespace breakwater::cache
