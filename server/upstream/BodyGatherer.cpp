// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/BodyGatherer.h"

#include "upstream/CurlTransfer.h"

#include <algorithm>

namespace breakwater::upstream {

bool BodyGatherer::add(CurlTransfer &to, std::string_view data)
{
    if (m_owner != &to)
        flush();
    while (!data.empty()) {
        m_owner = &to;
        // Pieces end where a multiple of pieceBytes does, also after one that was flushed early.
        const std::size_t room = pieceBytes - to.handedBytes() % pieceBytes - m_bytes.size();
        const std::string_view part = data.substr(0, room);
        m_bytes.insert(m_bytes.end(), part.begin(), part.end());
        data.remove_prefix(part.size());
        if (part.size() == room && !flushOwner())
            return false;
    }
    return true;
}

void BodyGatherer::flush()
{
    CurlTransfer *owner = m_owner;
    if (owner && !flushOwner())
        m_refused.push_back(owner);
}

bool BodyGatherer::flushOwner()
{
    CurlTransfer &owner = *std::exchange(m_owner, nullptr);
    const bool taken = m_bytes.empty() || owner.handOver(std::string_view(m_bytes.data(), m_bytes.size()));
    m_bytes.clear();
    return taken;
}

void BodyGatherer::drop(const CurlTransfer &transfer)
{
    std::erase(m_refused, &transfer);
    if (m_owner != &transfer)
        return;
    m_owner = nullptr;
    m_bytes.clear();
}

} // namespace breakwater::upstream
