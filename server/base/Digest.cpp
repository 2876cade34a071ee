// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Digest.h"

#include <algorithm>
#include <cstring>

namespace breakwater {
namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

} // namespace

std::optional<Digest> Digest::parse(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto name = text.substr(0, colon);
    const auto encoded = text.substr(colon + 1);

    Digest digest;
    if (name == "sha256")
        digest.m_algorithm = DigestAlgorithm::Sha256;
    else if (name == "sha512")
        digest.m_algorithm = DigestAlgorithm::Sha512;
    else
        return std::nullopt;
    if (encoded.size() != 2 * digest.size())
        return std::nullopt;

    for (std::size_t i = 0; i < digest.size(); ++i) {
        const int high = hexValue(encoded[2 * i]);
        const int low = hexValue(encoded[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        digest.m_bytes[i] = static_cast<unsigned char>(high * 16 + low);
    }
    return digest;
}

std::optional<Digest> Digest::parse(const QString &text)
{
    return parse(std::string_view(text.toStdString()));
}

Digest Digest::fromRaw(DigestAlgorithm algorithm, const unsigned char *bytes)
{
    Digest digest;
    digest.m_algorithm = algorithm;
    std::memcpy(digest.m_bytes.data(), bytes, digest.size());
    return digest;
}

bool Digest::isNull() const
{
    return std::all_of(m_bytes.begin(), m_bytes.end(), [](unsigned char byte) { return byte == 0; });
}

std::string_view Digest::algorithmName() const
{
    return m_algorithm == DigestAlgorithm::Sha256 ? "sha256" : "sha512";
}

std::string Digest::hex() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * size());
    for (std::size_t i = 0; i < size(); ++i) {
        text += digits[m_bytes[i] >> 4U];
        text += digits[m_bytes[i] & 0x0fU];
    }
    return text;
}

std::string Digest::toString() const
{
    std::string text(algorithmName());
    text += ':';
    text += hex();
    return text;
}

QString Digest::toQString() const
{
    return QString::fromStdString(toString());
}

QString Digest::shortText() const
{
    return QString::fromStdString(std::string(algorithmName()) + ':' + hex().substr(0, 12));
}

} // namespace breakwater
