// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ConnectionLedger.h"

namespace breakwater::http {

namespace {

// Connections over the limits that are kept open just long enough to hear why.
constexpr std::size_t maxRefusedTotal = 256;
constexpr std::size_t maxRefusedPerAddress = 32;

} // namespace

ConnectionLedger::Ticket::Ticket(std::shared_ptr<ConnectionLedger> ledger, std::string address, Admission admission)
    : m_ledger(std::move(ledger)), m_address(std::move(address)), m_admission(admission)
{
}

ConnectionLedger::Ticket::~Ticket()
{
    m_ledger->leave(m_address, m_admission);
}

std::shared_ptr<ConnectionLedger::Ticket> ConnectionLedger::admit(const std::string &address)
{
    Admission admission = Admission::Dropped;
    {
        const std::lock_guard lock(m_mutex);
        Count &here = m_addresses[address];
        if (m_total.welcome < m_maxTotal && here.welcome < m_maxPerAddress) {
            admission = Admission::Welcome;
            ++m_accepted;
            ++m_total.welcome;
            ++here.welcome;
        } else {
            ++m_refused;
            if (m_total.refused < maxRefusedTotal && here.refused < maxRefusedPerAddress) {
                admission = Admission::Refused;
                ++m_total.refused;
                ++here.refused;
            }
        }
    }
    return std::make_shared<Ticket>(shared_from_this(), address, admission);
}

void ConnectionLedger::leave(const std::string &address, Admission admission)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_addresses.find(address);
    if (found == m_addresses.end())
        return;
    if (admission == Admission::Welcome) {
        --m_total.welcome;
        --found->second.welcome;
    } else if (admission == Admission::Refused) {
        --m_total.refused;
        --found->second.refused;
    }
    if (found->second.welcome == 0 && found->second.refused == 0)
        m_addresses.erase(found);
    if (m_total.welcome == 0 && m_total.refused == 0)
        m_none.notify_all();
}

ConnectionLedger::Figures ConnectionLedger::figures() const
{
    const std::lock_guard lock(m_mutex);
    return {m_accepted, m_refused, m_total.welcome + m_total.refused};
}

bool ConnectionLedger::waitUntilNone(std::chrono::steady_clock::time_point deadline)
{
    std::unique_lock lock(m_mutex);
    return m_none.wait_until(lock, deadline, [this] { return m_total.welcome == 0 && m_total.refused == 0; });
}

} // namespace breakwater::http
