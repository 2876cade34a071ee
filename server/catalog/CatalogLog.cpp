// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/CatalogLog.h"

namespace breakwater::catalog {

Q_LOGGING_CATEGORY(lcCatalog, "breakwater.catalog", QtInfoMsg)

} // namespace breakwater::catalog
