// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/Transport.h"

#include <curl/curl.h>

#include <optional>

namespace breakwater::upstream {

/// The server's own certificate of a handle that ran with CURLOPT_CERTINFO; nothing for plain http and where the
/// connection was used again.
std::optional<PeerCertificate> readPeerCertificate(CURL *easy);

} // namespace breakwater::upstream
