// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LeftToRight.h"

#include <algorithm>

#include <QGuiApplication>

namespace breakwater::ui {

QString leftToRight(const QString &text)
{
    if (text.isEmpty() || QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    const bool forMachines
        = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    return forMachines ? QChar(0x2066) + text + QChar(0x2069) : text;
}

} // namespace breakwater::ui
