// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileBlobStore.h"

#include "storage/FileInFlightBlob.h"
#include "storage/FolderWalk.h"
#include "storage/StorageLog.h"

#include "base/Hasher.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <QFile>

namespace breakwater::storage {

namespace {

constexpr int createFlags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
constexpr mode_t fileMode = 0600;

Error blobUnknown(const Digest &digest)
{
    return Error(ErrorCode::BlobUnknown, {}, {{QStringLiteral("digest"), digest.toQString()}});
}

/// A file of our own, with no second name through which someone else could change it.
bool isPlainFile(const struct stat &status)
{
    return S_ISREG(status.st_mode) && status.st_nlink == 1 && status.st_uid == ::geteuid();
}

int readWhole(int fd, char *data, std::size_t sizeBytes)
{
    for (std::size_t done = 0; done < sizeBytes;) {
        const ssize_t length = ::pread(fd, data + done, sizeBytes - done, static_cast<off_t>(done));
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            return length == 0 ? EIO : errno;
        done += static_cast<std::size_t>(length);
    }
    return 0;
}

int writeWhole(DiskDevice &disk, int fd, std::string_view bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t length = disk.write(fd, bytes.data() + done, bytes.size() - done, done);
        if (length <= 0)
            return length == 0 ? EIO : static_cast<int>(-length);
        done += static_cast<std::size_t>(length);
    }
    return 0;
}

template<typename DigestOf>
std::vector<FileBlobStore::LeftFile> leftFiles(const std::string &folder, DigestOf digestOf)
{
    std::vector<FileBlobStore::LeftFile> files;
    const int failed = walkFiles(folder, [&](const std::string &name, const struct stat &status) {
        if (const auto digest = digestOf(name); digest && isPlainFile(status)) {
            files.push_back({*digest, static_cast<std::uint64_t>(status.st_size),
                             fromUnixMs(status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1'000'000)});
        }
        return true;
    });
    if (failed != 0)
        qCWarning(lcStorage) << diskError(failed, folder, "readdir").toLogLine();
    return files;
}

} // namespace

Result<std::unique_ptr<FileBlobStore>> FileBlobStore::open(const QString &dataFolder, std::shared_ptr<DiskDevice> disk)
{
    StoreLayout layout(QFile::encodeName(dataFolder).toStdString() + "/store");
    auto state = std::make_shared<StoreState>(std::move(layout), std::move(disk));
    auto store = std::unique_ptr<FileBlobStore>(new FileBlobStore(std::move(state)));
    if (const auto prepared = store->prepareFolders(); !prepared)
        return prepared.error();
    if (const auto tidied = store->tidyParts(); !tidied)
        return tidied.error();
    return store;
}

std::unique_ptr<FileBlobStore> FileBlobStore::observe(const QString &dataFolder)
{
    StoreLayout layout(QFile::encodeName(dataFolder).toStdString() + "/store");
    auto state = std::make_shared<StoreState>(std::move(layout), std::make_shared<DiskDevice>());
    auto store = std::unique_ptr<FileBlobStore>(new FileBlobStore(std::move(state)));
    store->m_isObserver = true;
    return store;
}

Result<void> FileBlobStore::checkWritable() const
{
    if (!m_isObserver)
        return {};
    return Error(ErrorCode::StorageUnwritable, QStringLiteral("the store is only looked at"),
                 {{QStringLiteral("path"), QString::fromStdString(m_state->layout.root())}});
}

Result<void> FileBlobStore::prepareFolders()
{
    const StoreLayout &layout = m_state->layout;
    for (const std::string &folder :
         {layout.algorithmFolder(DigestAlgorithm::Sha256), layout.algorithmFolder(DigestAlgorithm::Sha512),
          layout.parts(), layout.quarantine()}) {
        if (const int failed = makeFolders(folder))
            return diskError(failed, folder, "mkdir");
    }
    if (::chmod(layout.root().c_str(), 0700) != 0)
        return diskError(errno, layout.root(), "chmod");
    for (const std::string &folder : {layout.root(), layout.blobs()}) {
        if (const int failed = m_state->disk->syncFolder(folder))
            return diskError(failed, folder, "fsync");
    }

    const std::string probe = layout.parts() + "/probe.tmp";
    ::unlink(probe.c_str());
    const FileHandle handle(::open(probe.c_str(), createFlags, fileMode));
    if (!handle.isOpen())
        return diskError(errno, probe, "open");
    ::unlink(probe.c_str());
    return {};
}

