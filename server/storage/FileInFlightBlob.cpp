// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileInFlightBlob.h"

#include "storage/StorageLog.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <utility>

#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

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

bool isOfTheDisk(const Error &error)
{
    return error.code == ErrorCode::StorageFull || error.code == ErrorCode::StorageIo
        || error.code == ErrorCode::StorageUnwritable;
}

} // namespace

FileInFlightBlob::FileInFlightBlob(std::shared_ptr<StoreState> store, StoreState::Place place, const Digest &digest,
                                   std::shared_ptr<const FileHandle> file, std::uint64_t writtenBytes,
                                   std::uint64_t totalBytes)
    : m_store(std::move(store)), m_place(std::move(place)), m_digest(digest), m_partPath(m_place->partPath(digest)),
      m_file(std::move(file)),
      m_hash(std::make_shared<RunningHash>(m_store->hashWorkers, m_file, digest.algorithm(), writtenBytes)),
      m_writtenBytes(writtenBytes)
{
    if (totalBytes != 0)
        m_totalBytes = totalBytes;
    m_hash->advance(writtenBytes);
}

FileInFlightBlob::FileInFlightBlob(std::shared_ptr<StoreState> store, const Digest &digest, SpareMemory::Share memory,
                                   std::uint64_t totalBytes, const Error &reason)
    : FileInFlightBlob(store, store->home(), digest, std::make_shared<const FileHandle>(memory.takeFile()), 0,
                       totalBytes)
{
    m_memory = std::move(memory);
    m_passedThrough = reason;
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
        const ssize_t written = write(data + done, sizeBytes - done, offset + done);
        if (written <= 0) {
            const Error error = diskError(written < 0 ? static_cast<int>(-written) : EIO, m_partPath, "write");
            if (!m_memory.isHeld() && moveToMemory(error, offset + sizeBytes)) {
                done = 0; // what this call wrote of it is not counted yet, and was not moved
                continue;
            }
            m_writeError = passedThrough().value_or(error);
            qCWarning(lcStorage).noquote() << m_digest.shortText() << error.toLogLine();
            return *m_writeError;
        }
        done += static_cast<std::size_t>(written);
    }
    if (!m_memory.isHeld())
        m_store->partialBytes += sizeBytes;
    {
        const std::lock_guard lock(m_mutex);
        m_writtenBytes = offset + sizeBytes;
    }
    m_subscriptions.notify();
    if (!m_memory.isHeld() && offset / writebackBytes != (offset + sizeBytes) / writebackBytes) {
        const std::uint64_t end = (offset + sizeBytes) / writebackBytes * writebackBytes;
        m_store->disk->startWriteback(m_file->get(), m_writebackBytes, end - m_writebackBytes);
        m_writebackBytes = end;
    }
    m_hash->advance(offset + sizeBytes);
    freeTaken();
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
        m_readers.restart();
        m_restFrom = 0;
    }
    m_hash->abandon();
    m_hash = std::make_shared<RunningHash>(m_store->hashWorkers, m_rest ? m_rest : m_file, m_digest.algorithm(), 0);
    m_writebackBytes = 0;
    m_writeError.reset();
    if (m_memory.isHeld())
        return {}; // it is written over
    m_store->partialBytes -= forgotten;
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
    // The disk's work and the rest of the hash go side by side.
    m_hash->hurry();
    const int syncFailed = m_memory.isHeld() ? 0 : m_store->disk->sync(m_file->get());
    if (const auto verified = verify(written); !verified)
        return failed(verified.error(), false);
    // Right bytes: readers have them from the descriptor, whatever the store says now.
    if (!m_memory.isHeld()) {
        const auto published = syncFailed != 0 ? Result<void>(diskError(syncFailed, m_partPath, "fdatasync"))
                                               : m_store->publishSynced(m_file->get(), m_partPath, *m_place, m_digest);
        if (!published) {
            qCWarning(lcStorage).noquote() << m_digest.shortText() << "is not kept:" << published.error().toLogLine();
            dropPart();
            const std::lock_guard lock(m_mutex);
            m_passedThrough = published.error();
        }
    }

    if (!m_memory.isHeld())
        m_store->partialBytes -= written;
    transition(State::Committed);
    m_place.reset();
    releaseClaim();
    m_subscriptions.notify();
    return {};
}

Result<void> FileInFlightBlob::verify(std::uint64_t writtenBytes)
{
    const auto actual = m_hash->finish(writtenBytes);
    if (!actual)
        return actual.error();
    if (*actual == m_digest)
        return {};
    return Error(ErrorCode::DigestMismatch, {},
                 {{QStringLiteral("expected"), m_digest.toQString()}, {QStringLiteral("actual"), actual->toQString()}});
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
    if (!m_memory.isHeld() && (!keepPart || m_writeError)) {
        m_store->partialBytes -= writtenBytes();
        dropPart();
    }
    if (m_rest) // its readers are cut, and who wants to write of it to the catalog needs the room
        m_store->disk->truncate(m_file->get(), 0);
    m_place.reset();
    releaseClaim();
    m_subscriptions.notify();
    return error;
}

void FileInFlightBlob::dropPart()
{
    const int failed = m_store->disk->unlink(m_partPath);
    if (failed != 0 && failed != ENOENT)
        qCWarning(lcStorage).noquote() << diskError(failed, m_partPath, "unlink").toLogLine();
}

ssize_t FileInFlightBlob::write(const char *data, std::size_t sizeBytes, std::uint64_t offset)
{
    if (!m_memory.isHeld())
        return m_store->disk->write(m_file->get(), data, sizeBytes, offset);
    if (!m_hasWindow && !m_memory.grow(offset + sizeBytes))
        openWindow(0);
    const int fd = (m_rest ? m_rest : m_file)->get();
    const ssize_t written = ::pwrite(fd, data, sizeBytes, static_cast<off_t>(offset));
    return written < 0 ? -errno : written;
}

