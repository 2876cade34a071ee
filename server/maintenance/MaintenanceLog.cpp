// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/MaintenanceLog.h"

namespace breakwater::maintenance {

Q_LOGGING_CATEGORY(lcMaintenance, "breakwater.maintenance")

} // namespace breakwater::maintenance