Result<void> FileBlobStore::tidyParts()
{
    std::uint64_t bytes = 0;
    std::uint64_t kept = 0;
    std::vector<std::string> stale;
    const int failed = walkFiles(m_state->layout.parts(), [&](const std::string &name, const struct stat &status) {
        if (StoreLayout::digestOfPart(name) && isPlainFile(status)) {
            bytes += static_cast<std::uint64_t>(status.st_size);
            ++kept;
        } else {
            stale.push_back(m_state->layout.parts() + "/" + name);
        }
        return true;
    });
    if (failed != 0)
        return diskError(failed, m_state->layout.parts(), "readdir");
    for (const std::string &path : stale) {
        if (const int unlinkFailed = m_state->disk->unlink(path); unlinkFailed != 0 && unlinkFailed != ENOENT)
            return diskError(unlinkFailed, path, "unlink");
    }
    m_state->partialBytes = bytes;
    if (kept > 0)
        qCInfo(lcStorage) << "kept" << kept << "unfinished downloads with" << bytes << "bytes";
    return {};
}

Result<OpenedBlob> FileBlobStore::open(const Digest &digest, std::uint64_t expectedSizeBytes) const
{
    const std::string path = m_state->layout.blobPath(digest);
    FileHandle handle(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!handle.isOpen()) {
        if (errno == ENOENT || errno == ELOOP)
            return blobUnknown(digest);
        return diskError(errno, path, "open");
    }
    struct stat status
    {
    };
    if (::fstat(handle.get(), &status) != 0)
        return diskError(errno, path, "fstat");
    const auto sizeBytes = static_cast<std::uint64_t>(status.st_size);
    if (!S_ISREG(status.st_mode) || (expectedSizeBytes != 0 && sizeBytes != expectedSizeBytes)) {
        qCWarning(lcStorage).noquote() << digest.shortText() << "has" << sizeBytes << "bytes on disk instead of"
                                       << expectedSizeBytes << "and counts as missing";
        return blobUnknown(digest);
    }
    return OpenedBlob {handle.release(), sizeBytes};
}

