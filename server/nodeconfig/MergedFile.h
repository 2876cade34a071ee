// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeTarget.h"

#include <QString>
#include <QStringList>

namespace breakwater::nodeconfig {

/// Two files of one format as one.
struct MergedFile
{
    QString text;
    QStringList kept; ///< of the present file: "mirrors.registry.corp"
    QStringList replaced; ///< of the present file, and gone from the result
    bool commentsLost = false;
    bool broken = false; ///< the present file cannot be read: the text is the new file
};

/// What of the present file belongs to this server, and so gives way.
struct MergeContext
{
    QStringList ownHosts; ///< host and port: an entry that leads there is an old one of ours
    bool strict = false; ///< other mirrors of the same registry give way too
};

/// registries.yaml of k3s: other registries, other hosts' settings and other endpoints stay. The text of the present
/// file is changed entry by entry, so that its comments and its order stay; where that cannot be done (flow style), it
/// is written anew from what it says. Either way the result is read back and must say what was meant.
MergedFile mergeRegistriesYaml(const QString &present, const QString &fresh, const MergeContext &context);

/// hosts.toml, buildkitd.toml, config.toml and registries.conf, likewise by their tables.
MergedFile mergeHostsToml(const QString &present, const QString &fresh, const MergeContext &context);
MergedFile mergeBuildkitdToml(const QString &present, const QString &fresh, const MergeContext &context);
MergedFile mergeContainerdConfig(const QString &present, const QString &fresh, const MergeContext &context);
MergedFile mergeRegistriesConf(const QString &present, const QString &fresh, const MergeContext &context);

/// daemon.json and the files of credentials: objects are joined, lists of mirrors begin with ours.
MergedFile mergeJson(const QString &present, const QString &fresh, const MergeContext &context);

} // namespace breakwater::nodeconfig
