// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace breakwater::nodeconfig {

/// A YAML 1.2 double-quoted scalar on one line, whatever the text holds: no secret can end it early, start a
/// comment or turn into a number.
QString yamlQuoted(const QString &text);

/// A TOML 1.0 basic string, likewise.
QString tomlQuoted(const QString &text);

/// A JSON string, likewise.
QString jsonQuoted(const QString &text);

} // namespace breakwater::nodeconfig
