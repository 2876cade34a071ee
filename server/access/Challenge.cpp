// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Challenge.h"

namespace breakwater::access::Challenge {
namespace {

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            result += c;
    }
    return result + '"';
}

} // namespace

std::string basic(std::string_view realm)
{
    return "Basic realm=" + quoted(realm) + ", charset=\"UTF-8\"";
}

std::string bearer(const Bearer &parameters)
{
    std::string text = "Bearer realm=" + quoted(parameters.realm);
    const auto add = [&text](std::string_view name, const std::string &value) {
        if (!value.empty())
            text.append(",").append(name).append("=").append(quoted(value));
    };
    add("service", parameters.service);
    add("scope", parameters.scope);
    add("error", parameters.error);
    return text;
}

} // namespace breakwater::access::Challenge
