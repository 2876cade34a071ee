// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StoreMove.h"

#include "base/Hasher.h"
#include "storage/FileHandle.h"
#include "storage/FolderWalk.h"
#include "storage/StorageLog.h"
#include "storage/StorePlaces.h"

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace breakwater::storage {
namespace {

constexpr std::size_t pieceBytes = 1024 * 1024;
constexpr std::uint64_t writebackBytes = 8 * 1024 * 1024;

bool isOtherDisk(const StoreLayout &one, const StoreLayout &other)
{
    struct stat here
    {
    };
    struct stat there
    {
    };
    return ::stat(one.parts().c_str(), &here) == 0 && ::stat(other.parts().c_str(), &there) == 0
        && here.st_dev != there.st_dev;
}

} // namespace

Result<StoreMove::Pass> StoreMove::pass()
{
    Pass pass;
    // Looked at first: what such a one writes behind this pass is for the next one.
    const StoreState::FormerUse use = m_state->formerUse();
    pass.uses = use.uses;
    const auto where = m_state->places();
    if (!where.former)
        return Pass {0, true, pass.uses};
    std::vector<Digest> blobs;
    std::uint64_t bytes = 0;
    const int failed = walkBlobs(*where.former, [&](const Digest &digest, const struct stat &status) {
        blobs.push_back(digest);
        bytes += static_cast<std::uint64_t>(status.st_blocks) * 512U;
        return !m_hooks.stopping;
    });
    if (failed != 0)
        return diskError(failed, where.former->blobs(), "readdir");
    m_state->bytesToCome = isOtherDisk(*where.former, *where.home) ? bytes : 0;
    for (const Digest &digest : blobs) {
        if (m_hooks.stopping)
            return Error(ErrorCode::Cancelled);
        const auto moved = moveBlob(*where.former, *where.home, digest);
        {
            const std::lock_guard lock(m_state->moveMutex);
            m_state->moving.reset();
        }
        if (!moved)
            return moved.error();
        pass.blobs += *moved ? 1 : 0;
    }
    const auto parts = moveFiles(where.former->parts(), where.home->parts());
    if (!parts)
        return parts.error();
    const auto quarantined = moveFiles(where.former->quarantine(), where.home->quarantine());
    if (!quarantined)
        return quarantined.error();
    pass.isEmpty = !use.isHeld && blobs.empty() && *parts == 0 && *quarantined == 0;
    return pass;
}

Result<bool> StoreMove::moveBlob(const StoreLayout &from, const StoreLayout &to, const Digest &digest)
{
    {
        const std::lock_guard lock(m_state->moveMutex);
        m_state->moving = digest;
    }
    const std::string path = from.blobPath(digest);
    const FileHandle in(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!in.isOpen())
        return errno == ENOENT ? Result<bool>(false) : Result<bool>(diskError(errno, path, "open"));
    if (const auto made = m_state->makeShardFolder(to, digest); !made)
        return made.error();
    struct stat here
    {
    };
    struct stat there
    {
    };
    if (::fstat(in.get(), &here) != 0 || ::stat(to.parts().c_str(), &there) != 0)
        return diskError(errno, path, "stat");
    if (here.st_dev == there.st_dev) {
        const auto renamed = rename(from, to, digest);
        if (!renamed || *renamed) {
            m_hooks.moved(static_cast<std::uint64_t>(here.st_size));
            return renamed;
        }
    }
    return copy(in, from, to, digest);
}

/// False when it has to be copied (two mounts of one disk).
Result<bool> StoreMove::rename(const StoreLayout &from, const StoreLayout &to, const Digest &digest)
{
    const std::lock_guard lock(m_state->moveMutex);
    if (m_state->moving != digest)
        return true; // removed meanwhile
    const std::string target = to.blobPath(digest);
    const auto replaced = allocatedBytes(target);
    const int failed = m_state->disk->rename(from.blobPath(digest), target);
    if (failed == EXDEV)
        return false;
    if (failed != 0)
        return diskError(failed, target, "rename");
    if (replaced)
        m_state->count(-1, -*replaced);
    if (const int syncFailed = m_state->disk->syncFolder(to.shardFolder(digest)))
        return diskError(syncFailed, to.shardFolder(digest), "fsync");
    return true;
}

Result<bool> StoreMove::copy(const FileHandle &in, const StoreLayout &from, const StoreLayout &to, const Digest &digest)
{
    const std::string temporary = to.temporaryPath(digest, ++m_state->temporaryNumber);
    const FileHandle out(::open(temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!out.isOpen())
        return diskError(errno, temporary, "open");
    const auto copied = copyBytes(in.get(), out.get(), temporary, digest.algorithm());
    if (!copied || *copied != digest) {
        m_state->disk->unlink(temporary);
        if (!copied)
            return copied.error();
        const auto moved = m_state->moveToQuarantine(digest, from);
        if (!moved)
            return moved.error();
        struct stat home
        {
        };
        const bool isHome = ::lstat(to.blobPath(digest).c_str(), &home) == 0; // from before a kill, or fetched anew
        qCCritical(lcStorage).noquote() << digest.toQString() << "was found damaged by the move: quarantine"
                                        << (isHome ? "(there is another one)" : "");
        if (!isHome)
            m_hooks.damaged(digest);
        return false;
    }
    if (const int failed = m_state->disk->sync(out.get())) {
        m_state->disk->unlink(temporary);
        return diskError(failed, temporary, "fdatasync");
    }
    const std::lock_guard lock(m_state->moveMutex);
    if (m_state->moving != digest) { // removed meanwhile: it must not come back
        m_state->disk->unlink(temporary);
        return false;
    }
    if (const auto published = m_state->publishSynced(out.get(), temporary, to, digest); !published) {
        m_state->disk->unlink(temporary);
        return published.error();
    }
    const std::string source = from.blobPath(digest);
    const auto bytes = allocatedBytes(source);
    const int failed = m_state->disk->unlink(source);
    if (failed != 0 && failed != ENOENT)
        return diskError(failed, source, "unlink");
    if (failed == 0)
        m_state->countLeft(from, bytes.value_or(0));
    return true;
}

Result<Digest> StoreMove::copyBytes(int in, int out, const std::string &path, DigestAlgorithm algorithm)
{
    Hasher hasher(algorithm);
    std::vector<char> piece(pieceBytes);
    for (std::uint64_t position = 0;;) {
        if (m_hooks.stopping)
            return Error(ErrorCode::Cancelled);
        const auto at = static_cast<off_t>(position);
        const ssize_t got = m_hooks.read ? m_hooks.read(in, piece.data(), piece.size(), at)
                                         : ::pread(in, piece.data(), piece.size(), at);
        if (got < 0 && errno == EIO)
            return Digest(); // what is broken there must not hold the rest
        if (got < 0)
            return diskError(errno, path, "read");
        if (got == 0)
            return hasher.finish();
        const auto bytes = static_cast<std::size_t>(got);
        for (std::size_t done = 0; done < bytes;) {
            const ssize_t written = m_state->disk->write(out, piece.data() + done, bytes - done, position + done);
            if (written <= 0)
                return diskError(written < 0 ? static_cast<int>(-written) : EIO, path, "write");
            done += static_cast<std::size_t>(written);
        }
        hasher.add(piece.data(), bytes);
        // What no one asked for is not to push what is asked for out of the page cache.
        ::posix_fadvise(in, static_cast<off_t>(position), got, POSIX_FADV_DONTNEED);
        if (position / writebackBytes != (position + bytes) / writebackBytes)
            m_state->disk->startWriteback(out, position / writebackBytes * writebackBytes, writebackBytes);
        position += bytes;
        m_hooks.moved(bytes);
    }
}

/// Parts that no one writes, and what is in quarantine. How many files there were, also those that have to wait.
Result<std::uint64_t> StoreMove::moveFiles(const std::string &from, const std::string &to)
{
    std::vector<std::string> names;
    const int failed = walkFiles(from, [&](const std::string &name, const struct stat &) {
        names.push_back(name);
        return true;
    });
    if (failed != 0 && failed != ENOENT)
        return diskError(failed, from, "readdir");
    std::uint64_t count = 0;
    for (const std::string &name : names) {
        const auto part = StoreLayout::digestOfPart(name);
        const auto digest = part ? part : StoreLayout::digestOfQuarantined(name);
        if (!digest)
            continue; // a temporary file of somebody who holds the place, or nothing of ours
        ++count;
        if (part && !m_state->claim(*part))
            continue;
        const std::string source = from + "/" + name;
        const std::string temporary = to + "/" + name + ".moved.tmp";
        const auto done = [&]() -> Result<void> {
            struct stat there
            {
            };
            struct stat here
            {
            };
            if (part && ::lstat((to + "/" + name).c_str(), &there) == 0 && ::lstat(source.c_str(), &here) == 0) {
                // Begun anew at home meanwhile: the older one is of no use.
                m_state->partialBytes -= static_cast<std::uint64_t>(here.st_size);
                const int removed = m_state->disk->unlink(source);
                return removed == 0 ? Result<void>() : Result<void>(diskError(removed, source, "unlink"));
            }
            const bool replaces = !part && ::lstat((to + "/" + name).c_str(), &there) == 0;
            const auto placed = [&] {
                if (replaces) // in quarantine at both places
                    m_state->quarantineBytes -= static_cast<std::uint64_t>(there.st_size);
            };
            if (m_state->disk->rename(source, to + "/" + name) == 0) {
                placed();
                return {};
            }
            const FileHandle in(::open(source.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
            if (!in.isOpen())
                return errno == ENOENT ? Result<void>() : Result<void>(diskError(errno, source, "open"));
            ::unlink(temporary.c_str());
            const FileHandle out(::open(temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
            if (!out.isOpen())
                return diskError(errno, temporary, "open");
            const auto copied = copyBytes(in.get(), out.get(), temporary, digest->algorithm());
            if (!copied)
                return copied.error();
            if (copied->isNull()) { // of no use to anybody
                ::unlink(temporary.c_str());
                struct stat lost
                {
                };
                const bool isKnown = ::fstat(in.get(), &lost) == 0;
                if (const int removed = m_state->disk->unlink(source))
                    return diskError(removed, source, "unlink");
                (part ? m_state->partialBytes : m_state->quarantineBytes)
                    -= isKnown ? static_cast<std::uint64_t>(lost.st_size) : 0;
                return {};
            }
            if (const int renamed = m_state->disk->rename(temporary, to + "/" + name))
                return diskError(renamed, temporary, "rename");
            placed();
            if (const int removed = m_state->disk->unlink(source))
                return diskError(removed, source, "unlink");
            return {};
        }();
        if (part)
            m_state->release(*part);
        if (!done) {
            ::unlink(temporary.c_str());
            return done.error();
        }
    }
    return count;
}

void removePlace(const StoreLayout &place)
{
    constexpr char hexDigits[] = "0123456789abcdef";
    std::vector<std::string> temporaries;
    walkFiles(place.parts(), [&](const std::string &name, const struct stat &) {
        if (name.ends_with(".tmp"))
            temporaries.push_back(place.parts() + "/" + name);
        return true;
    });
    for (const std::string &path : temporaries)
        ::unlink(path.c_str());
    for (const auto algorithm : {DigestAlgorithm::Sha256, DigestAlgorithm::Sha512}) {
        const std::string top = place.algorithmFolder(algorithm);
        for (unsigned shard = 0; shard < 256; ++shard)
            ::rmdir((top + "/" + hexDigits[shard >> 4U] + hexDigits[shard & 15U]).c_str());
        ::rmdir(top.c_str());
    }
    for (const std::string &folder : {place.blobs(), place.parts(), place.quarantine()})
        ::rmdir(folder.c_str());
    StorePlaces::unmark(place.root());
}

} // namespace breakwater::storage
