// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BlobSource.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakwater::sim {

/// Header fields in their order, duplicates and all; names are looked up without regard to case.
class Headers
{
public:
    using Field = std::pair<std::string, std::string>;

    Headers() = default;
    Headers(std::initializer_list<Field> fields) : m_fields(fields) { }

    void add(std::string name, std::string value) { m_fields.emplace_back(std::move(name), std::move(value)); }
    void set(const std::string &name, std::string value); ///< replaces all of that name
    void remove(std::string_view name);
    std::string value(std::string_view name) const; ///< of the first, else empty
    std::vector<std::string> values(std::string_view name) const;
    bool contains(std::string_view name) const;
    const std::vector<Field> &fields() const { return m_fields; }

private:
    std::vector<Field> m_fields;
};

/// A request as it came over the wire.
struct WireRequest
{
    std::string method;
    std::string target;
    std::string path;
    std::string query; ///< without '?'
    Headers headers;
    std::string body;
    std::string rawHead;
    bool http10 = false;
};

/// What a role of the simulator answers, before faults.
struct Answer
{
    int status = 200;
    Headers headers;
    std::string body; ///< unless `blob` is set
    BlobPtr blob;
    std::uint64_t offset = 0; ///< of the blob
    std::uint64_t length = 0;

    std::uint64_t bodyBytes() const { return blob ? length : body.size(); }
};

std::string reasonPhrase(int status);
bool equalsIgnoringCase(std::string_view a, std::string_view b);
std::string lowerCase(std::string_view text);
/// `*` stands for any run of characters (also '/'), `?` for one.
bool globMatches(std::string_view pattern, std::string_view text);
std::string percentDecoded(std::string_view text); ///< also '+' as a space
std::string percentEncoded(std::string_view text);
/// The decoded values of `key` in a query or a form body.
std::vector<std::string> queryValues(std::string_view query, std::string_view key);
std::string queryValue(std::string_view query, std::string_view key); ///< the first, else empty
/// "Basic dXNlcjpwYXNz" -> {"user", "pass"}.
std::optional<std::pair<std::string, std::string>> basicCredentials(const std::string &authorization);
std::string base64(std::string_view bytes);

} // namespace breakwater::sim
