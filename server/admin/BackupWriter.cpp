// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/BackupWriter.h"

#include "access/PrivateFile.h"
#include "admin/BackupContentsReader.h"
#include "admin/BackupManifest.h"
#include "admin/Conversions.h"
#include "admin/FieldError.h"
#include "archive/TarWriter.h"
#include "base/Hasher.h"
#include "catalog/Database.h"
#include "storage/StorePlaces.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostInfo>
#include <QTemporaryDir>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 leftOverHours = 24; // nobody works on a backup for so long

/// A part, where its bytes are: in a file, or in memory.
struct PartSource
{
    BackupManifest::Part part;
    QString path;
    Secret bytes;
};

class Work
{
public:
    Work(const BackupSource &source, const BackupRequest &request, archive::ArchiveProgress &progress)
        : m_source(source), m_request(request), m_progress(progress), m_folder(backupFolderTemplate(source.dataFolder))
    {
    }

    Result<BackupContents> run();

private:
    Result<void> copyCatalog();
    Result<void> addKeys();
    void addBytes(const QString &name, const QByteArray &bytes);
    Result<void> hashCatalog(PartSource &part);
    Result<void> write();
    Result<void> writePart(archive::TarWriter &tar, const PartSource &source, const QByteArray &boundTo);
    Result<void> eachPiece(const PartSource &source,
                           const std::function<Result<void>(const QByteArray &piece, bool last)> &visit);
    QString path(const QString &name) const { return m_source.dataFolder + u'/' + name; }
    bool isSealed() const { return !m_request.passphrase.isEmpty(); }

    const BackupSource &m_source;
    const BackupRequest &m_request;
    archive::ArchiveProgress &m_progress;
    QTemporaryDir m_folder;
    BackupManifest m_manifest;
    QList<PartSource> m_parts;
    std::optional<access::PassphraseSeal> m_seal;
};

Result<BackupContents> Work::run()
{
    if (!m_folder.isValid())
        return Error(ErrorCode::StorageUnwritable, m_folder.errorString(), {{u"path"_s, m_source.dataFolder}});
    m_manifest.contents.madeAt = toDateTime(m_source.when);
    m_manifest.contents.version = QStringLiteral(BREAKWATER_VERSION);
    m_manifest.contents.hostName = QHostInfo::localHostName();
    if (const auto copied = copyCatalog(); !copied)
        return copied.error();
    if (const auto added = addKeys(); !added)
        return added.error();
    if (const auto written = write(); !written)
        return written.error();
    return m_manifest.contents;
}

Result<void> Work::copyCatalog()
{
    catalog::Database::Options options;
    options.readOnly = true;
    PartSource part;
    part.part.name = BackupPart::catalog;
    part.path = m_folder.filePath(u"catalog.db"_s);
    {
        auto database = catalog::Database::open(path(u"catalog.db"_s), options);
        if (!database)
            return database.error();
        // The copy is another file; SQLite counts it among what a reader may not write.
        if (const auto set = database->run(u"PRAGMA query_only = OFF"_s); !set)
            return set.error();
        if (const auto copied = database->copyTo(part.path); !copied)
            return copied;
    }
    {
        auto copy = catalog::Database::open(part.path, options);
        if (!copy)
            return copy.error();
        if (const auto counted = countContents(*copy, m_manifest.contents); !counted)
            return counted;
    }
    m_progress.totalBytes = 2 * static_cast<std::uint64_t>(QFileInfo(part.path).size());
    if (const auto hashed = hashCatalog(part); !hashed)
        return hashed;
    m_parts.append(part);
    return {};
}

Result<void> Work::hashCatalog(PartSource &part)
{
    part.part.sizeBytes = static_cast<quint64>(QFileInfo(part.path).size());
    Hasher hasher;
    const auto read = eachPiece(part, [&](const QByteArray &piece, bool) -> Result<void> {
        hasher.add(piece.constData(), static_cast<std::size_t>(piece.size()));
        return {};
    });
    part.part.digest = hasher.finish();
    return read;
}

