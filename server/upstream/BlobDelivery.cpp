// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/BlobDelivery.h"

#include "upstream/ErrorAnswer.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::uint64_t> takeNumber(std::string_view &text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool takeText(std::string_view &text, std::string_view expected)
{
    if (!text.starts_with(expected))
        return false;
    text.remove_prefix(expected.size());
    return true;
}

} // namespace

std::string codingOf(const HeaderList &headers)
{
    std::string coding(headers.value("content-encoding"));
    std::transform(coding.begin(), coding.end(), coding.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return coding == "identity" ? std::string() : coding;
}

/// upstreams.md F-28: some hosts tell an encoding that is the layer's own, some really encode what they send. The
/// length tells which; a length that nobody knows is believed to be the layer's.
bool BlobDelivery::takesCoding(const std::string &coding, std::optional<std::uint64_t> &total)
{
    if (coding.empty())
        return true;
    if (m_wish.decode) {
        total.reset(); // of the encoded body
    } else if (m_wish.expectedBytes == 0 || total == m_wish.expectedBytes) {
        return true;
    }
    static constexpr std::string_view known[] = {"gzip", "x-gzip", "deflate", "zstd", "br"};
    const bool readable = std::find(std::begin(known), std::end(known), coding) != std::end(known);
    if (m_wish.decode && readable)
        return true;
    m_error = Error(ErrorCode::UpstreamBadAnswer, u"encoded as "_s + safeExcerpt(coding));
    if (readable)
        m_error->params.insert(u"encoding"_s, QString::fromStdString(coding));
    return false;
}

bool BlobDelivery::readPartial(const TransportHead &head, std::optional<std::uint64_t> &total)
{
    std::string_view text = head.headers.value("content-range");
    if (m_wish.offset == 0 || !takeText(text, "bytes "))
        return false;
    const std::optional<std::uint64_t> first = takeNumber(text);
    if (!first || *first != m_wish.offset || !takeText(text, "-"))
        return false;
    const std::optional<std::uint64_t> last = takeNumber(text);
    if (!last || *last < *first || !takeText(text, "/"))
        return false;
    if (text == "*")
        return true;
    total = takeNumber(text);
    return total && text.empty() && *total == *last + 1; // asked for the rest, so it ends with the blob
}

bool BlobDelivery::takesHead(const TransportHead &head)
{
    if (!m_sink || (head.status != 200 && head.status != 206))
        return false;
    std::uint64_t offset = 0;
    std::optional<std::uint64_t> total;
    if (head.status == 206) {
        if (!readPartial(head, total)) {
            // upstreams.md F-18, F-20: a part that we did not ask for.
            m_error = Error(ErrorCode::UpstreamBadAnswer, u"unexpected partial answer"_s);
            return true;
        }
        offset = m_wish.offset;
    } else {
        if (looksLikeHtml(head.headers.value("content-type"), {})) {
            m_error = Error(ErrorCode::UpstreamBadAnswer, u"portal: a web page in place of a blob"_s);
            return true;
        }
        std::string_view length = head.headers.value("content-length");
        if (!length.empty())
            total = takeNumber(length);
        if (!takesCoding(codingOf(head.headers), total))
            return true;
    }
    if (!m_sink->onHead(offset, total))
        m_error = Error(ErrorCode::Cancelled);
    return true;
}

bool BlobDelivery::onBytes(const char *data, std::size_t sizeBytes)
{
    return m_sink && m_sink->onBytes(data, sizeBytes);
}

void BlobDelivery::finish(const Result<void> &result)
{
    if (const std::shared_ptr<BlobSink> sink = std::move(m_sink))
        sink->onFinished(result);
}

} // namespace breakwater::upstream
