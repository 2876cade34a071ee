// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestParser.h"

#include "http/HeadScanner.h"

#include <algorithm>
#include <limits>
#include <optional>

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

namespace breakwater::http {

namespace beast = boost::beast;
using BeastError = beast::error_code;

namespace {

constexpr std::size_t maxDiscardedBodyBytes = 64 * 1024;
constexpr std::size_t requestLineOverhead = 64; // method, two spaces and the version around a target
constexpr std::size_t maxChunkLineBytes = 4 * 1024;

Method methodOf(beast::http::verb verb)
{
    switch (verb) {
    case beast::http::verb::get: return Method::Get;
    case beast::http::verb::head: return Method::Head;
    case beast::http::verb::post: return Method::Post;
    case beast::http::verb::put: return Method::Put;
    case beast::http::verb::patch: return Method::Patch;
    case beast::http::verb::delete_: return Method::Delete;
    case beast::http::verb::options: return Method::Options;
    default: return Method::Other;
    }
}

bool keepsBody(Method method)
{
    return method == Method::Post || method == Method::Put || method == Method::Patch;
}

std::string lowerTrimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return result;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.size() <= 18
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// reg-name, IPv4, [IPv6] and a port, by their characters: what the name means is checked where it matters.
bool isHostValue(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte < 0x7f && std::string_view("\"#,/<>?@\\^`{|}").find(c) == std::string_view::npos;
    });
}

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

// Receives what Beast's parser finds and adds our own rules. A refusal of ours is kept in `refusal`, with any
// error code to stop Beast.
class RequestParser::Sink final : public beast::http::basic_parser<true>
{
public:
    explicit Sink(const Limits &limits) : m_limits(limits)
    {
        header_limit(std::numeric_limits<std::uint32_t>::max()); // HeadScanner has seen to it
        body_limit(limits.maxBodyBytes);
    }

    Request request;
    std::optional<Refusal> refusal;
    bool expectsContinue = false;

private:
    void refuse(int status, const char *message, BeastError &error)
    {
        refusal = Refusal {status, message};
        error = beast::http::error::bad_value;
    }

    void on_request_impl(beast::http::verb verb, beast::string_view method, beast::string_view target, int version,
                         BeastError &error) override
    {
        if (target.size() > m_limits.maxTargetBytes)
            return refuse(414, "the request target is too long", error);
        if (target.empty() || target.front() != '/')
            return refuse(400, "the request target must begin with a slash: this server is no forward proxy", error);
        if (!std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; }))
            return refuse(400, "the request target has characters that it may not have", error);
        request.method = methodOf(verb);
        request.methodText.assign(method.data(), method.size());
        const std::string_view text(target.data(), target.size());
        const std::size_t question = text.find('?');
        request.path = text.substr(0, question);
        if (question != std::string_view::npos)
            request.query = text.substr(question + 1);
        request.minorVersion = version - 10;
    }

    void on_field_impl(beast::http::field field, beast::string_view name, beast::string_view value,
                       BeastError &error) override
    {
        if (m_headDone)
            return; // trailer fields mean nothing to us
        if (++m_fieldCount > m_limits.maxFields)
            return refuse(431, "the request has too many header fields", error);
        const std::string_view text(value.data(), value.size());
        switch (field) {
        case beast::http::field::content_length:
            if (m_hasLength || !isDigits(text))
                return refuse(400, "Content-Length is repeated or is no number", error);
            m_hasLength = true;
            break;
        case beast::http::field::transfer_encoding:
            checkCoding(lowerTrimmed(text), error);
            if (error)
                return;
            break;
        case beast::http::field::host:
            if (++m_hostCount > 1 || !isHostValue(text))
                return refuse(400, "Host is repeated or invalid", error);
            break;
        case beast::http::field::expect:
            expectsContinue = request.minorVersion >= 1 && lowerTrimmed(text) == "100-continue";
            break;
        default: break;
        }
        request.headers.add(std::string_view(name.data(), name.size()), text);
    }

    void checkCoding(const std::string &coding, BeastError &error)
    {
        if (request.minorVersion == 0)
            return refuse(400, "HTTP/1.0 has no Transfer-Encoding", error);
        if (m_hasCoding)
            return refuse(400, "Transfer-Encoding is repeated", error);
        m_hasCoding = true;
        if (coding != "chunked")
            return refuse(501, "the only transfer coding that is understood is chunked", error);
    }

    void on_header_impl(BeastError &error) override
    {
        m_headDone = true;
        if (m_hasCoding && m_hasLength)
            return refuse(400, "a request may not have both Content-Length and Transfer-Encoding", error);
        if (request.minorVersion >= 1 && m_hostCount == 0)
            return refuse(400, "Host is missing", error);
        m_maxBody = keepsBody(request.method) ? m_limits.maxBodyBytes
                                              : std::min(maxDiscardedBodyBytes, m_limits.maxBodyBytes);
        if (m_hasLength && content_length().value_or(0) > m_maxBody)
            return refuse(413, "the request body is too large", error);
    }

    void on_body_init_impl(const boost::optional<std::uint64_t> &, BeastError &) override { }

    std::size_t on_body_impl(beast::string_view body, BeastError &error) override
    {
        m_bodySize += body.size();
        if (m_bodySize > m_maxBody)
            refuse(413, "the request body is too large", error);
        else if (keepsBody(request.method))
            request.body.append(body.data(), body.size());
        return body.size();
    }

    void on_chunk_header_impl(std::uint64_t, beast::string_view extensions, BeastError &error) override
    {
        // Extensions are of no use to us, cost work, and have hidden line ends from other parsers before.
        if (!extensions.empty())
            refuse(400, "chunk extensions are not understood", error);
    }

    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body, BeastError &error) override
    {
        return on_body_impl(body, error);
    }

    void on_response_impl(int, beast::string_view, int, BeastError &) override { }
    void on_finish_impl(BeastError &) override { }

    const Limits &m_limits;
    std::size_t m_fieldCount = 0;
    std::size_t m_hostCount = 0;
    std::size_t m_bodySize = 0;
    std::size_t m_maxBody = 0;
    bool m_headDone = false;
    bool m_hasLength = false;
    bool m_hasCoding = false;
};

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
    std::optional<Sink> sink; // present from the end of the head on
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
    return d->sink && d->sink->expectsContinue;
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
    if (d->sink->refusal) {
        d->refusal = *d->sink->refusal;
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
    if (d->sink->refusal) {
        d->refusal = *d->sink->refusal;
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
    Request request = std::move(d->sink->request);
    d->reset();
    return request;
}

} // namespace breakwater::http
