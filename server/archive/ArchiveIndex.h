// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveLimits.h"
#include "archive/ArchiveProgress.h"
#include "base/Result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <QJsonDocument>
#include <QString>

namespace breakwater::archive {

enum class LayerPacking { None, Gzip, Zstd };

/// The entries of a tar by name, and the small JSON ones among them: what is needed to understand an archive without
/// keeping it.
class ArchiveIndex
{
public:
    struct File
    {
        std::uint64_t sizeBytes = 0;
        LayerPacking packing = LayerPacking::None; ///< by its first bytes
    };

    /// One pass. TarReader's errors; ArchiveRefused with reason "json".
    static Result<ArchiveIndex> read(const QString &file, const ArchiveLimits &limits, ArchiveProgress &progress);

    /// The plain name of a file, links inside the archive followed; nothing when there is no such file.
    std::optional<std::string> resolve(std::string_view name) const;
    const File *find(const std::string &resolved) const;
    const std::string *text(const std::string &resolved) const; ///< null for what is not small JSON
    const std::map<std::string, File, std::less<>> &files() const { return m_files; }
    /// The JSON of an entry; ArchiveUnreadable with reason "json".
    Result<QJsonDocument> json(const std::string &name) const;

private:
    QString m_file;
    std::map<std::string, File, std::less<>> m_files;
    std::map<std::string, std::string, std::less<>> m_links;
    std::map<std::string, std::string, std::less<>> m_texts;
};

} // namespace breakwater::archive
