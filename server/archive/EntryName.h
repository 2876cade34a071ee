// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace breakwater::archive {

/// The name of an entry without "." parts and doubled or trailing slashes; empty for the root itself. Nothing for one
/// that is absolute or leads out of the archive by "..", wherever it comes out again.
std::optional<std::string> normalizedName(std::string_view name);

/// What a symbolic link of that (normalized) name stands for inside the archive. Nothing when that is outside.
std::optional<std::string> linkTarget(std::string_view name, std::string_view target);

} // namespace breakwater::archive
