// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/RestoreStage.h"

#include "access/PrivateFile.h"
#include "admin/BackupManifest.h"
#include "admin/BackupReader.h"
#include "admin/BackupWriter.h"
#include "admin/RestoreChecker.h"
#include "storage/DiskDevice.h"

#include <cerrno>
#include <cstdio>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTemporaryDir>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "breakwater.admin")

QString noteName()
{
    return u"restore.json"_s;
}

/// In the staged folder: under which name what it replaces is kept.
QString keptName()
{
    return u"former"_s;
}

QString movedName()
{
    return u"moved"_s;
}

std::string encoded(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

Result<void> syncFolder(const QString &folder)
{
    if (const int failed = storage::DiskDevice().syncFolder(encoded(folder)))
        return storage::diskError(failed, encoded(folder), "fsync");
    return {};
}

Result<void> move(const QString &from, const QString &to)
{
    if (std::rename(encoded(from).c_str(), encoded(to).c_str()) != 0)
        return storage::diskError(errno, encoded(to), "rename");
    return {};
}

Result<void> moveIfThere(const QString &from, const QString &to)
{
    return QFile::exists(from) ? move(from, to) : Result<void>();
}

/// Whether apply() has moved anything yet: only `folder` knows what it was, and where it went.
bool hasBegun(const QString &folder, const QString &formerFolder)
{
    if (QFile::exists(folder + u'/' + movedName()))
        return true;
    QFile note(folder + u'/' + keptName());
    if (!note.open(QIODevice::ReadOnly))
        return false;
    const QString name = QFileInfo(QString::fromUtf8(note.read(255))).fileName();
    return QDirIterator(formerFolder + u'/' + name, QDir::Files, QDirIterator::Subdirectories).hasNext();
}

/// Keys are small; a copy leaves the one in use where it is.
Result<void> copyIfThere(const QString &from, const QString &to)
{
    if (!QFile::exists(from) || QFile::exists(to))
        return {};
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::StorageIo, file.errorString(), {{u"path"_s, from}});
    return access::PrivateFile::write(to, file.readAll());
}

/// Gone at once under its name, then thrown away: a kill leaves no half of it to be taken for the whole.
Result<void> throwAway(const QString &folder, const QString &dataFolder)
{
    QTemporaryDir aside(backupFolderTemplate(dataFolder));
    if (!aside.isValid())
        return Error(ErrorCode::StorageUnwritable, aside.errorString(), {{u"path"_s, dataFolder}});
    if (const auto moved = move(folder, aside.filePath(u"old"_s)); !moved)
        return moved;
    return syncFolder(dataFolder);
}

QStringList authorityFiles()
{
    return {BackupPart::caCertificate, BackupPart::caKey, u"tls/server.crt"_s, u"tls/server.key"_s};
}

QStringList catalogFiles()
{
    return {u"catalog.db-wal"_s, u"catalog.db-shm"_s, u"journal"_s, u"catalog.db"_s};
}

QByteArray noteOf(const StagedRestore &staged)
{
    const QJsonObject object {
        {u"stagedAt"_s, staged.stagedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"file"_s, staged.file},
        {u"contents"_s, contentsToJson(staged.contents)},
        {u"ca"_s, static_cast<int>(staged.plan.ca)},
        {u"lostLogins"_s, QJsonArray::fromStringList(staged.plan.lostLogins)},
        {u"present"_s, staged.plan.present ? contentsToJson(*staged.plan.present) : QJsonObject()}};
    return QJsonDocument(object).toJson();
}

std::optional<StagedRestore> readNote(const QString &folder)
{
    QFile file(folder + u'/' + noteName());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(1024 * 1024)).object();
    StagedRestore staged;
    staged.stagedAt = QDateTime::fromString(object.value("stagedAt"_L1).toString(), Qt::ISODateWithMs);
    staged.file = object.value("file"_L1).toString();
    staged.contents = contentsFromJson(object.value("contents"_L1).toObject());
    staged.plan.contents = staged.contents;
    staged.plan.ca = static_cast<RestoredCa>(object.value("ca"_L1).toInt());
    for (const QJsonValue name : object.value("lostLogins"_L1).toArray())
        staged.plan.lostLogins.append(name.toString());
    if (const QJsonObject present = object.value("present"_L1).toObject(); !present.isEmpty())
        staged.plan.present = contentsFromJson(present);
    staged.plan.checked = true;
    return staged;
}

} // namespace

