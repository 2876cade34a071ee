// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace breakwater::registry {

/// Texts that lie ready under an unguessable address and are given away once. Tokens are kept as hashes, so that
/// neither a dump nor a log of this process has one. Any thread.
class OneTimeShelf
{
public:
    static constexpr char path[] = "/node/";
    static constexpr std::size_t capacity = 32; ///< the oldest goes

    explicit OneTimeShelf(const Clock &clock) : m_clock(clock) { }

    /// Called in the taker's thread; set before the first put(), must not block.
    void onTaken(std::function<void(std::int64_t id, const std::string &peer)> observer)
    {
        m_taken = std::move(observer);
    }

    void put(std::int64_t id, const std::string &token, std::string text, MonotonicTime until);
    void drop(std::int64_t id);
    /// The text, and it is gone. Nothing for a token that is unknown, taken or too old.
    std::optional<std::string> take(const std::string &token, const std::string &peer);

private:
    struct Item
    {
        std::int64_t id;
        std::string text;
        MonotonicTime until;
    };

    const Clock &m_clock;
    std::function<void(std::int64_t, const std::string &)> m_taken;
    std::mutex m_mutex; // guards what follows
    std::map<std::string, Item> m_items; ///< by the token's hash
};

} // namespace breakwater::registry
