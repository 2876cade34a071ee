// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/FileHandle.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace breakwater::storage {

/// Memory for blobs that the disk will not take: all of them together at most a half of what the machine had to spare
/// when it was first asked for. A blob that does not fit gets a window (ReaderWindow) of what is left, and never less
/// than the least one: by that much for each download at once it may be exceeded, so that a pull never fails for space.
/// Thread-safe.
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
        /// What it may take from now on, however large the blob.
        std::uint64_t becomeWindow();

    private:
        friend class SpareMemory;
        Share(SpareMemory *owner, FileHandle file) : m_owner(owner), m_file(std::move(file)) { }

        SpareMemory *m_owner = nullptr;
        std::uint64_t m_bytes = 0;
        FileHandle m_file;
    };

    std::optional<Share> share(std::uint64_t bytes);
    std::optional<Share> window(); ///< nothing only when the kernel gives no file in memory
    std::uint64_t usedBytes() const { return m_used; }
    /// How long one who reads from a window may keep others waiting (ReaderWindow).
    std::chrono::milliseconds patience() const { return std::chrono::milliseconds(m_patienceMs); }

    // For tests.
    void setCapacity(std::uint64_t bytes) { m_capacity = bytes; }
    void setPatience(std::chrono::milliseconds patience) { m_patienceMs = patience.count(); }
    void refuseAll() { m_refuses = true; } ///< as a kernel that gives none

private:
    bool take(std::uint64_t bytes);
    std::uint64_t capacity();
    std::optional<Share> emptyShare();

    std::atomic<std::uint64_t> m_capacity {0}; ///< 0: not asked yet
    std::atomic<std::uint64_t> m_used {0};
    std::atomic<std::int64_t> m_patienceMs {60'000};
    std::atomic<bool> m_refuses {false};
};

} // namespace breakwater::storage
