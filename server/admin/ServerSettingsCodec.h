// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerTypes.h"

namespace breakwater {

/// The server's settings as the catalog keeps them. Keys that a text does not have get their defaults.
QString settingsToJson(const admin::ServerSettings &settings);
admin::ServerSettings settingsFromJson(const QString &json);

} // namespace breakwater
