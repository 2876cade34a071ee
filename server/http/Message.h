// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakwater::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options, Other };

/// Header fields in their order. Names compare without regard to case.
class HeaderList
{
public:
    using Field = std::pair<std::string, std::string>;

    /// Appends. A field with control characters in its name or value is dropped and logged (response splitting).
    void add(std::string_view name, std::string_view value);
    /// The first value, or an empty view.
    std::string_view value(std::string_view name) const;
    bool contains(std::string_view name) const;
    std::vector<std::string_view> values(std::string_view name) const;
    const std::vector<Field> &fields() const { return m_fields; }

private:
    std::vector<Field> m_fields;
};

/// A parsed request head. `path` and `query` are as they came, not decoded; the parser has refused control
/// characters, absolute-form targets of other schemes, and heads over the limits.
struct Request
{
    Method method = Method::Other;
    std::string methodText;
    std::string path; ///< begins with '/'
    std::string query; ///< without '?'
    int minorVersion = 1; ///< HTTP/1.x
    HeaderList headers;
    std::string body; ///< only for POST, PUT and PATCH with at most Limits::maxBodyBytes; empty otherwise
};

} // namespace breakwater::http
