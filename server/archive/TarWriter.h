// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "storage/FileHandle.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <sys/types.h>

#include <QString>

struct archive;

namespace breakwater::archive {

/// Writes a plain tar (ustar, with pax headers where an entry needs them) in bounded memory. It is written aside, as
/// .NAME.<n>.part in the same folder, and has its name only when it is whole and on the disk. One thread at a time.
///
/// StorageFull, StorageUnwritable, StorageIo with params "path"; AlreadyExists when the file is there and may not be
/// replaced.
class TarWriter
{
public:
    enum class Existing { Keep, Replace };
    /// `mode` is the file's own: archives of images are carried to other machines, other things may be private.
    static Result<std::unique_ptr<TarWriter>> create(const QString &file, Existing existing, WallTime when,
                                                     mode_t mode = 0644);
    TarWriter(const TarWriter &) = delete;
    TarWriter &operator=(const TarWriter &) = delete;
    ~TarWriter(); ///< removes what was not finished

    Result<void> addFolder(const std::string &name);
    Result<void> addFile(const std::string &name, std::string_view bytes);
    /// begin, then exactly `sizeBytes` in any number of pieces.
    Result<void> begin(const std::string &name, std::uint64_t sizeBytes);
    Result<void> write(const char *data, std::size_t sizeBytes);

    /// Everything is on the disk under the file's own name.
    Result<void> finish();
    std::uint64_t writtenBytes() const { return m_writtenBytes; }

private:
    TarWriter(QString file, std::string partPath, storage::FileHandle handle, Existing existing, WallTime when);
    Result<void> header(const std::string &name, bool isFolder, std::uint64_t sizeBytes);
    Error failed() const;
    static ssize_t onWrite(struct ::archive *, void *self, const void *data, std::size_t sizeBytes);

    QString m_file;
    std::string m_partPath;
    storage::FileHandle m_handle;
    Existing m_existing;
    WallTime m_when;
    struct ::archive *m_archive = nullptr;
    std::uint64_t m_writtenBytes = 0;
    int m_errorNumber = 0;
    bool m_finished = false;
};

} // namespace breakwater::archive
