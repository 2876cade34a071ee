// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace breakwater {

/// Whether the whole of `text` fits `glob`: '*' is any run of characters, '?' one of them, everything else is itself.
/// Bytes, case-sensitive; no pattern costs more than its length times the text's.
bool globMatches(std::string_view glob, std::string_view text);

} // namespace breakwater
