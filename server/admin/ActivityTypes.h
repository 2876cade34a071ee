// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/MissReason.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace breakwater::admin {

/// How a request or a whole pull was answered (design.md, Words). A pull takes the most telling one of its
/// requests: Failed, Refused, Stale, Miss, Joined, Revalidated, Hit.
enum class Outcome { Hit, Revalidated, Joined, Miss, Stale, Refused, Failed };

enum class PullState { Running, Finished, Failed };

enum class RequestKind { Manifest, Blob, Tags, Referrers, Token, Other };

/// One image fetched by one client: a row of Activity.
struct PullInfo
{
    qint64 id = 0;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid while running
    QString node; ///< name where one was given, else the address
    QString nodeAddress;
    QString robot; ///< empty for an anonymous pull
    QString userAgent;
    QString project;
    QString repository;
    QString reference; ///< tag or digest as the client asked
    Outcome outcome = Outcome::Hit;
    std::optional<MissReason> missReason; ///< why the upstream had to be asked; with Miss
    QString fallback; ///< the upstream that answered in place of the project's own; empty: none did
    PullState state = PullState::Running;
    int layersDone = 0;
    int layersTotal = 0; ///< 0 until the platform manifest is known
    qint64 bytesSent = 0;
    qint64 bytesTotal = 0; ///< 0 until known
    qint64 bytesFromUpstream = 0; ///< downloaded because of this pull
    qint64 bytesPerSecond = 0; ///< to the node, over the last second
    QString staleReason; ///< an error code name, for Stale; "cache.rechecking" for a hit that was checked behind it
    std::optional<Error> error;
    QString requestId; ///< of the first request; stands in the log and in error answers
    bool operator==(const PullInfo &) const = default;
};

/// One HTTP request of a pull, for its detail.
struct RequestInfo
{
    QString requestId;
    QDateTime startedAt;
    RequestKind kind = RequestKind::Other;
    QString method;
    QString target; ///< path and query, no secrets
    int status = 0;
    Outcome outcome = Outcome::Hit;
    qint64 bytesSent = 0;
    int milliseconds = 0;
    int upstreamWaitMs = 0;
    bool operator==(const RequestInfo &) const = default;
};

struct PullDetail
{
    PullInfo pull;
    QList<RequestInfo> requests;
    bool operator==(const PullDetail &) const = default;
};

/// What makes one doubt that a node still pulls through this server.
enum class NodeSuspicion {
    None,
    ManifestsOnly, ///< asked for manifests of images whose blobs it never fetched here: it has them from elsewhere
    Silent, ///< pulled often and has not for long, while others do
};

/// A client machine.
struct NodeInfo
{
    QString address;
    QString name; ///< given by the admin; may be empty
    QString userAgent; ///< of its latest request
    QString runtime; ///< "containerd 1.7.24", from the User-Agent
    QString robot; ///< latest robot used
    QDateTime firstSeenAt;
    QDateTime lastSeenAt;
    qint64 pulls = 0;
    qint64 bytesSent = 0;
    QStringList registries; ///< proven: whole images of these have come through here lately
    QString lastImage; ///< of its latest pull
    QDateTime lastPullAt;
    NodeSuspicion suspicion = NodeSuspicion::None;
    qint64 exportId = 0; ///< the latest export that was made for it or that it fetched; 0: none is known
    QString exportRevision;
    int versionsBehind = 0; ///< of that export, as today's choices would give other files
    bool operator==(const NodeInfo &) const = default;
};

enum class Severity { Info, Warning, Critical };

/// Something worth knowing that is no pull: upstream down or back, digest mismatch, ns disagreement, a change
/// of configuration. `code` is stable; the ui makes the sentence from code and params.
struct EventInfo
{
    qint64 id = 0;
    QDateTime at;
    Severity severity = Severity::Info;
    QString code; ///< "upstream.down", "content.digestMismatch", "audit.robotCreated" ...
    QString actor; ///< who: "console", "configuration file", "robot$x", a node address
    QMap<QString, QString> params;
    bool operator==(const EventInfo &) const = default;
};

} // namespace breakwater::admin
