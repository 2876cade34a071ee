// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/DiskDevice.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <limits>

namespace breakwater::testsupport {

/// A disk that fails where a test says. Numbers count from 1; 0 never fails. Everything else is done for real.
/// Set up before use; counters may be read from any thread.
class FailingDisk : public storage::DiskDevice
{
public:
    static constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();

    std::uint64_t spaceBytes = unlimited; ///< what fits; the write that crosses it is a short one, the next fails
    int writeError = ENOSPC;
    std::size_t maxWriteBytes = std::numeric_limits<std::size_t>::max(); ///< longer writes are short ones
    int failingSync = 0;
    int failingFolderSync = 0;
    int failingRename = 0;
    int failingUnlink = 0;
    int callError = EIO;

    std::atomic<int> syncs {0};
    std::atomic<int> folderSyncs {0};
    std::atomic<int> renames {0};
    std::atomic<int> unlinks {0};
    std::atomic<std::uint64_t> writtenBytes {0};

    ssize_t write(int fd, const char *data, std::size_t sizeBytes, std::uint64_t offset) override
    {
        const std::uint64_t room
            = spaceBytes == unlimited ? unlimited : spaceBytes - std::min(spaceBytes, writtenBytes.load());
        if (room == 0 && sizeBytes > 0)
            return -writeError;
        const std::size_t fits
            = std::min({sizeBytes, maxWriteBytes, static_cast<std::size_t>(std::min<std::uint64_t>(room, sizeBytes))});
        const ssize_t written = DiskDevice::write(fd, data, fits, offset);
        if (written > 0)
            writtenBytes += static_cast<std::uint64_t>(written);
        return written;
    }
    int sync(int fd) override { return ++syncs == failingSync ? callError : DiskDevice::sync(fd); }
    int syncFolder(const std::string &folder) override
    {
        return ++folderSyncs == failingFolderSync ? callError : DiskDevice::syncFolder(folder);
    }
    int rename(const std::string &from, const std::string &to) override
    {
        return ++renames == failingRename ? callError : DiskDevice::rename(from, to);
    }
    int unlink(const std::string &path) override
    {
        return ++unlinks == failingUnlink ? callError : DiskDevice::unlink(path);
    }
};

} // namespace breakwater::testsupport
