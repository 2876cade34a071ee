// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <QString>

namespace breakwater {

enum class DigestAlgorithm : std::uint8_t { Sha256, Sha512 };

/// A content digest: sha256 or sha512, kept as raw bytes. Only registered algorithms in their exact form are
/// digests here (image-spec, Descriptor, Digests); everything else does not parse, so that a Digest may be
/// used to build a file name.
class Digest
{
public:
    static constexpr std::size_t maxBytes = 64;

    /// An empty digest of sha256 with zero bytes; `isNull()`.
    Digest() = default;

    /// Parses "sha256:<64 lower-case hex>" or "sha512:<128 lower-case hex>".
    static std::optional<Digest> parse(std::string_view text);
    static std::optional<Digest> parse(const QString &text);
    static Digest fromRaw(DigestAlgorithm algorithm, const unsigned char *bytes);

    DigestAlgorithm algorithm() const { return m_algorithm; }
    std::size_t size() const { return m_algorithm == DigestAlgorithm::Sha256 ? 32 : 64; }
    const unsigned char *bytes() const { return m_bytes.data(); }
    bool isNull() const;

    std::string_view algorithmName() const;
    std::string hex() const;
    std::string toString() const; ///< "sha256:…"
    QString toQString() const;
    QString shortText() const; ///< "sha256:" and twelve digits, for the screen and for logs

    auto operator<=>(const Digest &) const = default;

private:
    std::array<unsigned char, maxBytes> m_bytes {};
    DigestAlgorithm m_algorithm = DigestAlgorithm::Sha256;
};

} // namespace breakwater

template<>
struct std::hash<breakwater::Digest>
{
    std::size_t operator()(const breakwater::Digest &digest) const noexcept
    {
        std::size_t value = 0;
        for (std::size_t i = 0; i < sizeof value; ++i)
            value = (value << 8U) | digest.bytes()[i];
        return value;
    }
};
