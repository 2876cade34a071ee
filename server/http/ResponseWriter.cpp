// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ResponseWriter.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace breakwater::http {

namespace {

constexpr std::size_t maxJoinedBytes = 64 * 1024;
constexpr std::uint64_t maxChunkBytes = std::uint64_t {2} << 20U;

std::string hex(std::uint64_t number)
{
    std::array<char, 16> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr;
    return std::string(digits.data(), end);
}

ResponseWriter::Step blocked(IoStatus status)
{
    switch (status) {
    case IoStatus::WantRead: return ResponseWriter::Step::WantRead;
    case IoStatus::WantWrite: return ResponseWriter::Step::WantWrite;
    default: return ResponseWriter::Step::ClientGone;
    }
}

} // namespace

void ResponseWriter::start(std::string head, Body body, bool chunked, std::shared_ptr<std::atomic<std::uint64_t>> sent,
                           std::function<void()> wake)
{
    m_body = std::move(body);
    m_sent = std::move(sent);
    m_chunked = chunked;
    m_chunkOpen = false;
    m_lastFrame = false;
    m_bodyBegun = false;
    m_spanLeft = 0;
    m_position = 0;
    m_bodyEnd = 0;
    sendText(std::move(head));

    if (const auto *bytes = std::get_if<Bytes>(&m_body)) {
        if ((*bytes)->size() <= maxJoinedBytes) {
            m_text += **bytes;
            m_textBody = (*bytes)->size();
            m_body = std::monostate();
        } else {
            m_bodyEnd = (*bytes)->size();
        }
    } else if (const auto *file = std::get_if<FileBody>(&m_body)) {
        m_fd = file->fd->get();
        m_position = file->offset;
        m_bodyEnd = file->offset + file->length;
    } else if (const auto *growing = std::get_if<GrowingFileBody>(&m_body)) {
        m_fd = growing->source->fd();
        m_position = growing->offset;
        m_bodyEnd = growing->length == GrowingFileBody::unknownLength ? UINT64_MAX : growing->offset + growing->length;
        m_subscription = growing->source->subscribe(std::move(wake));
    }
}

void ResponseWriter::sendText(std::string text)
{
    m_text = std::move(text);
    m_textSent = 0;
    m_textBody = 0;
    m_state = State::Text;
}

ResponseWriter::Step ResponseWriter::write(Transport &transport)
{
    std::size_t turn = transport.turnBytes();
    if (!m_bodyBegun && !std::holds_alternative<std::monostate>(m_body)) {
        m_bodyBegun = true;
        transport.beginBody(std::holds_alternative<GrowingFileBody>(m_body) ? BodyPace::AsItComes : BodyPace::AtOnce);
    }
    for (;;) {
        IoResult result;
        switch (m_state) {
        case State::Idle: return Step::Done;
        case State::Text: {
            result = transport.write(m_text.data() + m_textSent, m_text.size() - m_textSent);
            if (result.status != IoStatus::Ok)
                return blocked(result.status);
            const std::size_t bodyStart = m_text.size() - m_textBody;
            const std::size_t end = m_textSent + result.bytes;
            if (end > bodyStart)
                count(end - std::max(bodyStart, m_textSent));
            m_textSent = end;
            break;
        }
        case State::Span:
            if (const auto *bytes = std::get_if<Bytes>(&m_body))
                result = transport.write((*bytes)->data() + m_position, m_spanLeft);
            else
                result = transport.sendFile(m_fd, m_position, m_spanLeft);
            if (result.status != IoStatus::Ok)
                return blocked(result.status);
            m_position += result.bytes;
            m_spanLeft -= result.bytes;
            count(result.bytes);
            if (const auto *growing = std::get_if<GrowingFileBody>(&m_body);
                growing && !growing->source->taken(m_position))
                return Step::SourceFailed;
            break;
        case State::Choose:
            switch (choose()) {
            case Next::Again: continue;
            case Next::Failed: return Step::SourceFailed;
            case Next::Wait: {
                const IoStatus flushed = transport.flush();
                return flushed == IoStatus::Ok ? Step::WaitSource : blocked(flushed);
            }
            }
            break;
        case State::Flush: {
            const IoStatus flushed = transport.flush();
            if (flushed != IoStatus::Ok)
                return blocked(flushed);
            return Step::Done;
        }
        }

        if (m_state == State::Text ? m_textSent == m_text.size() : m_spanLeft == 0)
            m_state = State::Choose;
        if (result.bytes >= turn)
            return Step::TurnOver;
        turn -= result.bytes;
    }
}

ResponseWriter::Next ResponseWriter::choose()
{
    if (m_spanLeft > 0) { // the frame of a chunk was sent, now what is in it
        m_state = State::Span;
        return Next::Again;
    }
    if (const auto *growing = std::get_if<GrowingFileBody>(&m_body))
        return chooseGrowing(*growing->source);
    m_spanLeft = m_bodyEnd - m_position;
    m_state = m_spanLeft > 0 ? State::Span : State::Flush;
    return Next::Again;
}

ResponseWriter::Next ResponseWriter::chooseGrowing(const GrowingBody &source)
{
    if (m_lastFrame) {
        m_state = State::Flush;
        return Next::Again;
    }
    // In this order: what is readable after Complete was seen is all there is.
    const GrowingBody::State state = source.state();
    if (state == GrowingBody::State::Failed)
        return Next::Failed;
    const GrowingBody::Extent extent = source.extentAt(m_position);
    const std::uint64_t readable = std::min({source.readableBytes(), m_bodyEnd, extent.endBytes});
    m_fd = extent.fd;
    const std::uint64_t available = readable > m_position ? readable - m_position : 0;
    const bool complete = state == GrowingBody::State::Complete;
    if (available == 0 && !complete && m_position < m_bodyEnd)
        return Next::Wait;
    if (available == 0 && complete && m_position < m_bodyEnd && m_bodyEnd != UINT64_MAX)
        return Next::Failed; // shorter than promised

    m_spanLeft = m_chunked ? std::min(available, maxChunkBytes) : available;
    if (!m_chunked) {
        m_state = available > 0 ? State::Span : State::Flush;
        return Next::Again;
    }
    std::string frame;
    if (m_chunkOpen)
        frame = "\r\n";
    m_chunkOpen = true;
    m_lastFrame = available == 0;
    frame += m_lastFrame ? std::string("0\r\n\r\n") : hex(m_spanLeft) + "\r\n";
    sendText(std::move(frame));
    return Next::Again;
}

void ResponseWriter::cancel(Transport &transport)
{
    if (const auto *growing = std::get_if<GrowingFileBody>(&m_body))
        growing->source->unsubscribe(m_subscription);
    if (m_bodyBegun)
        transport.endBody();
    m_bodyBegun = false;
    m_body = std::monostate();
    m_sent.reset();
    m_text = std::string();
    m_state = State::Idle;
}

} // namespace breakwater::http
