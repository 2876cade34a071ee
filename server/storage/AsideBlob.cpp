// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AsideBlob.h"

#include "storage/StorageLog.h"

#include <cerrno>

namespace breakwater::storage {
namespace {

constexpr std::uint64_t writebackBytes = 8 * 1024 * 1024; // written out while the rest arrives; commit() waits less

Error sizeMismatch(std::uint64_t expected, std::uint64_t actual)
{
    return Error(
        ErrorCode::SizeMismatch, {},
        {{QStringLiteral("expected"), QString::number(expected)}, {QStringLiteral("actual"), QString::number(actual)}});
}

} // namespace

AsideBlob::AsideBlob(std::shared_ptr<StoreState> store, StoreState::Place place, const Digest &digest,
                     std::uint64_t sizeBytes, std::string path, FileHandle handle)
    : m_store(std::move(store)), m_place(std::move(place)), m_digest(digest), m_sizeBytes(sizeBytes),
      m_path(std::move(path)), m_handle(std::move(handle)), m_hasher(digest.algorithm())
{
}

AsideBlob::~AsideBlob()
{
    m_store->partialBytes -= m_writtenBytes;
    if (!m_isThere)
        return;
    if (const int failed = m_store->disk->unlink(m_path); failed != 0 && failed != ENOENT)
        qCWarning(lcStorage).noquote() << diskError(failed, m_path, "unlink").toLogLine();
}

Result<void> AsideBlob::append(const char *data, std::size_t sizeBytes)
{
    if (sizeBytes > m_sizeBytes - m_writtenBytes)
        return sizeMismatch(m_sizeBytes, m_writtenBytes + sizeBytes);
    for (std::size_t done = 0; done < sizeBytes;) {
        const ssize_t written
            = m_store->disk->write(m_handle.get(), data + done, sizeBytes - done, m_writtenBytes + done);
        if (written <= 0)
            return diskError(written < 0 ? static_cast<int>(-written) : EIO, m_path, "write");
        done += static_cast<std::size_t>(written);
    }
    m_hasher.add(data, sizeBytes);
    const std::uint64_t before = m_writtenBytes / writebackBytes;
    m_writtenBytes += sizeBytes;
    m_store->partialBytes += sizeBytes;
    if (const std::uint64_t now = m_writtenBytes / writebackBytes; now != before)
        m_store->disk->startWriteback(m_handle.get(), before * writebackBytes, (now - before) * writebackBytes);
    return {};
}

Result<void> AsideBlob::commit()
{
    if (m_writtenBytes != m_sizeBytes)
        return sizeMismatch(m_sizeBytes, m_writtenBytes);
    if (const Digest actual = m_hasher.finish(); actual != m_digest)
        return Error(
            ErrorCode::DigestMismatch, {},
            {{QStringLiteral("expected"), m_digest.toQString()}, {QStringLiteral("actual"), actual.toQString()}});
    if (const auto published = m_store->publish(m_handle.get(), m_path, *m_place, m_digest); !published)
        return published;
    m_isThere = false;
    return {};
}

} // namespace breakwater::storage
