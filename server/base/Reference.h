// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <string>
#include <string_view>
#include <variant>

namespace breakwater {

/// The grammars of the OCI distribution-spec 1.1 ("Pulling manifests"), matched on bytes in linear time.
/// Repository names are at most 255 bytes.
bool isRepositoryName(std::string_view text);
bool isTag(std::string_view text);

/// A registry host as in an image reference: "docker.io", "10.0.0.1:5000", "[::1]:5000". Lower case only.
bool isRegistryHost(std::string_view text);

/// The lower-case host with a trailing dot removed; docker.io's three names become "docker.io".
std::string canonicalRegistryHost(std::string_view text);

/// A project or upstream name: the grammar of one repository path component, at most 63 bytes.
bool isProjectName(std::string_view text);

/// The last part of an image reference: a tag or a digest (distribution-spec: contains ':' => digest).
class Reference
{
public:
    Reference() = default;
    explicit Reference(std::string tag) : m_value(std::move(tag)) { }
    explicit Reference(const Digest &digest) : m_value(digest) { }

    /// Nothing for text that is neither.
    static std::optional<Reference> parse(std::string_view text);

    bool isDigest() const { return std::holds_alternative<Digest>(m_value); }
    const Digest &digest() const { return std::get<Digest>(m_value); }
    const std::string &tag() const { return std::get<std::string>(m_value); }
    std::string toString() const { return isDigest() ? digest().toString() : tag(); }

    bool operator==(const Reference &) const = default;

private:
    std::variant<std::string, Digest> m_value;
};

} // namespace breakwater
