// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>

namespace breakwater::ui {

/// Where a robot's user name and secret go, ready to paste. `serverUrl` is "https://host:port".
struct RobotSnippets
{
    QString registriesYaml; ///< the auth block of k3s and RKE2
    QString hostsToml; ///< the header of containerd
    QString dockerLogin;
    QString imagePullSecret; ///< a Kubernetes Secret
};

RobotSnippets robotSnippets(const QString &serverUrl, const QString &userName, const Secret &secret);

} // namespace breakwater::ui
