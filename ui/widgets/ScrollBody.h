// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace breakwater::ui {

/// Makes `content` the body of a scroll area in the look of the console: no frame, the page's own background, never
/// sideways. Focus policy and name are the caller's.
void setScrollBody(QScrollArea *scroll, QWidget *content);

} // namespace breakwater::ui
