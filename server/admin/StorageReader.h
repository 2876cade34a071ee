// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/Configuration.h"
#include "admin/YamlValue.h"

#include <vector>

namespace breakwater::configuration {

/// The `storage` section.
StorageSection readStorage(const YamlValue &section);

/// The `audit` section: how long history is kept.
AuditSection readAudit(const YamlValue &section);

/// What a project says of its space: `quota` and `retention`.
std::vector<YamlValue::Field> projectSpaceFields(admin::ProjectSpec &spec);

} // namespace breakwater::configuration
