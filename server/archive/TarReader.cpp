// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/TarReader.h"

#include "archive/EntryName.h"
#include "storage/FileHandle.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>

#include <archive.h>
#include <archive_entry.h>

#include <QFile>

namespace breakwater::archive {
namespace {

constexpr std::size_t pieceBytes = 256 * 1024;

Error unreadableFile(const QString &file, const char *reason, const QString &detail)
{
    return Error(ErrorCode::ArchiveUnreadable, detail,
                 {{QStringLiteral("file"), file}, {QStringLiteral("reason"), QLatin1String(reason)}});
}

} // namespace

struct TarReader::Source
{
    Source(storage::FileHandle handle, std::uint64_t size, ArchiveProgress &how)
        : file(std::move(handle)), sizeBytes(size), progress(how), archive(archive_read_new())
    {
    }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    ~Source() { archive_read_free(archive); }

    static la_ssize_t onRead(struct archive *archive, void *self, const void **buffer)
    {
        auto &source = *static_cast<Source *>(self);
        if (source.progress.cancelled) {
            archive_set_error(archive, ECANCELED, "cancelled");
            return -1;
        }
        ssize_t length = 0;
        do {
            length = ::pread(source.file.get(), source.bytes.data(), source.bytes.size(),
                             static_cast<off_t>(source.position));
        } while (length < 0 && errno == EINTR);
        if (length < 0) {
            archive_set_error(archive, errno, "%s", std::strerror(errno));
            return -1;
        }
        *buffer = source.bytes.data();
        source.moveTo(source.position + static_cast<std::uint64_t>(length));
        return length;
    }

    /// Used on a plain tar only: what is packed has to be read.
    static la_int64_t onSkip(struct archive *, void *self, la_int64_t wanted)
    {
        auto &source = *static_cast<Source *>(self);
        const auto skipped
            = std::min<std::uint64_t>(static_cast<std::uint64_t>(std::max<la_int64_t>(wanted, 0)), source.rest());
        source.moveTo(source.position + skipped);
        return static_cast<la_int64_t>(skipped);
    }

    std::uint64_t rest() const { return sizeBytes - std::min(sizeBytes, position); }
    void moveTo(std::uint64_t offset)
    {
        position = offset;
        progress.doneBytes = std::min(offset, sizeBytes);
    }
    bool isPacked() const { return archive_filter_count(archive) > 1; }

    const storage::FileHandle file;
    const std::uint64_t sizeBytes;
    ArchiveProgress &progress;
    struct archive *const archive;
    std::uint64_t position = 0;
    std::array<char, pieceBytes> bytes {};
};

Result<std::unique_ptr<TarReader>> TarReader::open(const QString &file, const ArchiveLimits &limits,
                                                   ArchiveProgress &progress)
{
    storage::FileHandle handle(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status
    {
    };
    if (!handle.isOpen() || ::fstat(handle.get(), &status) != 0)
        return unreadableFile(file, "open", QString::fromLocal8Bit(std::strerror(errno)));
    if (!S_ISREG(status.st_mode))
        return unreadableFile(file, "open", QStringLiteral("no plain file"));
    const auto sizeBytes = static_cast<std::uint64_t>(status.st_size);
    progress.doneBytes = 0;
    progress.totalBytes = sizeBytes;
    auto source = std::make_unique<Source>(std::move(handle), sizeBytes, progress);
    struct archive *archive = source->archive;
    const bool ready = archive_read_support_filter_gzip(archive) == ARCHIVE_OK
        && archive_read_support_filter_zstd(archive) == ARCHIVE_OK
        && archive_read_support_format_tar(archive) == ARCHIVE_OK
        && archive_read_set_read_callback(archive, &Source::onRead) == ARCHIVE_OK
        && archive_read_set_skip_callback(archive, &Source::onSkip) == ARCHIVE_OK
        && archive_read_set_callback_data(archive, source.get()) == ARCHIVE_OK;
    if (!ready)
        return Error(ErrorCode::Internal, QStringLiteral("libarchive without tar, gzip or zstd"));
    auto reader = std::unique_ptr<TarReader>(new TarReader(file, limits, std::move(source)));
    if (archive_read_open1(archive) != ARCHIVE_OK)
        return reader->unreadable();
    return reader;
}

TarReader::TarReader(const QString &file, const ArchiveLimits &limits, std::unique_ptr<Source> source)
    : m_file(file), m_limits(limits), m_source(std::move(source))
{
}

TarReader::~TarReader() = default;

Error TarReader::refused(const char *reason, const std::string &entry) const
{
    return Error(ErrorCode::ArchiveRefused, {},
                 {{QStringLiteral("file"), m_file},
                  {QStringLiteral("reason"), QLatin1String(reason)},
                  {QStringLiteral("entry"), QString::fromUtf8(entry.data(), static_cast<qsizetype>(entry.size()))}});
}

Error TarReader::unreadable() const
{
    if (m_source->progress.cancelled)
        return Error(ErrorCode::Cancelled);
    const char *reason = m_entries == 0 && archive_errno(m_source->archive) == EILSEQ ? "format" : "damaged";
    return unreadableFile(m_file, reason, QString::fromLocal8Bit(archive_error_string(m_source->archive)));
}

Result<void> TarReader::checkRatio() const
{
    if (m_source->progress.cancelled)
        return Error(ErrorCode::Cancelled);
    const auto inflated
        = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(m_source->archive, 0), 0));
    if (inflated > m_limits.totalBytes + m_limits.entries * 4096)
        return refused("total", m_current);
    if (inflated > m_limits.ratioFrom && inflated / m_limits.ratio > m_source->position)
        return refused("ratio", m_current);
    return {};
}

