// SPDX-License-Identifier: GPL-3.0-or-later
#include "Journal.h"

#include <algorithm>

namespace breakwater::sim {

namespace {

bool matches(const JournalEntry &entry, const std::string &method, const std::string &glob, std::optional<Role> role)
{
    return (method.empty() || entry.method == method) && (!role || entry.role == *role)
        && globMatches(glob, entry.path);
}

bool contains(const std::string &haystack, const std::string &needle)
{
    return haystack.find(needle) != std::string::npos;
}

} // namespace

std::string roleName(Role role)
{
    switch (role) {
    case Role::Registry: return "registry";
    case Role::Token: return "token";
    case Role::CdnA: return "cdn-a";
    case Role::CdnB: return "cdn-b";
    case Role::Foreign: return "foreign";
    case Role::Backend: return "backend";
    }
    return {};
}

std::uint64_t Journal::open(JournalEntry entry)
{
    const std::lock_guard lock(m_mutex);
    entry.number = m_next++;
    m_entries.push_back(std::move(entry));
    return m_entries.back().number;
}

void Journal::update(std::uint64_t number, const std::function<void(JournalEntry &)> &change)
{
    const std::lock_guard lock(m_mutex);
    const auto it = std::lower_bound(m_entries.begin(), m_entries.end(), number,
                                     [](const JournalEntry &entry, std::uint64_t n) { return entry.number < n; });
    if (it != m_entries.end() && it->number == number)
        change(*it);
}

void Journal::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

std::vector<JournalEntry> Journal::entries() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries;
}

int Journal::count(const std::string &method, const std::string &pathGlob, std::optional<Role> role) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [&](const JournalEntry &entry) {
        return matches(entry, method, pathGlob, role);
    }));
}

std::uint64_t Journal::bytes(const std::string &method, const std::string &pathGlob, std::optional<Role> role) const
{
    const std::lock_guard lock(m_mutex);
    std::uint64_t sum = 0;
    for (const JournalEntry &entry : m_entries)
        if (matches(entry, method, pathGlob, role))
            sum += entry.bodyBytes;
    return sum;
}

int Journal::unfinished() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const JournalEntry &entry) { return !entry.finished; }));
}

bool Journal::hadAuthorization(Role role) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [role](const JournalEntry &entry) { return entry.role == role && entry.hadAuthorization; });
}

bool Journal::mentions(Role role, const std::string &text) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const JournalEntry &entry) {
        if (entry.role != role)
            return false;
        if (contains(percentDecoded(entry.path + "?" + entry.query), text)
            || contains(percentDecoded(entry.body), text))
            return true;
        return std::any_of(entry.headers.fields().begin(), entry.headers.fields().end(),
                           [&](const Headers::Field &field) {
                               const auto basic = basicCredentials(field.second);
                               return contains(field.second, text)
                                   || (basic && (contains(basic->first, text) || contains(basic->second, text)));
                           });
    });
}

std::string Journal::dump() const
{
    std::string text;
    for (const JournalEntry &entry : entries())
        text += std::to_string(entry.number) + ' ' + roleName(entry.role) + ' ' + entry.method + ' ' + entry.path
            + (entry.query.empty() ? "" : "?" + entry.query) + (entry.hadAuthorization ? " [auth]" : "") + " -> "
            + std::to_string(entry.status) + ' ' + std::to_string(entry.bodyBytes) + "B\n";
    return text;
}

} // namespace breakwater::sim
