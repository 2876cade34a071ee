// SPDX-License-Identifier: GPL-3.0-or-later
#include "World.h"

#include <algorithm>

namespace breakwater::sim {

void Accounts::setUser(const std::string &user, const std::string &password)
{
    const std::lock_guard lock(m_mutex);
    m_users[user] = password;
}

void Accounts::removeUser(const std::string &user)
{
    const std::lock_guard lock(m_mutex);
    m_users.erase(user);
}

void Accounts::setPrivate(std::vector<std::string> globs)
{
    const std::lock_guard lock(m_mutex);
    m_private = std::move(globs);
}

bool Accounts::valid(const std::string &user, const std::string &password) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_users.find(user);
    return it != m_users.end() && it->second == password;
}

bool Accounts::mayPull(const std::string &user, const std::string &repository) const
{
    const std::lock_guard lock(m_mutex);
    if (!user.empty() && m_users.contains(user))
        return true;
    return std::none_of(m_private.begin(), m_private.end(),
                        [&repository](const std::string &glob) { return globMatches(glob, repository); });
}

std::string World::url(Role role, bool tls) const
{
    return std::string(tls ? "https://" : "http://") + host + ':'
        + std::to_string(ports[static_cast<std::size_t>(role)][tls ? 1 : 0]);
}

} // namespace breakwater::sim
