// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace breakwater::nodeconfig {

/// A table of a TOML text with the lines that make it, comments and all.
struct TomlSection
{
    QStringList path; ///< of its header; empty for what stands before the first one
    bool isArray = false; ///< [[path]]
    QString lead; ///< the comments right above the header
    QString text; ///< header and body, with a newline at its end
    int line = 1; ///< of the header
};

/// The text in sections; joined again they give it back byte by byte. The text must be valid TOML.
QList<TomlSection> splitToml(const QString &text);
QString joinToml(const QList<TomlSection> &sections);

/// `key` of a section's body gets `line` ("key = value"); it is added when it is not there. False when the present
/// value goes over several lines.
bool setTomlKey(TomlSection &section, const QString &key, const QString &line);

/// Takes `key` out of a section's body, if it is there. False when its value goes over several lines.
bool dropTomlKey(TomlSection &section, const QString &key);

} // namespace breakwater::nodeconfig
