// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace breakwater::ui {

/// Makes Tab go from the last field inside `area` to `after`, in its order: the buttons below a form come after the
/// fields, also after those that were made later than the buttons.
void placeAfter(const QWidget *area, const QList<QWidget *> &after);

/// The first field inside `area` that takes the keyboard and can be seen; null where there is none.
QWidget *firstField(const QWidget *area);

} // namespace breakwater::ui
