// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FolderWalk.h"

#include "storage/StorageLog.h"

#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>

namespace breakwater::storage {

int walkFiles(const std::string &folder, const std::function<bool(const std::string &, const struct stat &)> &visit)
{
    struct Closer
    {
        void operator()(DIR *dir) const { ::closedir(dir); }
    };
    const std::unique_ptr<DIR, Closer> dir(::opendir(folder.c_str()));
    if (!dir)
        return errno;
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(dir.get());
        if (!entry)
            return errno;
        struct stat status
        {
        };
        if (entry->d_type == DT_DIR || ::fstatat(::dirfd(dir.get()), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0
            || S_ISDIR(status.st_mode))
            continue;
        if (!visit(entry->d_name, status))
            return 0;
    }
}

int walkBlobs(const StoreLayout &place, const std::function<bool(const Digest &, const struct stat &)> &visit)
{
    constexpr char hexDigits[] = "0123456789abcdef";
    bool wanted = true;
    for (const auto algorithm : {DigestAlgorithm::Sha256, DigestAlgorithm::Sha512}) {
        const std::string prefix = algorithm == DigestAlgorithm::Sha256 ? "sha256:" : "sha512:";
        const std::string top = place.algorithmFolder(algorithm);
        for (unsigned shard = 0; shard < 256 && wanted; ++shard) {
            const std::string name {hexDigits[shard >> 4U], hexDigits[shard & 15U]};
            const int failed = walkFiles(top + "/" + name, [&](const std::string &fileName, const struct stat &status) {
                const auto digest = Digest::parse(std::string_view(prefix + fileName));
                if (!digest || !fileName.starts_with(name) || !S_ISREG(status.st_mode)) {
                    qCWarning(lcStorage).noquote()
                        << "no blob:" << QString::fromStdString(top + "/" + name) << QString::fromStdString(fileName);
                    return true;
                }
                wanted = visit(*digest, status);
                return wanted;
            });
            if (failed != 0 && failed != ENOENT)
                return failed;
        }
    }
    return 0;
}

} // namespace breakwater::storage
