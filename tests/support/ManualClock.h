// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <atomic>

namespace breakwater {

/// A clock that stands still until a test moves it. Thread-safe.
class ManualClock final : public Clock
{
public:
    /// Starts at 2026-01-01T00:00:00Z, the monotonic side at one hour.
    ManualClock() = default;

    WallTime now() const override { return WallTime(std::chrono::milliseconds(m_wallMs.load())); }
    MonotonicTime monotonic() const override { return MonotonicTime(std::chrono::milliseconds(m_monotonicMs.load())); }

    /// Time passes: both sides move.
    void advance(std::chrono::milliseconds by)
    {
        m_wallMs += by.count();
        m_monotonicMs += by.count();
    }

    /// Somebody sets the computer's clock: only the wall side moves (upstreams.md F-73).
    void jumpWall(std::chrono::milliseconds by) { m_wallMs += by.count(); }

private:
    std::atomic<std::int64_t> m_wallMs {1767225600000};
    std::atomic<std::int64_t> m_monotonicMs {3600000};
};

} // namespace breakwater
