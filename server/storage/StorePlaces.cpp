// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StorePlaces.h"

#include "storage/DiskDevice.h"
#include "storage/FileHandle.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace breakwater::storage {
namespace {

namespace fs = std::filesystem;

constexpr const char *markName = "/breakwater-store";
constexpr qint64 longestFile = 64 * 1024;

std::string fileOf(const QString &dataFolder)
{
    return QFile::encodeName(dataFolder).toStdString() + "/store.json";
}

QString toQt(const std::string &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path));
}

/// The whole content at once, or the file as it was.
Result<void> replaceFile(const std::string &path, const QByteArray &content)
{
    const std::string temporary = path + ".new";
    ::unlink(temporary.c_str());
    const FileHandle file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return diskError(errno, temporary, "open");
    DiskDevice disk;
    if (const ssize_t written = disk.write(file.get(), content.data(), static_cast<std::size_t>(content.size()), 0);
        written != content.size())
        return diskError(written < 0 ? static_cast<int>(-written) : EIO, temporary, "write");
    if (const int failed = disk.sync(file.get()))
        return diskError(failed, temporary, "fdatasync");
    if (const int failed = disk.rename(temporary, path))
        return diskError(failed, path, "rename");
    const std::string folder = path.substr(0, path.rfind('/'));
    if (const int failed = disk.syncFolder(folder))
        return diskError(failed, folder, "fsync");
    return {};
}

/// `path` is `folder` or lies in it.
bool isInside(const fs::path &path, const fs::path &folder)
{
    const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return end == folder.end();
}

fs::path nearestThere(fs::path path)
{
    std::error_code failed;
    while (!fs::exists(path, failed) && path.has_relative_path())
        path = path.parent_path();
    return path;
}

Error badFolder(const QString &reason, const std::string &folder)
{
    return Error(ErrorCode::InvalidArgument, reason,
                 {{u"field"_s, u"folder"_s}, {u"reason"_s, u"store."_s + reason}, {u"value"_s, toQt(folder)}});
}

} // namespace

std::string StorePlaces::standard(const QString &dataFolder)
{
    return QFile::encodeName(dataFolder).toStdString() + "/store";
}

Result<StorePlaces> StorePlaces::read(const QString &dataFolder)
{
    StorePlaces places {standard(dataFolder), {}, {}};
    const std::string path = fileOf(dataFolder);
    QFile file(toQt(path));
    if (!file.exists())
        return places;
    if (!file.open(QIODevice::ReadOnly))
        return diskError(EACCES, path, "open");
    const QJsonObject object = QJsonDocument::fromJson(file.read(longestFile)).object();
    const auto folder = [&](QLatin1StringView key) { return QFile::encodeName(object[key].toString()).toStdString(); };
    const std::string home = folder("home"_L1);
    places.former = folder("former"_L1);
    places.identity = object["identity"_L1].toString().toStdString();
    const auto isFolder = [](const std::string &name) { return name.empty() || name.front() == '/'; };
    if (places.identity.empty() || !isFolder(home) || !isFolder(places.former)) {
        return Error(ErrorCode::StorageIo, u"the file that says where the store lies is damaged"_s,
                     {{u"path"_s, toQt(path)}, {u"operation"_s, u"read"_s}});
    }
    if (!home.empty())
        places.home = home;
    if (object["formerIsStandard"_L1].toBool())
        places.former = standard(dataFolder);
    return places;
}

Result<void> StorePlaces::write(const QString &dataFolder) const
{
    const std::string usual = standard(dataFolder);
    const std::string path = fileOf(dataFolder);
    if (home == usual && former.empty()) {
        if (::unlink(path.c_str()) != 0 && errno != ENOENT)
            return diskError(errno, path, "unlink");
        const std::string folder = QFile::encodeName(dataFolder).toStdString();
        if (const int failed = DiskDevice().syncFolder(folder))
            return diskError(failed, folder, "fsync");
        return {};
    }
    // DATA/store is not written out, so that the data folder can be renamed.
    const QJsonObject object {{u"home"_s, home == usual ? QString() : toQt(home)},
                              {u"former"_s, former == usual ? QString() : toQt(former)},
                              {u"formerIsStandard"_s, former == usual},
                              {u"identity"_s, QString::fromStdString(identity)}};
    return replaceFile(path, QJsonDocument(object).toJson());
}

