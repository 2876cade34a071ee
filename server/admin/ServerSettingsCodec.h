// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerTypes.h"

namespace breakwater::admin {

/// The server's settings as the catalog keeps them, under the key of settingsKey(). Keys that a text does not have get
/// their defaults.
QString settingsKey();
QString settingsToJson(const ServerSettings &settings);
ServerSettings settingsFromJson(const QString &json);

} // namespace breakwater::admin
