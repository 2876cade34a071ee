// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace breakwater::ui {

/// For a label that may hold a path, an address, a reference or words: the former keep their order where the screen is
/// written from the right to the left (in bidi isolates, U+2066 to U+2069); words go as they are.
QString leftToRight(const QString &text);

} // namespace breakwater::ui
