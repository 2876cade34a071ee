// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/InFlightBody.h"

#include "storage/InFlightBlob.h"

namespace breakwater::registry {

http::GrowingBody::State InFlightBody::state() const
{
    if (m_ticket->isGivenUp())
        return State::Failed;
    switch (m_ticket->blob().state()) {
    case storage::InFlightBlob::State::Receiving:
    case storage::InFlightBlob::State::Verifying: return State::Growing;
    case storage::InFlightBlob::State::Committed: return State::Complete;
    case storage::InFlightBlob::State::Failed: return State::Failed;
    }
    return State::Failed;
}

std::uint64_t InFlightBody::readableBytes() const
{
    return m_ticket->blob().readableBytes();
}

int InFlightBody::fd() const
{
    return m_ticket->blob().fd();
}

http::GrowingBody::Extent InFlightBody::extentAt(std::uint64_t position) const
{
    const auto extent = m_ticket->blob().extentAt(position);
    return {extent.fd, extent.endBytes};
}

bool InFlightBody::taken(std::uint64_t position)
{
    return m_ticket->moveTo(position);
}

std::uint64_t InFlightBody::subscribe(std::function<void()> wake)
{
    return m_ticket->blob().subscribe(std::move(wake));
}

void InFlightBody::unsubscribe(std::uint64_t subscription)
{
    m_ticket->blob().unsubscribe(subscription);
}

} // namespace breakwater::registry
