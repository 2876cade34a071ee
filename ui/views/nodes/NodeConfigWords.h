// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"
#include "models/ModelRoles.h"

#include <QString>

namespace breakwater::ui {

/// What to know about an exported configuration, as a sentence with its weight.
struct NoteText
{
    Tone tone = Tone::Info;
    QString text;
    bool operator==(const NoteText &) const = default;
};

NoteText nodeConfigNote(const admin::NodeConfigNote &note);

QString runtimeName(admin::NodeRuntime runtime);
QString runtimeConsequence(admin::NodeRuntime runtime); ///< what the export is, and when it takes effect

/// How to find out whether a node runs it.
struct RuntimeHelp
{
    QString command;
    QString answer; ///< what it says then
};
RuntimeHelp runtimeHelp(admin::NodeRuntime runtime);

bool runtimeIsOnNode(admin::NodeRuntime runtime); ///< its files lie on the node itself
bool runtimeCanBeStrict(admin::NodeRuntime runtime);

/// "3 minutes ago: script for k3s, made for pi4; still the same today".
QString exportSentence(const admin::NodeExport &entry, const QDateTime &now);

} // namespace breakwater::ui
