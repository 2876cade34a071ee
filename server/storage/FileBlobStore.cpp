// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileBlobStore.h"

#include "storage/FileInFlightBlob.h"
#include "storage/FolderWalk.h"
#include "storage/StorageLog.h"
#include "storage/StoreMove.h"

#include "base/Hasher.h"

#include <cerrno>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <QDir>
#include <QFile>
#include <QUuid>

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

void addLeftFiles(std::vector<FileBlobStore::LeftFile> &files, const std::string &folder,
                  std::optional<Digest> (*digestOf)(const std::string &))
{
    const int failed = walkFiles(folder, [&](const std::string &name, const struct stat &status) {
        if (const auto digest = digestOf(name); digest && isPlainFile(status)) {
            files.push_back({*digest, static_cast<std::uint64_t>(status.st_size),
                             fromUnixMs(status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1'000'000)});
        }
        return true;
    });
    if (failed != 0)
        qCWarning(lcStorage) << diskError(failed, folder, "readdir").toLogLine();
}

} // namespace

FileBlobStore::FileBlobStore(const QString &dataFolder, StorePlaces places, std::shared_ptr<DiskDevice> disk)
    : m_state(std::make_shared<StoreState>(places.home, std::move(disk))), m_dataFolder(dataFolder),
      m_places(std::move(places))
{
}

Result<std::unique_ptr<FileBlobStore>> FileBlobStore::open(const QString &dataFolder, std::shared_ptr<DiskDevice> disk)
{
    auto places = StorePlaces::read(dataFolder);
    if (!places)
        return places.error();
    auto store
        = std::unique_ptr<FileBlobStore>(new FileBlobStore(dataFolder, std::move(places).value(), std::move(disk)));
    const StorePlaces &known = store->m_places;
    if (!known.isPresent(known.home, dataFolder)) {
        return Error(ErrorCode::StoreMissing, QStringLiteral("the disk with the store is not there"),
                     {{QStringLiteral("path"), QString::fromStdString(known.home)},
                      {QStringLiteral("file"), dataFolder + QStringLiteral("/store.json")}});
    }
    const bool hasFormer = !known.former.empty() && known.isPresent(known.former, dataFolder);
    if (!known.former.empty() && !hasFormer) {
        qCCritical(lcStorage) << "a part of the store is not there, and counts as not cached:"
                              << QString::fromStdString(known.former);
    }
    store->m_state->setPlaces(known.home, hasFormer ? known.former : std::string());
    const auto where = store->m_state->places();
    for (const StoreState::Place &place : {where.home, where.former}) {
        if (!place)
            continue;
        auto lock = lockPlace(place->root(), dataFolder);
        if (!lock)
            return lock.error();
        (place == where.home ? store->m_homeLock : store->m_formerLock) = std::move(lock).value();
        if (const auto prepared = store->prepareFolders(*place); !prepared)
            return prepared.error();
        if (const auto tidied = store->tidyParts(*place); !tidied)
            return tidied.error();
    }
    store->countQuarantine();
    return store;
}

std::unique_ptr<FileBlobStore> FileBlobStore::observe(const QString &dataFolder)
{
    const auto read = StorePlaces::read(dataFolder);
    StorePlaces places = read ? *read : StorePlaces {StorePlaces::standard(dataFolder), {}, {}};
    auto store = std::unique_ptr<FileBlobStore>(
        new FileBlobStore(dataFolder, std::move(places), std::make_shared<DiskDevice>()));
    store->m_state->setPlaces(store->m_places.home, store->m_places.former);
    store->m_isObserver = true;
    store->countQuarantine();
    return store;
}

void FileBlobStore::countQuarantine()
{
    for (const LeftFile &file : quarantined())
        m_state->quarantineBytes += file.sizeBytes;
}

Result<void> FileBlobStore::checkWritable() const
{
    if (!m_isObserver)
        return {};
    return Error(ErrorCode::StorageUnwritable, QStringLiteral("the store is only looked at"),
                 {{QStringLiteral("path"), QString::fromStdString(root())}});
}

