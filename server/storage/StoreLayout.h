// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <optional>
#include <string>

namespace breakwater::storage {

/// Creates `folder` and what is missing above it, mode 0700. 0 or errno.
int makeFolders(const std::string &folder);

/// Where things lie below the folder of a store. Every name is built from a parsed Digest alone, never from text that
/// came from outside (upstreams.md S-5).
///
///     blobs/<alg>/<two hex>/<hex>   whole and verified
///     parts/<alg>-<hex>.part        on its way; what is found here at start can be taken up again
///     parts/<alg>-<hex>.<n>.tmp     a small blob being written at once; removed at start
///     quarantine/<alg>-<hex>        was found to have other bytes than its name says
class StoreLayout
{
public:
    explicit StoreLayout(std::string root) : m_root(std::move(root)) { }

    const std::string &root() const { return m_root; }
    std::string blobs() const { return m_root + "/blobs"; }
    std::string parts() const { return m_root + "/parts"; }
    std::string quarantine() const { return m_root + "/quarantine"; }

    std::string algorithmFolder(DigestAlgorithm algorithm) const;
    std::string shardFolder(const Digest &digest) const;
    std::string blobPath(const Digest &digest) const;
    std::string partPath(const Digest &digest) const;
    std::string temporaryPath(const Digest &digest, unsigned number) const;
    std::string quarantinePath(const Digest &digest) const;

    /// The digest of "<alg>-<hex>.part"; nothing for any other name.
    static std::optional<Digest> digestOfPart(const std::string &fileName);
    static std::optional<Digest> digestOfQuarantined(const std::string &fileName); ///< of "<alg>-<hex>"

private:
    std::string m_root;
};

} // namespace breakwater::storage
