// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/UpstreamTypes.h"

/// The presets of registries are data (resources/presets) with English texts; this says them in the user's language.
namespace breakwater::ui::words {

admin::UpstreamPreset spoken(admin::UpstreamPreset preset);
QList<admin::UpstreamPreset> spoken(QList<admin::UpstreamPreset> presets);

} // namespace breakwater::ui::words
