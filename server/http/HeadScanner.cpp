// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HeadScanner.h"

namespace breakwater::http {

namespace {

constexpr unsigned char tlsHandshakeRecord = 0x16;

bool isText(unsigned char byte)
{
    return (byte >= 0x20 && byte != 0x7f) || byte == '\t';
}

} // namespace

HeadScanner::Verdict HeadScanner::scan(std::string_view bytes, std::size_t &consumed)
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const Verdict verdict = step(static_cast<unsigned char>(bytes[i]));
        if (verdict != Verdict::NeedMore) {
            consumed = i + 1;
            return verdict;
        }
    }
    consumed = bytes.size();
    return Verdict::NeedMore;
}

HeadScanner::Verdict HeadScanner::step(unsigned char byte)
{
    ++m_size;
    if ((m_state == State::Line || m_state == State::FirstLine) && isText(byte)) {
        if (m_state == State::FirstLine && m_size > m_maxFirstLineBytes)
            return Verdict::LineTooLong;
        return m_size > m_maxHeadBytes ? Verdict::HeadTooLong : Verdict::NeedMore;
    }
    switch (m_state) {
    case State::Blank:
        if (byte == '\r' && !m_blankSkipped) {
            m_state = State::BlankCr;
            return Verdict::NeedMore;
        }
        if (byte == tlsHandshakeRecord)
            return Verdict::TlsHello;
        m_state = State::FirstLine;
        break;
    case State::BlankCr:
        if (byte != '\n')
            return Verdict::BareCr;
        m_blankSkipped = true;
        m_state = State::Blank;
        return Verdict::NeedMore;
    case State::LineStart:
        if (byte == '\r') {
            m_state = State::EndCr;
            return Verdict::NeedMore;
        }
        if (byte == ' ' || byte == '\t')
            return Verdict::Fold;
        m_state = State::Line;
        break;
    case State::LineCr:
        if (byte != '\n')
            return Verdict::BareCr;
        m_state = State::LineStart;
        return Verdict::NeedMore;
    case State::EndCr: return byte == '\n' ? Verdict::Complete : Verdict::BareCr;
    case State::FirstLine:
    case State::Line: break;
    }
    if (isText(byte))
        return Verdict::NeedMore;
    if (byte == '\r') {
        m_state = State::LineCr;
        return Verdict::NeedMore;
    }
    return byte == '\n' ? Verdict::BareLf : Verdict::ControlByte;
}

} // namespace breakwater::http
