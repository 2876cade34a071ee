// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QIcon>
#include <QStringList>

namespace breakwater::ui {

/// An icon of our own set (resources/icons/NAME.svg, 24 px grid, 1.75 px lines), drawn in a colour of the theme at
/// paint time: it follows light and dark without being set again. `role` is the colour of the normal state.
QIcon themeIcon(const QString &name, ColorRole role = ColorRole::Text);

/// The icon as pixels, for labels and own painting.
QPixmap themePixmap(const QString &name, int size, ColorRole role, qreal devicePixelRatio = 1.0);

QIcon applicationIcon();

} // namespace breakwater::ui
