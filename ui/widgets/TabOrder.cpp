// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TabOrder.h"

#include <QWidget>

namespace breakwater::ui {

void placeAfter(const QWidget *area, const QList<QWidget *> &after)
{
    QWidget *last = nullptr;
    for (QWidget *each = area->nextInFocusChain(); each && each != area; each = each->nextInFocusChain()) {
        if (area->isAncestorOf(each) && !each->focusProxy() && (each->focusPolicy() & Qt::TabFocus))
            last = each;
    }
    for (QWidget *widget : after) {
        if (last)
            QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

QWidget *firstField(const QWidget *area)
{
    for (QWidget *each = area->nextInFocusChain(); each && each != area; each = each->nextInFocusChain()) {
        const bool takesKeys = (each->focusPolicy() & Qt::TabFocus) && each->isEnabled() && each->isVisible();
        if (area->isAncestorOf(each) && takesKeys)
            return each;
    }
    return nullptr;
}

} // namespace breakwater::ui