void Work::addBytes(const QString &name, const QByteArray &bytes)
{
    PartSource part;
    part.part.name = name;
    part.part.sizeBytes = static_cast<quint64>(bytes.size());
    part.part.digest = Hasher::hash({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    part.bytes = Secret(bytes);
    m_parts.append(part);
}

Result<void> Work::addKeys()
{
    if (!m_source.configuration.isEmpty())
        addBytes(BackupPart::configuration, m_source.configuration);
    QFile certificate(path(BackupPart::caCertificate));
    if (certificate.open(QIODevice::ReadOnly)) {
        addBytes(BackupPart::caCertificate, certificate.readAll());
        m_manifest.contents.caFingerprintSha256 = caFingerprint(certificate.fileName());
    }
    if (!isSealed())
        return {};
    for (const QString &name : {BackupPart::secretKey, BackupPart::caKey}) {
        const auto key = access::PrivateFile::read(path(name));
        if (key)
            addBytes(name, key->reveal());
        else if (key.error().code != ErrorCode::NotFound)
            return key.error();
    }
    return {};
}

Result<void> Work::write()
{
    if (isSealed()) {
        const auto parameters = access::PassphraseSeal::Parameters::make();
        auto seal = access::PassphraseSeal::open(m_request.passphrase, parameters);
        if (!seal)
            return seal.error();
        m_manifest.sealing = BackupManifest::Sealing {parameters, seal->check()};
        m_seal.emplace(std::move(*seal));
    }
    for (const PartSource &part : m_parts)
        m_manifest.parts.append(part.part);
    auto tar = archive::TarWriter::create(m_request.file,
                                          m_request.replaceFile ? archive::TarWriter::Existing::Replace
                                                                : archive::TarWriter::Existing::Keep,
                                          m_source.when, 0600);
    if (!tar)
        return tar.error();
    const QByteArray json = m_manifest.toJson();
    const std::string_view text(json.constData(), static_cast<std::size_t>(json.size()));
    if (const auto added = (*tar)->addFile("manifest.json", text); !added)
        return added;
    const QByteArray boundTo = QByteArray::fromStdString(Hasher::hash(text).toString());
    for (const PartSource &part : m_parts) {
        if (const auto written = writePart(**tar, part, boundTo); !written)
            return written;
    }
    return (*tar)->finish();
}

Result<void> Work::writePart(archive::TarWriter &tar, const PartSource &source, const QByteArray &boundTo)
{
    const quint64 size = source.part.sizeBytes;
    const auto begun
        = tar.begin(source.part.name.toStdString(), m_seal ? access::PassphraseSeal::sealedBytes(size) : size);
    if (!begun)
        return begun;
    std::optional<access::PassphraseSeal::Stream> stream;
    if (m_seal)
        stream = m_seal->stream(source.part.name.toUtf8(), boundTo);
    return eachPiece(source, [&](const QByteArray &piece, bool last) {
        const QByteArray out = stream ? stream->seal(piece.constData(), piece.size(), last) : piece;
        return tar.write(out.constData(), static_cast<std::size_t>(out.size()));
    });
}

Result<void> Work::eachPiece(const PartSource &source,
                             const std::function<Result<void>(const QByteArray &piece, bool last)> &visit)
{
    const qint64 size = static_cast<qint64>(source.part.sizeBytes);
    QFile file(source.path);
    if (!source.path.isEmpty() && !file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::StorageIo, file.errorString(), {{u"path"_s, source.path}});
    for (qint64 done = 0;;) {
        if (m_progress.cancelled)
            return Error(ErrorCode::Cancelled);
        const qint64 wanted = std::min<qint64>(size - done, access::PassphraseSeal::pieceBytes);
        const QByteArray piece = source.path.isEmpty() ? source.bytes.reveal().mid(done, wanted) : file.read(wanted);
        if (piece.size() != wanted)
            return Error(ErrorCode::StorageIo, file.errorString(), {{u"path"_s, source.path}});
        done += wanted;
        if (const auto visited = visit(piece, done == size); !visited)
            return visited;
        if (!source.path.isEmpty())
            m_progress.doneBytes += static_cast<std::uint64_t>(wanted);
        if (done == size)
            return {};
    }
}

} // namespace

Result<void> checkBackupTarget(const BackupRequest &request, const QString &dataFolder)
{
    const QFileInfo file(request.file);
    if (request.file.isEmpty() || !file.isAbsolute() || file.fileName().isEmpty() || file.isDir())
        return badField(u"file"_s, u"an absolute path of a file is needed"_s);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return badField(u"file"_s, u"the folder %1 does not exist on the server's machine"_s.arg(file.absolutePath()));
    if (storage::isInServersFolders(folder.filePath(), dataFolder))
        return badField(u"file"_s, u"a backup in the data folder, or in the store's, is lost with it"_s);
    if (!request.passphrase.isEmpty() && QString::fromUtf8(request.passphrase.reveal()).size() < minPassphraseLength)
        return badField(u"passphrase"_s, u"at least %1 characters are needed"_s.arg(minPassphraseLength));
    if (file.exists() && !request.replaceFile)
        return Error(ErrorCode::AlreadyExists, u"the file is there already"_s,
                     {{u"name"_s, request.file}, {u"field"_s, u"file"_s}});
    return {};
}

Result<BackupContents> writeBackup(const BackupSource &source, const BackupRequest &request,
                                   archive::ArchiveProgress &progress)
{
    return Work(source, request, progress).run();
}

QString backupFolderTemplate(const QString &dataFolder)
{
    return dataFolder + u"/backup-work-XXXXXX"_s;
}

void tidyBackupFolders(const QString &dataFolder)
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-leftOverHours * 3600);
    const QDir folder(dataFolder);
    for (const QFileInfo &left : folder.entryInfoList({u"backup-work-*"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        if (left.lastModified() < before)
            QDir(left.filePath()).removeRecursively();
    }
}

} // namespace breakwater::admin
