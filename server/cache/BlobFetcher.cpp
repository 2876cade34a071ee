// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/BlobFetcher.h"

#include "upstream/UpstreamClient.h"

#include <utility>

#include <unistd.h>

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

std::string BlobFetcher::key(std::int64_t id, const Digest &digest)
{
    return std::to_string(id) + '/' + digest.toString();
}

std::string BlobFetcher::refusalKey(std::int32_t projectId, const std::string &repository, const Digest &digest)
{
    return "blob:" + std::to_string(projectId) + ':' + repository + '@' + digest.toString();
}

void BlobFetcher::expectSize(std::int32_t projectId, const Digest &digest, std::uint64_t sizeBytes)
{
    if (m_expected.size() >= maxExpectations)
        m_expected.clear();
    m_expected.insert_or_assign(key(projectId, digest), sizeBytes);
}

Result<bool> BlobFetcher::isStored(const Digest &digest, const ContentEntry &entry)
{
    const auto opened = m_context.store.open(digest, entry.sizeBytes);
    if (opened) {
        ::close(opened->fd);
        return true;
    }
    if (opened.error().code != ErrorCode::BlobUnknown)
        return opened.error(); // the disk's trouble of a moment says nothing of the file
    qCWarning(log) << "blob" << digest.shortText() << "is gone from the store or cut short: fetching it again";
    m_context.index.removeContent(digest);
    if (const auto removed = m_context.store.remove(digest); !removed)
        qCWarning(log) << removed.error().toLogLine();
    return false;
}

void BlobFetcher::fetch(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                        Callback<BlobAnswer> callback)
{
    const bool granted = m_context.index.content(project->id, digest).has_value();
    if (const auto entry = m_context.index.anyContent(digest)) {
        const auto stored = isStored(digest, *entry);
        if (!stored) {
            callback(stored.error());
            return;
        }
        if (*stored) {
            if (granted)
                callback(storedAnswer(*entry, Outcome::Hit));
            else
                prove(project, repository, digest, std::move(callback), true);
            return;
        }
    }
    if (const auto it = m_flights.find(digest); it != m_flights.end()) {
        if (!it->second.flight->serves(project->id)) {
            prove(project, repository, digest, std::move(callback), true);
            return;
        }
        const bool isOwnName = it->second.repository == repository;
        if (join(digest, isOwnName ? callback : orByOwnName(project, repository, digest, callback)))
            return;
    }
    if (const auto refusal = m_context.negatives.find(refusalKey(project->id, repository, digest))) {
        callback(*refusal);
        return;
    }
    takeOff(project, repository, digest, std::move(callback));
}

bool BlobFetcher::join(const Digest &digest, const Callback<BlobAnswer> &callback)
{
    const auto it = m_flights.find(digest);
    if (it == m_flights.end())
        return false;
    if (it->second.flight->join(callback))
        return true;
    m_apart.push_back(std::move(m_flights.extract(it).mapped()));
    return false;
}

Callback<BlobAnswer> BlobFetcher::orByOwnName(const ProjectDirectory::Found &project, const std::string &repository,
                                              const Digest &digest, Callback<BlobAnswer> callback)
{
    return [this, project, repository, digest, callback = std::move(callback)](Result<BlobAnswer> answer) {
        const bool refused = !answer
            && (answer.error().code == ErrorCode::BlobUnknown || answer.error().code == ErrorCode::UpstreamDenied);
        if (!refused) {
            callback(std::move(answer));
            return;
        }
        QMetaObject::invokeMethod(
            this, [this, project, repository, digest, callback] { fetch(project, repository, digest, callback); },
            Qt::QueuedConnection); // the download that failed is still on the list
    };
}

