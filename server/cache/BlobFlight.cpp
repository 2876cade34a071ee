// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/BlobFlight.h"

#include "base/Hasher.h"
#include "upstream/UpstreamClient.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace breakwater::cache {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.cache")

/// Whether another attempt can help. What the upstream refused with a clear word stays refused.
bool mayRetry(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UpstreamDns:
    case ErrorCode::UpstreamConnect:
    case ErrorCode::UpstreamTimeout:
    case ErrorCode::UpstreamStatus:
    case ErrorCode::UpstreamBadAnswer: return true;
    case ErrorCode::UpstreamProxy: {
        const QString status = error.params.value(QStringLiteral("status"));
        return status != QLatin1String("407") && status != QLatin1String("403");
    }
    default: return false;
    }
}

/// Whether what came so far is worth keeping for a later download.
bool keepsPart(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BlobUnknown:
    case ErrorCode::DigestMismatch:
    case ErrorCode::SizeMismatch:
    case ErrorCode::StorageFull:
    case ErrorCode::StorageIo:
    case ErrorCode::StorageUnwritable: return false;
    default: return true;
    }
}

/// Whether another upstream may have what this one did not give. A wrong byte is not repaired so, nor is the disk.
bool mayMoveOn(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BlobUnknown:
    case ErrorCode::RepositoryUnknown:
    case ErrorCode::UpstreamDenied:
    case ErrorCode::UpstreamDisabled:
    case ErrorCode::UpstreamRedirectRefused:
    case ErrorCode::UpstreamRealmRefused:
    case ErrorCode::UpstreamLoop: return true;
    default: return isUpstreamTrouble(error);
    }
}

/// The upstream would not go on from an offset (upstreams.md F-18, F-19).
bool refusesRange(const Error &error)
{
    return error.code == ErrorCode::UpstreamBadAnswer
        || (error.code == ErrorCode::UpstreamStatus
            && error.params.value(QStringLiteral("status")) == QLatin1String("416"));
}

constexpr std::uint64_t progressBytes = 1024 * 1024; ///< after so many the count of attempts begins anew

} // namespace

/// Hashes and writes what the transport brings, in the transport's thread.
class BlobFlight::Sink final : public upstream::BlobSink
{
public:
    Sink(BlobFlight &flight, std::shared_ptr<storage::InFlightBlob> blob)
        : m_flight(&flight), m_mailbox(flight.m_mailbox), m_blob(std::move(blob)), m_resumeAt(m_blob->writtenBytes())
    {
    }

    bool onHead(std::uint64_t offset, std::optional<std::uint64_t> totalBytes) override
    {
        if (offset > m_resumeAt) {
            m_error
                = Error(ErrorCode::UpstreamBadAnswer, QStringLiteral("the upstream resumed past what was asked for"));
            return false;
        }
        if (totalBytes && *totalBytes == 0 && m_blob->digest() != Hasher::hash({}, m_blob->digest().algorithm())) {
            // F-57: before a client has a head that promises nothing and so is kept
            m_error = Error(ErrorCode::UpstreamBadAnswer, QStringLiteral("an empty body"));
            return false;
        }
        m_skip = m_resumeAt - offset; // the Range was ignored: what is here already is not written again (F-17)
        if (totalBytes) {
            if (const auto set = m_blob->setTotalBytes(*totalBytes); !set) {
                m_error = set.error();
                return false;
            }
        }
        m_mailbox->post([flight = m_flight] { flight->headArrived(); });
        return true;
    }

    bool onBytes(const char *data, std::size_t sizeBytes) override
    {
        const std::size_t skipped = static_cast<std::size_t>(std::min<std::uint64_t>(m_skip, sizeBytes));
        m_skip -= skipped;
        if (skipped == sizeBytes)
            return true;
        if (const auto appended = m_blob->append(data + skipped, sizeBytes - skipped); !appended) {
            m_error = appended.error();
            return false;
        }
        return true;
    }

    bool isFull() override { return m_blob->isFull(); }

    void onFinished(const Result<void> &result) override
    {
        Result<void> outcome = m_error ? Result<void>(*m_error) : result;
        m_mailbox->post([flight = m_flight, outcome] { flight->attemptFinished(outcome); });
    }

private:
    BlobFlight *m_flight; ///< for the mailbox, which is closed before it goes
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<storage::InFlightBlob> m_blob;
    std::uint64_t m_resumeAt;
    std::uint64_t m_skip = 0;
    std::optional<Error> m_error;
};