Result<void> FileBlobStore::prepareFolders(const StoreLayout &layout)
{
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

Result<void> FileBlobStore::tidyParts(const StoreLayout &layout)
{
    std::uint64_t bytes = 0;
    std::uint64_t kept = 0;
    std::vector<std::string> stale;
    const int failed = walkFiles(layout.parts(), [&](const std::string &name, const struct stat &status) {
        if (StoreLayout::digestOfPart(name) && isPlainFile(status)) {
            bytes += static_cast<std::uint64_t>(status.st_size);
            ++kept;
        } else {
            stale.push_back(layout.parts() + "/" + name);
        }
        return true;
    });
    if (failed != 0)
        return diskError(failed, layout.parts(), "readdir");
    for (const std::string &path : stale) {
        if (const int unlinkFailed = m_state->disk->unlink(path); unlinkFailed != 0 && unlinkFailed != ENOENT)
            return diskError(unlinkFailed, path, "unlink");
    }
    m_state->partialBytes += bytes;
    if (kept > 0)
        qCInfo(lcStorage) << "kept" << kept << "unfinished downloads with" << bytes << "bytes";
    return {};
}

Result<OpenedBlob> FileBlobStore::open(const Digest &digest, std::uint64_t expectedSizeBytes) const
{
    FileHandle handle(m_state->openBlob(digest));
    if (!handle.isOpen()) {
        if (errno == ENOENT || errno == ELOOP)
            return blobUnknown(digest);
        return diskError(errno, m_state->home()->blobPath(digest), "open");
    }
    struct stat status
    {
    };
    if (::fstat(handle.get(), &status) != 0)
        return diskError(errno, m_state->home()->blobPath(digest), "fstat");
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
    const auto lies = [&digest](const StoreLayout &place) {
        struct stat status
        {
        };
        return ::lstat(place.blobPath(digest).c_str(), &status) == 0 && S_ISREG(status.st_mode);
    };
    const auto where = m_state->places();
    // Home again at the end: it may have moved between the two looks.
    return lies(*where.home) || (where.former && (lies(*where.former) || lies(*where.home)));
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
        return diskError(failed, m_state->home()->blobPath(digest), "read");
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

    const StoreState::Place place = m_state->home();
    const std::string path = place->temporaryPath(digest, ++m_state->temporaryNumber);
    const FileHandle handle(::open(path.c_str(), createFlags, fileMode));
    if (!handle.isOpen())
        return diskError(errno, path, "open");
    Result<void> published = [&]() -> Result<void> {
        if (const int failed = writeWhole(*m_state->disk, handle.get(), bytes))
            return diskError(failed, path, "write");
        return m_state->publish(handle.get(), path, *place, digest);
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

    const StoreState::Place place = m_state->placeOfPart(digest);
    const std::string path = place->partPath(digest);
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
        m_state, place, digest, std::make_shared<const FileHandle>(std::move(handle)), writtenBytes, totalBytes));
}

Result<std::unique_ptr<AsideBlob>> FileBlobStore::writeAside(const Digest &digest, std::uint64_t sizeBytes)
{
    if (const auto writable = checkWritable(); !writable)
        return writable.error();
    StoreState::Place place = m_state->home();
    std::string path = place->temporaryPath(digest, ++m_state->temporaryNumber);
    FileHandle handle(::open(path.c_str(), createFlags, fileMode));
    if (!handle.isOpen())
        return diskError(errno, path, "open");
    return std::make_unique<AsideBlob>(m_state, std::move(place), digest, sizeBytes, std::move(path),
                                       std::move(handle));
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
    std::set<Digest> seen; // of the former home, which is walked first: what moves meanwhile is told once
    const auto where = m_state->places();
    for (const StoreState::Place &place : {where.former, where.home}) {
        if (!place || !wanted)
            continue;
        const bool isFormer = place == where.former;
        const int failed = walkBlobs(*place, [&](const Digest &digest, const struct stat &status) {
            const auto allocated = static_cast<std::uint64_t>(status.st_blocks) * 512U;
            counted.usedBytes += allocated;
            if (isFormer)
                seen.insert(digest);
            else if (seen.contains(digest))
                return true;
            ++counted.blobs;
            wanted = visit(digest, static_cast<std::uint64_t>(status.st_size), allocated);
            return wanted;
        });
        if (failed != 0)
            return diskError(failed, place->blobs(), "readdir");
    }
    if (wanted)
        m_state->seedTotals(counted, changesBefore);
    return {};
}

std::vector<FileBlobStore::LeftFile> FileBlobStore::parts() const
{
    std::vector<LeftFile> files;
    const auto where = m_state->places();
    for (const StoreState::Place &place : {where.home, where.former}) {
        if (place)
            addLeftFiles(files, place->parts(), StoreLayout::digestOfPart);
    }
    return files;
}

