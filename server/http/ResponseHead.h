// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Exchange.h"

#include <cstdint>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace breakwater::http {

/// The Date of answers (RFC 9110 section 6.6.1), formatted once a second. One thread.
class DateText
{
public:
    const std::string &now();

private:
    std::time_t m_second = -1;
    std::string m_text;
};

std::string_view reasonPhrase(int status);

/// What frames a body on the wire.
struct Framing
{
    std::optional<std::uint64_t> contentLength;
    bool chunked = false;
    bool closeDelimited = false; ///< HTTP/1.0 without a length: only the end of the connection ends the body
    bool close = false; ///< tell the client that the connection ends
    bool keepAlive = false; ///< tell an HTTP/1.0 client that it does not
};

/// Decides how the answer is framed (RFC 9112 section 6), and takes the body from one that may not have it
/// (HEAD, 1xx, 204, 304). `close`: the connection ends after it.
Framing frame(Response &response, Method method, int minorVersion, bool close);

/// Status line, fields and the empty line.
std::string responseHead(const Response &response, const Framing &framing, const std::string &date);

} // namespace breakwater::http
