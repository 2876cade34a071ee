// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"

namespace breakwater::nodeconfig {

/// The lines of two texts side by side, by a longest common subsequence. A run of lines that went and one that came in
/// its place stand beside each other as Changed. Texts of more than 4000 lines are compared by their ends alone.
QList<admin::DiffLine> diffLines(const QString &left, const QString &right);

} // namespace breakwater::nodeconfig
