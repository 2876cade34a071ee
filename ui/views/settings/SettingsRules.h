// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerTypes.h"

#include <QString>
#include <QStringList>

namespace breakwater::ui {

/// What is wrong with each field of the server's settings, in a sentence; empty where it is fine.
struct SettingsProblems
{
    QString listen;
    QString names;
    QString certificateFile;
    QString keyFile;
    QString anonymousPull;
    QString storeLimit;
    bool any() const;
    bool operator==(const SettingsProblems &) const = default;
};

SettingsProblems checkSettings(const admin::ServerSettings &settings);

/// What applying the change means for nodes and people, a sentence each; empty when nothing changes.
QStringList settingsImpact(const admin::ServerSettings &before, const admin::ServerSettings &after);

/// An address written whole; not "192.168.1", which QHostAddress takes for 192.168.0.1.
bool isIpAddress(const QString &text);

/// "a, b  c" to a list.
QStringList splitList(const QString &text);

} // namespace breakwater::ui
