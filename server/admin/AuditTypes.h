// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// The audit log: who changed or pulled what, when and from where. Plain values, as in ServerTypes.h.
namespace breakwater::admin {

/// What a row of the log is made of. Pulls are those of Activity; the log joins them, it does not keep them twice.
enum class AuditKind { Change, Refusal, Pull };

enum class AuditActorKind { Console, CommandLine, File, Schedule, Server, Robot, Node };

enum class AuditOutcome {
    Done,
    Refused, ///< it was not allowed, or the log-in was wrong
    Failed,
};

struct AuditEntry
{
    AuditKind kind = AuditKind::Change;
    qint64 id = 0; ///< unique in its kind; of a pull: the pull's; of changes and refusals: their place in the chain
    QDateTime at;
    AuditActorKind actorKind = AuditActorKind::Console;
    QString actor; ///< the system's user name, "robot$x", a job's cause ("space limit"); empty for an anonymous node
    QString action; ///< "project.changed", "images.deleted", "login.refused", "pull"; the ui has the words
    QString objectKind; ///< "upstream", "project", "robot", "settings", "storage", "pin", "node", "images", "job" ...
    qint64 objectId = 0; ///< 0: it has none
    QString object; ///< its name at that time: "dockerhub-proxy", "library/nginx:1.27"
    AuditOutcome outcome = AuditOutcome::Done;
    QString answered; ///< of a pull: "hit", "miss", "stale" ...; empty otherwise
    QString error; ///< a code name, with Refused and Failed; empty: none
    QString source; ///< the address that it came from; empty: this machine
    QString node; ///< the name of that address, where it has one; else the address
    QString requestId; ///< empty: it was no request of a client
    qint64 count = 1; ///< refusals alike that the row stands for
    bool undoable = false; ///< a change of configuration that came about; whether it still can be is undoChange's
    bool operator==(const AuditEntry &) const = default;
};

/// Which rows. Of each list one must fit, of the words all; in any letter case, and anywhere in the text.
struct AuditFilter
{
    QStringList words; ///< in actor, action, object, source, node or request id
    QStringList actors;
    QStringList actions;
    QStringList objects;
    QStringList nodes; ///< name or address
    QStringList outcomes; ///< "done", "refused", "failed", and those of pulls: "hit", "miss" ...
    QDateTime from; ///< invalid: from the first one
    QDateTime until; ///< not with it; invalid: to the last one
    bool changes = true;
    bool refusals = true;
    bool pulls = true;
    bool operator==(const AuditFilter &) const = default;
};

/// Where a page ends.
struct AuditCursor
{
    qint64 atMs = 0; ///< 0: begin with the newest
    AuditKind kind = AuditKind::Change;
    qint64 id = 0;
    bool operator==(const AuditCursor &) const = default;
};

struct AuditPage
{
    QList<AuditEntry> entries; ///< newest first
    bool more = false;
    AuditCursor next;
    qint64 matching = -1; ///< rows that fit, of the first page alone
    bool operator==(const AuditPage &) const = default;
};

struct AuditDetail
{
    AuditEntry entry;
    QString before; ///< JSON object of the thing as it was; empty: it was not there, or it is no thing
    QString after;
    QMap<QString, QString> facts; ///< what else is known: "file", "freedBytes", "reason"
    QString hash; ///< of the row in the chain, hex; empty for a pull
    QString formerHash;
    QList<AuditEntry> related; ///< what else happened to the same thing, newest first, at most 20
    bool operator==(const AuditDetail &) const = default;
};

enum class AuditFault {
    None,
    Altered, ///< the row does not say any more what was written
    Missing, ///< rows before it are gone
    Moved, ///< it stands where another one was written
    CutOff, ///< the newest rows are gone
};

struct AuditVerdict
{
    AuditFault fault = AuditFault::None;
    qint64 checked = 0; ///< rows that are right
    qint64 atId = 0; ///< of the first row that is not; of CutOff: the last one that is there
    qint64 writtenAs = 0; ///< Moved: where it stood; CutOff: the row that was the last
    qint64 prunedUpTo = 0; ///< rows that retention removed; the chain begins after it
    QString head; ///< hash of the newest row, hex: what one writes down to compare later
    bool operator==(const AuditVerdict &) const = default;
};

struct AuditExport
{
    enum class Format { Csv, JsonLines };
    AuditFilter filter;
    Format format = Format::Csv;
    QString file; ///< absolute, on the server's machine; it is replaced
    bool operator==(const AuditExport &) const = default;
};

struct AuditExported
{
    qint64 rows = 0;
    qint64 sizeBytes = 0;
    bool operator==(const AuditExported &) const = default;
};

struct AuditSettings
{
    int keepDays = 365; ///< older rows, pulls and events go; 0: none do
    bool operator==(const AuditSettings &) const = default;
};

struct AuditState
{
    AuditSettings settings;
    bool settingsManaged = false; ///< the configuration file has them
    qint64 rows = 0; ///< changes and refusals
    qint64 sizeBytes = 0; ///< that their texts take
    qint64 pulls = 0;
    QDateTime oldestAt; ///< of all of them; invalid: there is none
    bool operator==(const AuditState &) const = default;
};

} // namespace breakwater::admin
