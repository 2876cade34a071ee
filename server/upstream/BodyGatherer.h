// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace breakwater::upstream {

class CurlTransfer;

/// Joins what curl hands over in pieces of at most 16 KiB, as long as more is there to be read at once. What goes to a
/// file in pieces of pieceBytes lies in the page cache in large units, and serving it then costs a quarter less; there
/// are fewer calls, too. Nothing waits here: the loop flushes whenever it has read all that there was. One buffer for
/// all exchanges. Transport thread.
class BodyGatherer
{
public:
    static constexpr std::size_t pieceBytes = 1024 * 1024;

    BodyGatherer() { m_bytes.reserve(pieceBytes); }

    /// False when the handler of `to` wants no more.
    bool add(CurlTransfer &to, std::string_view data);
    void flush(); ///< to whom it belongs
    void drop(const CurlTransfer &transfer); ///< what is held for it goes nowhere
    /// Exchanges whose handler refused in a flush() and that curl does not know of.
    std::vector<CurlTransfer *> takeRefused() { return std::exchange(m_refused, {}); }

private:
    bool flushOwner();

    CurlTransfer *m_owner = nullptr;
    std::vector<char> m_bytes;
    std::vector<CurlTransfer *> m_refused;
};

} // namespace breakwater::upstream
