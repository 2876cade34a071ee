// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/CacheTypes.h"
#include "cache/CircuitBreaker.h"
#include "upstream/UpstreamTypes.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace breakwater::upstream {
class Transport;
class UpstreamClient;
} // namespace breakwater::upstream

namespace breakwater::cache {

/// What somebody would ask an upstream for.
enum class Inquiry {
    Check, ///< a HEAD, by who has a copy
    Pull, ///< a manifest, by who has none: what a limit on pulls counts
    Rest, ///< a HEAD or a blob, by who has none
};

/// The configured upstreams, each with its client and its breaker. Control thread.
class UpstreamPool : public QObject
{
    Q_OBJECT

public:
    UpstreamPool(upstream::Transport &transport, const Clock &clock, QObject *parent = nullptr);
    ~UpstreamPool() override;

    /// Adds, changes and removes clients so that exactly the enabled upstreams of `configs` are there. What a removed
    /// one was asked before is still answered: a pull that could succeed does.
    void setConfigs(const std::vector<upstream::UpstreamConfig> &configs);
    void restoreLimit(std::int64_t upstreamId, const upstream::RememberedLimit &limit); ///< of an earlier run
    void setOffline(bool offline) { m_offline = offline; }
    bool isOffline() const { return m_offline; }

    /// The client to ask. UpstreamDisabled when it was switched off, removed, or everything is offline.
    Result<upstream::UpstreamClient *> client(std::int64_t upstreamId) const;
    /// The same for who has no copy to fall back on: while the upstream is known to be down, its last failure with
    /// "retryAfterSeconds" at once, but for the one who probes. Ask by it and report the end.
    Result<upstream::UpstreamClient *> clientFor(std::int64_t upstreamId, const std::string &repository);
    const upstream::UpstreamClient *find(std::int64_t upstreamId) const; ///< null when not enabled

    /// For those who have a copy to fall back on: whether asking is worth the wait.
    bool worthAsking(std::int64_t upstreamId);
    /// Whether one who has no copy would be let through. Takes no probe.
    bool mayBeAsked(std::int64_t upstreamId, const std::string &repository) const;
    /// What can wait should (BudgetReading::isNearlySpent).
    bool isBudgetNearlySpent(std::int64_t upstreamId) const;
    /// The same to tell a person: true once a window.
    bool tellsNearlySpent(std::int64_t upstreamId);
    /// What speaks against asking now, for whoever only wants to know: switched off, offline, down, or its limit is
    /// used up (params "retryAfterSeconds" where it is known).
    std::optional<Error> refusal(std::int64_t upstreamId, const std::string &repository, Inquiry inquiry) const;
    /// Every exchange's end goes here; keeps the breaker and tells when an upstream goes down or comes back.
    void report(std::int64_t upstreamId, const std::optional<Error> &error, const std::string &repository = {});
    /// Another one answered in place of `upstreamId`: an event, once for each time that it is in trouble.
    void noteFallback(std::int64_t upstreamId, std::int64_t answeredBy, const QString &project);
    std::optional<Error> lastFailure(std::int64_t upstreamId) const;

Q_SIGNALS:
    void statusChanged(qint64 upstreamId);
    void accountChanged(qint64 upstreamId); ///< what was told of its limit, and spent of it, was another one's
    void edited(qint64 upstreamId); ///< it is asked in another way, or anew: what it refused may be granted now
    void moved(qint64 upstreamId); ///< it has another address: what it said of tags is no longer fresh
    void eventRaised(const breakwater::cache::CacheEvent &event);

private:
    struct Slot
    {
        std::unique_ptr<upstream::UpstreamClient> client;
        CircuitBreaker breaker;
        std::optional<Error> lastFailure;
        bool down = false;
        bool replacementTold = false; ///< since it is down
        MonotonicTime nearlySpentToldUntil {};
    };

    static Error failureOf(const Slot &slot, std::chrono::milliseconds wait);
    void retire(std::unique_ptr<upstream::UpstreamClient> client);
    void sweepRetired();

    upstream::Transport &m_transport;
    const Clock &m_clock;
    std::map<std::int64_t, Slot> m_slots;
    std::vector<std::unique_ptr<upstream::UpstreamClient>> m_retired; ///< until their last exchange has ended
    bool m_offline = false;
};

/// Whether an error means that the upstream itself is in trouble (not that it refused this one thing).
bool isUpstreamTrouble(const Error &error);

} // namespace breakwater::cache
