// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Conditional.h"

#include "base/Text.h"

#include <string_view>

namespace breakwater::registry {
namespace {

std::string_view bare(std::string_view tag)
{
    tag = trimmed(tag);
    if (tag.substr(0, 2) == "W/")
        tag.remove_prefix(2);
    if (tag.size() >= 2 && tag.front() == '"' && tag.back() == '"')
        tag = tag.substr(1, tag.size() - 2);
    return tag;
}

} // namespace

bool ifNoneMatchHits(const http::Request &request, const std::string &digest)
{
    for (std::string_view value : request.headers.values("If-None-Match")) {
        while (!value.empty()) {
            const auto comma = value.find(',');
            const auto tag = bare(value.substr(0, comma));
            if (tag == "*" || tag == digest)
                return true;
            value = comma == std::string_view::npos ? std::string_view() : value.substr(comma + 1);
        }
    }
    return false;
}

} // namespace breakwater::registry
