// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Mailbox.h"
#include "cache/CacheContext.h"
#include "cache/CacheTypes.h"
#include "cache/UpstreamRow.h"
#include "storage/InFlightBlob.h"
#include "upstream/UpstreamTypes.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <set>
#include <vector>

namespace breakwater::cache {

/// One download of one blob, for everyone who asks meanwhile (truth 3). It belongs to the cache, not to the client
/// that asked first: a broken one goes on from its last byte while the clients wait. Lives in the control thread;
/// its bytes flow in the transport's thread.
class BlobFlight : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxAttempts = 4; ///< in a row without progress, each taking up where the last one broke

    BlobFlight(CacheContext &context, ProjectDirectory::Found project, UpstreamRow row, std::string repository,
               const Digest &digest, std::uint64_t expectedBytes, QObject *parent = nullptr);
    ~BlobFlight() override;

    const Digest &digest() const { return m_digest; }
    const ProjectDirectory::Found &project() const { return m_project; } ///< whose upstreams are asked
    std::int64_t upstreamId() const { return m_row.currentId(); } ///< who is asked now, or was last
    bool tookUpPart() const { return m_inheritedBytes > 0; } ///< of an earlier run or download
    void start();

    /// Answered as soon as the upstream's head has come, or with the error that came instead. `project` must be
    /// entitled to the blob by itself. False, and no answer, when the first bytes are gone already, as neither disk nor
    /// memory can keep them: whoever comes now needs a flight of his own.
    bool join(const Callback<BlobAnswer> &callback);
    bool serves(std::int32_t projectId) const { return m_projects.contains(projectId); }
    void addProject(std::int32_t projectId) { m_projects.insert(projectId); }
    const std::set<std::int32_t> &projects() const { return m_projects; }

    std::uint64_t receivedBytes() const;
    std::optional<std::uint64_t> totalBytes() const;

Q_SIGNALS:
    /// Verified and on disk; not yet listed.
    void committed(quint64 sizeBytes);
    /// Verified and sent to whoever asked, but the disk would not take it.
    void passedThrough(const breakwater::Error &reason);
    void failed(const breakwater::Error &error);

private:
    class Sink;

    /// Asking: no head yet, waiters are kept. Receiving: bytes flow, joiners are answered at once. Resting: broken,
    /// waiting for the next attempt. Full: ended until the slowest reader has made room for more. Committing: every
    /// byte came. Ended: committed or failed.
    enum class State { Asking, Receiving, Resting, Full, Committing, Ended };
    void transition(State next);

    void learnSize();
    void proceed();
    void attempt();
    void answerWaiting();
    void retryLater();
    bool moveOn(const Error &error);
    bool isAbandoned() const;
    void headArrived();
    void attemptFinished(const Result<void> &result);
    void commit();
    void end(const Error &error, bool keepPart);
    std::optional<BlobAnswer> ticketFor(Outcome outcome);
    void released();
    void turned();
    void stop();
    void goOnOrWait();
    bool isWorthFinishing() const;

    CacheContext &m_context;
    ProjectDirectory::Found m_project;
    UpstreamRow m_row; ///< its current one is asked
    std::string m_repository;
    Digest m_digest;
    std::uint64_t m_expectedBytes;
    std::set<std::int32_t> m_projects;
    std::shared_ptr<Mailbox> m_mailbox;

    State m_state = State::Asking;
    std::shared_ptr<storage::InFlightBlob> m_blob;
    std::shared_ptr<Sink> m_sink;
    std::uint64_t m_download = 0;
    std::uint64_t m_inheritedBytes = 0;
    std::uint64_t m_attemptFrom = 0; ///< the offset that the running attempt began at
    bool m_attemptHasHead = false;
    bool m_decode = false; ///< the upstream encodes what it sends: the attempt undoes it, from the start
    int m_attempts = 0;
    bool m_stopping = false;
    QTimer m_lookAgain; ///< while Full
    bool m_mayPause = false; ///< its readers may be slower than the upstream, and there is no room for the difference
    std::vector<Callback<BlobAnswer>> m_waiting;
    int m_tickets = 0;
    bool m_firstAnswered = false;
    std::shared_ptr<Published<std::string>> m_fallback; ///< its name, where the upstream is not the project's own
};

} // namespace breakwater::cache
