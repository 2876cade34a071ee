// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireClient.h"

#include <algorithm>
#include <charconv>

namespace breakwater::sim {

namespace {

std::string addressOf(const std::string &host)
{
    return host == "localhost" ? "127.0.0.1" : host;
}

std::optional<std::uint64_t> number(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc() && end != text.data() ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<HttpUrl> parseUrl(const std::string &url)
{
    HttpUrl parts;
    std::size_t begin = 0;
    if (url.starts_with("https://")) {
        parts.tls = true;
        begin = 8;
    } else if (url.starts_with("http://")) {
        begin = 7;
    } else {
        return std::nullopt;
    }
    const std::size_t slash = std::min(url.find('/', begin), url.size());
    std::string authority = url.substr(begin, slash - begin);
    parts.target = slash < url.size() ? url.substr(slash) : "/";
    parts.port = parts.tls ? 443 : 80;
    const std::size_t colon = authority.rfind(':');
    if (colon != std::string::npos && authority.find(']', colon) == std::string::npos) {
        const auto port = number(std::string_view(authority).substr(colon + 1), 10);
        if (!port || *port > 65535)
            return std::nullopt;
        parts.port = static_cast<std::uint16_t>(*port);
        authority.resize(colon);
    }
    if (authority.size() > 2 && authority.front() == '[')
        authority = authority.substr(1, authority.size() - 2);
    parts.host = authority;
    return parts;
}

WireClient::WireClient(Options options) : m_options(std::move(options))
{
    m_url = parseUrl(m_options.url).value_or(HttpUrl {});
    if (m_url.tls) {
        auto context = TestCa::clientContext(m_options.caPem);
        if (context)
            m_tls = std::move(context.value());
    }
}

WireClient::~WireClient() = default;

void WireClient::close()
{
    const std::lock_guard lock(m_mutex);
    m_stream.reset();
    m_buffer.clear();
}

void WireClient::abort()
{
    m_aborted = true;
    const std::lock_guard lock(m_mutex);
    if (m_stream)
        m_stream->abort();
}

bool WireClient::connect(WireAnswer &answer)
{
    if (m_url.tls && !m_tls) {
        answer.problem = "bad CA";
        return false;
    }
    auto stream = Stream::connect({.address = addressOf(m_url.host),
                                   .port = m_url.port,
                                   .sourceAddress = m_options.sourceAddress,
                                   .tls = m_tls.get(),
                                   .serverName = m_options.caPem.empty() ? std::string() : m_url.host,
                                   .timeout = m_options.timeout});
    if (!stream) {
        answer.problem = stream.error().toLogLine().toStdString();
        answer.timedOut = stream.error().code == ErrorCode::UpstreamTimeout;
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_buffer.clear();
    m_stream = std::move(stream.value());
    return true;
}

WireAnswer WireClient::request(const std::string &method, const std::string &target, const Headers &headers,
                               const Sink &sink, const std::string &body)
{
    std::string bytes = method + ' ' + target + " HTTP/1.1\r\n";
    if (!headers.contains("Host"))
        bytes += "Host: " + m_url.host + ':' + std::to_string(m_url.port) + "\r\n";
    if (!headers.contains("User-Agent"))
        bytes += "User-Agent: containerd/1.7.24\r\n";
    for (const auto &[name, value] : headers.fields())
        bytes += name + ": " + value + "\r\n";
    if (!body.empty() && !headers.contains("Content-Length"))
        bytes += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    bytes += "\r\n" + body;

    for (int attempt = 0;; ++attempt) {
        WireAnswer answer;
        if (m_aborted) {
            answer.problem = "aborted";
            return answer;
        }
        const bool reused = m_stream != nullptr;
        if (!reused && !connect(answer))
            return answer;
        bool keepAlive = false;
        if (m_stream->write(bytes))
            answer = readAnswer(method, sink, keepAlive);
        else
            answer.problem = "connection lost while sending";
        if (!keepAlive)
            close();
        if (answer.status != 0 || !reused || attempt > 0 || answer.timedOut)
            return answer;
    }
}

WireAnswer WireClient::raw(const std::string &bytes, const std::string &methodOfAnswer)
{
    close();
    WireAnswer answer;
    if (!connect(answer))
        return answer;
    // The far end may refuse and close before it has read all of it: look for its answer all the same.
    m_stream->write(bytes);
    bool keepAlive = false;
    answer = readAnswer(methodOfAnswer, {}, keepAlive);
    close();
    return answer;
}

bool WireClient::fill()
{
    char chunk[65536];
    const long got = m_stream->read(chunk, sizeof chunk);
    if (got <= 0)
        return false;
    m_buffer.append(chunk, static_cast<std::size_t>(got));
    return true;
}

std::optional<std::string> WireClient::readLine()
{
    std::size_t end = 0;
    while ((end = m_buffer.find('\n')) == std::string::npos)
        if (m_buffer.size() > 65536 || !fill())
            return std::nullopt;
    std::string line = m_buffer.substr(0, end);
    m_buffer.erase(0, end + 1);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return line;
}

bool WireClient::readHead(WireAnswer &answer)
{
    const auto first = readLine();
    if (!first || !first->starts_with("HTTP/1.") || first->size() < 12) {
        answer.timedOut = m_stream->timedOut();
        answer.problem = answer.timedOut ? "timed out" : first ? "no HTTP answer" : "connection closed";
        return false;
    }
    const int status = static_cast<int>(number(std::string_view(*first).substr(9, 3), 10).value_or(0));
    Headers headers;
    for (;;) {
        const auto line = readLine();
        if (!line) {
            answer.problem = "head cut";
            return false;
        }
        if (line->empty())
            break;
        const std::size_t colon = line->find(':');
        if (colon == std::string::npos)
            continue;
        const std::size_t value = line->find_first_not_of(' ', colon + 1);
        headers.add(line->substr(0, colon), value == std::string::npos ? std::string() : line->substr(value));
    }
    answer.status = status;
    answer.headers = std::move(headers);
    return true;
}

bool WireClient::take(WireAnswer &answer, std::uint64_t count, const Sink &sink)
{
    while (count > 0) {
        if (m_buffer.empty() && !fill())
            return false;
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(count, m_buffer.size()));
        if (answer.bodyBytes == 0)
            answer.firstByteAt = std::chrono::steady_clock::now();
        answer.bodyBytes += part;
        if (sink) {
            if (!sink(answer, m_buffer.data(), part))
                return false;
        } else {
            answer.body.append(m_buffer, 0, part);
        }
        m_buffer.erase(0, part);
        count -= part;
    }
    return true;
}

bool WireClient::readBody(WireAnswer &answer, const Sink &sink)
{
    if (equalsIgnoringCase(answer.headers.value("Transfer-Encoding"), "chunked")) {
        for (;;) {
            const auto line = readLine();
            const auto size = line ? number(*line, 16) : std::nullopt;
            if (!size)
                return false;
            if (*size == 0) {
                while (const auto trailer = readLine())
                    if (trailer->empty())
                        return true;
                return false;
            }
            if (!take(answer, *size, sink) || !readLine())
                return false;
        }
    }
    if (answer.headers.contains("Content-Length")) {
        const auto length = number(answer.headers.value("Content-Length"), 10);
        return length && take(answer, *length, sink);
    }
    while (take(answer, 1, sink)) { }
    return !m_stream->timedOut();
}

WireAnswer WireClient::readAnswer(const std::string &method, const Sink &sink, bool &keepAlive)
{
    WireAnswer answer;
    do {
        answer = {};
        if (!readHead(answer))
            return answer;
    } while (answer.status >= 100 && answer.status < 200);
    const bool bodyless = method == "HEAD" || answer.status == 304 || answer.status == 204;
    answer.complete = bodyless || readBody(answer, sink);
    if (!answer.complete) {
        answer.timedOut = m_stream->timedOut();
        answer.problem = answer.timedOut ? "body timed out" : "body cut";
    }
    const bool framed
        = bodyless || answer.headers.contains("Content-Length") || answer.headers.contains("Transfer-Encoding");
    keepAlive = answer.complete && framed && !equalsIgnoringCase(answer.headers.value("Connection"), "close");
    return answer;
}

} // namespace breakwater::sim
