// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <yaml-cpp/yaml.h>

#include <QString>

#include <optional>

namespace breakwater::nodeconfig {

/// Why a text cannot be read as YAML, and where.
struct YamlProblem
{
    int line = 0; ///< from 1
    QString detail; ///< yaml-cpp's words
};

/// The first document, or the problem. No exception leaves.
std::optional<YAML::Node> parseYaml(const QString &text, YamlProblem *problem = nullptr);

/// Whether two trees say the same, whatever their style.
bool sameYaml(const YAML::Node &a, const YAML::Node &b);

/// The value of a key; undefined, though safe to ask, where there is none or `map` is no mapping.
inline YAML::Node childOf(const YAML::Node &map, const std::string &key)
{
    if (map.IsDefined() && map.IsMap()) {
        if (const YAML::Node child = map[key]; child.IsDefined())
            return child;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

inline QString fromYaml(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

inline int lineOf(const YAML::Node &node)
{
    return node.Mark().line + 1;
}

} // namespace breakwater::nodeconfig
