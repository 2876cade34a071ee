// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SpareMemory.h"

#include <algorithm>
#include <fstream>
#include <string>

#include <sys/mman.h>

namespace breakwater::storage {
namespace {

constexpr std::uint64_t leastBytes = 64ULL * 1024 * 1024;

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

std::optional<SpareMemory::Share> SpareMemory::share(std::uint64_t bytes)
{
    FileHandle file(::memfd_create("breakwater-blob", MFD_CLOEXEC));
    if (!file.isOpen())
        return std::nullopt;
    Share share(this, std::move(file));
    if (!share.grow(bytes))
        return std::nullopt;
    return share;
}

bool SpareMemory::take(std::uint64_t bytes)
{
    if (m_capacity == 0)
        m_capacity = spareBytes();
    const std::uint64_t before = m_used.fetch_add(bytes);
    if (before + bytes <= m_capacity)
        return true;
    m_used -= bytes;
    return false;
}

} // namespace breakwater::storage
