// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>

#include <QDirIterator>

namespace breakwater::integration {

/// What `du` says of the files in a folder: 512-byte blocks, in bytes.
inline qint64 blocksBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        struct stat status
        {
        };
        if (::lstat(it.next().toLocal8Bit().constData(), &status) == 0)
            bytes += status.st_blocks * 512;
    }
    return bytes;
}

} // namespace breakwater::integration
