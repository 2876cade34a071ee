// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileInFlightBlob.h"

#include "storage/StorageLog.h"

#include <algorithm>
#include <cerrno>

namespace breakwater::storage {

namespace {

constexpr std::uint64_t writebackBytes = 8 * 1024 * 1024; // written out while the rest arrives; commit() waits less

const char *stateName(InFlightBlob::State state)
{
    switch (state) {
    case InFlightBlob::State::Receiving: return "receiving";
    case InFlightBlob::State::Verifying: return "verifying";
    case InFlightBlob::State::Committed: return "committed";
    case InFlightBlob::State::Failed: return "failed";
    }
    return "?";
}

Error sizeMismatch(std::uint64_t expected, std::uint64_t actual)
{
    return Error(
        ErrorCode::SizeMismatch, {},
        {{QStringLiteral("expected"), QString::number(expected)}, {QStringLiteral("actual"), QString::number(actual)}});
}

} // namespace

FileInFlightBlob::FileInFlightBlob(std::shared_ptr<StoreState> store, const Digest &digest,
                                   std::shared_ptr<const FileHandle> file, std::uint64_t writtenBytes,
                                   std::uint64_t totalBytes)
    : m_store(std::move(store)), m_digest(digest), m_partPath(m_store->layout.partPath(digest)),
      m_file(std::move(file)),
      m_hash(std::make_shared<RunningHash>(m_store->hashWorkers, m_file, digest.algorithm(), writtenBytes)),
      m_writtenBytes(writtenBytes)
{
    if (totalBytes != 0)
        m_totalBytes = totalBytes;
    m_hash->advance(writtenBytes);
}

FileInFlightBlob::~FileInFlightBlob()
{
    fail(Error(ErrorCode::Cancelled), true);
}

std::uint64_t FileInFlightBlob::writtenBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_writtenBytes;
}

Result<void> FileInFlightBlob::setTotalBytes(std::uint64_t totalBytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_totalBytes && *m_totalBytes != totalBytes)
        return sizeMismatch(*m_totalBytes, totalBytes);
    if (m_writtenBytes > totalBytes)
        return sizeMismatch(totalBytes, m_writtenBytes);
    m_totalBytes = totalBytes;
    return {};
}

Result<void> FileInFlightBlob::append(const char *data, std::size_t sizeBytes)
{
    std::uint64_t offset = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_state != State::Receiving)
            return m_error ? *m_error : Error(ErrorCode::Internal, QStringLiteral("append after commit"));
        if (m_totalBytes && sizeBytes > *m_totalBytes - m_writtenBytes)
            return sizeMismatch(*m_totalBytes, m_writtenBytes + sizeBytes);
        offset = m_writtenBytes;
    }
    if (m_writeError)
        return *m_writeError;
    if (sizeBytes == 0)
        return {};
    for (std::size_t done = 0; done < sizeBytes;) {
        const ssize_t written = m_store->disk->write(m_file->get(), data + done, sizeBytes - done, offset + done);
        if (written <= 0) {
            m_writeError = diskError(written < 0 ? static_cast<int>(-written) : EIO, m_partPath, "write");
            qCWarning(lcStorage).noquote() << m_digest.shortText() << m_writeError->toLogLine();
            return *m_writeError;
        }
        done += static_cast<std::size_t>(written);
    }
    m_store->partialBytes += sizeBytes;
    {
        const std::lock_guard lock(m_mutex);
        m_writtenBytes = offset + sizeBytes;
    }
    m_subscriptions.notify();
    if (offset / writebackBytes != (offset + sizeBytes) / writebackBytes) {
        const std::uint64_t end = (offset + sizeBytes) / writebackBytes * writebackBytes;
        m_store->disk->startWriteback(m_file->get(), m_writebackBytes, end - m_writebackBytes);
        m_writebackBytes = end;
    }
    m_hash->advance(offset + sizeBytes);
    return {};
}

