// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/BlobFlight.h"
#include "cache/CacheContext.h"
#include "cache/CacheTypes.h"
#include "upstream/UpstreamTypes.h"

#include <QObject>

#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace breakwater::cache {

/// Blobs that are not here, or not yet proved to a project: one flight for each that comes. Control thread.
class BlobFetcher : public QObject
{
    Q_OBJECT

public:
    explicit BlobFetcher(CacheContext &context, QObject *parent = nullptr);

    void fetch(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
               Callback<BlobAnswer> callback);
    /// For HEAD: the size, without a download.
    void head(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
              Callback<BlobAnswer> callback);

    /// What manifests said of a blob that will be asked for: a length that the upstream must confirm.
    void expectSize(std::int32_t projectId, const Digest &digest, std::uint64_t sizeBytes);

    /// Truth 8: what must not be collected now.
    bool isInFlight(const Digest &digest) const { return m_flights.contains(digest); }
    std::size_t flightCount() const { return m_flights.size() + m_apart.size(); }

Q_SIGNALS:
    void blobStored(int projectId, const QString &repository, quint64 sizeBytes);
    void eventRaised(const breakwater::cache::CacheEvent &event);
    void storeRefused(const breakwater::Error &reason); ///< the disk took a blob no more

private:
    struct Flight
    {
        std::unique_ptr<BlobFlight> flight;
        std::string repository;
    };
    void takeOff(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
                 Callback<BlobAnswer> callback);
    void landed(const Digest &digest, std::uint64_t sizeBytes);
    void passedThrough(const BlobFlight &flight, const Error &reason);
    void crashed(const BlobFlight &flight, const std::string &repository, const Error &error);
    void retire(const BlobFlight &flight);
    /// Joins the flight of this digest; false when there is none, or none any more that can be joined.
    bool join(const Digest &digest, const Callback<BlobAnswer> &callback);
    bool isPromised(std::int32_t projectId, const std::string &repository, const Digest &digest) const;
    /// Whether the store has it whole. What it has not is struck off the index, and is fetched again.
    Result<bool> isStored(const Digest &digest, const ContentEntry &entry);
    /// For one who joins a download that goes by another repository's name: its refusal is not his.
    Callback<BlobAnswer> orByOwnName(const ProjectDirectory::Found &project, const std::string &repository,
                                     const Digest &digest, Callback<BlobAnswer> callback);
    /// Asks the project's own upstream whether it may have a blob that is stored or coming for another project.
    void prove(const ProjectDirectory::Found &project, const std::string &repository, const Digest &digest,
               Callback<BlobAnswer> callback, bool join);
    static std::string key(std::int64_t id, const Digest &digest);
    static std::string refusalKey(std::int32_t projectId, const std::string &repository, const Digest &digest);

    CacheContext &m_context;
    std::unordered_map<Digest, Flight> m_flights;
    std::vector<Flight> m_apart; ///< those that cannot be joined any more: what comes in them is stored nowhere
    std::unordered_map<std::string, std::vector<Callback<BlobAnswer>>> m_proofs;
    std::unordered_map<std::string, std::uint64_t> m_expected; ///< by project and digest; bounded
    /// By upstream and digest, bounded: what was sent wrong twice is not tried again soon (upstreams.md F-21).
    std::unordered_map<std::string, int> m_mismatches;
};

} // namespace breakwater::cache
