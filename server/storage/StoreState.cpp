// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StoreState.h"

#include <cerrno>
#include <optional>

#include <sys/stat.h>

namespace breakwater::storage {

namespace {

constexpr std::int64_t statBlockBytes = 512; // st_blocks counts in these whatever the file system uses

std::optional<std::int64_t> allocatedBytes(const std::string &path)
{
    struct stat status
    {
    };
    if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return status.st_blocks * statBlockBytes;
}

std::uint64_t lengthOf(const std::string &path)
{
    struct stat status
    {
    };
    return ::lstat(path.c_str(), &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

} // namespace

Result<void> StoreState::publish(int fd, const std::string &from, const Digest &digest)
{
    if (const int failed = disk->sync(fd))
        return diskError(failed, from, "fdatasync");
    return publishSynced(fd, from, digest);
}

Result<void> StoreState::publishSynced(int fd, const std::string &from, const Digest &digest)
{
    if (const auto made = makeShardFolder(digest); !made)
        return made;

    const std::string to = layout.blobPath(digest);
    const auto replaced = allocatedBytes(to);
    if (const int failed = disk->rename(from, to))
        return diskError(failed, to, "rename");
    if (const int failed = disk->syncFolder(layout.shardFolder(digest))) {
        disk->unlink(to); // it is whole, but a power cut could take the name: it must not be listed
        if (replaced)
            count(-1, -*replaced);
        return diskError(failed, layout.shardFolder(digest), "fsync");
    }
    struct stat status
    {
    };
    const std::int64_t bytes = ::fstat(fd, &status) == 0 ? status.st_blocks * statBlockBytes : 0;
    count(replaced ? 0 : 1, bytes - replaced.value_or(0));
    return {};
}

Result<void> StoreState::makeShardFolder(const Digest &digest)
{
    const std::string folder = layout.shardFolder(digest);
    if (::mkdir(folder.c_str(), 0700) == 0) {
        const std::string above = layout.algorithmFolder(digest.algorithm());
        if (const int failed = disk->syncFolder(above))
            return diskError(failed, above, "fsync");
        return {};
    }
    if (errno != EEXIST)
        return diskError(errno, folder, "mkdir");
    return {};
}

Result<bool> StoreState::unlinkBlob(const Digest &digest)
{
    const std::string path = layout.blobPath(digest);
    const auto bytes = allocatedBytes(path);
    const int failed = disk->unlink(path);
    if (failed == ENOENT)
        return false;
    if (failed != 0)
        return diskError(failed, path, "unlink");
    count(-1, -bytes.value_or(0));
    return true;
}

Result<bool> StoreState::moveToQuarantine(const Digest &digest)
{
    const std::string path = layout.blobPath(digest);
    const auto bytes = allocatedBytes(path);
    const int failed = disk->rename(path, layout.quarantinePath(digest));
    if (failed == ENOENT)
        return false;
    if (failed != 0)
        return diskError(failed, path, "rename");
    count(-1, -bytes.value_or(0));
    return true;
}

Result<std::uint64_t> StoreState::removePart(const Digest &digest)
{
    if (!claim(digest))
        return Error(ErrorCode::InUse, {}, {{QStringLiteral("digest"), digest.toQString()}});
    const std::string path = layout.partPath(digest);
    const std::uint64_t sizeBytes = lengthOf(path);
    const int failed = disk->unlink(path);
    if (failed == 0)
        partialBytes -= sizeBytes;
    release(digest);
    if (failed != 0 && failed != ENOENT)
        return diskError(failed, path, "unlink");
    return failed == 0 ? sizeBytes : 0;
}

Result<std::uint64_t> StoreState::removeQuarantined(const Digest &digest)
{
    const std::string path = layout.quarantinePath(digest);
    const std::uint64_t sizeBytes = lengthOf(path);
    const int failed = disk->unlink(path);
    if (failed != 0 && failed != ENOENT)
        return diskError(failed, path, "unlink");
    return failed == 0 ? sizeBytes : 0;
}

bool StoreState::claim(const Digest &digest)
{
    const std::lock_guard lock(m_mutex);
    return m_claimed.insert(digest).second;
}

void StoreState::release(const Digest &digest)
{
    const std::lock_guard lock(m_mutex);
    m_claimed.erase(digest);
}

StoreTotals StoreState::totals() const
{
    const std::lock_guard lock(m_mutex);
    return m_totals;
}

void StoreState::seedTotals(const StoreTotals &totals, std::uint64_t changesBefore)
{
    const std::lock_guard lock(m_mutex);
    if (m_changes.load() == changesBefore)
        m_totals = totals;
}

void StoreState::count(std::int64_t blobs, std::int64_t bytes)
{
    const auto moved = [](std::uint64_t value, std::int64_t by) {
        const auto result = static_cast<std::int64_t>(value) + by;
        return result < 0 ? 0 : static_cast<std::uint64_t>(result);
    };
    const std::lock_guard lock(m_mutex);
    ++m_changes;
    m_totals.blobs = moved(m_totals.blobs, blobs);
    m_totals.usedBytes = moved(m_totals.usedBytes, bytes);
}

} // namespace breakwater::storage
