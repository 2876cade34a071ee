// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ModelRoles.h"
#include "theme/Tokens.h"

#include <QString>

namespace breakwater::ui {

ColorRole toneColor(Tone tone); ///< for icons and text
ColorRole toneSoftColor(Tone tone); ///< for what lies behind them
QString toneIcon(Tone tone); ///< the general icon of a tone: "good", "warning" ...
QString toneName(Tone tone); ///< for the style sheet: "good", "warning" ...

} // namespace breakwater::ui