std::vector<FileBlobStore::LeftFile> FileBlobStore::quarantined() const
{
    std::vector<LeftFile> files;
    const auto where = m_state->places();
    for (const StoreState::Place &place : {where.home, where.former}) {
        if (place)
            addLeftFiles(files, place->quarantine(), StoreLayout::digestOfQuarantined);
    }
    return files;
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

std::string FileBlobStore::placeFor(const QString &folder) const
{
    return folder.isEmpty() ? StorePlaces::standard(m_dataFolder)
                            : QFile::encodeName(QDir::cleanPath(folder)).toStdString();
}

Result<void> FileBlobStore::checkMove(const QString &folder) const
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const std::string wanted = placeFor(folder);
    if (!m_places.former.empty()) {
        if (wanted == m_places.home || (wanted == m_places.former && !missingFormer()))
            return {};
        return Error(ErrorCode::InUse, QStringLiteral("the store is in two places, from a move that did not end"),
                     {{QStringLiteral("former"), QString::fromStdString(m_places.former)}});
    }
    return checkNewPlace(wanted, m_places.home, m_state->totals().usedBytes + m_state->partialBytes.load(),
                         m_dataFolder);
}

Result<void> FileBlobStore::beginMove(const QString &folder)
{
    if (const auto checked = checkMove(folder); !checked)
        return checked;
    const std::string wanted = placeFor(folder);
    if (!m_places.former.empty()) {
        if (wanted != m_places.home)
            return takePlaces({m_places.former, m_places.home, m_places.identity});
        if (!missingFormer())
            return {};
        StorePlaces alone {m_places.home, {}, m_places.identity}; // the other disk will not come back
        if (const auto written = alone.write(m_dataFolder); !written)
            return written;
        m_places = std::move(alone);
        return {};
    }
    StorePlaces next {wanted, m_places.home, m_places.identity};
    if (next.identity.empty())
        next.identity = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    auto lock = lockPlace(wanted, m_dataFolder); // makes it; before another one's mark could be written over
    if (!lock)
        return lock.error();
    const auto begun = [&]() -> Result<void> {
        if (wanted != StorePlaces::standard(m_dataFolder)) {
            if (const auto marked = next.mark(wanted); !marked)
                return marked;
        }
        if (const auto prepared = prepareFolders(StoreLayout(wanted)); !prepared)
            return prepared;
        m_formerLock = std::move(lock).value(); // takePlaces() exchanges the two
        return takePlaces(std::move(next));
    }();
    // Or a second attempt would be refused for what this one left there. It stays when the file may name it already.
    if (!begun && m_places.write(m_dataFolder)) {
        lock = Result<std::unique_ptr<FolderLock>>(nullptr);
        m_formerLock.reset();
        removePlace(StoreLayout(wanted));
    }
    return begun;
}

Result<void> FileBlobStore::takePlaces(StorePlaces places)
{
    // Written down first: what is stored in the new home from here on is found after a kill.
    if (const auto written = places.write(m_dataFolder); !written)
        return written;
    m_places = std::move(places);
    std::swap(m_homeLock, m_formerLock);
    m_state->setPlaces(m_places.home, m_places.former);
    return {};
}

Result<bool> FileBlobStore::finishMove(std::uint64_t uses)
{
    if (m_places.former.empty()) // given up
        return true;
    if (!m_state->dropFormer(uses))
        return false;
    const std::string emptied = std::exchange(m_places.former, {});
    m_state->bytesToCome = 0;
    if (const auto written = m_places.write(m_dataFolder); !written)
        return written.error(); // the next start finds an empty former home and ends it
    m_formerLock.reset();
    removePlace(StoreLayout(emptied));
    return true;
}

std::string FileBlobStore::formerRoot() const
{
    return m_places.former;
}

bool FileBlobStore::missingFormer() const
{
    return !m_places.former.empty() && !m_state->places().former;
}

bool FileBlobStore::isMoving() const
{
    return m_state->places().former != nullptr;
}

QString FileBlobStore::standardRoot() const
{
    return QFile::decodeName(QByteArray::fromStdString(StorePlaces::standard(m_dataFolder)));
}

DiskFigures FileBlobStore::diskFigures() const
{
    struct statvfs figures
    {
    };
    if (::statvfs(root().c_str(), &figures) != 0)
        return {};
    return {static_cast<std::uint64_t>(figures.f_blocks) * figures.f_frsize,
            static_cast<std::uint64_t>(figures.f_bavail) * figures.f_frsize};
}

} // namespace breakwater::storage