bool FileInFlightBlob::moveToMemory(const Error &reason, std::uint64_t neededBytes)
{
    if (!isOfTheDisk(reason))
        return false;
    const std::uint64_t written = writtenBytes();
    auto memory = m_store->memory.share(std::max(neededBytes, totalBytes().value_or(0)));
    const bool whole = memory.has_value();
    if (!whole)
        memory = m_store->memory.window();
    if (!memory || (whole && !copyTo(*memory, written)))
        return false;
    m_memory = std::move(*memory);
    if (!whole) {
        auto rest = std::make_shared<const FileHandle>(m_memory.takeFile());
        m_hash->continueIn(rest, written);
        {
            const std::lock_guard lock(m_mutex);
            m_rest = std::move(rest);
            m_restFrom = written;
        }
        openWindow(written);
    }
    m_store->partialBytes -= written;
    dropPart();
    qCWarning(lcStorage).noquote() << m_digest.shortText()
                                   << "goes on in memory and is not kept:" << reason.toLogLine();
    {
        const std::lock_guard lock(m_mutex);
        m_passedThrough = reason;
    }
    turned();
    return true;
}

bool FileInFlightBlob::copyTo(SpareMemory::Share &memory, std::uint64_t writtenBytes)
{
    const FileHandle file = memory.takeFile();
    for (off_t copied = 0; static_cast<std::uint64_t>(copied) < writtenBytes;) {
        const ssize_t count
            = ::sendfile(file.get(), m_file->get(), &copied, writtenBytes - static_cast<std::uint64_t>(copied));
        if (count <= 0)
            return false;
    }
    // One step for whoever reads: before it the file, after it the same bytes.
    return ::dup3(file.get(), m_file->get(), O_CLOEXEC) >= 0;
}

void FileInFlightBlob::openWindow(std::uint64_t fromBytes)
{
    m_hasWindow = true;
    const std::uint64_t sizeBytes = m_memory.becomeWindow();
    qCInfo(lcStorage).noquote() << m_digest.shortText() << "is larger than the memory to spare: it comes through"
                                << sizeBytes << "bytes of it, at its slowest reader's pace";
    {
        const std::lock_guard lock(m_mutex);
        m_readers.open(fromBytes, sizeBytes);
    }
    releaseClaim();
}

void FileInFlightBlob::freeTaken()
{
    if (!m_hasWindow)
        return;
    const std::uint64_t hashed = m_hash->catchUp();
    std::optional<std::pair<std::uint64_t, std::uint64_t>> taken;
    bool dropsFile = false;
    {
        const std::lock_guard lock(m_mutex);
        const bool isFirst = m_readers.freedBytes() == 0;
        taken = m_readers.takeFree(hashed);
        dropsFile = taken && isFirst && m_rest;
    }
    if (dropsFile)
        m_store->disk->truncate(m_file->get(), 0); // its name is gone already
    if (taken)
        ::fallocate((m_rest ? m_rest : m_file)->get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                    static_cast<off_t>(taken->first), static_cast<off_t>(taken->second - taken->first));
}

bool FileInFlightBlob::isFull()
{
    if (!m_hasWindow)
        return false;
    freeTaken();
    bool cut = false;
    bool full = false;
    {
        const std::lock_guard lock(m_mutex);
        full = m_state == State::Receiving
            && m_readers.isFull(m_writtenBytes, std::chrono::steady_clock::now(), m_store->memory.patience(), cut);
    }
    if (cut) {
        qCWarning(lcStorage).noquote() << m_digest.shortText() << "is not taken by one who keeps others waiting for it";
        m_subscriptions.notify();
    }
    return full;
}

void FileInFlightBlob::releaseClaim()
{
    if (std::exchange(m_isClaimed, false))
        m_store->release(m_digest);
}

void FileInFlightBlob::turned() const
{
    if (m_turned)
        m_turned();
}

InFlightBlob::Extent FileInFlightBlob::extentAt(std::uint64_t position) const
{
    constexpr std::uint64_t noEnd = std::numeric_limits<std::uint64_t>::max();
    const std::lock_guard lock(m_mutex);
    if (!m_rest)
        return {m_file->get(), noEnd};
    return position < m_restFrom ? Extent {m_file->get(), m_restFrom} : Extent {m_rest->get(), noEnd};
}

std::optional<std::uint64_t> FileInFlightBlob::addReader()
{
    const std::lock_guard lock(m_mutex);
    return m_readers.addReader();
}

bool FileInFlightBlob::moveReader(std::uint64_t reader, std::uint64_t position)
{
    bool stays = false;
    bool tell = false;
    {
        const std::lock_guard lock(m_mutex);
        stays = m_readers.moveTo(reader, position);
        tell = m_readers.needsLook(m_writtenBytes);
    }
    if (tell)
        turned();
    return stays;
}

bool FileInFlightBlob::isGivenUp(std::uint64_t reader) const
{
    const std::lock_guard lock(m_mutex);
    return m_readers.isGivenUp(reader);
}

void FileInFlightBlob::removeReader(std::uint64_t reader)
{
    bool tell = false;
    {
        const std::lock_guard lock(m_mutex);
        m_readers.removeReader(reader);
        tell = m_readers.needsLook(m_writtenBytes) || (m_passedThrough && !m_readers.hasReaders());
    }
    if (tell)
        turned();
}

bool FileInFlightBlob::hasReaders() const
{
    const std::lock_guard lock(m_mutex);
    return m_readers.hasReaders();
}

std::optional<Error> FileInFlightBlob::passedThrough() const
{
    const std::lock_guard lock(m_mutex);
    return m_passedThrough;
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