void BlobFetcher::takeOff(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                          Callback<BlobAnswer> callback)
{
    UpstreamRow row(m_context.upstreams, *project, repository);
    for (const std::int64_t id : row.upstreamIds()) {
        const auto wrong = m_mismatches.find(key(id, digest));
        if (wrong != m_mismatches.end() && wrong->second >= mismatchesToRefuse)
            row.leaveOut(id);
    }
    if (row.upstreamIds().empty()) {
        callback(Error(ErrorCode::DigestMismatch, QStringLiteral("the upstream sent wrong bytes repeatedly"),
                       {{QStringLiteral("upstream"), QString::fromStdString(project->upstreamName)},
                        {QStringLiteral("expected"), digest.toQString()}}));
        return;
    }
    // Here and not in the flight: one that is under way goes on through its own retries.
    if (!row.next() && row.error().code != ErrorCode::UpstreamDisabled) {
        callback(row.error());
        return;
    }
    const auto expected = m_expected.find(key(project->id, digest));
    auto flight = std::make_unique<BlobFlight>(m_context, project, std::move(row), repository, digest,
                                               expected == m_expected.end() ? 0 : expected->second);
    BlobFlight *raw = flight.get();
    connect(raw, &BlobFlight::committed, this, [this, digest](quint64 sizeBytes) { landed(digest, sizeBytes); });
    connect(raw, &BlobFlight::passedThrough, this, [this, raw](const Error &reason) { passedThrough(*raw, reason); });
    connect(raw, &BlobFlight::failed, this,
            [this, raw, repository](const Error &error) { crashed(*raw, repository, error); });
    m_flights.emplace(digest, Flight {std::move(flight), repository});
    raw->join(callback);
    raw->start();
}

