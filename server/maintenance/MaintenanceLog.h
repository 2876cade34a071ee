// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace breakwater::maintenance {

Q_DECLARE_LOGGING_CATEGORY(lcMaintenance)

} // namespace breakwater::maintenance
