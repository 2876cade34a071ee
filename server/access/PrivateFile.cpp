// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/PrivateFile.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <openssl/rand.h>

#include <QFile>
#include <QFileInfo>

namespace breakwater::access::PrivateFile {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxBytes = 1024 * 1024;

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

QString systemMessage(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

Error invalid(const QString &path, const QString &reason, const QString &detail)
{
    return Error(ErrorCode::KeyFileInvalid, detail, {{u"path"_s, path}, {u"reason"_s, reason}});
}

Error unwritable(const QString &path, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT;
    return Error(full ? ErrorCode::StorageFull : ErrorCode::StorageUnwritable, systemMessage(code),
                 {{u"path"_s, path}});
}

bool writeAll(int fd, const QByteArray &content)
{
    for (qsizetype done = 0; done < content.size();) {
        const auto count = ::write(fd, content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        done += count;
    }
    return true;
}

void syncFolder(const QString &folder)
{
    const Descriptor descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        ::fsync(descriptor.get());
}

} // namespace

Result<Secret> read(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return Error(ErrorCode::NotFound, systemMessage(errno), {{u"path"_s, path}});
        return invalid(path, u"unreadable"_s, systemMessage(errno));
    }
    struct stat status
    {
    };
    if (::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return invalid(path, u"unreadable"_s, u"not a regular file"_s);
    if ((status.st_mode & 077) != 0)
        return invalid(
            path, u"permissions"_s,
            u"mode is 0%1 and must be 0600; run: chmod 600 %2"_s.arg(status.st_mode & 07777, 3, 8, QChar(u'0'))
                .arg(path));
    if (status.st_size > maxBytes)
        return invalid(path, u"size"_s, u"larger than any key"_s);
    QByteArray content(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < content.size()) {
        const auto count = ::read(file.get(), content.data() + done, static_cast<std::size_t>(content.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return invalid(path, u"unreadable"_s, systemMessage(errno));
        if (count == 0)
            break;
        done += count;
    }
    content.truncate(done);
    return Secret(std::move(content));
}

Result<void> write(const QString &path, const QByteArray &content, int mode)
{
    const QByteArray temporary = QFile::encodeName(path + u".new"_s);
    ::unlink(temporary.constData());
    const Descriptor file(
        ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, static_cast<mode_t>(mode)));
    if (!file.isOpen())
        return unwritable(path, errno);
    if (!writeAll(file.get(), content) || ::fchmod(file.get(), static_cast<mode_t>(mode)) != 0
        || ::fsync(file.get()) != 0 || ::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0) {
        const int code = errno;
        ::unlink(temporary.constData());
        return unwritable(path, code);
    }
    syncFolder(QFileInfo(path).path());
    return {};
}

Result<Secret> loadOrCreateKey(const QString &path, qsizetype sizeBytes)
{
    auto present = read(path);
    if (present.ok()) {
        if (present->reveal().size() != sizeBytes)
            return invalid(
                path, u"size"_s,
                u"holds %1 bytes, not %2; restore it from a backup"_s.arg(present->reveal().size()).arg(sizeBytes));
        return present;
    }
    if (present.error().code != ErrorCode::NotFound)
        return present;
    QByteArray key(sizeBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(key.data()), static_cast<int>(key.size())) != 1)
        return Error(ErrorCode::Internal, u"no random bytes from OpenSSL"_s);
    if (auto written = write(path, key); !written)
        return written.error();
    return Secret(std::move(key));
}

Result<void> makeFolder(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    if (::mkdir(encoded.constData(), 0700) == 0 || errno == EEXIST) {
        struct stat status
        {
        };
        if (::stat(encoded.constData(), &status) != 0)
            return unwritable(path, errno);
        return S_ISDIR(status.st_mode) ? Result<void>() : Result<void>(unwritable(path, ENOTDIR));
    }
    return unwritable(path, errno);
}

} // namespace breakwater::access::PrivateFile
