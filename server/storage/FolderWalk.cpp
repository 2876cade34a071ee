// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FolderWalk.h"

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

} // namespace breakwater::storage
