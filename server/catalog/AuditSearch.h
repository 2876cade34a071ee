// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/AuditStore.h"

namespace breakwater::catalog {

/// Which rows of the audit log, and which pulls. Of each list one must fit, of the words all; an empty list fits all.
/// Letter case does not matter (ASCII), and a text fits anywhere.
struct AuditWish
{
    QStringList words;
    QStringList actors;
    QStringList actions; ///< of changes and refusals; pulls have none here
    QStringList objects;
    QStringList nodes; ///< names or addresses
    QList<int> kinds; ///< AuditRecord::kind; none: no rows of the log at all
    QList<int> outcomes; ///< AuditRecord::outcome; empty: any
    bool pulls = true;
    QList<int> pullOutcomes; ///< PullRecord::outcome; empty: any
    QList<int> pullStates; ///< PullRecord::state; with pullOutcomes: those fit as well, however they were answered
    std::optional<WallTime> from;
    std::optional<WallTime> until; ///< not with it
};

/// A row of the log, or a pull.
struct AuditHit
{
    bool isPull = false;
    AuditRecord record; ///< without values and hash; of a pull: id, at, actor (robot), object, source, requestId
    int pullOutcome = 0;
    int pullState = 0;
    QString nodeName; ///< of the source, where it has one
};

/// Where a page ended: rows that are older, or of the same instant and later in the order (log before pulls, then by
/// id).
struct AuditPlace
{
    WallTime at {}; ///< zero: before the newest
    bool isPull = false;
    qint64 id = 0;
};

/// Reads the audit log joined with the pulls. Any thread, with that thread's connection.
class AuditSearch
{
public:
    explicit AuditSearch(Database &database) : m_database(database) { }

    Result<QList<AuditHit>> page(const AuditWish &wish, const AuditPlace &after, int limit) const; ///< newest first
    Result<qint64> count(const AuditWish &wish) const;
    Result<std::optional<AuditHit>> pull(qint64 id) const;

private:
    Database &m_database;
};

} // namespace breakwater::catalog
