// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace breakwater::ui {

/// One way to name or fetch an image, ready to copy.
struct PullCommand
{
    QString name; ///< translated
    QString text;
    bool operator==(const PullCommand &) const = default;
};

/// "host/repo:tag" with its digest instead: "host/repo@sha256:…". A reference that has a digest keeps it.
QString digestReference(const QString &reference, const QString &digest);

/// Every form for an image that is reached through this server as `reference` and that nodes with a mirror
/// configuration know as `plainName` ("docker.io/library/nginx:1.27"; may be empty).
QList<PullCommand> pullCommands(const QString &reference, const QString &plainName, const QString &digest);

} // namespace breakwater::ui
