// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/TokenScope.h"

#include <algorithm>

namespace breakwater::access {
namespace {

constexpr std::size_t maxScopes = 32;
constexpr std::size_t maxScopeBytes = 1024;

} // namespace

std::optional<TokenScope> TokenScope::parse(std::string_view text)
{
    const auto first = text.find(':');
    const auto last = text.rfind(':');
    if (text.size() > maxScopeBytes || first == std::string_view::npos || first == last)
        return std::nullopt;
    TokenScope scope;
    auto type = text.substr(0, first);
    scope.type = type.substr(0, type.find('('));
    scope.name = text.substr(first + 1, last - first - 1);
    if (scope.type.empty() || scope.name.empty())
        return std::nullopt;
    auto actions = text.substr(last + 1);
    while (true) {
        const auto comma = actions.find(',');
        if (const auto action = actions.substr(0, comma); !action.empty())
            scope.actions.emplace_back(action);
        if (comma == std::string_view::npos)
            break;
        actions.remove_prefix(comma + 1);
    }
    return scope;
}

std::vector<TokenScope> TokenScope::parseAll(const std::vector<std::string> &parameters)
{
    std::vector<TokenScope> scopes;
    for (const std::string &parameter : parameters) {
        std::string_view rest = parameter;
        while (!rest.empty() && scopes.size() < maxScopes) {
            const auto space = rest.find(' ');
            if (auto scope = parse(rest.substr(0, space)))
                scopes.push_back(std::move(*scope));
            rest.remove_prefix(space == std::string_view::npos ? rest.size() : space + 1);
        }
    }
    return scopes;
}

bool TokenScope::hasAction(std::string_view action) const
{
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

std::string TokenScope::firstComponent() const
{
    return name.substr(0, name.find('/'));
}

} // namespace breakwater::access
