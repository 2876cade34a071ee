// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Mailbox.h"
#include "base/Reference.h"
#include "cache/BlobFetcher.h"
#include "cache/CacheContext.h"
#include "cache/CacheTypes.h"
#include "cache/ContentIntake.h"
#include "cache/ListingProxy.h"
#include "cache/ManifestFetcher.h"
#include "cache/Prefetcher.h"
#include "cache/TagResolver.h"

#include <QObject>

#include <vector>

namespace breakwater::cache {

/// The heart. The data plane first looks for itself (`findManifest`, `findBlob`, any thread, no waiting); what is
/// not here or not fresh it asks for, and the answer comes by callback in the control thread, where the engine
/// lives and everything it owns.
///
/// Whose is what: a project serves by digest what came or was proved through one of its repositories; which of them a
/// request names makes no difference, so that layers that images share are fetched once. Its allow and deny patterns do
/// (RegistryHandler): under a repository that they refuse everything is refused, whatever is cached. And what the
/// project has through such repositories alone is withheld from the others too, as if it were not here, until their own
/// upstream proves that they have it. When the rules change, that is worked out anew.
class CacheEngine : public QObject
{
    Q_OBJECT

public:
    CacheEngine(storage::BlobStore &store, ContentLedger &ledger, upstream::Transport &transport, const Clock &clock,
                QObject *parent = nullptr);
    ~CacheEngine() override;

    // Control thread.
    LookupIndex &index() { return m_index; }
    UpstreamPool &upstreams() { return m_upstreams; }
    void setProjects(std::vector<Project> projects);
    /// Once, after the index was loaded: what a project's rules refuse is not its own to serve (see above).
    void withholdRefused();
    /// Being fetched or written right now: not to be collected (truth 8), and not yet listed.
    bool isBusy(const Digest &digest) const
    {
        return m_blobs.isInFlight(digest) || m_manifests.isUnwritten(digest) || m_intake.isHeld(digest);
    }
    ContentIntake &intake() { return m_intake; }
    void announce(std::int32_t projectId, const std::string &repository); ///< what came in by the intake
    std::size_t flightCount() const { return m_blobs.flightCount(); }
    /// A manifest that is here for this project, also while it is still being written.
    std::optional<ManifestAnswer> heldManifest(std::int32_t projectId, const Digest &digest)
    {
        return m_manifests.held(projectId, digest);
    }
    /// The same whatever project it is for, and whatever the rules say: not for a client's eyes.
    std::optional<ManifestAnswer> anyManifest(const Digest &digest) const;
    /// What a request for a tag would meet now.
    TagResolver::Decision decideTag(const Project &project, const std::string &repository, const std::string &tag,
                                    bool withBytes) const
    {
        return m_tags.decide(project, repository, tag, withBytes);
    }
    /// How it is known whether a node is pulling an image.
    void setPresence(Prefetcher::Presence isPulled) { m_prefetcher.setPresence(std::move(isPulled)); }
    /// When and by whom a tag or digest was removed, where that is known.
    std::optional<MissReason> departure(std::int32_t projectId, const std::string &repository,
                                        const Reference &reference) const
    {
        return m_context.ledger.departure(projectId, repository, reference.toString());
    }
    /// Takes removed images out of everything that answers; the caller removes the files after that.
    void forget(const std::vector<Digest> &digests);

    // Any thread.
    std::shared_ptr<const ProjectDirectory> projects() const { return m_context.projects.get(); }
    /// A hit: a digest that is here, or a tag that is here and fresh. `withBytes` false leaves bytes null.
    std::optional<ManifestAnswer> findManifest(const Project &project, const std::string &repository,
                                               const Reference &reference, bool withBytes) const;
    std::optional<ContentEntry> findBlob(const Project &project, const Digest &digest) const;
    const storage::BlobStore &store() const { return m_context.store; }

    /// Who asks: for a node that pulls, what it will ask for next is started too.
    enum class Asker { Node, WarmUp };
    void requestManifest(ProjectDirectory::Found project, std::string repository, Reference reference, bool withBytes,
                         Callback<ManifestAnswer> callback, Asker asker = Asker::WarmUp);
    void requestBlob(ProjectDirectory::Found project, std::string repository, Digest digest, bool headOnly,
                     Callback<BlobAnswer> callback);
    void requestTags(ProjectDirectory::Found project, std::string repository, Callback<TagListAnswer> callback);
    void requestReferrers(ProjectDirectory::Found project, std::string repository, Digest subject,
                          Callback<ReferrersListAnswer> callback);

Q_SIGNALS:
    void contentChanged(int projectId, const QString &repository); ///< a manifest, tag or blob came in
    void bytesDownloaded(quint64 sizeBytes);
    void eventRaised(const breakwater::cache::CacheEvent &event);
    void storeRefused(const breakwater::Error &reason); ///< what came was passed on, but could not be stored

private:
    struct Miss
    {
        std::string key; ///< of the request
        MissReason reason;
    };
    void answered(const ProjectDirectory::Found &project, const std::string &repository, const Reference &reference,
                  const std::optional<TagEntry> &knownBefore, Asker asker, ManifestAnswer answer,
                  const Callback<ManifestAnswer> &callback);
    MissReason missReason(const Project &project, const std::string &repository, const Reference &reference,
                          const std::optional<TagEntry> &knownBefore, const Digest &answered) const;
    void learn(const Project &project, const std::string &repository, const Reference &reference,
               const ManifestSummary &summary);
    void expireTags(std::int32_t projectId);
    void withhold(const Project &project);
    void giveBack(const Project &project);

    LookupIndex m_index;
    mutable ManifestMemory m_memory;
    UpstreamPool m_upstreams;
    CacheContext m_context;
    ManifestFetcher m_manifests;
    TagResolver m_tags;
    BlobFetcher m_blobs;
    Prefetcher m_prefetcher;
    ListingProxy m_listings;
    ContentIntake m_intake;
    Miss m_lastMiss; ///< those who shared its download are answered right after it
    std::shared_ptr<Mailbox> m_inbox; ///< from the data plane
};

} // namespace breakwater::cache
