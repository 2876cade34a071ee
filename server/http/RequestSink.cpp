// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RequestSink.h"

#include "base/Text.h"

#include <algorithm>
#include <limits>

#include <boost/beast/http/error.hpp>

namespace breakwater::http {

namespace beast = boost::beast;

namespace {

constexpr std::size_t maxDiscardedBodyBytes = 64 * 1024;

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
    std::string result(trimmed(text));
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

} // namespace

RequestSink::RequestSink(const Limits &limits) : m_limits(limits)
{
    header_limit(std::numeric_limits<std::uint32_t>::max()); // HeadScanner has seen to it
    body_limit(limits.maxBodyBytes);
}

void RequestSink::refuse(int status, const char *message, BeastError &error)
{
    m_refusal = Refusal{status, message};
    error = beast::http::error::bad_value;
}

void RequestSink::on_request_impl(beast::http::verb verb, Text method, Text target, int version, BeastError &error)
{
    if (target.size() > m_limits.maxTargetBytes)
        return refuse(414, "the request target is too long", error);
    if (target.empty() || target.front() != '/')
        return refuse(400, "the request target must begin with a slash: this server is no forward proxy", error);
    if (!std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; }))
        return refuse(400, "the request target has characters that it may not have", error);
    m_request.method = methodOf(verb);
    m_request.methodText.assign(method.data(), method.size());
    const std::string_view text(target.data(), target.size());
    const std::size_t question = text.find('?');
    m_request.path = text.substr(0, question);
    if (question != std::string_view::npos)
        m_request.query = text.substr(question + 1);
    m_request.minorVersion = version - 10;
}

void RequestSink::on_field_impl(beast::http::field field, Text name, Text value, BeastError &error)
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
        m_expectsContinue = m_request.minorVersion >= 1 && lowerTrimmed(text) == "100-continue";
        break;
    default: break;
    }
    m_request.headers.add(std::string_view(name.data(), name.size()), text);
}

void RequestSink::checkCoding(const std::string &coding, BeastError &error)
{
    if (m_request.minorVersion == 0)
        return refuse(400, "HTTP/1.0 has no Transfer-Encoding", error);
    if (m_hasCoding)
        return refuse(400, "Transfer-Encoding is repeated", error);
    m_hasCoding = true;
    if (coding != "chunked")
        return refuse(501, "the only transfer coding that is understood is chunked", error);
}

void RequestSink::on_header_impl(BeastError &error)
{
    m_headDone = true;
    if (m_hasCoding && m_hasLength)
        return refuse(400, "a request may not have both Content-Length and Transfer-Encoding", error);
    if (m_request.minorVersion >= 1 && m_hostCount == 0)
        return refuse(400, "Host is missing", error);
    m_maxBody
        = keepsBody(m_request.method) ? m_limits.maxBodyBytes : std::min(maxDiscardedBodyBytes, m_limits.maxBodyBytes);
    if (m_hasLength && content_length().value_or(0) > m_maxBody)
        return refuse(413, "the request body is too large", error);
}

std::size_t RequestSink::on_body_impl(Text body, BeastError &error)
{
    m_bodySize += body.size();
    if (m_bodySize > m_maxBody)
        refuse(413, "the request body is too large", error);
    else if (keepsBody(m_request.method))
        m_request.body.append(body.data(), body.size());
    return body.size();
}

void RequestSink::on_chunk_header_impl(std::uint64_t, Text extensions, BeastError &error)
{
    // Extensions are of no use to us, cost work, and have hidden line ends from other parsers before.
    if (!extensions.empty())
        refuse(400, "chunk extensions are not understood", error);
}

std::size_t RequestSink::on_chunk_body_impl(std::uint64_t, Text body, BeastError &error)
{
    return on_body_impl(body, error);
}

} // namespace breakwater::http