BlobFlight::BlobFlight(CacheContext &context, ProjectDirectory::Found project, UpstreamRow row, std::string repository,
                       const Digest &digest, std::uint64_t expectedBytes, QObject *parent)
    : QObject(parent), m_context(context), m_project(std::move(project)), m_row(std::move(row)),
      m_repository(std::move(repository)), m_digest(digest), m_expectedBytes(expectedBytes), m_projects {m_project->id},
      m_mailbox(std::make_shared<Mailbox>()), m_fallback(std::make_shared<Published<std::string>>())
{
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(std::chrono::seconds(1));
    connect(&m_lookAgain, &QTimer::timeout, this, &BlobFlight::turned);
}

BlobFlight::~BlobFlight()
{
    m_mailbox->close();
}

void BlobFlight::transition(State next)
{
    qCDebug(log) << "blob" << m_digest.shortText() << "flight state" << static_cast<int>(m_state) << "->"
                 << static_cast<int>(next);
    m_state = next;
}

void BlobFlight::start()
{
    auto blob = m_context.store.begin(m_digest, m_expectedBytes);
    if (!blob) {
        end(blob.error(), false);
        return;
    }
    m_blob = std::move(*blob);
    m_blob->onTurn([this, mailbox = m_mailbox] { mailbox->post([this] { turned(); }); });
    m_inheritedBytes = m_blob->writtenBytes();
    if (m_blob->writtenBytes() > 0 && !m_blob->totalBytes())
        learnSize();
    else
        proceed();
}

void BlobFlight::learnSize()
{
    // A part of an earlier run may hold every byte already, and asking for what comes after the last one is answered
    // 416. Whatever the upstream says here, the attempt that follows decides.
    auto *client = m_row.current();
    if (!client) {
        end(m_row.error(), true);
        return;
    }
    client->headBlob(m_repository, m_digest,
                     [this, guard = QPointer<BlobFlight>(this)](const Result<upstream::BlobHead> &head) {
                         if (!guard)
                             return;
                         if (head && head->sizeBytes) {
                             if (const auto set = m_blob->setTotalBytes(*head->sizeBytes); !set) {
                                 end(set.error(), false);
                                 return;
                             }
                         }
                         proceed();
                     });
}

void BlobFlight::proceed()
{
    if (m_blob->totalBytes() && m_blob->writtenBytes() == *m_blob->totalBytes() && m_blob->writtenBytes() > 0) {
        // An earlier run had every byte and was stopped before the commit.
        transition(State::Receiving);
        answerWaiting();
        commit();
        return;
    }
    attempt();
}

bool BlobFlight::isAbandoned() const
{
    if (!m_firstAnswered || !m_waiting.empty())
        return false;
    if (m_blob->passedThrough()) // there will be nothing in the store: who only waits for that waits in vain
        return !m_blob->hasReaders();
    return m_tickets == 0 && !isWorthFinishing();
}

void BlobFlight::attempt()
{
    if (isAbandoned()) {
        end(m_blob->passedThrough().value_or(Error(ErrorCode::Cancelled)), true);
        return;
    }
    auto *client = m_row.current();
    if (!client && (client = m_row.next())) // it was switched off meanwhile
        m_attempts = 0;
    if (!client) {
        end(m_row.error(), true);
        return;
    }
    ++m_attempts;
    if (m_decode && m_blob->writtenBytes() > 0) { // a position in the blob is none in its encoding
        if (const auto restarted = m_blob->restart(); !restarted) {
            end(restarted.error(), false);
            return;
        }
    }
    m_attemptFrom = m_blob->writtenBytes();
    m_attemptHasHead = false;
    m_sink = std::make_shared<Sink>(*this, m_blob);
    m_download = client->getBlob(m_repository, m_digest,
                                 {m_attemptFrom, m_expectedBytes, m_decode, m_mayPause || m_decode}, m_sink);
}

void BlobFlight::headArrived()
{
    m_attemptHasHead = true;
    if (m_state != State::Asking && m_state != State::Resting)
        return;
    transition(State::Receiving);
    m_row.succeeded();
    m_fallback->set(m_row.fallbackName());
    answerWaiting();
}

