// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"
#include "models/ModelRoles.h"

namespace breakwater::ui {

/// A finding of the linter in words for a person.
struct FindingText
{
    Tone tone = Tone::Warning;
    QString severity; ///< "Mistake", "Risk", "Hint"
    QString cause;
    QString remedy;
};

FindingText findingText(const admin::NodeFinding &finding);

} // namespace breakwater::ui
