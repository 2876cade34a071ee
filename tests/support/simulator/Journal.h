// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace breakwater::sim {

/// The hosts of one simulated upstream; each has listeners of its own.
enum class Role {
    Registry, ///< what the admin configures
    Token, ///< auth.docker.io
    CdnA, ///< S3-like: refuses a forwarded Authorization with 400 InvalidArgument
    CdnB, ///< Azure-like
    Foreign, ///< a host that nobody asked for; must never see a credential
    Backend, ///< the registry behind a gateway: ghcr.io behind lscr.io, pkg.dev behind registry.k8s.io
};
inline constexpr int roleCount = 6;
std::string roleName(Role role);

enum class ClosedBy {
    Nobody, ///< the connection was kept open, or the answer is not finished
    Client,
    Server, ///< in good order
    Fault,
};

/// One request that reached the simulator.
struct JournalEntry
{
    std::uint64_t number = 0; ///< from 1, in order of arrival
    Role role = Role::Registry;
    bool tls = false;
    bool secondVersion = false; ///< HTTP/2
    std::uint64_t connection = 0;
    std::string peer; ///< address without port
    std::string method;
    std::string path;
    std::string query;
    Headers headers;
    std::string body;
    bool hadAuthorization = false;
    int status = 0; ///< 0 until answered, or when a fault sent no status
    std::uint64_t bodyBytes = 0; ///< sent
    ClosedBy closedBy = ClosedBy::Nobody;
    bool finished = false;
    std::chrono::steady_clock::time_point started;
    std::chrono::steady_clock::time_point ended;
};

/// Every request, in order. Thread-safe.
class Journal
{
public:
    /// Gives the entry its number and returns it.
    std::uint64_t open(JournalEntry entry);
    void update(std::uint64_t number, const std::function<void(JournalEntry &)> &change);
    void clear();

    std::vector<JournalEntry> entries() const;
    /// Requests whose method is `method` ("" any) and whose path matches `pathGlob`.
    int count(const std::string &method = {}, const std::string &pathGlob = "*",
              std::optional<Role> role = std::nullopt) const;
    /// Body bytes sent for those requests.
    std::uint64_t bytes(const std::string &method = {}, const std::string &pathGlob = "*",
                        std::optional<Role> role = std::nullopt) const;
    int unfinished() const; ///< requests that are being answered now
    bool hadAuthorization(Role role) const; ///< whether any request to that host carried the header
    /// Whether `text` occurs in anything sent to that host: target, headers (also decoded from Basic), body.
    bool mentions(Role role, const std::string &text) const;
    /// One line a request, for a failing test's message.
    std::string dump() const;

private:
    mutable std::mutex m_mutex; ///< guards all below
    std::vector<JournalEntry> m_entries;
    std::uint64_t m_next = 1;
};

} // namespace breakwater::sim