void BlobFlight::answerWaiting()
{
    // All tickets before the first answer: nothing is given up while nobody has read.
    std::vector<std::pair<Callback<BlobAnswer>, std::optional<BlobAnswer>>> answers;
    for (auto &callback : std::exchange(m_waiting, {})) {
        auto answer = ticketFor(std::exchange(m_firstAnswered, true) ? Outcome::Joined : Outcome::Miss);
        answers.emplace_back(std::move(callback), std::move(answer));
    }
    for (auto &[callback, answer] : answers)
        callback(answer ? Result<BlobAnswer>(std::move(*answer)) : Error(ErrorCode::Internal));
}

bool BlobFlight::join(const Callback<BlobAnswer> &callback)
{
    switch (m_state) {
    case State::Asking: m_waiting.push_back(callback); return true;
    case State::Receiving:
    case State::Resting:
    case State::Full:
    case State::Committing: {
        auto answer = m_firstAnswered ? ticketFor(Outcome::Joined) : std::nullopt;
        if (m_firstAnswered && !answer)
            return false;
        if (m_stopping) {
            m_stopping = false; // somebody wants it after all: the stopped attempt is followed by another one
            m_attempts = 0;
        }
        if (!answer)
            m_waiting.push_back(callback);
        else
            callback(std::move(*answer));
        return true;
    }
    case State::Ended:
        callback(Error(ErrorCode::Internal, QStringLiteral("joined a download that has ended")));
        return true;
    }
    return false;
}

std::optional<BlobAnswer> BlobFlight::ticketFor(Outcome outcome)
{
    const auto reader = m_blob->addReader();
    if (!reader)
        return std::nullopt;
    ++m_tickets;
    BlobAnswer answer;
    answer.sizeBytes = m_blob->totalBytes();
    answer.outcome = outcome;
    answer.fallback = m_fallback;
    // Tickets are dropped in any thread, and may outlive the flight.
    answer.ticket = std::make_shared<BlobTicket>(
        m_blob, *reader, [this, mailbox = m_mailbox] { mailbox->post([this] { released(); }); });
    return answer;
}

void BlobFlight::released()
{
    --m_tickets;
    stop();
}

/// What nobody waits for any more.
void BlobFlight::stop()
{
    if (!isAbandoned() || m_stopping)
        return;
    const auto passedThrough = m_blob->passedThrough();
    if (m_state == State::Full) {
        end(passedThrough.value_or(Error(ErrorCode::Cancelled)), true);
    } else if (m_state == State::Receiving) {
        m_stopping = true;
        qCInfo(log) << "nobody waits for blob" << m_digest.shortText() << "any more: its download stops, its part is"
                    << (passedThrough ? "dropped" : "kept");
        if (auto *client = m_row.current())
            client->cancelBlob(m_download);
    }
}

/// The blob goes through memory, and its readers or what they have taken changed.
void BlobFlight::turned()
{
    stop();
    if (m_state == State::Full) {
        goOnOrWait();
    } else if (m_state == State::Receiving) {
        if (auto *client = m_row.current())
            client->resumeBlobs();
    }
}

void BlobFlight::goOnOrWait()
{
    if (m_blob->isFull()) {
        m_lookAgain.start(); // also for those who take nothing any more
        return;
    }
    m_lookAgain.stop();
    transition(State::Resting);
    attempt();
}

bool BlobFlight::isWorthFinishing() const
{
    // Decided (3) in upstreams.md: past a quarter or under 64 MiB.
    const auto total = m_blob ? m_blob->totalBytes() : std::nullopt;
    if (!total)
        return false;
    return *total <= 64ULL * 1024 * 1024 || m_blob->receivedBytes() * 4 >= *total;
}

