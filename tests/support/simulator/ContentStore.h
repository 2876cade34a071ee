// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ImageBuilder.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace breakwater::sim {

/// What a simulated registry holds. Thread-safe; tests change it while it is served.
class ContentStore
{
public:
    using ManifestPtr = std::shared_ptr<const StoredManifest>;

    /// Adds the image's manifests and blobs to `repository` ("library/redis") and points `tag` at its top. An empty
    /// tag sets none.
    void add(const std::string &repository, const std::string &tag, const BuiltImage &image);
    void addManifest(const std::string &repository, const StoredManifest &manifest);
    void addBlob(const std::string &repository, const Digest &digest, BlobPtr source);
    void setTag(const std::string &repository, const std::string &tag, const Digest &digest);
    void removeTag(const std::string &repository, const std::string &tag);
    void removeManifest(const std::string &repository, const Digest &digest); ///< tags that point to it go too
    void removeBlob(const std::string &repository, const Digest &digest);
    void removeRepository(const std::string &repository);

    bool hasRepository(const std::string &repository) const;
    std::vector<std::string> repositories() const;
    /// By tag or digest; null when there is none.
    ManifestPtr manifest(const std::string &repository, std::string_view reference) const;
    BlobPtr blob(const std::string &repository, std::string_view digest) const;
    BlobPtr blobAnywhere(std::string_view digest) const; ///< what a CDN behind the registry has
    std::vector<std::string> tags(const std::string &repository) const; ///< sorted bytewise
    /// The index of manifests whose subject is `digest`, filtered when `artifactType` is not empty.
    std::string referrersIndex(const std::string &repository, std::string_view digest,
                               const std::string &artifactType) const;

private:
    struct Repository
    {
        std::map<std::string, std::string, std::less<>> tags; ///< tag -> digest text
        std::map<std::string, ManifestPtr, std::less<>> manifests; ///< by digest text
        std::map<std::string, BlobPtr, std::less<>> blobs;
    };
    const Repository *find(const std::string &repository) const;

    mutable std::mutex m_mutex; ///< guards m_repositories
    std::map<std::string, Repository> m_repositories;
};

} // namespace breakwater::sim
