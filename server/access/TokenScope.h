// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakwater::access {

/// One scope of a token request: "type[(class)]:name:action[,action]". The name may hold a host with a port,
/// so it is what stands between the first and the last colon (docs.docker.com registry/spec/auth/scope).
struct TokenScope
{
    std::string type; ///< "repository"; a class is dropped
    std::string name; ///< "dockerhub-proxy/library/nginx"
    std::vector<std::string> actions;

    static std::optional<TokenScope> parse(std::string_view text);

    /// Every well-formed scope of several parameters, each of which may hold several separated by spaces (the
    /// POST form). What is malformed is dropped: an unknown scope is no error (T-3). At most 32 are read.
    static std::vector<TokenScope> parseAll(const std::vector<std::string> &parameters);

    bool hasAction(std::string_view action) const;
    std::string firstComponent() const; ///< of the name: up to the first '/'

    bool operator==(const TokenScope &) const = default;
};

} // namespace breakwater::access