bool FileBlobStore::contains(const Digest &digest) const
{
    struct stat status
    {
    };
    return ::lstat(m_state->layout.blobPath(digest).c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

Result<std::string> FileBlobStore::read(const Digest &digest, std::uint64_t maxBytes) const
{
    const auto opened = open(digest);
    if (!opened)
        return opened.error();
    const FileHandle handle(opened->fd);
    if (opened->sizeBytes > maxBytes)
        return Error(ErrorCode::SizeMismatch, {},
                     {{QStringLiteral("expected"), QString::number(maxBytes)},
                      {QStringLiteral("actual"), QString::number(opened->sizeBytes)}});
    std::string bytes(opened->sizeBytes, '\0');
    if (const int failed = readWhole(handle.get(), bytes.data(), bytes.size()))
        return diskError(failed, m_state->layout.blobPath(digest), "read");
    return bytes;
}

Result<void> FileBlobStore::put(const Digest &digest, std::string_view bytes)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const Digest actual = Hasher::hash(bytes, digest.algorithm());
    if (actual != digest)
        return Error(
            ErrorCode::DigestMismatch, {},
            {{QStringLiteral("expected"), digest.toQString()}, {QStringLiteral("actual"), actual.toQString()}});
    // Compared, not trusted: a file that rotted is put right by the bytes that are at hand.
    if (const auto there = read(digest, bytes.size()); there && *there == bytes)
        return {};

    const std::string path = m_state->layout.temporaryPath(digest, ++m_state->temporaryNumber);
    const FileHandle handle(::open(path.c_str(), createFlags, fileMode));
    if (!handle.isOpen())
        return diskError(errno, path, "open");
    Result<void> published = [&]() -> Result<void> {
        if (const int failed = writeWhole(*m_state->disk, handle.get(), bytes))
            return diskError(failed, path, "write");
        return m_state->publish(handle.get(), path, digest);
    }();
    if (!published)
        m_state->disk->unlink(path);
    return published;
}

Result<std::shared_ptr<InFlightBlob>> FileBlobStore::begin(const Digest &digest, std::uint64_t totalBytes)
{
    if (const auto writable = checkWritable(); !writable)
        return writable.error();
    if (!m_state->claim(digest))
        return Error(ErrorCode::InUse, {}, {{QStringLiteral("digest"), digest.toQString()}});

    const std::string path = m_state->layout.partPath(digest);
    std::uint64_t writtenBytes = 0;
    FileHandle handle(::open(path.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (handle.isOpen()) {
        struct stat status
        {
        };
        const bool usable = ::fstat(handle.get(), &status) == 0 && isPlainFile(status);
        writtenBytes = usable ? static_cast<std::uint64_t>(status.st_size) : 0;
        if (!usable || (totalBytes != 0 && writtenBytes > totalBytes)) {
            m_state->partialBytes -= writtenBytes;
            writtenBytes = 0;
            handle = FileHandle();
        }
    }
    if (!handle.isOpen()) {
        const int unlinkFailed = m_state->disk->unlink(path);
        if (unlinkFailed == 0 || unlinkFailed == ENOENT)
            handle = FileHandle(::open(path.c_str(), createFlags, fileMode));
        if (!handle.isOpen()) {
            const int failed = unlinkFailed != 0 && unlinkFailed != ENOENT ? unlinkFailed : errno;
            const Error error = diskError(failed, path, "open");
            auto memory = m_state->memory.share(totalBytes);
            if (!memory) {
                m_state->release(digest);
                return error;
            }
            qCWarning(lcStorage).noquote()
                << digest.shortText() << "comes to memory and is not kept:" << error.toLogLine();
            return std::shared_ptr<InFlightBlob>(
                std::make_shared<FileInFlightBlob>(m_state, digest, std::move(*memory), totalBytes, error));
        }
    }
    if (writtenBytes > 0)
        qCInfo(lcStorage).noquote() << digest.shortText() << "is taken up at" << writtenBytes << "bytes";
    return std::shared_ptr<InFlightBlob>(std::make_shared<FileInFlightBlob>(
        m_state, digest, std::make_shared<const FileHandle>(std::move(handle)), writtenBytes, totalBytes));
}

Result<std::unique_ptr<AsideBlob>> FileBlobStore::writeAside(const Digest &digest, std::uint64_t sizeBytes)
{
    if (const auto writable = checkWritable(); !writable)
        return writable.error();
    std::string path = m_state->layout.temporaryPath(digest, ++m_state->temporaryNumber);
    FileHandle handle(::open(path.c_str(), createFlags, fileMode));
    if (!handle.isOpen())
        return diskError(errno, path, "open");
    return std::make_unique<AsideBlob>(m_state, digest, sizeBytes, std::move(path), std::move(handle));
}

Result<void> FileBlobStore::remove(const Digest &digest)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const auto removed = m_state->unlinkBlob(digest);
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<void> FileBlobStore::quarantine(const Digest &digest)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const auto moved = m_state->moveToQuarantine(digest);
    if (!moved)
        return moved.error();
    if (*moved)
        qCCritical(lcStorage).noquote() << digest.toQString() << "was moved to quarantine";
    return {};
}

Result<void>
FileBlobStore::forEach(const std::function<bool(const Digest &, std::uint64_t, std::uint64_t)> &visit) const
{
    const std::uint64_t changesBefore = m_state->changes();
    StoreTotals counted;
    bool wanted = true;
    for (const auto algorithm : {DigestAlgorithm::Sha256, DigestAlgorithm::Sha512}) {
        const std::string prefix = algorithm == DigestAlgorithm::Sha256 ? "sha256:" : "sha512:";
        const std::string top = m_state->layout.algorithmFolder(algorithm);
        for (unsigned shard = 0; shard < 256 && wanted; ++shard) {
            constexpr char hexDigits[] = "0123456789abcdef";
            const std::string name {hexDigits[shard >> 4U], hexDigits[shard & 15U]};
            const int failed = walkFiles(top + "/" + name, [&](const std::string &fileName, const struct stat &status) {
                const auto digest = Digest::parse(std::string_view(prefix + fileName));
                if (!digest || !fileName.starts_with(name) || !S_ISREG(status.st_mode)) {
                    qCWarning(lcStorage).noquote()
                        << "no blob:" << QString::fromStdString(top + "/" + name) << QString::fromStdString(fileName);
                    return true;
                }
                const auto allocated = static_cast<std::uint64_t>(status.st_blocks) * 512U;
                ++counted.blobs;
                counted.usedBytes += allocated;
                wanted = visit(*digest, static_cast<std::uint64_t>(status.st_size), allocated);
                return wanted;
            });
            if (failed != 0 && failed != ENOENT)
                return diskError(failed, top + "/" + name, "readdir");
        }
    }
    if (wanted)
        m_state->seedTotals(counted, changesBefore);
    return {};
}

std::vector<FileBlobStore::LeftFile> FileBlobStore::parts() const
{
    return leftFiles(m_state->layout.parts(), [](const std::string &name) { return StoreLayout::digestOfPart(name); });
}

std::vector<FileBlobStore::LeftFile> FileBlobStore::quarantined() const
{
    return leftFiles(m_state->layout.quarantine(),
                     [](const std::string &name) { return StoreLayout::digestOfPart(name + ".part"); });
}

Result<std::uint64_t> FileBlobStore::removePart(const Digest &digest)
{
    if (const auto writable = checkWritable(); !writable)
        return writable.error();
    return m_state->removePart(digest);
}

Result<std::uint64_t> FileBlobStore::removeQuarantined(const Digest &digest)
{
    if (const auto writable = checkWritable(); !writable)
        return writable.error();
    return m_state->removeQuarantined(digest);
}

DiskFigures FileBlobStore::diskFigures() const
{
    struct statvfs figures
    {
    };
    if (::statvfs(m_state->layout.root().c_str(), &figures) != 0)
        return {};
    return {static_cast<std::uint64_t>(figures.f_blocks) * figures.f_frsize,
            static_cast<std::uint64_t>(figures.f_bavail) * figures.f_frsize};
}

} // namespace breakwater::storage
