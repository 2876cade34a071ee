// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that says how this room uses toml++: header-only, errors as values.
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include <QString>

namespace breakwater::nodeconfig {

inline QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace breakwater::nodeconfig
