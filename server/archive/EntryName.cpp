// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/EntryName.h"

#include <vector>

namespace breakwater::archive {
namespace {

/// Adds the parts of `path` to `parts`; false when they lead out.
bool follow(std::string_view path, bool mayGoUp, std::vector<std::string_view> &parts)
{
    if (path.starts_with('/'))
        return false;
    while (!path.empty()) {
        const auto slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
        if (part.empty() || part == ".")
            continue;
        if (part != "..") {
            parts.push_back(part);
            continue;
        }
        if (!mayGoUp || parts.empty())
            return false;
        parts.pop_back();
    }
    return true;
}

std::string joined(const std::vector<std::string_view> &parts)
{
    std::string name;
    for (const std::string_view part : parts) {
        if (!name.empty())
            name += '/';
        name += part;
    }
    return name;
}

} // namespace

std::optional<std::string> normalizedName(std::string_view name)
{
    std::vector<std::string_view> parts;
    if (!follow(name, false, parts))
        return std::nullopt;
    return joined(parts);
}

std::optional<std::string> linkTarget(std::string_view name, std::string_view target)
{
    std::vector<std::string_view> parts;
    const auto folder = name.rfind('/');
    if (folder != std::string_view::npos && !follow(name.substr(0, folder), false, parts))
        return std::nullopt;
    if (target.empty() || !follow(target, true, parts))
        return std::nullopt;
    return joined(parts);
}

} // namespace breakwater::archive
