// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Books.h"
#include "ContentStore.h"
#include "Fault.h"

#include <array>

namespace breakwater::sim {

/// Who may pull what at an upstream. Thread-safe.
class Accounts
{
public:
    void setUser(const std::string &user, const std::string &password);
    void removeUser(const std::string &user);
    /// Repositories (globs) that need an account; everything else is public.
    void setPrivate(std::vector<std::string> globs);
    bool valid(const std::string &user, const std::string &password) const;
    bool mayPull(const std::string &user, const std::string &repository) const; ///< user "": anonymous

private:
    mutable std::mutex m_mutex; ///< guards all below
    std::map<std::string, std::string> m_users;
    std::vector<std::string> m_private;
};

/// The state that all hosts of one simulated upstream share.
struct World
{
    World(const Profile &ownProfile, const Profile *backendProfile, const Clock &theClock)
        : profile(ownProfile), backend(backendProfile), clock(theClock)
    {
    }

    const Profile &profileOf(Role role) const
    {
        return role == Role::Backend && backend != nullptr ? *backend : profile;
    }
    std::string url(Role role, bool tls) const;

    const Profile &profile;
    const Profile *backend;
    const Clock &clock;
    ContentStore content;
    Journal journal;
    FaultScript faults;
    Accounts accounts;
    TokenBook tokens {clock};
    RateBook rates {clock};
    SignatureBook signatures {clock};
    Bandwidth bandwidth;
    std::string host; ///< in URLs; set once before anything is served, as are the ports
    std::array<std::array<std::uint16_t, 2>, roleCount> ports {};
};

/// Where a request came in.
struct Caller
{
    Role role = Role::Registry;
    bool tls = false;
    std::string peer;
};

} // namespace breakwater::sim
