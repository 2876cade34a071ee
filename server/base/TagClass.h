// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace breakwater {

/// What kind of name a tag is, by its looks. The classes overlap ("1.27" is a version and a minor): the order of a
/// project's rules decides, not the class.
enum class TagClass {
    Version, ///< digits, a dot and more digits at its start, after an optional 'v': "1.27.3", "v2.0", "3.9-alpine"
    Major, ///< a moving line of releases: "1", "v2", "16-alpine"
    Minor, ///< a moving line of patches: "1.27", "v2.0", "1.27-bookworm"
    Date, ///< "20240501", "2024-05-01", "2024.05", "2024.5.1-rc"
    DigestLike, ///< names a commit or a digest: "sha-abcdef0", "3f2a9c1", 40 or 64 hexadecimal digits
    LatestLike, ///< moves as its makers please: "latest", "stable", "edge", "main", "nightly-alpine"
};

inline constexpr std::array allTagClasses {TagClass::Version, TagClass::Major,      TagClass::Minor,
                                           TagClass::Date,    TagClass::DigestLike, TagClass::LatestLike};

bool isOfClass(TagClass tagClass, std::string_view tag);

/// The word for it in the configuration file and in the catalog: "version", "digest-like".
std::string_view tagClassName(TagClass tagClass);
std::optional<TagClass> tagClassNamed(std::string_view name);

} // namespace breakwater
