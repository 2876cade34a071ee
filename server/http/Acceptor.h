// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/IoLoop.h"

#include <functional>
#include <memory>

namespace breakwater::http {

/// Accepts from one listening socket. When the process has no descriptors left it pauses instead of spinning.
/// Lives in the accepting thread.
class Acceptor final : public EventSink, private TimerWheel::Entry
{
public:
    /// Takes ownership of the accepted descriptor.
    using Accepted = std::function<void(int fd)>;

    Acceptor(IoLoop &loop, std::shared_ptr<OwnedFd> socket, Accepted accepted);
    ~Acceptor() override;

    void begin();
    void end(); ///< before it is retired
    void ready(std::uint32_t events) override;

private:
    void deadlineReached() override; // the pause is over

    IoLoop &m_loop;
    std::shared_ptr<OwnedFd> m_socket;
    Accepted m_accepted;
    bool m_watching = false;
    bool m_paused = false;
};

} // namespace breakwater::http
