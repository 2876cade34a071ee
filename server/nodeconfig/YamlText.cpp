// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/YamlText.h"

namespace breakwater::nodeconfig {

std::optional<YAML::Node> parseYaml(const QString &text, YamlProblem *problem)
{
    try {
        return YAML::Load(text.toStdString());
    } catch (const YAML::Exception &error) {
        if (problem)
            *problem = {error.mark.line + 1, QString::fromStdString(error.msg)};
        return std::nullopt;
    }
}

bool sameYaml(const YAML::Node &a, const YAML::Node &b)
{
    if (!a.IsDefined() || !b.IsDefined())
        return a.IsDefined() == b.IsDefined();
    if (a.Type() != b.Type())
        return false;
    if (a.IsScalar())
        return a.Scalar() == b.Scalar();
    if (a.size() != b.size())
        return false;
    if (a.IsSequence()) {
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (!sameYaml(a[i], b[i]))
                return false;
        }
        return true;
    }
    if (a.IsMap()) {
        for (const auto &item : a) {
            if (!item.first.IsScalar())
                return false;
            const YAML::Node other = childOf(b, item.first.Scalar());
            if (!other.IsDefined() || !sameYaml(item.second, other))
                return false;
        }
    }
    return true;
}

} // namespace breakwater::nodeconfig
