// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestParser.h"

#include "http/HeadScanner.h"
#include "http/RequestSink.h"

#include <optional>

#include <boost/beast/http/error.hpp>

namespace breakwater::http {

namespace beast = boost::beast;
using BeastError = beast::error_code;

namespace {

constexpr std::size_t requestLineOverhead = 64; // method, two spaces and the version around a target
constexpr std::size_t maxChunkLineBytes = 4 * 1024;

// "HTTP/" DIGIT "." DIGIT at the end of the request line.
bool endsWithVersion(std::string_view head)
{
    const std::string_view line = head.substr(0, head.find("\r\n"));
    if (line.size() < 9)
        return false;
    const std::string_view version = line.substr(line.size() - 9);
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return version.substr(0, 6) == " HTTP/" && digit(version[6]) && version[7] == '.' && digit(version[8]);
}

} // namespace

struct RequestParser::Private
{
    explicit Private(const Limits &bounds) : limits(bounds) { reset(); }

    void reset()
    {
        scanner.emplace(limits.maxTargetBytes + requestLineOverhead, limits.maxHeadBytes);
        sink.reset();
        buffer.clear();
    }

    const Limits &limits;
    std::optional<HeadScanner> scanner;
    std::optional<RequestSink> sink; // present from the end of the head on
    std::string buffer; // the head, later what is not yet parsed of a chunked body
    Refusal refusal;
    std::size_t bodyWireBytes = 0; // with the framing of chunks
    bool keepAlive = false;
};

RequestParser::RequestParser(const Limits &limits) : d(std::make_unique<Private>(limits)) { }
RequestParser::~RequestParser() = default;

bool RequestParser::started() const
{
    return !d->buffer.empty() || d->sink;
}

bool RequestParser::headComplete() const
{
    return d->sink.has_value();
}

bool RequestParser::expectsContinue() const
{
    return d->sink && d->sink->expectsContinue();
}

bool RequestParser::keepAlive() const
{
    return d->keepAlive;
}

const Refusal &RequestParser::refusal() const
{
    return d->refusal;
}

RequestParser::Status RequestParser::refuse(int status, const char *message)
{
    d->refusal = Refusal {status, message};
    return Status::Refused;
}

RequestParser::Status RequestParser::feed(std::string_view bytes, std::size_t &consumed)
{
    if (d->sink)
        return parseBody(bytes, consumed);

    const HeadScanner::Verdict verdict = d->scanner->scan(bytes, consumed);
    d->buffer.append(bytes.substr(0, consumed));
    switch (verdict) {
    case HeadScanner::Verdict::NeedMore: return Status::NeedMore;
    case HeadScanner::Verdict::Complete: break;
    case HeadScanner::Verdict::TlsHello:
        return refuse(400,
                      "this port speaks plain HTTP, the client began a TLS handshake: use http:// or another port");
    case HeadScanner::Verdict::ControlByte: return refuse(400, "the request head has a control character");
    case HeadScanner::Verdict::BareLf:
    case HeadScanner::Verdict::BareCr: return refuse(400, "lines must end with CR LF");
    case HeadScanner::Verdict::Fold: return refuse(400, "folded header fields are not accepted");
    case HeadScanner::Verdict::LineTooLong: return refuse(414, "the request target is too long");
    case HeadScanner::Verdict::HeadTooLong: return refuse(431, "the request head is too large");
    }

    Status status = parseHead();
    if (status == Status::NeedMore && consumed < bytes.size()) {
        std::size_t ofBody = 0;
        status = parseBody(bytes.substr(consumed), ofBody);
        consumed += ofBody;
    }
    return status;
}

RequestParser::Status RequestParser::parseHead()
{
    std::string_view head = d->buffer;
    if (head.starts_with("\r\n"))
        head.remove_prefix(2);
    if (head.starts_with("PRI * HTTP/2"))
        return refuse(505, "this server speaks HTTP/1.1, the client began with HTTP/2");

    d->sink.emplace(d->limits);
    BeastError error;
    d->sink->put(boost::asio::const_buffer(head.data(), head.size()), error);
    if (d->sink->refusal()) {
        d->refusal = *d->sink->refusal();
        return Status::Refused;
    }
    if (error == beast::http::error::bad_version && endsWithVersion(head))
        return refuse(505, "this server speaks HTTP/1.0 and HTTP/1.1");
    if (error == beast::http::error::bad_transfer_encoding || error == beast::http::error::bad_content_length
        || error == beast::http::error::multiple_content_length)
        return refuse(400, "the length of the request body is not clear");
    if (error == beast::http::error::body_limit)
        return refuse(413, "the request body is too large");
    if (error || !d->sink->is_header_done())
        return refuse(400, "the request head is malformed");

    d->buffer.clear();
    d->bodyWireBytes = 0;
    d->keepAlive = d->sink->keep_alive();
    d->sink->eager(true);
    return d->sink->is_done() ? Status::Complete : Status::NeedMore;
}

RequestParser::Status RequestParser::parseBody(std::string_view bytes, std::size_t &consumed)
{
    consumed = 0;
    if (bytes.empty())
        return Status::NeedMore;
    const std::size_t kept = d->buffer.size();
    std::string_view all = bytes;
    if (kept > 0) {
        d->buffer.append(bytes);
        all = d->buffer;
    }
    BeastError error;
    const std::size_t used = d->sink->put(boost::asio::const_buffer(all.data(), all.size()), error);
    if (d->sink->refusal()) {
        d->refusal = *d->sink->refusal();
        return Status::Refused;
    }
    if (error == beast::http::error::body_limit)
        return refuse(413, "the request body is too large");
    if (error && error != beast::http::error::need_more)
        return refuse(400, "the chunked body is malformed");
    d->bodyWireBytes += bytes.size();
    if (d->sink->is_done()) {
        consumed = used - kept;
        d->buffer.clear();
        return Status::Complete;
    }
    consumed = bytes.size();
    if (kept > 0)
        d->buffer.erase(0, used);
    else
        d->buffer.assign(bytes.substr(used));
    if (d->buffer.size() > maxChunkLineBytes || d->bodyWireBytes > 8 * (d->limits.maxBodyBytes + maxChunkLineBytes))
        return refuse(413, "the framing of the request body is too large");
    return Status::NeedMore;
}

Request RequestParser::takeRequest()
{
    Request request = std::move(d->sink->request());
    d->reset();
    return request;
}

} // namespace breakwater::http
