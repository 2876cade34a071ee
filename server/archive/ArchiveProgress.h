// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace breakwater::archive {

/// How far a pass over an archive is, and whether it is still wanted. Written by the thread that works, read by the one
/// that shows it; `cancelled` the other way round. Looked at with each piece of bytes, so that a cancel takes
/// milliseconds.
struct ArchiveProgress
{
    std::atomic<std::uint64_t> doneBytes {0};
    std::atomic<std::uint64_t> totalBytes {0};
    std::atomic<bool> cancelled {false};
};

} // namespace breakwater::archive
