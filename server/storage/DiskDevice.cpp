// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DiskDevice.h"

#include "storage/FileHandle.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

#include <QtGlobal>

namespace breakwater::storage {

ssize_t DiskDevice::write(int fd, const char *data, std::size_t sizeBytes, std::uint64_t offset)
{
    for (;;) {
        const ssize_t written = ::pwrite(fd, data, sizeBytes, static_cast<off_t>(offset));
        if (written >= 0)
            return written;
        if (errno != EINTR)
            return -errno;
    }
}

void DiskDevice::startWriteback(int fd, std::uint64_t offset, std::uint64_t sizeBytes)
{
    ::sync_file_range(fd, static_cast<off_t>(offset), static_cast<off_t>(sizeBytes), SYNC_FILE_RANGE_WRITE);
}

int DiskDevice::sync(int fd)
{
    return ::fdatasync(fd) == 0 ? 0 : errno;
}

int DiskDevice::syncFolder(const std::string &folder)
{
    const FileHandle handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isOpen())
        return errno;
    return ::fsync(handle.get()) == 0 ? 0 : errno;
}

int DiskDevice::truncate(int fd, std::uint64_t sizeBytes)
{
    return ::ftruncate(fd, static_cast<off_t>(sizeBytes)) == 0 ? 0 : errno;
}

int DiskDevice::rename(const std::string &from, const std::string &to)
{
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

int DiskDevice::unlink(const std::string &path)
{
    return ::unlink(path.c_str()) == 0 ? 0 : errno;
}

Error diskError(int errorNumber, const std::string &path, const char *operation)
{
    ErrorCode code = ErrorCode::StorageIo;
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: code = ErrorCode::StorageFull; break;
    case EROFS:
    case EACCES:
    case EPERM: code = ErrorCode::StorageUnwritable; break;
    default: break;
    }
    return Error(code, QStringLiteral("%1: %2").arg(QString::fromLatin1(operation), qt_error_string(errorNumber)),
                 {{QStringLiteral("path"), QString::fromStdString(path)},
                  {QStringLiteral("operation"), QString::fromLatin1(operation)}});
}

} // namespace breakwater::storage
