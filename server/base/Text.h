// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace breakwater {

/// Without the spaces and tabs around it: HTTP's optional white space (RFC 9110 section 5.6.3), and nothing else.
constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace breakwater
