// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace breakwater::cache {

/// The bytes of manifests that were asked for lately, so that a hot one needs no file. Least recently used go
/// first. Thread-safe; the lock is held for a few pointer moves.
class ManifestMemory
{
public:
    using Bytes = std::shared_ptr<const std::string>;

    explicit ManifestMemory(std::size_t capacityBytes) : m_capacityBytes(capacityBytes) { }

    Bytes find(const Digest &digest);
    void insert(const Digest &digest, Bytes bytes);
    void remove(const Digest &digest);

private:
    struct Item
    {
        Digest digest;
        Bytes bytes;
    };

    std::mutex m_mutex; // guards everything below
    std::list<Item> m_items; // most recently used first
    std::unordered_map<Digest, std::list<Item>::iterator> m_byDigest;
    std::size_t m_sizeBytes = 0;
    const std::size_t m_capacityBytes;
};

} // namespace breakwater::cache
