// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/PackedLayers.h"

#include "archive/TarReader.h"
#include "base/Hasher.h"

#include <memory>
#include <optional>
#include <vector>

#include <archive.h>
#include <archive_entry.h>

namespace breakwater::archive {
namespace {

constexpr std::size_t pieceBytes = 256 * 1024;

/// The bytes of an entry on their way into a second libarchive, which unpacks them.
class Unpacking
{
public:
    explicit Unpacking(TarReader &tar) : m_tar(tar), m_piece(pieceBytes), m_inner(archive_read_new())
    {
        archive_read_support_filter_gzip(m_inner);
        archive_read_support_filter_zstd(m_inner);
        archive_read_support_format_raw(m_inner);
        archive_read_set_read_callback(m_inner, &Unpacking::onRead);
        archive_read_set_callback_data(m_inner, this);
    }
    Unpacking(const Unpacking &) = delete;
    Unpacking &operator=(const Unpacking &) = delete;
    ~Unpacking() { archive_read_free(m_inner); }

    Result<PackedLayer> hash(const QString &file, const std::string &name, const ArchiveLimits &limits)
    {
        const auto refused = [&](ErrorCode code, const char *reason) {
            return Error(code, QString::fromLocal8Bit(archive_error_string(m_inner)),
                         {{QStringLiteral("file"), file},
                          {QStringLiteral("reason"), QLatin1String(reason)},
                          {QStringLiteral("entry"), QString::fromStdString(name)}});
        };
        archive_entry *entry = nullptr;
        Hasher unpacked;
        std::uint64_t total = 0;
        bool isGood
            = archive_read_open1(m_inner) == ARCHIVE_OK && archive_read_next_header(m_inner, &entry) == ARCHIVE_OK;
        std::vector<char> buffer(isGood ? pieceBytes : 0);
        while (isGood) {
            const la_ssize_t length = archive_read_data(m_inner, buffer.data(), buffer.size());
            if (length == 0)
                break;
            isGood = length > 0;
            if (!isGood)
                break;
            unpacked.add(buffer.data(), static_cast<std::size_t>(length));
            total += static_cast<std::uint64_t>(length);
            if (total > limits.entryBytes)
                return refused(ErrorCode::ArchiveRefused, "size");
            if (total > limits.ratioFrom && total / limits.ratio > m_packedBytes)
                return refused(ErrorCode::ArchiveRefused, "ratio");
        }
        if (m_error)
            return *m_error;
        if (!isGood)
            return refused(ErrorCode::ArchiveUnreadable, "damaged");
        while (true) { // what follows the packed bytes belongs to the blob
            const auto length = m_tar.read(m_piece.data(), m_piece.size());
            if (!length)
                return length.error();
            if (*length == 0)
                return PackedLayer {m_packed.finish(), unpacked.finish()};
            m_packed.add(m_piece.data(), *length);
        }
    }

private:
    static la_ssize_t onRead(struct archive *archive, void *self, const void **buffer)
    {
        auto &mine = *static_cast<Unpacking *>(self);
        const auto length = mine.m_tar.read(mine.m_piece.data(), mine.m_piece.size());
        if (!length) {
            mine.m_error = length.error();
            archive_set_error(archive, -1, "the archive around it");
            return -1;
        }
        mine.m_packed.add(mine.m_piece.data(), *length);
        mine.m_packedBytes += *length;
        *buffer = mine.m_piece.data();
        return static_cast<la_ssize_t>(*length);
    }

    TarReader &m_tar;
    std::vector<char> m_piece;
    struct archive *m_inner;
    Hasher m_packed;
    std::uint64_t m_packedBytes = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<std::map<std::string, PackedLayer>> hashPackedLayers(const QString &file, const std::set<std::string> &entries,
                                                            const ArchiveLimits &limits, ArchiveProgress &progress)
{
    std::map<std::string, PackedLayer> layers;
    if (entries.empty())
        return layers;
    const auto tar = TarReader::open(file, limits, progress);
    if (!tar)
        return tar.error();
    while (layers.size() < entries.size()) {
        const auto entry = (*tar)->next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        if (!entries.contains((*entry)->name))
            continue;
        const auto layer = Unpacking(**tar).hash(file, (*entry)->name, limits);
        if (!layer)
            return layer.error();
        layers.emplace((*entry)->name, *layer);
    }
    return layers;
}

} // namespace breakwater::archive