void BlobFetcher::landed(const Digest &digest, std::uint64_t sizeBytes)
{
    const auto it = m_flights.find(digest);
    if (it == m_flights.end())
        return;
    // The bytes are in the store; now the catalog, then the index (truth 2).
    const auto known = m_context.index.anyContent(digest);
    bool kept = false;
    for (const std::int32_t projectId : it->second.flight->projects()) {
        m_expected.erase(key(projectId, digest));
        if (!m_context.exists(projectId))
            continue;
        if (!std::exchange(kept, true))
            m_context.index.addContent(digest, {sizeBytes, known ? known->mediaType : std::string()});
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
    m_mismatches.erase(key(it->second.flight->upstreamId(), digest));
    retire(*it->second.flight);
    if (!kept && !known)
        (void)m_context.store.remove(digest); // its project was removed; what stays is collected at the next start
}

void BlobFetcher::passedThrough(const BlobFlight &flight, const Error &reason)
{
    qCWarning(log) << "blob" << flight.digest().shortText()
                   << "was passed on without being stored:" << reason.toLogLine();
    Q_EMIT eventRaised(
        {EventSeverity::Critical,
         QStringLiteral("storage.passedThrough"),
         {{QStringLiteral("error"), errorCodeName(reason.code)}, {QStringLiteral("detail"), reason.detail}}});
    Q_EMIT storeRefused(reason);
    retire(flight);
}

void BlobFetcher::crashed(const BlobFlight &flight, const std::string &repository, const Error &error)
{
    const Digest digest = flight.digest();
    if (error.code == ErrorCode::BlobUnknown || error.code == ErrorCode::UpstreamDenied) {
        if (!isPromised(flight.project()->id, repository, digest))
            m_context.negatives.insert(refusalKey(flight.project()->id, repository, digest), error);
    } else if (error.code == ErrorCode::DigestMismatch || error.code == ErrorCode::SizeMismatch) {
        // What an earlier run left may be what is wrong (a power cut): the upstream gets another chance.
        if (!flight.tookUpPart()) {
            if (m_mismatches.size() >= maxMismatches)
                m_mismatches.clear();
            const std::string wrong = key(flight.upstreamId(), digest);
            ++m_mismatches[wrong];
            QTimer::singleShot(mismatchMemory, this, [this, wrong] { m_mismatches.erase(wrong); });
        }
        qCCritical(log).noquote() << "SECURITY: wrong bytes for" << digest.toQString() << error.toLogLine();
        Q_EMIT eventRaised({EventSeverity::Critical, QStringLiteral("content.digestMismatch"), error.params});
    } else if (error.code == ErrorCode::StorageFull || error.code == ErrorCode::StorageIo
               || error.code == ErrorCode::StorageUnwritable) {
        Q_EMIT eventRaised(
            {EventSeverity::Critical,
             QStringLiteral("storage.writeFailed"),
             {{QStringLiteral("error"), errorCodeName(error.code)}, {QStringLiteral("detail"), error.detail}}});
        Q_EMIT storeRefused(error);
    }
    if (error.code != ErrorCode::Cancelled)
        qCWarning(log) << "blob" << digest.shortText() << "failed:" << error.toLogLine();
    retire(flight);
}

/// A manifest that is held names it: ask again next time.
bool BlobFetcher::isPromised(std::int32_t projectId, const std::string &repository, const Digest &digest) const
{
    return m_expected.contains(key(projectId, digest))
        || m_context.ledger.isPartOfManifest(projectId, repository, digest);
}

void BlobFetcher::retire(const BlobFlight &flight)
{
    // We are inside one of its signals.
    const auto it = m_flights.find(flight.digest());
    if (it != m_flights.end() && it->second.flight.get() == &flight) {
        m_flights.extract(it).mapped().flight.release()->deleteLater();
        return;
    }
    std::erase_if(m_apart, [&flight](Flight &each) {
        if (each.flight.get() != &flight)
            return false;
        each.flight.release()->deleteLater();
        return true;
    });
}

void BlobFetcher::prove(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                        Callback<BlobAnswer> callback, bool join)
{
    const std::string askedKey = refusalKey(project->id, repository, digest);
    const std::string proofKey = askedKey + (join ? "" : "/head"); // a HEAD must not answer for a GET
    if (const auto refusal = m_context.negatives.find(askedKey)) {
        callback(*refusal);
        return;
    }
    auto &waiting = m_proofs[proofKey];
    waiting.push_back(std::move(callback));
    if (waiting.size() > 1)
        return;
    const auto answer = [this, proofKey](const Result<BlobAnswer> &result) {
        const auto node = m_proofs.extract(proofKey);
        if (node.empty())
            return;
        for (const auto &each : node.mapped())
            each(result);
    };
    const auto row = std::make_shared<UpstreamRow>(m_context.upstreams, *project, repository);
    askInTurn<upstream::BlobHead>(
        row, row->next(),
        [repository, digest](upstream::UpstreamClient &client, const auto &done) {
            client.headBlob(repository, digest, done);
        },
        [this, guard = QPointer<BlobFetcher>(this), project, repository, digest, proofKey, askedKey, answer, join,
         row](const Result<upstream::BlobHead> &head) {
            if (!guard)
                return;
            if (!head) {
                const bool refused
                    = head.error().code == ErrorCode::BlobUnknown || head.error().code == ErrorCode::UpstreamDenied;
                if (refused && !isPromised(project->id, repository, digest))
                    m_context.negatives.insert(askedKey, head.error());
                answer(head.error());
                return;
            }
            if (!m_context.exists(project->id)) {
                answer(Error(ErrorCode::ProjectUnknown, QStringLiteral("the project was removed meanwhile")));
                return;
            }
            const auto fallback = std::make_shared<const Published<std::string>>(row->fallbackName());
            if (const auto entry = m_context.index.anyContent(digest)) {
                m_context.index.grant(project->id, digest);
                if (const auto recorded = m_context.ledger.recordMembership(project->id, repository, digest); !recorded)
                    qCWarning(log) << "a membership could not be recorded:" << recorded.error().toLogLine();
                BlobAnswer proved = storedAnswer(*entry, Outcome::Revalidated);
                proved.fallback = fallback;
                answer(proved);
                return;
            }
            if (join) {
                if (const auto it = m_flights.find(digest); it != m_flights.end())
                    it->second.flight->addProject(project->id);
                auto node = m_proofs.extract(proofKey);
                for (auto &each : node.mapped()) {
                    if (!this->join(digest, each)) // what was coming has failed meanwhile, or is past joining
                        fetch(project, repository, digest, std::move(each));
                }
                return;
            }
            BlobAnswer sizeOnly;
            sizeOnly.sizeBytes = head->sizeBytes;
            const auto expected = m_expected.find(key(project->id, digest));
            if (!sizeOnly.sizeBytes && expected != m_expected.end())
                sizeOnly.sizeBytes = expected->second;
            sizeOnly.outcome = Outcome::Miss;
            sizeOnly.fallback = fallback;
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
