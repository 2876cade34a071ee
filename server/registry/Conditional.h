// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Message.h"

#include <string>

namespace breakwater::registry {

/// Whether If-None-Match names this digest (RFC 9110 13.1.2, weak comparison; '*' and lists; and the unquoted digest
/// that older docker clients send, upstreams.md R-18): the answer is then 304.
bool ifNoneMatchHits(const http::Request &request, const std::string &digest);

} // namespace breakwater::registry
