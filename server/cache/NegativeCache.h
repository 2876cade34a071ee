// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"

#include <chrono>
#include <optional>
#include <string>
#include <unordered_map>

namespace breakwater::cache {

/// Remembers for half a minute that an upstream said "no such manifest" or "no access", so that a node that asks
/// again and again costs nothing (upstreams.md P7). Bounded; control thread.
class NegativeCache
{
public:
    static constexpr std::chrono::seconds lifetime {30};
    static constexpr std::size_t capacity = 10'000;

    explicit NegativeCache(const Clock &clock) : m_clock(&clock) { }

    std::optional<Error> find(const std::string &key);
    void insert(const std::string &key, const Error &error);
    void remove(const std::string &key) { m_entries.erase(key); }
    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        Error error;
        MonotonicTime until;
    };
    const Clock *m_clock;
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace breakwater::cache
