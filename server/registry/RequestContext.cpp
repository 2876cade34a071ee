// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RequestContext.h"

#include "registry/ErrorAnswer.h"

#include <QLoggingCategory>

#include <array>
#include <atomic>
#include <mutex>
#include <random>
#include <utility>

namespace breakwater::registry {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.registry")

std::uint64_t nextNumber()
{
    static std::atomic<std::uint64_t> counter {0};
    return ++counter;
}

/// Eight hexadecimal digits that differ between runs: a random start plus the request's number.
std::string requestIdFor(std::uint64_t number)
{
    static const std::uint32_t start = std::random_device {}();
    static constexpr char digits[] = "0123456789abcdef";
    auto value = static_cast<std::uint32_t>(start + number * 2654435761U);
    std::string id(8, '0');
    for (auto it = id.rbegin(); it != id.rend(); ++it, value >>= 4U)
        *it = digits[value & 0xfU];
    return id;
}

/// What a client sent, fit for a log and a screen (upstreams.md S-14).
std::string printable(std::string_view text, std::size_t limit)
{
    std::string clean;
    for (const char c : text.substr(0, limit))
        clean += (c >= 0x20 && c < 0x7f) ? c : '?';
    return clean;
}

} // namespace

/// What the console hears of a request: its beginnings, in the thread that answers, and its end, in the I/O thread.
class RequestContext::Story
{
public:
    Story(cache::AccessQueue &queue, const Clock &clock)
        : m_queue(queue), m_clock(clock), m_startedAt(clock.monotonic())
    {
    }

    void tell(const cache::AccessRecord &record)
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended) // nothing may follow the end, or the pull would never end
            return;
        m_told = record;
        m_queue.push(record);
    }

    void answer(cache::AccessRecord record)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_ended)
            m_told = std::move(record);
    }

    /// Tells what was answered, while it is under way.
    void tellAnswered()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_ended)
            m_queue.push(m_told);
    }

    void end(http::Finish finish, std::uint64_t bodyBytes)
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_told.ended = true;
        m_told.duration = m_clock.monotonic() - m_startedAt;
        m_told.bodyBytes = bodyBytes;
        m_told.complete = finish == http::Finish::Sent;
        m_told.clientGone = finish == http::Finish::ClientGone;
        m_told.bytesSent.reset();
        if (const auto fallback = std::exchange(m_told.fallbackNow, nullptr))
            m_told.fallback = *fallback->get();
        if (finish == http::Finish::BodyFailed)
            m_told.outcome = cache::Outcome::Failed;
        m_queue.push(std::move(m_told));
    }

private:
    cache::AccessQueue &m_queue;
    const Clock &m_clock;
    const MonotonicTime m_startedAt;
    std::mutex m_mutex; // guards what follows, and the order of this request's records in the queue
    cache::AccessRecord m_told; // or answered, last
    bool m_ended = false;
};

std::shared_ptr<RequestContext> RequestContext::create(std::shared_ptr<http::Exchange> exchange,
                                                       cache::AccessQueue &queue, const Clock &clock)
{
    auto story = std::make_shared<Story>(queue, clock);
    // Here and not with the answer: the client may go before there is one, and in another thread than it.
    exchange->onFinish([story](http::Finish finish, std::uint64_t bodyBytes) { story->end(finish, bodyBytes); });
    return std::shared_ptr<RequestContext>(new RequestContext(std::move(exchange), std::move(story), clock));
}

RequestContext::RequestContext(std::shared_ptr<http::Exchange> exchange, std::shared_ptr<Story> story,
                               const Clock &clock)
    : m_exchange(std::move(exchange)), m_story(std::move(story)), m_clock(clock)
{
    record.number = nextNumber();
    record.requestId = requestIdFor(record.number);
    record.startedAt = clock.now();
    record.peer = peer().address;
    record.userAgent = printable(request().headers.value("User-Agent"), 200);
    record.method = request().methodText;
    record.target = printable(request().path, 400);
    if (!request().query.empty())
        record.target += '?' + printable(request().query, 200);
}

RequestContext::~RequestContext()
{
    if (!m_answered)
        respondError(Error(ErrorCode::Cancelled));
}

void RequestContext::announceWaiting()
{
    m_waitingSince = m_clock.monotonic();
    m_story->tell(record);
}

void RequestContext::announceBody(std::uint64_t sizeBytes)
{
    noteBody(sizeBytes);
    m_story->tell(record);
}

void RequestContext::announceBodyIfSlow(std::uint64_t sizeBytes)
{
    noteBody(sizeBytes);
    m_exchange->onLingering([story = m_story] { story->tellAnswered(); });
}

void RequestContext::noteBody(std::uint64_t sizeBytes)
{
    record.bodyBytes = sizeBytes;
    record.bytesSent = m_exchange->bytesSent();
    if (m_waitingSince)
        record.upstreamWait = m_clock.monotonic() - *m_waitingSince;
}

void RequestContext::respond(http::Response response)
{
    m_answered = true;
    response.headers.add("Docker-Distribution-Api-Version", "registry/2.0"); // upstreams.md R-1
    record.status = response.status;
    if (m_waitingSince)
        record.upstreamWait = m_clock.monotonic() - *m_waitingSince;
    m_story->answer(std::move(record));
    m_exchange->respond(std::move(response));
}

void RequestContext::respondError(const Error &error)
{
    record.error = error;
    const int status = statusFor(error);
    const bool refused = status == 401 || status == 403 || status == 405 || status == 400;
    record.outcome = refused ? cache::Outcome::Refused : cache::Outcome::Failed;
    if (status >= 500 && error.code != ErrorCode::Cancelled)
        qCWarning(log).noquote() << QString::fromStdString(requestId()) << QString::fromStdString(record.peer)
                                 << QString::fromStdString(record.method + ' ' + record.target) << status
                                 << error.toLogLine();
    respond(errorResponse(error, requestId()));
}

} // namespace breakwater::registry
