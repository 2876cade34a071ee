// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Profile.h"
#include "base/Clock.h"

#include <atomic>
#include <map>
#include <mutex>
#include <set>

namespace breakwater::sim {

/// The tokens that the simulated token services gave out. Thread-safe; time is the clock that a test moves.
class TokenBook
{
public:
    explicit TokenBook(const Clock &clock) : m_clock(clock) { }

    enum class Verdict { Granted, Unknown, Expired, InsufficientScope };

    /// `repositories`: what the token may pull; "*" for everything.
    std::string issue(Profile::TokenStyle style, const std::string &account, std::set<std::string> repositories,
                      std::chrono::seconds lifetime);
    Verdict check(const std::string &token, const std::string &repository) const;
    std::string account(const std::string &token) const;
    void revokeAll(); ///< as if all had expired
    int issued() const;

private:
    struct Grant
    {
        std::string account;
        std::set<std::string> repositories;
        MonotonicTime expires;
    };
    const Clock &m_clock;
    mutable std::mutex m_mutex; ///< guards all below
    std::map<std::string, Grant> m_grants;
    int m_issued = 0;
};

/// Counts requests a window and a caller. Thread-safe.
class RateBook
{
public:
    explicit RateBook(const Clock &clock) : m_clock(clock) { }

    void setLimit(int limit, std::chrono::seconds window); ///< 0: none. Starts anew.
    void reset();
    int limit() const;
    std::chrono::seconds window() const;
    bool take(const std::string &caller); ///< false: over the limit
    int remaining(const std::string &caller) const;

private:
    struct Count
    {
        MonotonicTime since;
        int used = 0;
    };
    const Clock &m_clock;
    mutable std::mutex m_mutex; ///< guards all below
    std::map<std::string, Count> m_counts;
    int m_limit = 0;
    std::chrono::seconds m_window {21600};
};

/// Signed URLs, for one method and a time. Thread-safe.
class SignatureBook
{
public:
    explicit SignatureBook(const Clock &clock) : m_clock(clock) { }

    enum class Verdict { Valid, Expired, Wrong };
    std::string sign(const std::string &method, const std::string &path) const; ///< a query
    Verdict check(const std::string &method, const std::string &path, const std::string &query) const;
    void setLifetime(std::chrono::seconds lifetime);

private:
    std::string signature(const std::string &method, const std::string &path, const std::string &expires) const;

    const Clock &m_clock;
    std::atomic<std::int64_t> m_lifetimeSeconds {1200};
};

/// A bandwidth that all connections share. Thread-safe.
class Bandwidth
{
public:
    void setLimit(std::uint64_t bytesPerSecond); ///< 0: none
    /// How long to wait before sending `bytes` more.
    std::chrono::milliseconds reserve(std::uint64_t bytes);

private:
    std::mutex m_mutex; ///< guards all below
    std::uint64_t m_bytesPerSecond = 0;
    std::chrono::steady_clock::time_point m_next;
};

} // namespace breakwater::sim
