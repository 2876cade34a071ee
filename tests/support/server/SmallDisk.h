// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QStorageInfo>
#include <QString>

#include <utility>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace breakwater::integration {

/// A file system of its own and of a size that fills: tmpfs over a folder, seen by this process alone.
class SmallDisk
{
public:
    SmallDisk() = default;
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk() { unmount(); }

    /// Once, before the process has threads: false without root or user namespaces
    /// (sysctl kernel.unprivileged_userns_clone).
    static bool isolateProcess()
    {
        const int flags = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
        return ::unshare(flags) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }
    bool mount(const QString &folder, int megabytes)
    {
        const QByteArray options = "mode=0700,size=" + QByteArray::number(megabytes) + 'm';
        if (::mount("tmpfs", folder.toLocal8Bit().constData(), "tmpfs", 0, options.constData()) != 0)
            return false;
        m_folder = folder;
        return true;
    }
    void unmount()
    {
        if (const QString folder = std::exchange(m_folder, QString()); !folder.isEmpty())
            ::umount2(folder.toLocal8Bit().constData(), MNT_DETACH);
    }

    /// Takes all of it but so many bytes.
    bool fill(qint64 leaveBytes)
    {
        QFile ballast(ballastPath());
        const qint64 free = QStorageInfo(m_folder).bytesAvailable();
        if (free <= leaveBytes || !ballast.open(QIODevice::WriteOnly))
            return false;
        const QByteArray bytes(static_cast<qsizetype>(free - leaveBytes), 'x');
        return ballast.write(bytes) == bytes.size();
    }
    bool makeRoom() { return QFile::remove(ballastPath()); }

private:
    QString ballastPath() const { return m_folder + QStringLiteral("/ballast"); }

    QString m_folder;
};

} // namespace breakwater::integration
