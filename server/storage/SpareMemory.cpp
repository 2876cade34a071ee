// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SpareMemory.h"

#include "storage/ReaderWindow.h"

#include <algorithm>
#include <fstream>
#include <string>

#include <sys/mman.h>

namespace breakwater::storage {
namespace {

constexpr std::uint64_t leastBytes = 64ULL * 1024 * 1024;
constexpr std::uint64_t largestWindow = 64ULL * 1024 * 1024; // more would not make a slow reader faster

/// Half of what the kernel says that could be had without swapping.
std::uint64_t spareBytes()
{
    std::ifstream info("/proc/meminfo");
    std::string name;
    std::uint64_t kilobytes = 0;
    std::string unit;
    while (info >> name >> kilobytes >> unit) {
        if (name == "MemAvailable:")
            return std::max(kilobytes * 1024 / 2, leastBytes);
    }
    return leastBytes;
}

} // namespace

SpareMemory::Share::~Share()
{
    if (m_owner)
        m_owner->m_used -= m_bytes;
}

bool SpareMemory::Share::grow(std::uint64_t bytes)
{
    if (!m_owner)
        return false;
    if (bytes <= m_bytes)
        return true;
    if (!m_owner->take(bytes - m_bytes))
        return false;
    m_bytes = bytes;
    return true;
}

std::uint64_t SpareMemory::Share::becomeWindow()
{
    const std::uint64_t used = m_owner->m_used;
    const std::uint64_t left = m_owner->capacity() - std::min(m_owner->capacity(), used) + m_bytes;
    const std::uint64_t bytes = std::max(m_bytes, std::clamp(left, ReaderWindow::leastBytes, largestWindow));
    m_owner->m_used += bytes - m_bytes;
    m_bytes = bytes;
    return bytes;
}

std::optional<SpareMemory::Share> SpareMemory::emptyShare()
{
    FileHandle file(m_refuses ? -1 : ::memfd_create("breakwater-blob", MFD_CLOEXEC));
    if (!file.isOpen())
        return std::nullopt;
    return Share(this, std::move(file));
}

std::optional<SpareMemory::Share> SpareMemory::share(std::uint64_t bytes)
{
    auto share = emptyShare();
    if (share && !share->grow(bytes))
        return std::nullopt;
    return share;
}

std::optional<SpareMemory::Share> SpareMemory::window()
{
    auto share = emptyShare();
    if (share)
        share->becomeWindow();
    return share;
}

std::uint64_t SpareMemory::capacity()
{
    if (m_capacity == 0)
        m_capacity = spareBytes();
    return m_capacity;
}

bool SpareMemory::take(std::uint64_t bytes)
{
    const std::uint64_t limit = capacity();
    std::uint64_t used = m_used;
    do {
        if (bytes > limit || used > limit - bytes)
            return false;
    } while (!m_used.compare_exchange_weak(used, used + bytes));
    return true;
}

} // namespace breakwater::storage
