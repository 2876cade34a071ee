// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "upstream/HeaderList.h"
#include "upstream/Url.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakwater::upstream {

/// Where the next page is: the Link field with rel="next", relative to `url` and of the same origin (upstreams.md R-30,
/// F-59). Nothing on the last page. Error: UpstreamBadAnswer for a link that leads elsewhere.
Result<std::optional<Url>> nextPage(const HeaderList &headers, const Url &url);

/// The tags of one page; "tags": null is none, unknown keys are passed over, what is no tag is left out.
Result<std::vector<std::string>> readTags(std::string_view body);

/// Whether bytes are an OCI index as a referrers answer has to be.
bool isReferrersIndex(std::string_view contentType, std::string_view body);

} // namespace breakwater::upstream
