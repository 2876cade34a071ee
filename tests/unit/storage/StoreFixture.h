// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Hasher.h"
#include "storage/FileBlobStore.h"
#include "storage/FileHandle.h"
#include "storage/InFlightBlob.h"

#include <random>
#include <string>

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

namespace breakwater::storage {

/// A store in a folder that goes with the test, and bytes to put into it.
class StoreFixture
{
public:
    explicit StoreFixture(std::shared_ptr<DiskDevice> disk = std::make_shared<DiskDevice>())
    {
        reopen(std::move(disk));
    }

    void reopen(std::shared_ptr<DiskDevice> disk = std::make_shared<DiskDevice>())
    {
        m_store.reset();
        auto opened = FileBlobStore::open(m_folder.path(), std::move(disk));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toLogLine()));
        m_store = std::move(opened).value();
    }
    void close() { m_store.reset(); }

    FileBlobStore &operator*() { return *m_store; }
    FileBlobStore *operator->() { return m_store.get(); }
    QString dataFolder() const { return m_folder.path(); }
    QString folder(const QString &name) const { return m_folder.filePath(QStringLiteral("store/") + name); }
    QString blobFile(const Digest &digest) const
    {
        const QString hex = QString::fromStdString(digest.hex());
        return folder(QStringLiteral("blobs/%1/%2/%3")
                          .arg(QString::fromLatin1(digest.algorithmName().data(),
                                                   static_cast<int>(digest.algorithmName().size())),
                               hex.left(2), hex));
    }
    /// Relative names of all files in store/`name`.
    QStringList files(const QString &name) const
    {
        QStringList found;
        QDirIterator it(folder(name), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(QDir(folder(name)).relativeFilePath(it.next()));
        found.sort();
        return found;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FileBlobStore> m_store;
};

inline std::string randomBytes(std::size_t sizeBytes, unsigned seed = 1)
{
    std::mt19937_64 random(seed);
    std::string bytes(sizeBytes, '\0');
    for (std::size_t i = 0; i < sizeBytes; i += sizeof(std::uint64_t)) {
        const std::uint64_t value = random();
        std::memcpy(bytes.data() + i, &value, std::min(sizeof value, sizeBytes - i));
    }
    return bytes;
}

inline std::string contentOf(int fd, std::size_t sizeBytes)
{
    std::string bytes(sizeBytes, '\0');
    std::size_t done = 0;
    while (done < sizeBytes) {
        const ssize_t length = ::pread(fd, bytes.data() + done, sizeBytes - done, static_cast<off_t>(done));
        if (length <= 0)
            break;
        done += static_cast<std::size_t>(length);
    }
    bytes.resize(done);
    return bytes;
}

/// What an upstream would do: pieces of `pieceBytes`.
inline Result<void> appendAll(InFlightBlob &blob, std::string_view bytes, std::size_t pieceBytes = 64 * 1024)
{
    for (std::size_t at = 0; at < bytes.size(); at += pieceBytes) {
        const std::string_view piece = bytes.substr(at, pieceBytes);
        if (const auto done = blob.append(piece.data(), piece.size()); !done)
            return done;
    }
    return {};
}

} // namespace breakwater::storage

#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &verifiedResult = (expression);                                                                     \
        QVERIFY2(verifiedResult.ok(), verifiedResult.ok() ? "" : qPrintable(verifiedResult.error().toLogLine()));      \
    } while (false)

#define COMPARE_ERROR(expression, expectedCode)                                                                        \
    do {                                                                                                               \
        const auto &comparedResult = (expression);                                                                     \
        QVERIFY(!comparedResult.ok());                                                                                 \
        QCOMPARE(errorCodeName(comparedResult.error().code), errorCodeName(expectedCode));                             \
    } while (false)
