// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FolderLock.h"

#include "storage/DiskDevice.h"
#include "storage/StoreLayout.h"

#include <array>
#include <cerrno>
#include <string>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QFile>

namespace breakwater::storage {

namespace {

QString holderOf(int fd)
{
    std::array<char, 32> text {};
    const ssize_t length = ::pread(fd, text.data(), text.size(), 0);
    if (length <= 0)
        return {};
    const QString pid = QString::fromLatin1(text.data(), static_cast<int>(length)).trimmed();
    bool isNumber = false;
    pid.toLongLong(&isNumber);
    return isNumber ? pid : QString();
}

} // namespace

Result<std::unique_ptr<FolderLock>> FolderLock::acquire(const QString &dataFolder)
{
    const std::string folder = QFile::encodeName(dataFolder).toStdString();
    if (const int failed = makeFolders(folder))
        return diskError(failed, folder, "mkdir");

    const std::string path = folder + "/lock";
    FileHandle handle(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!handle.isOpen())
        return diskError(errno, path, "open");
    if (::flock(handle.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return diskError(errno, path, "flock");
        QMap<QString, QString> params {{QStringLiteral("path"), dataFolder}};
        if (const QString pid = holderOf(handle.get()); !pid.isEmpty())
            params.insert(QStringLiteral("pid"), pid);
        return Error(ErrorCode::DataFolderInUse, {}, params);
    }
    // The pid only helps a person to find the holder; the lock itself is the kernel's.
    const std::string pid = std::to_string(::getpid()) + "\n";
    if (::ftruncate(handle.get(), 0) != 0
        || ::pwrite(handle.get(), pid.data(), pid.size(), 0) != static_cast<ssize_t>(pid.size()))
        return diskError(errno, path, "write");
    return std::unique_ptr<FolderLock>(new FolderLock(std::move(handle)));
}

} // namespace breakwater::storage
