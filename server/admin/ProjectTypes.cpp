// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ProjectTypes.h"

namespace breakwater::admin {

Result<FreshnessPolicy> freshnessPolicyOf(const QList<FreshnessRule> &rules)
{
    std::vector<FreshnessPolicy::Rule> list;
    for (const FreshnessRule &rule : rules) {
        auto pattern = TagPattern::parse(rule.kind, rule.pattern);
        if (!pattern || rule.seconds < -1) {
            Error error = pattern ? Error(ErrorCode::InvalidArgument, QStringLiteral("no time")) : pattern.error();
            error.params.insert(QStringLiteral("field"), QStringLiteral("freshness"));
            error.params.insert(QStringLiteral("value"), rule.pattern);
            return error;
        }
        list.push_back(
            {std::move(*pattern), rule.seconds < 0 ? FreshnessPolicy::forever : std::chrono::seconds(rule.seconds)});
    }
    return FreshnessPolicy(std::move(list));
}

} // namespace breakwater::admin
