// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FreshnessPolicy.h"

namespace breakwater {

FreshnessPolicy::Verdict FreshnessPolicy::decide(std::string_view tag) const
{
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].pattern.matches(tag))
            return {i, m_rules[i].revalidateAfter};
    }
    const bool version = isOfClass(TagClass::Version, tag);
    return {std::nullopt, version ? std::chrono::seconds(versionTags) : std::chrono::seconds(movingTags)};
}

} // namespace breakwater
