// SPDX-License-Identifier: GPL-3.0-or-later
#include "Message.h"

#include <algorithm>
#include <cctype>

#include <QByteArray>

namespace breakwater::sim {

namespace {

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char l = lower(c);
    return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

} // namespace

void Headers::set(const std::string &name, std::string value)
{
    remove(name);
    add(name, std::move(value));
}

void Headers::remove(std::string_view name)
{
    std::erase_if(m_fields, [name](const Field &field) { return equalsIgnoringCase(field.first, name); });
}

std::string Headers::value(std::string_view name) const
{
    for (const auto &[key, value] : m_fields)
        if (equalsIgnoringCase(key, name))
            return value;
    return {};
}

std::vector<std::string> Headers::values(std::string_view name) const
{
    std::vector<std::string> found;
    for (const auto &[key, value] : m_fields)
        if (equalsIgnoringCase(key, name))
            found.push_back(value);
    return found;
}

bool Headers::contains(std::string_view name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [name](const Field &field) { return equalsIgnoringCase(field.first, name); });
}

std::string reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 416: return "Range Not Satisfiable";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Status";
    }
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

bool globMatches(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0) {
            out += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

std::string percentEncoded(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).toPercentEncoding().toStdString();
}

std::vector<std::string> queryValues(std::string_view query, std::string_view key)
{
    std::vector<std::string> found;
    while (!query.empty()) {
        const std::size_t end = query.find('&');
        const std::string_view part = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
        const std::size_t equals = part.find('=');
        if (percentDecoded(part.substr(0, equals)) == key)
            found.push_back(equals == std::string_view::npos ? std::string() : percentDecoded(part.substr(equals + 1)));
    }
    return found;
}

std::string queryValue(std::string_view query, std::string_view key)
{
    const std::vector<std::string> found = queryValues(query, key);
    return found.empty() ? std::string() : found.front();
}

std::optional<std::pair<std::string, std::string>> basicCredentials(const std::string &authorization)
{
    if (!equalsIgnoringCase(std::string_view(authorization).substr(0, 6), "basic "))
        return std::nullopt;
    const std::string pair = QByteArray::fromBase64(QByteArray::fromStdString(authorization.substr(6))).toStdString();
    const std::size_t colon = pair.find(':');
    if (colon == std::string::npos)
        return std::nullopt;
    return std::pair(pair.substr(0, colon), pair.substr(colon + 1));
}

std::string base64(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64().toStdString();
}

} // namespace breakwater::sim