/// What is packed is inflated here, in pieces: libarchive would do it in one go, however much it is.
Result<void> TarReader::skipRest()
{
    if (!std::exchange(m_inEntry, false) || !m_source->isPacked())
        return {};
    while (true) {
        const void *data = nullptr;
        std::size_t sizeBytes = 0;
        la_int64_t offset = 0;
        const int got = archive_read_data_block(m_source->archive, &data, &sizeBytes, &offset);
        if (got == ARCHIVE_EOF)
            return {};
        if (got != ARCHIVE_OK && got != ARCHIVE_WARN)
            return unreadable();
        if (const auto sane = checkRatio(); !sane)
            return sane;
    }
}

Result<std::optional<TarEntry>> TarReader::next()
{
    if (const auto skipped = skipRest(); !skipped)
        return skipped.error();
    if (const auto sane = checkRatio(); !sane)
        return sane.error();
    archive_entry *entry = nullptr;
    const int got = archive_read_next_header(m_source->archive, &entry);
    if (got == ARCHIVE_EOF) {
        m_source->progress.doneBytes = m_source->sizeBytes;
        return std::optional<TarEntry>();
    }
    if (got != ARCHIVE_OK && got != ARCHIVE_WARN)
        return unreadable();
    auto found = checked(entry);
    if (!found)
        return found.error();
    m_inEntry = true;
    return std::optional<TarEntry>(std::move(*found));
}

Result<TarEntry> TarReader::checked(archive_entry *entry)
{
    const char *path = archive_entry_pathname(entry);
    if (path == nullptr) // what this locale cannot say
        path = archive_entry_pathname_utf8(entry);
    m_current = path ? path : "";
    if (++m_entries > m_limits.entries)
        return refused("entries", m_current);
    if (m_current.empty() || m_current.size() > m_limits.nameBytes)
        return refused("path", m_current.substr(0, 80));
    const auto name = normalizedName(m_current);
    if (!name)
        return refused("path", m_current);
    TarEntry found;
    found.name = *name;
    if (const auto known = checkKind(entry, found); !known)
        return known.error();
    if (found.kind != TarEntry::Kind::Folder && (name->empty() || !m_names.insert(*name).second))
        return refused("path", m_current);
    if (found.kind != TarEntry::Kind::File)
        return found;
    const la_int64_t sizeBytes = archive_entry_size(entry);
    if (sizeBytes < 0 || static_cast<std::uint64_t>(sizeBytes) > m_limits.entryBytes
        || archive_entry_sparse_count(entry) > 0)
        return refused("size", m_current);
    found.sizeBytes = static_cast<std::uint64_t>(sizeBytes);
    m_totalBytes += found.sizeBytes;
    if (m_totalBytes > m_limits.totalBytes)
        return refused("total", m_current);
    return found;
}

Result<void> TarReader::checkKind(archive_entry *entry, TarEntry &found) const
{
    if (archive_entry_hardlink(entry) != nullptr)
        return refused("link", m_current);
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG: return {};
    case AE_IFDIR: found.kind = TarEntry::Kind::Folder; return {};
    case AE_IFLNK: {
        const char *text = archive_entry_symlink(entry);
        const auto target = linkTarget(found.name, text ? text : "");
        if (!target || target->empty())
            return refused("link", m_current);
        found.kind = TarEntry::Kind::Link;
        found.target = *target;
        return {};
    }
    default: return refused("device", m_current);
    }
}

Result<std::size_t> TarReader::read(char *buffer, std::size_t sizeBytes)
{
    const la_ssize_t got = archive_read_data(m_source->archive, buffer, sizeBytes);
    if (got < 0)
        return unreadable();
    if (const auto sane = checkRatio(); !sane)
        return sane.error();
    return static_cast<std::size_t>(got);
}

} // namespace breakwater::archive
