// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AuthorizationHeader.h"

#include <algorithm>

#include <openssl/crypto.h>

#include <QByteArray>

namespace breakwater::access {
namespace {

constexpr std::size_t maxHeaderBytes = 16 * 1024;
constexpr std::size_t maxFieldBytes = 1024;

bool equalsIgnoringCase(std::string_view a, std::string_view lower)
{
    return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) {
               return (x >= 'A' && x <= 'Z' ? static_cast<char>(x - 'A' + 'a') : x) == y;
           });
}

bool hasControl(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

/// RFC 6750 b64token.
bool isTokenText(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-._~+/=").find(c) != std::string_view::npos;
    });
}

Authorization parseBasic(std::string_view encoded)
{
    auto result64 = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(encoded.data(), static_cast<qsizetype>(encoded.size())),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result64)
        return MalformedAuthorization {};
    QByteArray &decoded = *result64;
    const std::string_view text(decoded.constData(), static_cast<std::size_t>(decoded.size()));
    const auto colon = text.find(':');
    Authorization result = MalformedAuthorization {};
    if (colon != std::string_view::npos && colon > 0 && colon <= maxFieldBytes
        && text.size() - colon - 1 <= maxFieldBytes && !hasControl(text))
        result = BasicCredentials(std::string(text.substr(0, colon)), std::string(text.substr(colon + 1)));
    OPENSSL_cleanse(decoded.data(), static_cast<std::size_t>(decoded.size()));
    return result;
}

} // namespace

BasicCredentials::~BasicCredentials()
{
    OPENSSL_cleanse(secret.data(), secret.size());
}

Authorization parseAuthorization(std::string_view header)
{
    if (header.size() > maxHeaderBytes)
        return MalformedAuthorization {};
    const auto space = header.find(' ');
    if (space == std::string_view::npos)
        return MalformedAuthorization {};
    const auto scheme = header.substr(0, space);
    auto value = header.substr(space + 1);
    while (!value.empty() && value.front() == ' ')
        value.remove_prefix(1);
    while (!value.empty() && value.back() == ' ')
        value.remove_suffix(1);
    if (equalsIgnoringCase(scheme, "basic"))
        return parseBasic(value);
    if (equalsIgnoringCase(scheme, "bearer") && isTokenText(value))
        return BearerToken {std::string(value)};
    return MalformedAuthorization {};
}

} // namespace breakwater::access