Result<RestorePlan> RestoreStage::unpack(const RestoreRequest &request, const QString &folder,
                                         archive::ArchiveProgress &progress) const
{
    const auto manifest = unpackBackup(request, folder, progress);
    if (!manifest)
        return manifest.error();
    return RestoreChecker(m_dataFolder, folder, request.file).check(*manifest);
}

Result<RestorePlan> RestoreStage::read(const RestoreRequest &request, archive::ArchiveProgress &progress) const
{
    const auto manifest = readBackupManifest(request.file, progress);
    if (!manifest)
        return manifest.error();
    if (manifest->sealing && request.passphrase.isEmpty()) {
        RestorePlan plan;
        plan.contents = manifest->contents;
        plan.sealed = true;
        return plan;
    }
    const QTemporaryDir folder(backupFolderTemplate(m_dataFolder));
    if (!folder.isValid())
        return Error(ErrorCode::StorageUnwritable, folder.errorString(), {{u"path"_s, m_dataFolder}});
    return unpack(request, folder.path(), progress);
}

Result<RestorePlan> RestoreStage::stage(const RestoreRequest &request, archive::ArchiveProgress &progress) const
{
    QTemporaryDir folder(backupFolderTemplate(m_dataFolder));
    if (!folder.isValid())
        return Error(ErrorCode::StorageUnwritable, folder.errorString(), {{u"path"_s, m_dataFolder}});
    const auto plan = unpack(request, folder.path(), progress);
    if (!plan)
        return plan;
    const StagedRestore note {QDateTime::currentDateTimeUtc(), request.file, plan->contents, *plan};
    QFile catalog(folder.filePath(BackupPart::catalog));
    if (!catalog.open(QIODevice::ReadWrite) || ::fsync(catalog.handle()) != 0)
        return storage::diskError(errno, encoded(catalog.fileName()), "fsync");
    catalog.close();
    if (const auto written = access::PrivateFile::write(folder.filePath(noteName()), noteOf(note)); !written)
        return written.error();
    if (QFile::exists(folder.filePath(u"tls"_s))) {
        if (const auto synced = syncFolder(folder.filePath(u"tls"_s)); !synced)
            return synced.error();
    }
    if (const auto synced = syncFolder(folder.path()); !synced)
        return synced.error();
    if (QFile::exists(restoreFolder())) {
        if (const auto dropped = drop(); !dropped)
            return dropped.error();
    }
    if (const auto moved = move(folder.path(), restoreFolder()); !moved)
        return moved.error();
    folder.setAutoRemove(false);
    if (const auto synced = syncFolder(m_dataFolder); !synced)
        return synced.error();
    qCInfo(log) << "the backup" << request.file << "takes effect at the next start";
    return plan;
}

std::optional<StagedRestore> RestoreStage::staged() const
{
    return readNote(restoreFolder());
}

QList<FormerState> RestoreStage::former() const
{
    QList<FormerState> states;
    const QStringList names = QDir(formerFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const auto note = readNote(formerFolder() + u'/' + *name);
        if (note && QFile::exists(formerFolder() + u'/' + *name + u"/catalog.db"_s))
            states.append({*name, note->stagedAt, note->contents});
    }
    return states;
}

Result<void> RestoreStage::drop() const
{
    if (!staged())
        return Error(ErrorCode::NotFound, u"no restore waits"_s);
    if (hasBegun(restoreFolder(), formerFolder()))
        return Error(ErrorCode::InUse, u"it is being put in place"_s);
    return throwAway(restoreFolder(), m_dataFolder);
}

Result<void> RestoreStage::takeBack(const QString &name) const
{
    const QList<FormerState> states = former();
    const auto state
        = std::find_if(states.cbegin(), states.cend(), [&name](const FormerState &each) { return each.name == name; });
    if (state == states.cend())
        return Error(ErrorCode::NotFound, u"no such state is kept"_s);
    if (staged())
        return Error(ErrorCode::InUse, u"another restore waits"_s);
    if (const auto moved = move(formerFolder() + u'/' + name, restoreFolder()); !moved)
        return moved;
    return syncFolder(m_dataFolder);
}

