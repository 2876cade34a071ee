// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/Transport.h"
#include "upstream/UpstreamTypes.h"

#include <memory>

namespace breakwater::upstream {

/// The content encoding of an answer in lower case; empty for none.
std::string codingOf(const HeaderList &headers);

/// Hands one blob's answer to its sink and keeps the sink's contract over all hops of an exchange: onFinished exactly
/// once, nothing after it. Transport thread only, but for the constructor.
class BlobDelivery
{
public:
    BlobDelivery(std::shared_ptr<BlobSink> sink, const BlobWish &wish) : m_sink(std::move(sink)), m_wish(wish) { }

    /// Whether this answer is the blob (200 or 206). Then the sink has its head, or error() says why not.
    bool takesHead(const TransportHead &head);
    bool onBytes(const char *data, std::size_t sizeBytes);
    bool isFull() const { return m_sink && m_sink->isFull(); }
    void finish(const Result<void> &result);

    bool isFinished() const { return !m_sink; }
    const std::optional<Error> &error() const { return m_error; }

private:
    bool takesCoding(const std::string &coding, std::optional<std::uint64_t> &total);
    bool readPartial(const TransportHead &head, std::optional<std::uint64_t> &total);

    std::shared_ptr<BlobSink> m_sink; ///< null when finished
    BlobWish m_wish;
    std::optional<Error> m_error;
};

} // namespace breakwater::upstream
