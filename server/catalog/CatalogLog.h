// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace breakwater::catalog {

Q_DECLARE_LOGGING_CATEGORY(lcCatalog)

} // namespace breakwater::catalog
