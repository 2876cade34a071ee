// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace breakwater::upstream {

constexpr std::size_t maxManifestBytes = 8 * 1024 * 1024; // upstreams.md R-39

/// Whether bytes are a manifest that may be stored, and of which media type (upstreams.md R-38, F-48..F-52): a JSON
/// object in UTF-8 of at most 8 MiB and 32 levels, schemaVersion 2, not both layers and manifests, not schema 1.
/// The type is the body's own mediaType; without one, the Content-Type if that names a manifest type; else what
/// the shape says. Errors: UpstreamBadAnswer (a web page has the detail "portal: TITLE"), ManifestUnknown with the
/// detail "schema 1".
Result<std::string> checkManifest(std::string_view contentType, std::string_view bytes);

} // namespace breakwater::upstream
