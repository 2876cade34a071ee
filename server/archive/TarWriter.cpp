// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/TarWriter.h"

#include "storage/DiskDevice.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>

#include <archive.h>
#include <archive_entry.h>

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace breakwater::archive {
namespace {

constexpr int createFlags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;

std::string pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

Error alreadyThere(const QString &file)
{
    return Error(ErrorCode::AlreadyExists, QStringLiteral("the file is there already"),
                 {{QStringLiteral("name"), file}, {QStringLiteral("path"), file}});
}

} // namespace

Result<std::unique_ptr<TarWriter>> TarWriter::create(const QString &file, Existing existing, WallTime when,
                                                     mode_t mode)
{
    if (existing == Existing::Keep && QFileInfo::exists(file))
        return alreadyThere(file);
    const QFileInfo info(file);
    const QString part = QStringLiteral("%1/.%2.%3.part")
                             .arg(info.absolutePath(), info.fileName())
                             .arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
    const std::string partPath = pathOf(part);
    storage::FileHandle handle(::open(partPath.c_str(), createFlags, mode));
    if (!handle.isOpen())
        return storage::diskError(errno, pathOf(file), "open");
    auto writer = std::unique_ptr<TarWriter>(new TarWriter(file, partPath, std::move(handle), existing, when));
    struct archive *archive = writer->m_archive;
    const bool ready = archive_write_set_format_pax_restricted(archive) == ARCHIVE_OK
        && archive_write_set_bytes_in_last_block(archive, 1) == ARCHIVE_OK
        && archive_write_open(archive, writer.get(), nullptr, &TarWriter::onWrite, nullptr) == ARCHIVE_OK;
    if (!ready)
        return Error(ErrorCode::Internal, QString::fromLocal8Bit(archive_error_string(archive)));
    return writer;
}

TarWriter::TarWriter(QString file, std::string partPath, storage::FileHandle handle, Existing existing, WallTime when)
    : m_file(std::move(file)), m_partPath(std::move(partPath)), m_handle(std::move(handle)), m_existing(existing),
      m_when(when), m_archive(archive_write_new())
{
}

TarWriter::~TarWriter()
{
    if (!m_finished) {
        archive_write_fail(m_archive); // else it would fill up the entry that was begun
        ::unlink(m_partPath.c_str());
    }
    archive_write_free(m_archive);
}

ssize_t TarWriter::onWrite(struct ::archive *archive, void *self, const void *data, std::size_t sizeBytes)
{
    auto &writer = *static_cast<TarWriter *>(self);
    ssize_t written = 0;
    do {
        written = ::write(writer.m_handle.get(), data, sizeBytes);
    } while (written < 0 && errno == EINTR);
    if (written < 0) {
        writer.m_errorNumber = errno;
        archive_set_error(archive, errno, "%s", std::strerror(errno));
        return -1;
    }
    writer.m_writtenBytes += static_cast<std::uint64_t>(written);
    return written;
}

Error TarWriter::failed() const
{
    if (m_errorNumber != 0)
        return storage::diskError(m_errorNumber, pathOf(m_file), "write");
    return Error(ErrorCode::Internal, QString::fromLocal8Bit(archive_error_string(m_archive)));
}

Result<void> TarWriter::header(const std::string &name, bool isFolder, std::uint64_t sizeBytes)
{
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, isFolder ? AE_IFDIR : AE_IFREG);
    archive_entry_set_perm(entry, isFolder ? 0755 : 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(sizeBytes));
    archive_entry_set_mtime(entry, toUnixMs(m_when) / 1000, 0);
    const int done = archive_write_header(m_archive, entry);
    archive_entry_free(entry);
    return done == ARCHIVE_OK ? Result<void>() : Result<void>(failed());
}

Result<void> TarWriter::addFolder(const std::string &name)
{
    return header(name + "/", true, 0);
}

Result<void> TarWriter::addFile(const std::string &name, std::string_view bytes)
{
    if (const auto begun = begin(name, bytes.size()); !begun)
        return begun;
    return write(bytes.data(), bytes.size());
}

Result<void> TarWriter::begin(const std::string &name, std::uint64_t sizeBytes)
{
    return header(name, false, sizeBytes);
}

Result<void> TarWriter::write(const char *data, std::size_t sizeBytes)
{
    while (sizeBytes > 0) {
        const la_ssize_t done = archive_write_data(m_archive, data, sizeBytes);
        if (done <= 0)
            return failed();
        data += done;
        sizeBytes -= static_cast<std::size_t>(done);
    }
    return {};
}

Result<void> TarWriter::finish()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK)
        return failed();
    const std::string path = pathOf(m_file);
    if (::fsync(m_handle.get()) != 0)
        return storage::diskError(errno, path, "fsync");
    // Someone may have made the file meanwhile: link(2) does not replace it.
    if (m_existing == Existing::Replace) {
        if (::rename(m_partPath.c_str(), path.c_str()) != 0)
            return storage::diskError(errno, path, "rename");
    } else if (::link(m_partPath.c_str(), path.c_str()) == 0) {
        ::unlink(m_partPath.c_str());
    } else if (errno == EEXIST) {
        return alreadyThere(m_file);
    } else if (::rename(m_partPath.c_str(), path.c_str()) != 0) { // a file system without hard links
        return storage::diskError(errno, path, "rename");
    }
    m_finished = true;
    storage::DiskDevice disk;
    if (const int synced = disk.syncFolder(pathOf(QFileInfo(m_file).absolutePath())))
        return storage::diskError(synced, path, "fsync");
    return {};
}

} // namespace breakwater::archive
