// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fault.h"

namespace breakwater::sim {

Fault Fault::status(int status, std::string body, Headers headers)
{
    Fault fault;
    Answer answer;
    answer.status = status;
    answer.body = std::move(body);
    answer.headers = std::move(headers);
    fault.answer = std::move(answer);
    return fault;
}

Fault Fault::redirect(std::string location, int status)
{
    return Fault::status(status, {}, {{"Location", std::move(location)}});
}

Fault Fault::cutAfterBytes(std::uint64_t bytes, Cut cut)
{
    Fault fault;
    fault.cutAfter = bytes;
    fault.cut = cut;
    return fault;
}

Fault Fault::stallAfterBytes(std::uint64_t bytes)
{
    Fault fault;
    fault.stallAfter = bytes;
    return fault;
}

Fault Fault::corrupt()
{
    Fault fault;
    fault.wrongBytes = true;
    return fault;
}

Fault Fault::drop()
{
    Fault fault;
    fault.dropConnection = true;
    return fault;
}

Fault Fault::rawAnswer(std::string bytes)
{
    Fault fault;
    fault.raw = std::move(bytes);
    return fault;
}

Fault Fault::slow(std::uint64_t bytesPerSecond)
{
    Fault fault;
    fault.bytesPerSecond = bytesPerSecond;
    return fault;
}

Fault Fault::wait(std::chrono::milliseconds delay)
{
    Fault fault;
    fault.delay = delay;
    return fault;
}

Fault Fault::on(Role only) &&
{
    role = only;
    return std::move(*this);
}

Fault Fault::matching(std::string onlyMethod, std::string pathGlob) &&
{
    method = std::move(onlyMethod);
    path = std::move(pathGlob);
    return std::move(*this);
}

Fault Fault::onlyNth(int number) &&
{
    nth = number;
    return std::move(*this);
}

Fault Fault::atMost(int count) &&
{
    times = count;
    return std::move(*this);
}

int FaultScript::add(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    m_entries.push_back({m_next, std::move(fault)});
    return m_next++;
}

void FaultScript::remove(int handle)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_entries, [handle](const Entry &entry) { return entry.handle == handle; });
}

void FaultScript::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

std::optional<Fault> FaultScript::take(Role role, const WireRequest &request)
{
    const std::lock_guard lock(m_mutex);
    for (Entry &entry : m_entries) {
        const Fault &fault = entry.fault;
        if ((fault.role && *fault.role != role) || (!fault.method.empty() && fault.method != request.method)
            || !globMatches(fault.path, request.path) || (fault.when && !fault.when(request)))
            continue;
        ++entry.matched;
        if ((fault.nth != 0 && entry.matched != fault.nth) || (fault.times != 0 && entry.taken >= fault.times))
            continue;
        ++entry.taken;
        return fault;
    }
    return std::nullopt;
}

int FaultScript::taken(int handle) const
{
    const std::lock_guard lock(m_mutex);
    for (const Entry &entry : m_entries)
        if (entry.handle == handle)
            return entry.taken;
    return 0;
}

} // namespace breakwater::sim
