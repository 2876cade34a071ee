// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Exchange.h"
#include "http/Transport.h"

#include <atomic>
#include <functional>
#include <string>

namespace breakwater::http {

/// Sends one answer in as many turns as it takes: head, body, and the framing of chunks. Holds a bounded amount
/// of memory whatever the client does: the head, and small bodies joined to it. One thread.
class ResponseWriter
{
public:
    enum class Step {
        Done, ///< all of it was given to the kernel
        WantRead,
        WantWrite,
        TurnOver, ///< there is more to send, others first
        WaitSource, ///< all that the growing body has is sent; `wake` tells of more
        SourceFailed, ///< the connection must be cut
        ClientGone,
    };

    /// `sent` counts body bytes. `wake` may be called in any thread, also after cancel().
    void start(std::string head, Body body, bool chunked, std::shared_ptr<std::atomic<std::uint64_t>> sent,
               std::function<void()> wake);
    Step write(Transport &transport);
    /// Lets go of the body; after Done or in the middle.
    void cancel(Transport &transport);

private:
    enum class State {
        Idle,
        Text, ///< m_text from m_textSent: the head, or the frame of a chunk
        Span, ///< m_spanLeft bytes of m_fd from m_position
        Choose, ///< what comes next is to be found out
        Flush, ///< all is sent but for what the transport gathered
    };
    enum class Next { Again, Wait, Failed };
    Next choose();
    Next chooseGrowing(const GrowingBody &source);
    void sendText(std::string text);
    void count(std::size_t bytes) { m_sent->fetch_add(bytes, std::memory_order_relaxed); }

    State m_state = State::Idle;
    std::string m_text;
    std::size_t m_textSent = 0;
    std::size_t m_textBody = 0; // the last bytes of m_text that are body
    Body m_body;
    int m_fd = -1;
    std::uint64_t m_position = 0; // in the file; of Bytes, in the string
    std::uint64_t m_spanLeft = 0;
    std::uint64_t m_bodyEnd = 0;
    std::uint64_t m_subscription = 0;
    std::shared_ptr<std::atomic<std::uint64_t>> m_sent;
    bool m_chunked = false;
    bool m_chunkOpen = false; // its closing CRLF is owed
    bool m_lastFrame = false;
    bool m_bodyBegun = false;
};

} // namespace breakwater::http