Result<void> FileInFlightBlob::restart()
{
    std::uint64_t forgotten = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_state != State::Receiving)
            return m_error ? *m_error : Error(ErrorCode::Internal, QStringLiteral("restart after commit"));
        if (m_offered)
            return Error(ErrorCode::Internal, QStringLiteral("restart after a reader was served"));
        forgotten = std::exchange(m_writtenBytes, 0);
    }
    m_hash->abandon();
    m_hash = std::make_shared<RunningHash>(m_store->hashWorkers, m_file, m_digest.algorithm(), 0);
    m_store->partialBytes -= forgotten;
    m_writebackBytes = 0;
    m_writeError.reset();
    if (const int failedWith = m_store->disk->truncate(m_file->get(), 0)) {
        m_writeError = diskError(failedWith, m_partPath, "truncate");
        return *m_writeError;
    }
    return {};
}

Result<void> FileInFlightBlob::commit()
{
    std::uint64_t written = 0;
    std::optional<std::uint64_t> total;
    {
        const std::lock_guard lock(m_mutex);
        if (m_state != State::Receiving)
            return m_error ? *m_error : Error(ErrorCode::Internal, QStringLiteral("commit twice"));
        written = m_writtenBytes;
        total = m_totalBytes;
    }
    if (m_writeError)
        return failed(*m_writeError, false);
    if (total && *total != written)
        return failed(sizeMismatch(*total, written), false);

    transition(State::Verifying);
    m_subscriptions.notify();
    if (const auto published = verifyAndPublish(); !published)
        return failed(published.error(), false);

    m_store->partialBytes -= written;
    transition(State::Committed);
    m_store->release(m_digest);
    m_subscriptions.notify();
    return {};
}

Result<void> FileInFlightBlob::verifyAndPublish()
{
    const std::uint64_t written = writtenBytes();
    // The disk's work and the rest of the hash go side by side.
    m_hash->hurry();
    const int syncFailed = m_store->disk->sync(m_file->get());
    const auto actual = m_hash->finish(written);
    if (!actual)
        return actual.error();
    if (*actual != m_digest)
        return Error(
            ErrorCode::DigestMismatch, {},
            {{QStringLiteral("expected"), m_digest.toQString()}, {QStringLiteral("actual"), actual->toQString()}});
    if (syncFailed != 0)
        return diskError(syncFailed, m_partPath, "fdatasync");
    return m_store->publishSynced(m_file->get(), m_partPath, m_digest);
}

void FileInFlightBlob::fail(const Error &error, bool keepPart)
{
    if (state() == State::Receiving)
        failed(error, keepPart);
}

Error FileInFlightBlob::failed(const Error &error, bool keepPart)
{
    m_hash->abandon();
    {
        const std::lock_guard lock(m_mutex);
        m_error = error;
    }
    transition(State::Failed);
    // After a disk error the part goes even so: its space is needed (upstreams.md F-70).
    if (!keepPart || m_writeError) {
        m_store->partialBytes -= writtenBytes();
        const int unlinkFailed = m_store->disk->unlink(m_partPath);
        if (unlinkFailed != 0 && unlinkFailed != ENOENT)
            qCWarning(lcStorage).noquote() << diskError(unlinkFailed, m_partPath, "unlink").toLogLine();
    }
    m_store->release(m_digest);
    m_subscriptions.notify();
    return error;
}

InFlightBlob::State FileInFlightBlob::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

std::optional<Error> FileInFlightBlob::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

std::optional<std::uint64_t> FileInFlightBlob::totalBytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_totalBytes;
}

std::uint64_t FileInFlightBlob::readableBytes() const
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t readable
        = m_state == State::Committed ? m_writtenBytes : std::min(m_writtenBytes, offeredLimit());
    m_offered = m_offered || readable > 0;
    return readable;
}

std::uint64_t FileInFlightBlob::offeredLimit() const
{
    const std::uint64_t end = m_totalBytes.value_or(m_writtenBytes);
    return end - std::min(end, heldBackBytes);
}

std::uint64_t FileInFlightBlob::subscribe(std::function<void()> wake)
{
    return m_subscriptions.add(std::move(wake));
}

void FileInFlightBlob::unsubscribe(std::uint64_t subscription)
{
    m_subscriptions.remove(subscription);
}

void FileInFlightBlob::transition(State to)
{
    const std::lock_guard lock(m_mutex);
    qCDebug(lcStorage).noquote() << m_digest.shortText() << stateName(m_state) << "->" << stateName(to) << "at"
                                 << m_writtenBytes;
    m_state = to;
}

} // namespace breakwater::storage