Result<std::optional<StagedRestore>> RestoreStage::apply() const
{
    tidyBackupFolders(m_dataFolder);
    const auto waiting = staged();
    if (!waiting)
        return std::optional<StagedRestore>();
    if (!QFile::exists(restoreFolder() + u'/' + movedName())) {
        const auto kept = keptFolder();
        if (!kept)
            return kept.error();
        if (const auto away = moveAway(*kept); !away)
            return away.error();
        // What is kept is in the form of what can be staged.
        StagedRestore before;
        before.stagedAt = QDateTime::currentDateTimeUtc();
        before.contents = waiting->plan.present.value_or(BackupContents());
        before.plan.contents = before.contents;
        before.plan.present = waiting->contents;
        if (const auto noted = access::PrivateFile::write(*kept + u'/' + noteName(), noteOf(before)); !noted)
            return noted.error();
        for (const QString &folder : {*kept, formerFolder(), m_dataFolder}) {
            if (const auto synced = syncFolder(folder); !synced)
                return synced.error();
        }
        if (const auto marked = access::PrivateFile::write(restoreFolder() + u'/' + movedName(), {}); !marked)
            return marked.error();
    }
    if (const auto in = moveIn(); !in)
        return in.error();
    qCInfo(log) << "restored" << (waiting->file.isEmpty() ? u"a former state"_s : waiting->file);
    return waiting;
}

/// Its name is noted before the first file moves, so that a second attempt goes on with the same one.
Result<QString> RestoreStage::keptFolder() const
{
    const QString note = restoreFolder() + u'/' + keptName();
    QFile file(note);
    QString name;
    if (file.open(QIODevice::ReadOnly)) {
        name = QFileInfo(QString::fromUtf8(file.read(255))).fileName();
    } else {
        name = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
        if (const auto noted = access::PrivateFile::write(note, name.toUtf8()); !noted)
            return noted.error();
    }
    const QString folder = formerFolder() + u'/' + name;
    for (const QString &wanted : {formerFolder(), folder, folder + u"/tls"_s}) {
        if (const auto made = access::PrivateFile::makeFolder(wanted); !made)
            return made.error();
    }
    return folder;
}

Result<void> RestoreStage::moveAway(const QString &kept) const
{
    const auto present = [this](const QString &name) { return m_dataFolder + u'/' + name; };
    const auto isReplaced = [this](const QString &name) { return QFile::exists(restoreFolder() + u'/' + name); };
    QStringList away = catalogFiles();
    away << u"catalog.db.backup"_s << u"token.key"_s;
    QStringList copied;
    (isReplaced(BackupPart::secretKey) ? away : copied).append(BackupPart::secretKey);
    if (isReplaced(BackupPart::caKey))
        away += authorityFiles();
    else
        copied << BackupPart::caCertificate << BackupPart::caKey;
    for (const QString &name : std::as_const(away)) {
        if (const auto moved = moveIfThere(present(name), kept + u'/' + name); !moved)
            return moved;
    }
    for (const QString &name : std::as_const(copied)) {
        if (const auto done = copyIfThere(present(name), kept + u'/' + name); !done)
            return done;
    }
    return syncFolder(kept + u"/tls"_s);
}

Result<void> RestoreStage::moveIn() const
{
    QStringList in = catalogFiles();
    in << BackupPart::secretKey << authorityFiles();
    const QString tls = m_dataFolder + u"/tls"_s;
    if (const auto made = access::PrivateFile::makeFolder(tls); !made)
        return made;
    for (const QString &name : std::as_const(in)) {
        if (const auto moved = moveIfThere(restoreFolder() + u'/' + name, m_dataFolder + u'/' + name); !moved)
            return moved;
    }
    for (const QString &folder : {tls, m_dataFolder}) {
        if (const auto synced = syncFolder(folder); !synced)
            return synced;
    }
    return {};
}

Result<void> RestoreStage::finish() const
{
    if (const auto gone = throwAway(restoreFolder(), m_dataFolder); !gone)
        return gone;
    // What had no catalog is nothing to take back, and three are enough.
    const QList<FormerState> states = former();
    QStringList wanted;
    for (const FormerState &state : states.mid(0, keptFormer))
        wanted.append(state.name);
    for (const QFileInfo &folder : QDir(formerFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (wanted.contains(folder.fileName()))
            continue;
        if (const auto gone = throwAway(folder.filePath(), m_dataFolder); !gone)
            return gone;
    }
    return {};
}

} // namespace breakwater::admin
