// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/InFlightBody.h"

#include "storage/InFlightBlob.h"

namespace breakwater::registry {

http::GrowingBody::State InFlightBody::state() const
{
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

std::uint64_t InFlightBody::subscribe(std::function<void()> wake)
{
    return m_ticket->blob().subscribe(std::move(wake));
}

void InFlightBody::unsubscribe(std::uint64_t subscription)
{
    m_ticket->blob().unsubscribe(subscription);
}

} // namespace breakwater::registry
