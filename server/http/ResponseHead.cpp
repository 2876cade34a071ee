// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ResponseHead.h"

#include <array>
#include <charconv>

namespace breakwater::http {

namespace {

void appendNumber(std::string &text, std::uint64_t number)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
}

bool hasNoBody(int status)
{
    return status < 200 || status == 204 || status == 304; // RFC 9110 section 6.4.1
}

std::optional<std::uint64_t> lengthOf(const Body &body)
{
    if (const auto *bytes = std::get_if<Bytes>(&body))
        return (*bytes)->size();
    if (const auto *file = std::get_if<FileBody>(&body))
        return file->length;
    if (const auto *growing = std::get_if<GrowingFileBody>(&body)) {
        if (growing->length == GrowingFileBody::unknownLength)
            return std::nullopt;
        return growing->length;
    }
    return 0;
}

} // namespace

const std::string &DateText::now()
{
    const std::time_t second = std::time(nullptr);
    if (second != m_second) {
        // Not strftime: names of days and months must not follow the locale.
        static constexpr std::array<const char *, 7> days {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr std::array<const char *, 12> months {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        std::tm utc {};
        ::gmtime_r(&second, &utc);
        const auto twoDigits = [](int number) {
            return std::string {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
        };
        m_second = second;
        m_text = std::string(days[static_cast<std::size_t>(utc.tm_wday)]) + ", " + twoDigits(utc.tm_mday) + ' '
            + months[static_cast<std::size_t>(utc.tm_mon)] + ' ' + std::to_string(utc.tm_year + 1900) + ' '
            + twoDigits(utc.tm_hour) + ':' + twoDigits(utc.tm_min) + ':' + twoDigits(utc.tm_sec) + " GMT";
    }
    return m_text;
}

std::string_view reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 416: return "Range Not Satisfiable";
    case 421: return "Misdirected Request";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    case 508: return "Loop Detected";
    default: return "Status"; // the phrase says nothing to programs (RFC 9112 section 4)
    }
}

Framing frame(Response &response, Method method, int minorVersion, bool close)
{
    std::optional<std::uint64_t> length = lengthOf(response.body);
    if (method == Method::Head && length == 0U)
        length = response.headLength;
    const bool bodiless = hasNoBody(response.status);
    if (bodiless)
        length.reset();
    if (bodiless || method == Method::Head)
        response.body = std::monostate();

    Framing framing;
    framing.contentLength = length;
    const bool unknown = std::holds_alternative<GrowingFileBody>(response.body) && !length;
    framing.chunked = unknown && minorVersion >= 1;
    framing.closeDelimited = unknown && minorVersion == 0;
    framing.close = close || framing.closeDelimited;
    framing.keepAlive = !framing.close && minorVersion == 0;
    return framing;
}

std::string responseHead(const Response &response, const Framing &framing, const std::string &date)
{
    std::string head;
    head.reserve(512);
    head += "HTTP/1.1 ";
    appendNumber(head, static_cast<std::uint64_t>(response.status));
    head += ' ';
    head += reasonPhrase(response.status);
    head += "\r\nDate: ";
    head += date;
    head += "\r\n";
    for (const auto &[name, value] : response.headers.fields()) {
        head += name;
        head += ": ";
        head += value;
        head += "\r\n";
    }
    if (framing.contentLength) {
        head += "Content-Length: ";
        appendNumber(head, *framing.contentLength);
        head += "\r\n";
    }
    if (framing.chunked)
        head += "Transfer-Encoding: chunked\r\n";
    if (framing.close)
        head += "Connection: close\r\n";
    else if (framing.keepAlive)
        head += "Connection: keep-alive\r\n";
    head += "\r\n";
    return head;
}

} // namespace breakwater::http
