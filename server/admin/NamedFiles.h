// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/YamlValue.h"
#include "base/Secret.h"

#include <optional>

namespace breakwater::configuration {

/// The files that a configuration file names, with paths relative to its folder. What is wrong becomes an error of
/// the value that names the file. Blocking.
class NamedFiles
{
public:
    explicit NamedFiles(QString folder) : m_folder(std::move(folder)) { }

    std::optional<QString> existing(const YamlValue &value) const; ///< the absolute path of a readable file
    std::optional<QByteArray> content(const YamlValue &value) const; ///< at most 64 KiB
    std::optional<Secret> secret(const YamlValue &value) const; ///< one line, without its line break

    static std::optional<Secret> inlineSecret(const YamlValue &value);

private:
    const QString m_folder;
};

} // namespace breakwater::configuration
