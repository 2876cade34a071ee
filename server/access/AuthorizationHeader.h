// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace breakwater::access {

struct BasicCredentials
{
    std::string userName;
    std::string secret;

    BasicCredentials() = default;
    BasicCredentials(std::string user, std::string password)
        : userName(std::move(user)), secret(std::move(password)) { }
    BasicCredentials(const BasicCredentials &) = default;
    BasicCredentials(BasicCredentials &&) = default;
    BasicCredentials &operator=(const BasicCredentials &) = default;
    BasicCredentials &operator=(BasicCredentials &&) = default;
    ~BasicCredentials(); ///< wipes the secret
};

struct BearerToken
{
    std::string token;
};

struct MalformedAuthorization
{
};

/// The value of an Authorization header: RFC 7617 Basic (UTF-8, split at the first ':') or RFC 6750 Bearer.
/// The scheme is read without regard to case. Control characters in user name or secret are malformed.
using Authorization = std::variant<MalformedAuthorization, BasicCredentials, BearerToken>;
Authorization parseAuthorization(std::string_view header);

} // namespace breakwater::access
