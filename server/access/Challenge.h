// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace breakwater::access {

/// The value of a WWW-Authenticate header, always our own and always exactly one (R-28: an upstream's
/// challenge is never relayed, since the client would send our credentials to a foreign realm). Text that
/// cannot stand in a quoted-string is dropped from it.
namespace Challenge {

/// What a 401 carries by default: every client knows Basic, and no scope has to be guessed (peers.md C5).
std::string basic(std::string_view realm = "Breakwater");

struct Bearer
{
    std::string realm; ///< absolute URL of the token endpoint, on the host and port that the client used (K-15)
    std::string service; ///< this server's host and port
    std::string scope; ///< empty on /v2/ itself
    std::string error; ///< empty, "invalid_token" or "insufficient_scope" (RFC 6750 section 3.1)
};
std::string bearer(const Bearer &parameters);

} // namespace Challenge
} // namespace breakwater::access
