// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Listener.h"
#include "World.h"

namespace breakwater::sim {

/// Reads one request head and body; nothing when the connection ended or what came is no HTTP. `buffer` keeps
/// what was read beyond it.
std::optional<WireRequest> readRequest(Stream &stream, std::string &buffer);

/// Writes one answer byte by byte, with the fault that was drawn for it, and tells the journal.
class Responder
{
public:
    Responder(World &world, Listener &listener, Stream &stream) : m_world(world), m_listener(listener), m_stream(stream)
    {
    }

    /// False when the connection is over.
    bool send(const WireRequest &request, Answer answer, const std::optional<Fault> &fault, bool lowerCaseHeaders,
              std::uint64_t journalNumber);

private:
    enum class Outcome { Kept, ClientGone, Closed, Faulted };
    Outcome write(const WireRequest &request, const Answer &answer, const Fault &fault, bool lowerCaseHeaders);
    Outcome writeBody(const Answer &answer, const Fault &fault);
    bool pace(std::uint64_t bytes, const Fault &fault);
    bool writePiece(const std::string &piece, bool chunked);
    void holdOpen();

    World &m_world;
    Listener &m_listener;
    Stream &m_stream;
    std::uint64_t m_journalNumber = 0;
    std::uint64_t m_bodyBytes = 0;
    Bandwidth m_ownPace;
};

} // namespace breakwater::sim
