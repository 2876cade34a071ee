// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Mailbox.h"
#include "cache/CacheTypes.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace breakwater::cache {

/// Downloads that are held by the server itself until they have ended, and watched. Lives in one thread with a loop.
class DownloadWatch
{
public:
    /// `look` is called in this thread, from its loop, soon after something came in or ended: once for all of that.
    explicit DownloadWatch(std::function<void()> look);
    DownloadWatch(const DownloadWatch &) = delete;
    DownloadWatch &operator=(const DownloadWatch &) = delete;
    ~DownloadWatch(); ///< lets go of what is still held

    void add(std::shared_ptr<BlobTicket> ticket, std::uint64_t sizeBytes = 0);
    void lookSoon();

    struct Ended
    {
        std::uint64_t sizeBytes = 0; ///< as it was added
        std::optional<Error> error;
    };
    std::vector<Ended> takeEnded(); ///< and lets go of them
    void letGo(const Digest &digest); ///< although it has not ended
    bool holds(const Digest &digest) const;
    std::size_t size() const { return m_downloads.size(); }
    std::uint64_t receivedBytes() const; ///< of those that are held

private:
    struct Download
    {
        std::shared_ptr<BlobTicket> ticket;
        std::uint64_t sizeBytes = 0;
        std::uint64_t subscription = 0;
    };

    std::function<void()> m_look;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<std::atomic<bool>> m_due; ///< a look is on its way
    std::vector<Download> m_downloads;
};

} // namespace breakwater::cache
