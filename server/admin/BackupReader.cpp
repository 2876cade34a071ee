// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/BackupReader.h"

#include "archive/TarReader.h"
#include "base/Hasher.h"
#include "storage/DiskDevice.h"
#include "storage/FileHandle.h"

#include <cerrno>

#include <fcntl.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t maxManifestBytes = 1024 * 1024;
constexpr int partFlags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;

archive::ArchiveLimits limits()
{
    archive::ArchiveLimits limits;
    limits.entries = 16;
    return limits;
}

/// What the archive room says of a tar, as it is to be said of a backup.
Error translated(const QString &file, const Error &error)
{
    if (error.code == ErrorCode::ArchiveUnreadable) {
        const QString reason = error.params.value(u"reason"_s);
        return unreadableBackup(file,
                                reason == "open"_L1         ? "open"
                                    : reason == "format"_L1 ? "format"
                                                            : "damaged",
                                error.detail);
    }
    if (error.code == ErrorCode::ArchiveRefused)
        return unreadableBackup(file, "damaged", error.detail);
    return error;
}

int writeAll(int fd, const char *data, std::size_t sizeBytes)
{
    while (sizeBytes > 0) {
        const ssize_t written = ::write(fd, data, sizeBytes);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        data += written;
        sizeBytes -= static_cast<std::size_t>(written);
    }
    return 0;
}

class Pass
{
public:
    Pass(const QString &file, archive::ArchiveProgress &progress) : m_file(file), m_progress(progress) { }

    Result<BackupManifest> manifest();
    Result<void> openSeal(const Secret &passphrase);
    Result<void> parts(const QString &folder);

private:
    Result<void> part(const BackupManifest::Part &part, const QString &folder);
    Result<QByteArray> bytes(std::size_t sizeBytes);
    Error damaged(const QString &part) const { return unreadableBackup(m_file, "damaged", {}, part); }

    const QString m_file;
    archive::ArchiveProgress &m_progress;
    std::unique_ptr<archive::TarReader> m_tar;
    BackupManifest m_manifest;
    QByteArray m_boundTo;
    std::optional<access::PassphraseSeal> m_seal;
};

Result<BackupManifest> Pass::manifest()
{
    auto tar = archive::TarReader::open(m_file, limits(), m_progress);
    if (!tar)
        return translated(m_file, tar.error());
    m_tar = std::move(*tar);
    const auto entry = m_tar->next();
    if (!entry)
        return translated(m_file, entry.error());
    if (!*entry || (*entry)->name != "manifest.json" || (*entry)->kind != archive::TarEntry::Kind::File
        || (*entry)->sizeBytes > maxManifestBytes)
        return unreadableBackup(m_file, "format");
    const auto json = bytes((*entry)->sizeBytes);
    if (!json)
        return json.error();
    auto manifest = BackupManifest::fromJson(*json, m_file);
    if (!manifest)
        return manifest;
    m_manifest = *manifest;
    m_boundTo = QByteArray::fromStdString(
        Hasher::hash({json->constData(), static_cast<std::size_t>(json->size())}).toString());
    return manifest;
}

/// So many bytes of the current entry.
Result<QByteArray> Pass::bytes(std::size_t sizeBytes)
{
    QByteArray all(static_cast<qsizetype>(sizeBytes), Qt::Uninitialized);
    for (std::size_t done = 0; done < sizeBytes;) {
        const auto got = m_tar->read(all.data() + done, sizeBytes - done);
        if (!got)
            return translated(m_file, got.error());
        if (*got == 0)
            return unreadableBackup(m_file, "cut");
        done += *got;
    }
    return all;
}

Result<void> Pass::openSeal(const Secret &passphrase)
{
    if (!m_manifest.sealing)
        return {};
    const QMap<QString, QString> params {{u"file"_s, m_file}};
    if (passphrase.isEmpty())
        return Error(ErrorCode::PassphraseMissing, {}, params);
    auto seal = access::PassphraseSeal::open(passphrase, m_manifest.sealing->parameters);
    if (!seal)
        return seal.error();
    if (Secret(seal->check()) != Secret(m_manifest.sealing->check))
        return Error(ErrorCode::PassphraseWrong, {}, params);
    m_seal.emplace(std::move(*seal));
    return {};
}

Result<void> Pass::parts(const QString &folder)
{
    for (const BackupManifest::Part &wanted : m_manifest.parts) {
        const auto entry = m_tar->next();
        if (!entry)
            return translated(m_file, entry.error());
        if (!*entry)
            return unreadableBackup(m_file, "cut", {}, wanted.name);
        const std::uint64_t size
            = m_seal ? access::PassphraseSeal::sealedBytes(wanted.sizeBytes) : std::uint64_t(wanted.sizeBytes);
        if ((*entry)->name != wanted.name.toStdString() || (*entry)->kind != archive::TarEntry::Kind::File
            || (*entry)->sizeBytes != size)
            return damaged(wanted.name);
        if (const auto done = part(wanted, folder); !done)
            return done;
    }
    const auto end = m_tar->next();
    if (!end)
        return translated(m_file, end.error());
    return *end ? Result<void>(damaged(QString::fromStdString((*end)->name))) : Result<void>();
}

Result<void> Pass::part(const BackupManifest::Part &part, const QString &folder)
{
    const QString path = folder + u'/' + part.name;
    const std::string name = QFile::encodeName(path).toStdString();
    if (part.name.contains(u'/') && !QDir(folder).mkpath(QFileInfo(part.name).path()))
        return storage::diskError(errno, name, "mkdir");
    const storage::FileHandle out(::open(name.c_str(), partFlags, 0600));
    if (!out.isOpen())
        return storage::diskError(errno, name, "open");
    std::optional<access::PassphraseSeal::Stream> stream;
    if (m_seal)
        stream = m_seal->stream(part.name.toUtf8(), m_boundTo);
    Hasher hasher;
    std::uint64_t left = part.sizeBytes;
    do {
        const auto plainBytes = std::min<std::uint64_t>(left, access::PassphraseSeal::pieceBytes);
        left -= plainBytes;
        auto piece = bytes(plainBytes + (stream ? access::PassphraseSeal::tagBytes : 0));
        if (!piece)
            return piece.error();
        if (stream) {
            piece = stream->unseal(*piece, left == 0);
            if (!piece)
                return damaged(part.name);
        }
        hasher.add(piece->constData(), static_cast<std::size_t>(piece->size()));
        if (const int failed = writeAll(out.get(), piece->constData(), static_cast<std::size_t>(piece->size())))
            return storage::diskError(failed, name, "write");
    } while (left > 0);
    if (hasher.finish() != part.digest)
        return damaged(part.name);
    if (::fsync(out.get()) != 0)
        return storage::diskError(errno, name, "fsync");
    return {};
}

} // namespace

Result<BackupManifest> readBackupManifest(const QString &file, archive::ArchiveProgress &progress)
{
    return Pass(file, progress).manifest();
}

Result<BackupManifest> unpackBackup(const RestoreRequest &request, const QString &folder,
                                    archive::ArchiveProgress &progress)
{
    Pass pass(request.file, progress);
    auto manifest = pass.manifest();
    if (!manifest)
        return manifest;
    if (const auto opened = pass.openSeal(request.passphrase); !opened)
        return opened.error();
    if (const auto read = pass.parts(folder); !read)
        return read.error();
    return manifest;
}

} // namespace breakwater::admin
