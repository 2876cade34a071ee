// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace breakwater::admin {

enum class NodeRuntime { K3s, Rke2, Containerd };

/// What to write for a node. `robot` is a user name ("robot$cluster-pull"); an empty one writes no credentials.
struct NodeConfigRequest
{
    NodeRuntime runtime = NodeRuntime::K3s;
    QString serverUrl; ///< empty: the server's best URL
    QStringList registries; ///< empty: every registry that a project serves
    QString robot;
    Secret secret; ///< empty: a placeholder is written and a warning says so
    bool embedCa = true; ///< deliver the CA beside the file and refer to it
    bool operator==(const NodeConfigRequest &) const = default;
};

struct NodeConfigFile
{
    QString path; ///< on the node
    QString mode; ///< "0600"
    QString owner; ///< "root:root"
    QString content;
    bool operator==(const NodeConfigFile &) const = default;
};

/// A code that the ui turns into a sentence ("secretPlaceholder", "addressIsLoopback", "plainHttp",
/// "restartNeeded" ...) with params.
struct NodeConfigNote
{
    QString code;
    QMap<QString, QString> params;
    bool operator==(const NodeConfigNote &) const = default;
};

struct NodeConfig
{
    QList<NodeConfigFile> files;
    QStringList commands; ///< to run on the node after the files are in place, in order
    QString verifyCommand; ///< a pull that proves it
    QList<NodeConfigNote> notes;
    bool operator==(const NodeConfig &) const = default;
};

} // namespace breakwater::admin
