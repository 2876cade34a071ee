// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveLimits.h"
#include "archive/ArchiveProgress.h"
#include "base/Result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>

#include <QString>

struct archive_entry;

namespace breakwater::archive {

struct TarEntry
{
    enum class Kind { File, Folder, Link };
    Kind kind = Kind::File;
    std::string name; ///< relative, without "." or ".." or a slash at an end: "blobs/sha256/…"; empty for the root
    std::string target; ///< of a Link: the name in the archive that it stands for
    std::uint64_t sizeBytes = 0; ///< of a File
};

/// One pass over a tar file (plain, gzip or zstd), entry by entry, in bounded memory. Nothing is ever written or made
/// on disk from a name in it. Hostile archives are refused as a whole: ArchiveRefused, params "file", "entry",
/// "reason": "path" (absolute, leads out of the archive, too long, there twice), "link" (a hard link, or a symbolic one
/// that leads out; those that stay inside are aliases, which real docker-archives have), "device" (or a FIFO),
/// "entries", "size" (or sparse), "total", "ratio". ArchiveUnreadable, params "file", "reason": "open", "format"
/// (neither tar nor packed in a known way), "damaged". Cancelled when the progress says so. libarchive, since KTar
/// loses entries of 8 GiB and more, takes links and devices for files, and inflates to a temporary file. One thread at
/// a time.
class TarReader
{
public:
    /// `progress` counts bytes of the file, packed as they are, and must outlive the reader.
    static Result<std::unique_ptr<TarReader>> open(const QString &file, const ArchiveLimits &limits,
                                                   ArchiveProgress &progress);
    TarReader(const TarReader &) = delete;
    TarReader &operator=(const TarReader &) = delete;
    ~TarReader();

    /// The next entry; nothing at the end of the archive. What was not read of the one before is skipped.
    Result<std::optional<TarEntry>> next();
    /// Bytes of the current entry; 0 at its end.
    Result<std::size_t> read(char *buffer, std::size_t sizeBytes);

private:
    struct Source; ///< the file, as libarchive is given it
    TarReader(const QString &file, const ArchiveLimits &limits, std::unique_ptr<Source> source);

    Result<void> skipRest();
    Result<TarEntry> checked(archive_entry *entry);
    Result<void> checkKind(archive_entry *entry, TarEntry &found) const;
    Result<void> checkRatio() const;
    Error refused(const char *reason, const std::string &entry) const;
    Error unreadable() const;

    QString m_file;
    ArchiveLimits m_limits;
    std::unique_ptr<Source> m_source;
    std::unordered_set<std::string> m_names;
    std::uint64_t m_entries = 0;
    std::uint64_t m_totalBytes = 0;
    std::string m_current;
    bool m_inEntry = false;
};

} // namespace breakwater::archive
