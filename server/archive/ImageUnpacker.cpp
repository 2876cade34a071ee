// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ImageUnpacker.h"

#include "archive/TarReader.h"
#include "base/Hasher.h"

#include <optional>
#include <vector>

namespace breakwater::archive {
namespace {

constexpr std::size_t pieceBytes = 256 * 1024;

Error mismatch(ErrorCode code, const QString &expected, const QString &actual)
{
    return Error(code, QStringLiteral("a blob in the archive is not what is said of it"),
                 {{QStringLiteral("expected"), expected}, {QStringLiteral("actual"), actual}});
}

bool isOfTheBlob(const Error &error)
{
    return error.code == ErrorCode::DigestMismatch || error.code == ErrorCode::SizeMismatch;
}

class Unpacker
{
public:
    Unpacker(TarReader &tar, storage::FileBlobStore &store, ArchiveProgress &progress)
        : m_tar(tar), m_store(store), m_progress(progress), m_buffer(pieceBytes)
    {
    }

    /// The current entry, as a blob of this digest.
    Result<void> blob(const Digest &digest, const UnpackWish &wish, UnpackResult &done)
    {
        if (wish.proveOnly) {
            Hasher hasher(digest.algorithm());
            const auto read = pieces([&hasher](const char *data, std::size_t sizeBytes) {
                hasher.add(data, sizeBytes);
                return Result<void>();
            });
            if (!read)
                return read;
            if (const Digest actual = hasher.finish(); actual != digest)
                return mismatch(ErrorCode::DigestMismatch, digest.toQString(), actual.toQString());
            done.proved.insert(digest);
            return {};
        }
        const auto aside = m_store.writeAside(digest, wish.sizeBytes);
        if (!aside)
            return aside.error();
        const auto read
            = pieces([&aside](const char *data, std::size_t sizeBytes) { return (*aside)->append(data, sizeBytes); });
        if (!read)
            return read;
        if (const auto committed = (*aside)->commit(); !committed)
            return committed;
        done.stored.insert(digest);
        return {};
    }

private:
    template<typename Use>
    Result<void> pieces(Use use)
    {
        while (true) {
            if (m_progress.cancelled)
                return Error(ErrorCode::Cancelled);
            const auto length = m_tar.read(m_buffer.data(), m_buffer.size());
            if (!length)
                return length.error();
            if (*length == 0)
                return {};
            if (const auto used = use(m_buffer.data(), *length); !used)
                return used;
        }
    }

    TarReader &m_tar;
    storage::FileBlobStore &m_store;
    ArchiveProgress &m_progress;
    std::vector<char> m_buffer;
};

Result<void> putTexts(const ImageArchive &archive, const std::map<Digest, UnpackWish> &wanted,
                      storage::FileBlobStore &store, ArchiveProgress &progress, UnpackResult &done)
{
    for (const auto &[digest, text] : archive.texts) {
        const auto wish = wanted.find(digest);
        if (wish == wanted.end())
            continue;
        if (progress.cancelled)
            return Error(ErrorCode::Cancelled);
        if (wish->second.proveOnly) {
            done.proved.insert(digest); // its bytes were hashed when the archive was read
            continue;
        }
        if (const auto put = store.put(digest, text); !put)
            return put;
        done.stored.insert(digest);
    }
    return {};
}

} // namespace

Result<void> unpackBlobs(const ImageArchive &archive, const std::map<Digest, UnpackWish> &wanted,
                         const ArchiveLimits &limits, storage::FileBlobStore &store, ArchiveProgress &progress,
                         UnpackResult &done)
{
    std::map<std::string, Digest> byEntry;
    for (const auto &[digest, wish] : wanted) {
        if (const auto entry = archive.entries.find(digest); entry != archive.entries.end())
            byEntry.emplace(entry->second, digest);
    }
    const auto tar = TarReader::open(archive.file, limits, progress);
    if (!tar)
        return tar.error();
    if (const auto put = putTexts(archive, wanted, store, progress, done); !put)
        return put;
    Unpacker unpacker(**tar, store, progress);
    while (!byEntry.empty()) {
        if (progress.cancelled)
            return Error(ErrorCode::Cancelled);
        const auto entry = (*tar)->next();
        if (!entry)
            return entry.error();
        if (!*entry)
            break;
        const auto node = byEntry.extract((*entry)->name);
        if (node.empty() || (*entry)->kind != TarEntry::Kind::File)
            continue;
        const Digest digest = node.mapped();
        const UnpackWish &wish = wanted.at(digest);
        const auto unpacked = (*entry)->sizeBytes == wish.sizeBytes
            ? unpacker.blob(digest, wish, done)
            : Result<void>(mismatch(ErrorCode::SizeMismatch, QString::number(wish.sizeBytes),
                                    QString::number((*entry)->sizeBytes)));
        if (!unpacked && !isOfTheBlob(unpacked.error()))
            return unpacked;
        if (!unpacked)
            done.failed.emplace(digest, unpacked.error());
    }
    for (const auto &[digest, wish] : wanted) {
        if (!done.stored.contains(digest) && !done.proved.contains(digest) && !done.failed.contains(digest))
            done.failed.emplace(digest,
                                Error(ErrorCode::BlobUnknown, QStringLiteral("it is not in the archive"),
                                      {{QStringLiteral("digest"), digest.toQString()}}));
    }
    return {};
}

} // namespace breakwater::archive
