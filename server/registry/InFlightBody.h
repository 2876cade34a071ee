// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/CacheTypes.h"
#include "http/Body.h"

#include <memory>

namespace breakwater::registry {

/// A download as a body that connections follow. Holds the ticket, so that the cache knows that someone waits.
class InFlightBody final : public http::GrowingBody
{
public:
    explicit InFlightBody(std::shared_ptr<cache::BlobTicket> ticket) : m_ticket(std::move(ticket)) { }

    State state() const override;
    std::uint64_t readableBytes() const override;
    int fd() const override;
    Extent extentAt(std::uint64_t position) const override;
    bool taken(std::uint64_t position) override;
    std::uint64_t subscribe(std::function<void()> wake) override;
    void unsubscribe(std::uint64_t subscription) override;

private:
    std::shared_ptr<cache::BlobTicket> m_ticket;
};

} // namespace breakwater::registry
