// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"
#include "models/ModelRoles.h"

#include <QString>

namespace breakwater::ui {

/// A note of the exporter in words.
struct NoteText
{
    Tone tone = Tone::Info;
    QString text;
    bool operator==(const NoteText &) const = default;
};

NoteText nodeConfigNote(const admin::NodeConfigNote &note);

QString runtimeName(admin::NodeRuntime runtime); ///< "k3s"
QString runtimeConsequence(admin::NodeRuntime runtime); ///< what choosing it means, in a sentence or two

} // namespace breakwater::ui
