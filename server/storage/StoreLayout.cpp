// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StoreLayout.h"

#include <cerrno>

#include <sys/stat.h>

namespace breakwater::storage {

namespace {

std::string flatName(const Digest &digest)
{
    return std::string(digest.algorithmName()) + "-" + digest.hex();
}

bool isFolder(const std::string &path)
{
    struct stat status
    {
    };
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

} // namespace

int makeFolders(const std::string &folder)
{
    for (std::size_t at = folder.find('/', 1);; at = folder.find('/', at + 1)) {
        const std::string upTo = folder.substr(0, at);
        // EROFS, EACCES: a folder above ours that is there already need not be writable.
        if (!upTo.empty() && !isFolder(upTo) && ::mkdir(upTo.c_str(), 0700) != 0
            && !(errno == EEXIST && isFolder(upTo)))
            return errno == EEXIST ? ENOTDIR : errno;
        if (at == std::string::npos)
            return 0;
    }
}

std::string StoreLayout::algorithmFolder(DigestAlgorithm algorithm) const
{
    return blobs() + (algorithm == DigestAlgorithm::Sha256 ? "/sha256" : "/sha512");
}

std::string StoreLayout::shardFolder(const Digest &digest) const
{
    return algorithmFolder(digest.algorithm()) + "/" + digest.hex().substr(0, 2);
}

std::string StoreLayout::blobPath(const Digest &digest) const
{
    const std::string hex = digest.hex();
    return algorithmFolder(digest.algorithm()) + "/" + hex.substr(0, 2) + "/" + hex;
}

std::string StoreLayout::partPath(const Digest &digest) const
{
    return parts() + "/" + flatName(digest) + ".part";
}

std::string StoreLayout::temporaryPath(const Digest &digest, unsigned number) const
{
    return parts() + "/" + flatName(digest) + "." + std::to_string(number) + ".tmp";
}

std::string StoreLayout::quarantinePath(const Digest &digest) const
{
    return quarantine() + "/" + flatName(digest);
}

std::optional<Digest> StoreLayout::digestOfPart(const std::string &fileName)
{
    constexpr std::string_view ending = ".part";
    const std::size_t dash = fileName.find('-');
    if (dash == std::string::npos || !fileName.ends_with(ending))
        return std::nullopt;
    std::string text = fileName.substr(0, fileName.size() - ending.size());
    text[dash] = ':';
    return Digest::parse(std::string_view(text));
}

std::optional<Digest> StoreLayout::digestOfQuarantined(const std::string &fileName)
{
    return digestOfPart(fileName + ".part");
}

} // namespace breakwater::storage
