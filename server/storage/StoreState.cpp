// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StoreState.h"

#include <algorithm>
#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>

namespace breakwater::storage {

namespace {

constexpr std::int64_t statBlockBytes = 512; // st_blocks counts in these whatever the file system uses

std::uint64_t lengthOf(const std::string &path)
{
    struct stat status
    {
    };
    return ::lstat(path.c_str(), &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

} // namespace

std::optional<std::int64_t> allocatedBytes(const std::string &path)
{
    struct stat status
    {
    };
    if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return status.st_blocks * statBlockBytes;
}

StoreState::Places StoreState::places() const
{
    const std::lock_guard lock(m_placesMutex);
    return {m_home, m_former};
}

StoreState::Place StoreState::placeOfPart(const Digest &digest) const
{
    const std::lock_guard lock(m_placesMutex);
    struct stat status
    {
    };
    if (!m_former || ::lstat(m_home->partPath(digest).c_str(), &status) == 0
        || ::lstat(m_former->partPath(digest).c_str(), &status) != 0)
        return m_home;
    ++m_formerUses;
    return m_former;
}

void StoreState::setPlaces(const std::string &home, const std::string &former)
{
    const std::lock_guard lock(m_placesMutex);
    // The same object for the same folder: whoever holds it goes on to count.
    const auto known = [this](const std::string &root) -> Place {
        if (root.empty())
            return nullptr;
        for (const Place &place : {m_home, m_former}) {
            if (place && place->root() == root)
                return place;
        }
        return std::make_shared<const StoreLayout>(root);
    };
    Place newHome = known(home);
    m_former = known(former);
    m_home = std::move(newHome);
}

bool StoreState::dropFormer(std::uint64_t uses)
{
    const std::lock_guard lock(m_placesMutex);
    if (!m_former || m_former.use_count() != 1 || m_formerUses != uses)
        return false;
    m_former.reset();
    return true;
}

StoreState::FormerUse StoreState::formerUse() const
{
    const std::lock_guard lock(m_placesMutex);
    return {m_formerUses, m_former && m_former.use_count() != 1};
}

int StoreState::openBlob(const Digest &digest) const
{
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
    const Places where = places();
    const std::string path = where.home->blobPath(digest);
    int fd = ::open(path.c_str(), flags);
    if (fd >= 0 || errno != ENOENT || !where.former)
        return fd;
    fd = ::open(where.former->blobPath(digest).c_str(), flags);
    // Moved between the two looks: it is home by now.
    return fd >= 0 || errno != ENOENT ? fd : ::open(path.c_str(), flags);
}

Result<void> StoreState::publish(int fd, const std::string &from, const StoreLayout &place, const Digest &digest)
{
    if (const int failed = disk->sync(fd))
        return diskError(failed, from, "fdatasync");
    return publishSynced(fd, from, place, digest);
}

Result<void> StoreState::publishSynced(int fd, const std::string &from, const StoreLayout &place, const Digest &digest)
{
    if (const auto made = makeShardFolder(place, digest); !made)
        return made;

    const std::string to = place.blobPath(digest);
    const auto replaced = allocatedBytes(to);
    if (const int failed = disk->rename(from, to))
        return diskError(failed, to, "rename");
    if (const int failed = disk->syncFolder(place.shardFolder(digest))) {
        disk->unlink(to); // it is whole, but a power cut could take the name: it must not be listed
        if (replaced)
            count(-1, -*replaced);
        return diskError(failed, place.shardFolder(digest), "fsync");
    }
    struct stat status
    {
    };
    const std::int64_t bytes = ::fstat(fd, &status) == 0 ? status.st_blocks * statBlockBytes : 0;
    count(replaced ? 0 : 1, bytes - replaced.value_or(0));
    return {};
}

Result<void> StoreState::makeShardFolder(const StoreLayout &place, const Digest &digest)
{
    const std::string folder = place.shardFolder(digest);
    if (::mkdir(folder.c_str(), 0700) == 0) {
        const std::string above = place.algorithmFolder(digest.algorithm());
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
    const std::lock_guard lock(moveMutex);
    if (moving == digest)
        moving.reset();
    const Places where = places();
    auto removed = unlinkFrom(*where.home, digest);
    if (!removed || !where.former)
        return removed;
    const auto removedThere = unlinkFrom(*where.former, digest);
    return removedThere ? Result<bool>(*removed || *removedThere) : removedThere;
}

Result<bool> StoreState::unlinkFrom(const StoreLayout &place, const Digest &digest)
{
    const std::string path = place.blobPath(digest);
    const auto bytes = allocatedBytes(path);
    const int failed = disk->unlink(path);
    if (failed == ENOENT)
        return false;
    if (failed != 0)
        return diskError(failed, path, "unlink");
    countLeft(place, bytes.value_or(0));
    return true;
}

Result<bool> StoreState::moveToQuarantine(const Digest &digest)
{
    const std::lock_guard lock(moveMutex);
    if (moving == digest)
        moving.reset();
    const Places where = places();
    auto moved = quarantineFrom(*where.home, digest);
    if (!moved || !where.former)
        return moved;
    const auto movedThere = quarantineFrom(*where.former, digest);
    return movedThere ? Result<bool>(*moved || *movedThere) : movedThere;
}

Result<bool> StoreState::moveToQuarantine(const Digest &digest, const StoreLayout &former)
{
    const std::lock_guard lock(moveMutex);
    return quarantineFrom(former, digest);
}

void StoreState::countLeft(const StoreLayout &place, std::int64_t bytes)
{
    count(-1, -bytes);
    if (place.root() == home()->root())
        return;
    std::uint64_t before = bytesToCome;
    while (!bytesToCome.compare_exchange_weak(before, before - std::min(before, static_cast<std::uint64_t>(bytes)))) { }
}

Result<bool> StoreState::quarantineFrom(const StoreLayout &place, const Digest &digest)
{
    const std::string path = place.blobPath(digest);
    const auto bytes = allocatedBytes(path);
    const std::uint64_t length = lengthOf(path);
    const std::uint64_t replaced = lengthOf(place.quarantinePath(digest)); // it was damaged once before
    const int failed = disk->rename(path, place.quarantinePath(digest));
    if (failed == ENOENT)
        return false;
    if (failed != 0)
        return diskError(failed, path, "rename");
    countLeft(place, bytes.value_or(0));
    quarantineBytes += length - replaced;
    return true;
}

Result<std::uint64_t> StoreState::removePart(const Digest &digest)
{
    if (!claim(digest))
        return Error(ErrorCode::InUse, {}, {{QStringLiteral("digest"), digest.toQString()}});
    const Places where = places();
    std::uint64_t freed = 0;
    std::optional<Error> error;
    for (const Place &place : {where.home, where.former}) {
        if (!place)
            continue;
        const std::string path = place->partPath(digest);
        const std::uint64_t sizeBytes = lengthOf(path);
        const int failed = disk->unlink(path);
        if (failed == 0) {
            partialBytes -= sizeBytes;
            freed += sizeBytes;
        } else if (failed != ENOENT) {
            error = diskError(failed, path, "unlink");
        }
    }
    release(digest);
    return error ? Result<std::uint64_t>(*error) : Result<std::uint64_t>(freed);
}

Result<std::uint64_t> StoreState::removeQuarantined(const Digest &digest)
{
    const Places where = places();
    std::uint64_t freed = 0;
    for (const Place &place : {where.home, where.former}) {
        if (!place)
            continue;
        const std::string path = place->quarantinePath(digest);
        const std::uint64_t sizeBytes = lengthOf(path);
        const int failed = disk->unlink(path);
        if (failed != 0 && failed != ENOENT)
            return diskError(failed, path, "unlink");
        freed += failed == 0 ? sizeBytes : 0;
    }
    quarantineBytes -= freed;
    return freed;
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
