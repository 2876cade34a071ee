// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/SyncFolder.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>

namespace breakwater::catalog {

Error fileError(const QString &path)
{
    return Error(errno == ENOSPC || errno == EDQUOT ? ErrorCode::StorageFull : ErrorCode::StorageUnwritable,
                 qt_error_string(errno), {{QStringLiteral("path"), path}});
}

Result<void> syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return fileError(folder);
    const bool isSynced = ::fsync(fd) == 0;
    const Error error = fileError(folder);
    ::close(fd);
    return isSynced ? Result<void>() : Result<void>(error);
}

} // namespace breakwater::catalog
