// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ScrollBody.h"

#include <QScrollArea>

namespace breakwater::ui {

void setScrollBody(QScrollArea *scroll, QWidget *content)
{
    content->setProperty("bwScrollBody", true);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
}

} // namespace breakwater::ui
