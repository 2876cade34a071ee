// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/FileHandle.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

namespace breakwater::storage {

/// Memory for blobs that the disk will not take: all of them together at most a half of what the machine had to spare
/// when it was first asked for. Thread-safe.
class SpareMemory
{
public:
    /// A file in memory with what it may take. Gives it back when it goes.
    class Share
    {
    public:
        Share() = default;
        Share(Share &&other) noexcept
            : m_owner(std::exchange(other.m_owner, nullptr)), m_bytes(other.m_bytes), m_file(std::move(other.m_file))
        {
        }
        Share &operator=(Share &&other) noexcept
        {
            std::swap(m_owner, other.m_owner);
            std::swap(m_bytes, other.m_bytes);
            std::swap(m_file, other.m_file);
            return *this;
        }
        ~Share();

        bool isHeld() const { return m_owner != nullptr; }
        FileHandle takeFile() { return std::move(m_file); }
        /// Room for so many bytes in all; false when there is none.
        bool grow(std::uint64_t bytes);

    private:
        friend class SpareMemory;
        Share(SpareMemory *owner, FileHandle file) : m_owner(owner), m_file(std::move(file)) { }

        SpareMemory *m_owner = nullptr;
        std::uint64_t m_bytes = 0;
        FileHandle m_file;
    };

    std::optional<Share> share(std::uint64_t bytes);
    void setCapacity(std::uint64_t bytes) { m_capacity = bytes; } ///< for tests

private:
    bool take(std::uint64_t bytes);

    std::atomic<std::uint64_t> m_capacity {0}; ///< 0: not asked yet
    std::atomic<std::uint64_t> m_used {0};
};

} // namespace breakwater::storage
