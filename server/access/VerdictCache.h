// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace breakwater::access {

/// Remembers whether a secret matched a stored hash, so that the slow key derivation runs once per secret and
/// not once per request. What is kept is an HMAC under a random key of this process over hash and secret: no
/// secret stands in memory, and a renewed secret changes the stored hash, which makes old verdicts moot by
/// themselves. Two bounded LRU lists, so that a flood of wrong secrets cannot push out the right ones.
/// Any thread; the lock covers a hash-map look-up.
class VerdictCache
{
public:
    explicit VerdictCache(std::size_t capacity = 4096); ///< of each list
    VerdictCache(const VerdictCache &) = delete;
    VerdictCache &operator=(const VerdictCache &) = delete;
    ~VerdictCache();

    struct Key
    {
        std::array<std::uint8_t, 32> mac {};
        bool operator==(const Key &) const = default;
    };
    Key keyFor(std::string_view storedHash, std::string_view secret) const;

    std::optional<bool> find(const Key &key);
    void remember(const Key &key, bool matches);

private:
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const;
    };
    struct Lru
    {
        std::list<Key> order; ///< the most recent first
        std::unordered_map<Key, std::list<Key>::iterator, KeyHash> entries;

        bool touch(const Key &key);
        void insert(const Key &key, std::size_t capacity);
    };
    struct Mac;

    const std::unique_ptr<const Mac> m_mac;
    const std::size_t m_capacity;
    std::mutex m_mutex; ///< guards the two lists
    Lru m_right;
    Lru m_wrong;
};

} // namespace breakwater::access
