// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <cstdint>
#include <string>

#include <sys/types.h>

namespace breakwater::storage {

/// Everything by which the store changes the disk, so that a test can make any one of these calls fail
/// (tests/support/FailingDisk.h). This class is the real disk. Thread-safe.
class DiskDevice
{
public:
    virtual ~DiskDevice() = default;

    /// As pwrite(2), interrupted calls repeated: bytes written, possibly fewer than asked, or -errno.
    virtual ssize_t write(int fd, const char *data, std::size_t sizeBytes, std::uint64_t offset);
    /// Lets the kernel begin to write these bytes out, so that sync() finds little left to do. A hint: never fails.
    virtual void startWriteback(int fd, std::uint64_t offset, std::uint64_t sizeBytes);
    /// 0 or errno, as all that follow. `sync` is fdatasync for a file.
    virtual int sync(int fd);
    virtual int syncFolder(const std::string &folder);
    virtual int truncate(int fd, std::uint64_t sizeBytes);
    virtual int rename(const std::string &from, const std::string &to);
    virtual int unlink(const std::string &path);
};

/// StorageFull for ENOSPC, EDQUOT and EFBIG; StorageUnwritable for EROFS, EACCES and EPERM; else StorageIo.
/// params: "path", "operation".
Error diskError(int errorNumber, const std::string &path, const char *operation);

} // namespace breakwater::storage
