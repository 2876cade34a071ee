// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <cstdint>

#include <QByteArray>

namespace breakwater::access {

/// Seals what leaves this machine under a passphrase that a person remembers: scrypt (RFC 7914) makes a key of it, and
/// AES-256-GCM seals piece by piece, so that parts of any size need little memory. Each part has a key of its own; the
/// number of a piece and whether it is the last one are bound to it, so that pieces cannot be swapped, left out or cut
/// off at the end. Immutable; any thread.
class PassphraseSeal
{
public:
    static constexpr qsizetype pieceBytes = 64 * 1024; ///< of plain bytes; the last piece of a part may be shorter
    static constexpr qsizetype tagBytes = 16;

    /// How the passphrase becomes a key; written beside what was sealed. What scrypt takes in memory is
    /// 128 * cost * blockSize bytes.
    struct Parameters
    {
        QByteArray salt;
        std::uint64_t cost = 1ULL << 17; // OWASP's choice: 128 MiB, some tenths of a second
        int blockSize = 8;
        int parallel = 1;

        static Parameters make(); ///< a new salt
        bool isSane() const; ///< neither too weak nor so dear that a file could take this machine down
        bool operator==(const Parameters &) const = default;
    };

    /// Takes the time that scrypt takes. InvalidArgument for parameters that are not sane.
    static Result<PassphraseSeal> open(const Secret &passphrase, const Parameters &parameters);

    /// The same for the same passphrase and parameters, and says nothing of either: a wrong passphrase is told from a
    /// damaged file by it.
    QByteArray check() const;

    static std::uint64_t sealedBytes(std::uint64_t plainBytes);

    /// One part, in one pass. `purpose` names it; `boundTo` is what it belongs to, and must be the same to open it.
    class Stream
    {
    public:
        QByteArray seal(const char *plain, qsizetype sizeBytes, bool last);
        /// SecretUnreadable for what was changed, moved or sealed under another key.
        Result<QByteArray> unseal(const QByteArray &sealed, bool last);

    private:
        friend class PassphraseSeal;
        Stream(Secret key, QByteArray boundTo) : m_key(std::move(key)), m_boundTo(std::move(boundTo)) { }
        QByteArray nextNonce(bool last);

        Secret m_key;
        QByteArray m_boundTo;
        std::uint32_t m_piece = 0;
    };
    Stream stream(const QByteArray &purpose, const QByteArray &boundTo) const;

private:
    explicit PassphraseSeal(Secret key) : m_key(std::move(key)) { }
    Secret derived(const QByteArray &purpose) const;

    Secret m_key;
};

} // namespace breakwater::access
