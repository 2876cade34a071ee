// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace breakwater::ui {

/// How good or bad a cell's value is; the view gives it a colour of the theme, and the text beside it says it in words.
enum class Tone { Neutral, Muted, Good, Info, Warning, Critical };

/// What the tables' models answer beside the display text.
enum ModelRole {
    SortRole = Qt::UserRole, ///< the raw value, for sorting
    KeyRole, ///< the row's own id: stays with it whatever moves
    IconNameRole, ///< name of a theme icon (QString), empty for none
    ToneRole, ///< int(Tone) of the icon and the text
    FilterRole, ///< everything of the row that free text may match
    ManagedRole, ///< true where the configuration file owns the row
    MonospaceRole, ///< true for digests, addresses and other exact text
    ProgressRole, ///< 0..1 for a bar in the cell, otherwise invalid
};

} // namespace breakwater::ui
