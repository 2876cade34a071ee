// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RunningHash.h"

#include "storage/DiskDevice.h"
#include "storage/HashWorkers.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace breakwater::storage {

namespace {

constexpr std::uint64_t pieceBytes = 256 * 1024; // stays in the second-level cache between copy and hash
constexpr std::uint64_t turnBytes = 4 * 1024 * 1024;

} // namespace

RunningHash::RunningHash(HashWorkers &workers, std::shared_ptr<const FileHandle> file, DigestAlgorithm algorithm,
                         std::uint64_t resumedBytes)
    : m_workers(workers), m_file(std::move(file)), m_resumedBytes(resumedBytes), m_hasher(algorithm)
{
}

void RunningHash::advance(std::uint64_t availableBytes)
{
    std::unique_lock lock(m_mutex);
    m_available = availableBytes;
    enqueueIfBehind(lock, worthAWorker);
    if (lag() > maxLagBytes && m_hashed >= m_resumedBytes)
        m_changed.wait(lock, [this] { return lag() <= maxLagBytes / 2 || m_errorNumber != 0 || !m_queued; });
}

void RunningHash::continueIn(std::shared_ptr<const FileHandle> rest, std::uint64_t fromBytes)
{
    const std::lock_guard lock(m_mutex);
    m_rest = std::move(rest);
    m_restFrom = fromBytes;
}

std::uint64_t RunningHash::catchUp()
{
    std::unique_lock lock(m_mutex);
    enqueueIfBehind(lock, worthAWorker);
    m_changed.wait(lock, [this] { return lag() < worthAWorker || m_errorNumber != 0 || !m_queued; });
    return m_hashed;
}

void RunningHash::hurry()
{
    std::unique_lock lock(m_mutex);
    enqueueIfBehind(lock, pieceBytes);
}

void RunningHash::enqueueIfBehind(std::unique_lock<std::mutex> &lock, std::uint64_t threshold)
{
    if (m_queued || m_ended || m_errorNumber != 0 || lag() < threshold)
        return;
    m_queued = true;
    lock.unlock();
    m_workers.enqueue(shared_from_this());
    lock.lock();
}

bool RunningHash::work()
{
    thread_local const auto buffer = std::make_unique<char[]>(pieceBytes);
    std::unique_lock lock(m_mutex);
    if (m_busy || m_ended) {
        m_queued = false;
        return false;
    }
    m_busy = true;
    for (std::uint64_t done = 0; done < turnBytes && lag() > 0 && m_errorNumber == 0 && !m_ended;) {
        const Piece piece = nextPiece();
        lock.unlock();
        const bool good = hash(piece, buffer.get());
        const int errorNumber = good ? 0 : (errno != 0 ? errno : EIO);
        lock.lock();
        m_hashed = piece.end;
        m_errorNumber = errorNumber;
        done += piece.end - piece.first;
        if (lag() <= maxLagBytes / 2)
            m_changed.notify_all();
    }
    m_busy = false;
    const bool more = lag() > 0 && m_errorNumber == 0 && !m_ended;
    m_queued = more;
    m_changed.notify_all();
    return more;
}

Result<Digest> RunningHash::finish(std::uint64_t totalBytes)
{
    std::unique_lock lock(m_mutex);
    m_ended = true;
    m_changed.wait(lock, [this] { return !m_busy; });
    m_busy = true;
    m_available = totalBytes;
    lock.unlock();

    // No one else touches what the mutex guards any more: m_ended and m_busy keep the workers out.
    if (m_errorNumber == 0 && lag() > 0) {
        const auto buffer = std::make_unique<char[]>(std::min(pieceBytes, lag()));
        while (lag() > 0 && m_errorNumber == 0) {
            const Piece piece = nextPiece();
            if (!hash(piece, buffer.get()))
                m_errorNumber = errno != 0 ? errno : EIO;
            m_hashed = piece.end;
        }
    }
    lock.lock();
    m_busy = false;
    if (m_errorNumber != 0)
        return diskError(m_errorNumber, {}, "read");
    return m_hasher.finish();
}

void RunningHash::abandon()
{
    std::unique_lock lock(m_mutex);
    m_ended = true;
    m_changed.wait(lock, [this] { return !m_busy; });
}

RunningHash::Piece RunningHash::nextPiece() const
{
    const bool fromRest = m_hashed >= m_restFrom;
    const std::uint64_t end = m_hashed + std::min(pieceBytes, lag());
    return {m_hashed, fromRest ? end : std::min(end, m_restFrom), (fromRest ? m_rest : m_file)->get()};
}

bool RunningHash::hash(const Piece &piece, char *buffer)
{
    for (std::uint64_t at = piece.first; at < piece.end;) {
        errno = 0;
        const ssize_t length = ::pread(piece.fd, buffer, piece.end - at, static_cast<off_t>(at));
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            return false; // an end of file here means that someone else cut the file
        m_hasher.add(buffer, static_cast<std::size_t>(length));
        at += static_cast<std::uint64_t>(length);
    }
    return true;
}

} // namespace breakwater::storage
