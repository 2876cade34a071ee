// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace breakwater::admin {

/// What pulls images on a node; peers.md 1.11. Two rows where versions look in different places.
enum class NodeRuntime {
    K3s,
    Rke2,
    Containerd, ///< 2.x
    Containerd1, ///< 1.x: another table in config.toml
    CriO,
    Podman, ///< Buildah and Skopeo too
    Docker, ///< the classic image store: a mirror of Docker Hub alone
    DockerContainerd, ///< with the containerd image store
    Talos, ///< 1.12 and newer: documents of their own
    TalosLegacy, ///< a patch of the machine configuration
    MicroK8s,
    Kind,
    K3d,
    Minikube,
    BuildKit,
    Nomad,
};

inline constexpr int nodeRuntimeCount = static_cast<int>(NodeRuntime::Nomad) + 1;

/// The stable word for a runtime on the command line and in JSON: "k3s", "talos-legacy".
QString nodeRuntimeWord(NodeRuntime runtime);
std::optional<NodeRuntime> nodeRuntimeFromWord(const QString &word);

/// What to write for a node. `robot` is a user name ("robot$cluster-pull"); an empty one writes no credentials.
struct NodeConfigRequest
{
    NodeRuntime runtime = NodeRuntime::K3s;
    QString serverUrl; ///< empty: the server's best URL
    QStringList moreUrls; ///< of the same server or its twin; tried in this order when serverUrl does not answer
    QStringList registries; ///< empty: every registry that a project serves
    QString robot;
    Secret secret; ///< empty: a placeholder is written and a warning says so
    bool embedCa = true; ///< deliver the CA beside the file and refer to it
    QString caPath; ///< without embedCa: where the CA lies on the node already; empty: its own trust store has it
    bool strict = false; ///< never past Breakwater: without it, pulls fail while this server is off
    bool operator==(const NodeConfigRequest &) const = default;
};

struct NodeConfigFile
{
    QString path; ///< on the node
    QString mode; ///< "0600"
    QString owner; ///< "root:root"
    QString content;
    /// Belongs into a file that has other things in it as a rule: nothing writes it over one that is there.
    bool fragment = false;
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
    QString identifyCommand; ///< tells whether the node has this runtime, and which version
    QList<NodeConfigNote> notes;
    QString revision; ///< of everything but the secret: the same answer tomorrow means that nothing changed
    bool operator==(const NodeConfig &) const = default;
};

// What the node has now

/// A file as it lies on the node: pasted, opened or dropped. An empty path: told from the text.
struct NodePresentFile
{
    QString path;
    QString text;
    bool operator==(const NodePresentFile &) const = default;
};

enum class FindingSeverity { Hint, Warning, Error };

/// Something in the node's present file that keeps, or may keep, its pulls from going through this server. `code` is
/// stable; the ui makes cause and remedy of code and params.
struct NodeFinding
{
    QString code;
    FindingSeverity severity = FindingSeverity::Warning;
    QString path;
    int line = 0; ///< from 1; 0: of the whole file
    QMap<QString, QString> params;
    bool operator==(const NodeFinding &) const = default;
};

enum class DiffKind { Same, Added, Removed, Changed };

/// One row of a side-by-side view. Changed has both lines, Added only the right one, Removed only the left one.
struct DiffLine
{
    DiffKind kind = DiffKind::Same;
    int leftNumber = 0; ///< from 1; 0: none
    int rightNumber = 0;
    QString left;
    QString right;
    bool operator==(const DiffLine &) const = default;
};

/// The present file beside what it becomes.
struct NodeFileReview
{
    QString path;
    QString present; ///< empty: there was none
    QString result; ///< with the foreign entries of `present` kept
    QList<DiffLine> lines;
    QStringList kept; ///< foreign entries that stay: "mirrors.registry.corp"
    QStringList replaced; ///< entries of the present file that get another value
    bool commentsLost = false; ///< the present file had comments that the result cannot keep
    bool broken = false; ///< the present file cannot be read: the result is the new file alone
    bool operator==(const NodeFileReview &) const = default;
};

struct NodeReviewRequest
{
    NodeConfigRequest config;
    QList<NodePresentFile> present;
    bool operator==(const NodeReviewRequest &) const = default;
};

struct NodeReview
{
    NodeConfig config; ///< its files hold the results
    QList<NodeFileReview> files;
    QList<NodeFinding> findings; ///< the worst first
    bool operator==(const NodeReview &) const = default;
};

// How it gets there

enum class DeliveryFormat { Script, Ansible, CloudInit, Zip, TarGz };

struct NodeDeliveryRequest
{
    NodeConfigRequest config;
    QList<NodePresentFile> present; ///< merged with, and what the script expects to find
    DeliveryFormat format = DeliveryFormat::Script;
    QString nodeAddress; ///< for which node, where that is known: remembered with the export
    bool operator==(const NodeDeliveryRequest &) const = default;
};

struct NodeDelivery
{
    QString fileName; ///< "breakwater-k3s.sh"
    QByteArray content;
    bool isText = true;
    QStringList commands; ///< how to use it, and how to take it back
    bool operator==(const NodeDelivery &) const = default;
};

enum class NodeLinkState { Waiting, Fetched, Expired, Withdrawn };

/// A one-time address from which a node fetches the script. The token is in `command` alone, and only in the answer
/// that made the link.
struct NodeLink
{
    qint64 id = 0;
    NodeRuntime runtime = NodeRuntime::K3s;
    QString command; ///< "curl … | sudo sh"; empty in signals
    QDateTime expiresAt;
    NodeLinkState state = NodeLinkState::Waiting;
    QString fetchedBy; ///< the address
    QDateTime fetchedAt;
    bool operator==(const NodeLink &) const = default;
};

/// An export that left the console, with what it replaced. Secrets are not in it.
struct NodeExport
{
    qint64 id = 0;
    QDateTime at;
    QString actor;
    NodeRuntime runtime = NodeRuntime::K3s;
    QString how; ///< "script", "ansible", "cloud-init", "zip", "tar.gz", "link"
    QString nodeAddress; ///< that it was made for or that fetched it; may be empty
    QString revision;
    bool current = true; ///< the same choices would still give the same files
    QStringList replaced; ///< paths whose former content is kept here
    bool operator==(const NodeExport &) const = default;
};

/// One export in full: its files as they were and as they would be now, secrets masked.
struct NodeExportDetail
{
    NodeExport entry;
    QList<NodeFileReview> files; ///< present: as exported; result: as of now
    QList<NodeConfigFile> replaced; ///< what lay on the node before
    QString rollbackCommand;
    bool operator==(const NodeExportDetail &) const = default;
};

// What a node's file can teach this server

/// A registry that the file mirrors or signs in to, and what would be made of it here.
struct NodeImportRow
{
    QString registry; ///< "docker.io"
    QStringList endpoints; ///< where the node pulls it from now
    QString upstreamName; ///< proposed
    QString upstreamUrl;
    QString provider;
    QString username;
    Secret password; ///< the registry's own, where the file has it
    QString projectName; ///< proposed
    bool proposed = true; ///< ticked: it is not here yet and makes sense
    QString remark; ///< code: "served", "pointsHere", "otherMirror", "wildcard", "ownEndpoint"; empty: none
    int line = 0;
    bool operator==(const NodeImportRow &) const = default;
};

struct NodeImport
{
    QString
        format; ///< "registries.yaml", "hosts.toml", "registries.conf", "buildkitd.toml", "daemon.json", "auth.json"
    QList<NodeImportRow> rows;
    bool operator==(const NodeImport &) const = default;
};

} // namespace breakwater::admin