void BlobFlight::attemptFinished(const Result<void> &result)
{
    if (m_state == State::Ended || m_state == State::Committing)
        return;
    const auto total = m_blob->totalBytes();
    const bool isWhole = total && m_blob->writtenBytes() == *total;
    const bool wasEnded = !result && result.error().code == ErrorCode::Cancelled && !m_stopping;
    if (isWhole ? result || wasEnded : result && !total) {
        commit();
        return;
    }
    if (wasEnded && m_blob->passedThrough()) { // its readers were too far behind, or somebody asked again
        m_mayPause = true;
        m_attempts = 0;
        transition(State::Full);
        goOnOrWait();
        return;
    }
    Error error = result ? Error(ErrorCode::UpstreamBadAnswer, QStringLiteral("the body ended early"),
                                 {{QStringLiteral("upstream"), QString::fromStdString(m_project->upstreamName)}})
                         : result.error();
    if (error.code == ErrorCode::Cancelled) {
        if (m_stopping) {
            end(m_blob->passedThrough().value_or(error), true);
            return;
        }
        attempt(); // it was stopped, and then somebody asked again
        return;
    }
    if (!m_decode && error.params.contains(QStringLiteral("encoding"))) {
        qCWarning(log) << "blob" << m_digest.shortText() << "comes" << error.detail << "- decoding it";
        m_decode = true;
        retryLater();
        return;
    }
    if (m_attemptFrom > 0 && !m_attemptHasHead && refusesRange(error)) {
        // From the start then, unless somebody was sent bytes that the upstream now denies.
        if (m_blob->restart()) {
            qCInfo(log) << "blob" << m_digest.shortText() << "cannot be resumed: it is fetched from its start";
            m_inheritedBytes = 0;
            retryLater();
        } else if (!moveOn(error)) {
            end(error, false);
        }
        return;
    }
    if (isUpstreamTrouble(error))
        m_context.upstreams.report(m_row.currentId(), error, m_repository);
    else if (!m_firstAnswered) // it answers, with a refusal perhaps: who probes has the breaker's word
        m_context.upstreams.report(m_row.currentId(), std::nullopt);
    if (m_blob->writtenBytes() >= m_attemptFrom + progressBytes)
        m_attempts = 1;
    // Before the first head clients are waiting in silence: try twice, then say so (upstreams.md K-18).
    const int attempts = (m_firstAnswered ? maxAttempts : 2) / (m_row.hasNext() ? 2 : 1);
    // Refused in the middle of what was granted: a signed URL that ended (upstreams.md F-36).
    const bool expired = m_firstAnswered && error.code == ErrorCode::UpstreamDenied;
    if ((!mayRetry(error) && !expired) || m_attempts >= attempts) {
        if (!moveOn(error))
            end(mayMoveOn(error) ? m_row.error() : error, keepsPart(error));
        return;
    }
    qCInfo(log) << "blob" << m_digest.shortText() << "broke at" << m_blob->writtenBytes()
                << "bytes:" << error.toLogLine() << "- going on from there";
    retryLater();
}

/// Whether another upstream takes over, from the byte where this one broke.
bool BlobFlight::moveOn(const Error &error)
{
    if (!mayMoveOn(error))
        return false;
    m_row.note(error);
    if (!m_row.next())
        return false;
    qCInfo(log) << "blob" << m_digest.shortText() << "goes on at the next upstream, from" << m_blob->writtenBytes()
                << "bytes:" << error.toLogLine();
    m_attempts = 0;
    m_decode = false;
    if (m_firstAnswered)
        transition(State::Resting);
    QTimer::singleShot(0, this, &BlobFlight::attempt);
    return true;
}

void BlobFlight::retryLater()
{
    if (m_firstAnswered)
        transition(State::Resting);
    const int pause = (200 << (m_attempts - 1)) + QRandomGenerator::global()->bounded(100);
    QTimer::singleShot(pause, this, &BlobFlight::attempt);
}

void BlobFlight::commit()
{
    transition(State::Committing);
    m_context.disk.run([blob = m_blob] { return blob->commit(); },
                       [this, guard = QPointer<BlobFlight>(this)](const Result<void> &result) {
                           if (!guard)
                               return;
                           if (!result) {
                               end(result.error(), false);
                               return;
                           }
                           transition(State::Ended);
                           if (const auto reason = m_blob->passedThrough()) {
                               Q_EMIT passedThrough(*reason);
                               return;
                           }
                           Q_EMIT committed(m_blob->totalBytes().value_or(m_blob->writtenBytes()));
                       });
}

void BlobFlight::end(const Error &error, bool keepPart)
{
    transition(State::Ended);
    Error told = error;
    if (!told.params.contains(QStringLiteral("upstream")))
        told.params.insert(QStringLiteral("upstream"), QString::fromStdString(m_project->upstreamName));
    if (m_blob && m_blob->state() != storage::InFlightBlob::State::Failed)
        m_blob->fail(told, keepPart && m_blob->writtenBytes() > 0);
    for (auto &callback : std::exchange(m_waiting, {}))
        callback(told);
    Q_EMIT failed(told);
}

std::uint64_t BlobFlight::receivedBytes() const
{
    return m_blob ? m_blob->receivedBytes() : 0;
}

std::optional<std::uint64_t> BlobFlight::totalBytes() const
{
    return m_blob ? m_blob->totalBytes() : std::nullopt;
}

} // namespace breakwater::cache
