// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ProjectTypes.h"
#include "admin/YamlValue.h"

namespace breakwater::configuration {

/// The part of a project's grammar that says how its tags are kept and what may be pulled: freshness,
/// stale_while_revalidate, stale_on_error, stale_max_age, gone_upstream, allow and deny. For ConfigurationReader;
/// `spec` must outlive the reading.
std::vector<YamlValue::Field> projectPolicyFields(admin::ProjectSpec &spec);

/// A rule for tags: exactly one of `match`, `regex` and `class`, and `more`.
void readTagRule(const YamlValue &item, QString &pattern, TagPattern::Kind &kind, std::vector<YamlValue::Field> more);

} // namespace breakwater::configuration
