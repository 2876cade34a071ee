// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/CacheContext.h"
#include "cache/CacheTypes.h"
#include "cache/ProjectDirectory.h"
#include "upstream/UpstreamTypes.h"

#include <QObject>

#include <unordered_map>
#include <vector>

namespace breakwater::cache {

/// Manifests by digest: from memory, from the store, or from the upstream once for all who ask. Control thread.
class ManifestFetcher : public QObject
{
    Q_OBJECT

public:
    explicit ManifestFetcher(CacheContext &context, QObject *parent = nullptr);

    /// The manifest with its bytes. Outcome Hit, Miss or Joined.
    void fetch(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
               Callback<ManifestAnswer> callback);

    /// Takes in a manifest that came from the project's upstream: at once readable by everyone, then put on disk,
    /// then listed.
    ManifestAnswer ingest(const ProjectDirectory::Found &project, const std::string &repository,
                          upstream::ManifestBody body);

    /// What is here without asking anyone; nothing when it is not.
    std::optional<ManifestAnswer> held(std::int32_t projectId, const Digest &digest);

    bool isUnwritten(const Digest &digest) const { return m_unwritten.contains(digest); }

Q_SIGNALS:
    void manifestStored(int projectId, const QString &repository);
    void eventRaised(const breakwater::cache::CacheEvent &event);
    void storeRefused(const breakwater::Error &reason); ///< the disk or the catalog took a manifest no more

private:
    struct Waiting
    {
        std::vector<Callback<ManifestAnswer>> callbacks;
    };
    void askUpstream(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                     const std::string &key);
    void answer(const std::string &key, const Result<ManifestAnswer> &result);
    void write(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
               const std::string &mediaType, ManifestMemory::Bytes bytes);
    void keep(std::int32_t projectId, const std::string &repository, const Digest &digest, const std::string &mediaType,
              const std::string &bytes, const Result<void> &written);

    CacheContext &m_context;
    std::unordered_map<std::string, Waiting> m_waiting; ///< by project, repository and digest
    struct Unwritten
    {
        std::string mediaType;
        ManifestMemory::Bytes bytes;
        std::vector<std::int32_t> projects;
    };
    std::unordered_map<Digest, Unwritten> m_unwritten; ///< ingested, not yet on disk
};

} // namespace breakwater::cache
