// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/DownloadWatch.h"

#include "storage/InFlightBlob.h"

#include <algorithm>

namespace breakwater::cache {

DownloadWatch::DownloadWatch(std::function<void()> look)
    : m_look(std::move(look)), m_mailbox(std::make_shared<Mailbox>()), m_due(std::make_shared<std::atomic<bool>>(false))
{
}

DownloadWatch::~DownloadWatch()
{
    m_mailbox->close();
    for (Download &download : m_downloads)
        download.ticket->blob().unsubscribe(download.subscription);
}

void DownloadWatch::add(std::shared_ptr<BlobTicket> ticket, std::uint64_t sizeBytes)
{
    // Woken in the transport's thread at every piece: one look for all that came before it.
    const std::uint64_t subscription = ticket->blob().subscribe([this, mailbox = m_mailbox, due = m_due] {
        if (!due->exchange(true))
            mailbox->post([this] {
                m_due->store(false);
                m_look();
            });
    });
    ticket->onlyWatch();
    m_downloads.push_back({std::move(ticket), sizeBytes, subscription});
    lookSoon(); // it may have ended before
}

void DownloadWatch::lookSoon()
{
    m_mailbox->post([this] { m_look(); });
}

std::vector<DownloadWatch::Ended> DownloadWatch::takeEnded()
{
    std::vector<Ended> ended;
    std::erase_if(m_downloads, [&ended](Download &download) {
        storage::InFlightBlob &blob = download.ticket->blob();
        const auto state = blob.state();
        const bool failed = state == storage::InFlightBlob::State::Failed;
        if (!failed && state != storage::InFlightBlob::State::Committed)
            return false;
        ended.push_back({download.sizeBytes,
                         failed ? std::optional(blob.error().value_or(Error(ErrorCode::Internal))) : std::nullopt});
        blob.unsubscribe(download.subscription);
        return true;
    });
    return ended;
}

void DownloadWatch::letGo(const Digest &digest)
{
    std::erase_if(m_downloads, [&digest](Download &download) {
        if (download.ticket->blob().digest() != digest)
            return false;
        download.ticket->blob().unsubscribe(download.subscription);
        return true;
    });
}

bool DownloadWatch::holds(const Digest &digest) const
{
    return std::any_of(m_downloads.begin(), m_downloads.end(),
                       [&digest](const Download &download) { return download.ticket->blob().digest() == digest; });
}

std::uint64_t DownloadWatch::receivedBytes() const
{
    std::uint64_t bytes = 0;
    for (const Download &download : m_downloads)
        bytes += download.ticket->blob().receivedBytes();
    return bytes;
}

} // namespace breakwater::cache
