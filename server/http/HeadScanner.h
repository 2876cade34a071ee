// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace breakwater::http {

/// Walks over the bytes of a message head as they come, finds its end, and refuses what lets two parsers
/// disagree about where lines end: bare LF, bare CR, obs-fold, NUL and other control bytes (RFC 9112 sections
/// 2.2 and 5.2, RFC 9110 section 5.5). The grammar of what is between is the parser's business.
class HeadScanner
{
public:
    enum class Verdict { NeedMore, Complete, ControlByte, TlsHello, BareLf, BareCr, Fold, LineTooLong, HeadTooLong };

    HeadScanner(std::size_t maxFirstLineBytes, std::size_t maxHeadBytes)
        : m_maxFirstLineBytes(maxFirstLineBytes), m_maxHeadBytes(maxHeadBytes)
    {
    }

    /// `consumed` tells how many bytes of `bytes` belong to the head, which is all of them unless Complete.
    Verdict scan(std::string_view bytes, std::size_t &consumed);

private:
    enum class State {
        Blank, ///< before the first line; one empty line is skipped (RFC 9112 section 2.2)
        BlankCr,
        FirstLine,
        LineStart, ///< after CRLF: a field, or the CR of the end
        Line,
        LineCr, ///< a CR that ends a line
        EndCr, ///< the CR of the empty line
    };
    Verdict step(unsigned char byte);

    std::size_t m_maxFirstLineBytes;
    std::size_t m_maxHeadBytes;
    std::size_t m_size = 0;
    State m_state = State::Blank;
    bool m_blankSkipped = false;
};

} // namespace breakwater::http