bool StorePlaces::isPresent(const std::string &folder, const QString &dataFolder) const
{
    if (folder == standard(dataFolder))
        return true;
    QFile file(toQt(folder + markName));
    return file.open(QIODevice::ReadOnly) && file.read(longestFile).trimmed().toStdString() == identity;
}

Result<void> StorePlaces::mark(const std::string &folder) const
{
    if (const int failed = makeFolders(folder))
        return diskError(failed, folder, "mkdir");
    return replaceFile(folder + markName, QByteArray::fromStdString(identity + "\n"));
}

void StorePlaces::unmark(const std::string &folder)
{
    for (const char *name : {markName, "/lock"})
        ::unlink((folder + name).c_str());
    ::rmdir(folder.c_str());
}

Result<std::unique_ptr<FolderLock>> lockPlace(const std::string &folder, const QString &dataFolder)
{
    if (folder == StorePlaces::standard(dataFolder))
        return std::unique_ptr<FolderLock>();
    return FolderLock::acquire(toQt(folder));
}

Result<void> checkNewPlace(const std::string &folder, const std::string &present, std::uint64_t neededBytes,
                           const QString &dataFolder)
{
    if (folder.empty() || folder.front() != '/')
        return badFolder(u"relative"_s, folder);
    std::error_code failed;
    const fs::path wanted = fs::weakly_canonical(folder, failed);
    const fs::path now = fs::weakly_canonical(present, failed);
    if (isInside(wanted, now) || isInside(now, wanted))
        return badFolder(u"inside"_s, folder);
    const std::string standard = StorePlaces::standard(dataFolder);
    const fs::path own = fs::weakly_canonical(standard, failed);
    if (isInside(wanted, own.parent_path()) && wanted != own) // such as restore/, which is not there until it is needed
        return badFolder(u"reserved"_s, folder);
    if (fs::exists(wanted, failed)) {
        if (!fs::is_directory(wanted, failed))
            return badFolder(u"noFolder"_s, folder);
        for (const auto &entry : fs::directory_iterator(wanted, failed)) {
            if (entry.path().filename() != "lost+found")
                return badFolder(u"notEmpty"_s, folder);
        }
        if (failed)
            return diskError(failed.value(), folder, "readdir");
    }
    const fs::path above = nearestThere(wanted);
    if (::access(above.c_str(), W_OK | X_OK) != 0)
        return diskError(errno, above.string(), "access");
    struct stat there
    {
    };
    struct stat here
    {
    };
    struct statvfs figures
    {
    };
    if (::stat(above.c_str(), &there) != 0 || ::stat(now.c_str(), &here) != 0
        || ::statvfs(above.c_str(), &figures) != 0)
        return diskError(errno, above.string(), "stat");
    const std::uint64_t freeBytes = static_cast<std::uint64_t>(figures.f_bavail) * figures.f_frsize;
    if (there.st_dev != here.st_dev && freeBytes < neededBytes) {
        return Error(ErrorCode::StorageFull, u"the store does not fit there"_s,
                     {{u"path"_s, toQt(folder)},
                      {u"operation"_s, u"move"_s},
                      {u"neededBytes"_s, QString::number(neededBytes)},
                      {u"freeBytes"_s, QString::number(freeBytes)}});
    }
    return {};
}

bool isInServersFolders(const QString &path, const QString &dataFolder)
{
    std::error_code failed;
    const fs::path wanted = fs::weakly_canonical(QFile::encodeName(path).toStdString(), failed);
    std::vector<std::string> folders {QFile::encodeName(dataFolder).toStdString()};
    if (const auto places = StorePlaces::read(dataFolder))
        folders.insert(folders.end(), {places->home, places->former});
    return std::any_of(folders.begin(), folders.end(), [&](const std::string &folder) {
        return !folder.empty() && isInside(wanted, fs::weakly_canonical(folder, failed));
    });
}

} // namespace breakwater::storage
