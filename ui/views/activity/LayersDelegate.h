// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/CellDelegate.h"

namespace breakwater::ui {

/// Draws the layers of a pull as pieces of a bar, with "3/8" before it.
class LayersDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace breakwater::ui
