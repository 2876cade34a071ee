// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StorageLog.h"

namespace breakwater::storage {

Q_LOGGING_CATEGORY(lcStorage, "breakwater.storage", QtInfoMsg)

} // namespace breakwater::storage
