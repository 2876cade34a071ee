// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RequestContext.h"

#include "registry/ErrorAnswer.h"

#include <QLoggingCategory>

#include <array>
#include <atomic>
#include <random>

namespace breakwater::registry {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.registry")

std::uint64_t nextNumber()
{
    static std::atomic<std::uint64_t> counter{0};
    return ++counter;
}

/// Eight hexadecimal digits that differ between runs: a random start plus the request's number.
std::string requestIdFor(std::uint64_t number)
{
    static const std::uint32_t start = std::random_device{}();
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

RequestContext::RequestContext(std::shared_ptr<http::Exchange> exchange, cache::AccessQueue &queue, const Clock &clock)
    : m_exchange(std::move(exchange)), m_queue(queue), m_clock(clock), m_startedAt(clock.monotonic())
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

void RequestContext::announceWaiting()
{
    m_waitingSince = m_clock.monotonic();
    m_queue.push(record);
}

void RequestContext::announceBody(std::uint64_t sizeBytes)
{
    record.bodyBytes = sizeBytes;
    record.bytesSent = m_exchange->bytesSent();
    if (m_waitingSince)
        record.upstreamWait = m_clock.monotonic() - *m_waitingSince;
    m_queue.push(record);
}

void RequestContext::respond(http::Response response)
{
    addCommonHeaders(response);
    record.status = response.status;
    if (m_waitingSince)
        record.upstreamWait = m_clock.monotonic() - *m_waitingSince;
    m_exchange->onFinish([self = shared_from_this()](http::Finish finish, std::uint64_t bodyBytes) {
        cache::AccessRecord ended = std::move(self->record);
        ended.ended = true;
        ended.duration = self->m_clock.monotonic() - self->m_startedAt;
        ended.bodyBytes = bodyBytes;
        ended.complete = finish == http::Finish::Sent;
        ended.clientGone = finish == http::Finish::ClientGone;
        ended.bytesSent.reset();
        if (finish == http::Finish::BodyFailed)
            ended.outcome = cache::Outcome::Failed;
        self->m_queue.push(std::move(ended));
    });
    m_exchange->respond(std::move(response));
}

void RequestContext::respondError(const Error &error)
{
    record.error = error;
    const int status = statusFor(error);
    const bool refused = status == 401 || status == 403 || status == 405 || status == 400;
    record.outcome = refused ? cache::Outcome::Refused : cache::Outcome::Failed;
    if (status >= 500)
        qCWarning(log).noquote() << QString::fromStdString(requestId()) << QString::fromStdString(record.peer)
                                 << QString::fromStdString(record.method + ' ' + record.target) << status
                                 << error.toLogLine();
    respond(errorResponse(error, requestId()));
}

void RequestContext::addCommonHeaders(http::Response &response) const
{
    response.headers.add("Docker-Distribution-Api-Version", "registry/2.0"); // upstreams.md R-1
}

} // namespace breakwater::registry
