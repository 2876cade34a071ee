// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/CacheContext.h"
#include "cache/CacheTypes.h"
#include "cache/ManifestFetcher.h"
#include "cache/ProjectDirectory.h"

#include <QObject>

#include <unordered_map>
#include <vector>

namespace breakwater::cache {

/// Tags: fresh ones from the index, due ones confirmed by one HEAD for all who ask, cold ones from the upstream;
/// and when the upstream fails, the copy that is here (truth 4), within what the project's StalePolicy allows.
/// Control thread.
class TagResolver : public QObject
{
    Q_OBJECT

public:
    /// How long a request that has a copy waits for the upstream before the copy is served as stale; the HEAD
    /// goes on behind it.
    static constexpr std::chrono::milliseconds patience {2500};

    TagResolver(CacheContext &context, ManifestFetcher &manifests, QObject *parent = nullptr);

    /// What a request for a tag would meet now. The same for explaining a pull and for serving one.
    struct Decision
    {
        enum class Step {
            Fresh, ///< answered from here
            RecheckBehind, ///< answered from here, and the upstream asked behind it
            Recheck, ///< one HEAD first; with `hasFallback` the copy is served when that fails or takes long
            Cold, ///< nothing here to fall back on
        };
        Step step = Step::Cold;
        std::optional<TagEntry> known;
        bool hasFallback = false;
    };
    Decision decide(const Project &project, const std::string &repository, const std::string &tag,
                    bool withBytes) const;

    /// `withBytes`: for a GET. A HEAD of a tag that was never seen costs the upstream a HEAD only.
    void resolve(const ProjectDirectory::Found &project, const std::string &repository, const std::string &tag,
                 bool withBytes, Callback<ManifestAnswer> callback);

Q_SIGNALS:
    void tagChanged(int projectId, const QString &repository);
    void eventRaised(const breakwater::cache::CacheEvent &event);

private:
    struct Request
    {
        ProjectDirectory::Found project;
        std::string repository;
        std::string tag;
        std::string key;
    };
    struct Waiter
    {
        bool withBytes = false;
        Callback<ManifestAnswer> callback;
        std::uint64_t number = 0; ///< by which its patience finds it
    };
    struct Revalidation
    {
        std::vector<Waiter> waiters; ///< none: it goes on behind what was served already
    };
    /// How a copy that is here is told.
    struct Label
    {
        Outcome outcome = Outcome::Hit;
        std::optional<Error> staleReason = std::nullopt; ///< with Stale
        bool rechecking = false; ///< with Hit
        std::string fallback = {}; ///< who confirmed it in place of the project's own upstream
        bool inWindow = false; ///< with Stale: the project serves it while it would be checked, whatever hinders that
    };

    void serveFresh(const Request &request, const TagEntry &known, Waiter waiter);
    void resolveCold(const Request &request, bool withBytes, Callback<ManifestAnswer> callback);
    void coldByHead(const Request &request);
    void coldByGet(const Request &request);
    void revalidate(const Request &request, const Decision &decision, Waiter waiter);
    void runOutOfPatience(const Request &request, const TagEntry &known, std::uint64_t number);
    void headAnswered(const Request &request, const TagEntry &known, const Result<upstream::ManifestHead> &head,
                      const std::string &fallback);
    void headFailed(const Request &request, const TagEntry &known, const Error &error);
    void readInstead(const Request &request, const TagEntry &known);
    void moveTag(const Request &request, const TagEntry &known, const Digest &digest);
    void saveBudget(const Request &request, const TagEntry &known, std::int64_t upstreamId);
    upstream::Counted spending(const upstream::UpstreamClient &client, const Request &request) const;
    void confirm(const Request &request, TagEntry entry, bool changed);
    void finish(const Request &request, const Result<ManifestAnswer> &result);
    void serveKnown(const Request &request, const TagEntry &known, const Label &label);
    void serveKnownTo(Waiter waiter, const Request &request, const TagEntry &known, const Label &label);
    std::chrono::milliseconds ageOf(const TagEntry &known) const { return known.age(m_context.clock); }
    TagEntry entryFor(const Request &request, const Digest &digest, const std::string &mediaType,
                      std::uint64_t sizeBytes) const;

    CacheContext &m_context;
    ManifestFetcher &m_manifests;
    std::unordered_map<std::string, Revalidation> m_revalidations;
    std::uint64_t m_lastWaiter = 0;
    std::unordered_map<std::string, std::vector<Callback<ManifestAnswer>>> m_coldHeads;
    std::unordered_map<std::string, std::vector<Callback<ManifestAnswer>>> m_coldGets;
};

} // namespace breakwater::cache
