// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Reference.h"
#include "cache/CacheTypes.h"
#include "cache/DownloadWatch.h"
#include "cache/ManifestSummary.h"
#include "cache/ProjectDirectory.h"

#include <QObject>

#include <deque>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace breakwater::cache {

class CacheEngine;

/// Fetches one image into the cache as a node would: the tag, the platforms that are wanted, also those of indexes
/// within the index, their configs and layers, a few at a time. It asks by the same calls as a node's request, so that
/// all that holds for those holds here: one download a blob, verification, rules of the project, stale copies. Control
/// thread.
class ImageWarmer : public QObject
{
    Q_OBJECT

public:
    static constexpr int blobsAtOnce = 3; ///< as many as containerd takes for one image

    struct Target
    {
        ProjectDirectory::Found project;
        std::string repository;
        Reference reference;
    };

    /// `platforms`: "linux/amd64", "linux/arm64/v8"; none: all that the image has. Its end lets go of its downloads:
    /// what no node waits for stops, and its parts are kept.
    ImageWarmer(CacheEngine &engine, Target target, std::vector<std::string> platforms, QObject *parent = nullptr);

    void start(); ///< once

    std::uint64_t totalBytes() const { return m_totalBytes; } ///< of configs and layers, as far as manifests told
    std::uint64_t doneBytes() const;
    bool hasFinished() const { return m_finished; }

Q_SIGNALS:
    void progressed();
    /// Once. PlatformMissing when the image has none of the wanted platforms; else what the engine answered.
    void finished(const breakwater::Result<void> &result);

private:
    void askManifest(const Reference &reference, int depth);
    void manifestArrived(const Result<ManifestAnswer> &answer, int depth);
    void descend(const ManifestSummary &index, int depth);
    void take(const ManifestSummary &summary);
    void next();
    void blobAnswered(std::uint64_t sizeBytes, const Result<BlobAnswer> &answer);
    void look();
    void finish(const Result<void> &result);

    CacheEngine &m_engine;
    Target m_target;
    std::vector<std::string> m_platforms;
    DownloadWatch m_downloads;

    int m_manifestsAsked = 0; ///< and not yet answered
    int m_manifestsAskedInAll = 0;
    bool m_anyWanted = false; ///< a manifest of an image was among what came
    std::vector<std::string> m_available; ///< the platforms that indexes named
    std::set<Digest> m_seen;
    std::deque<std::pair<Digest, std::uint64_t>> m_waiting;
    int m_asking = 0; ///< blobs asked for and not yet answered
    std::uint64_t m_totalBytes = 0;
    std::uint64_t m_storedBytes = 0; ///< of blobs that are here
    bool m_finished = false;
};

} // namespace breakwater::cache
