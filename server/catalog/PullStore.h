// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

namespace breakwater::catalog {

/// A finished pull as the history keeps it. The numbers of `outcome` and `state` are the activity room's.
struct PullRecord
{
    qint64 id = 0; ///< given by the activity room, rising
    WallTime startedAt {};
    WallTime finishedAt {};
    QString nodeAddress;
    QString robot;
    QString userAgent;
    QString project;
    QString repository;
    QString reference;
    int outcome = 0;
    int state = 0;
    int layersDone = 0;
    int layersTotal = 0;
    qint64 bytesSent = 0;
    qint64 bytesTotal = 0;
    qint64 bytesFromUpstream = 0;
    QString staleReason;
    QString errorJson; ///< empty: none
    QString requestId;
    QString missJson; ///< empty: none
    QString fallback; ///< the upstream that answered in place of the project's own; empty: none did
    QString requestsJson; ///< its requests, for the detail; left empty in pages
    bool operator==(const PullRecord &) const = default;
};

class PullStore
{
public:
    explicit PullStore(Database &database) : m_database(database) { }

    Result<void> record(const QList<PullRecord> &pulls); ///< new or changed; relaxed, one transaction
    Result<QList<PullRecord>> page(int limit, qint64 beforeId = 0) const; ///< newest first; 0: from the newest
    Result<std::optional<PullRecord>> find(qint64 id) const;
    Result<qint64> lastId() const; ///< 0 when there is none
    Result<qint64> removeBefore(WallTime startedBefore); ///< how many

private:
    Database &m_database;
};

} // namespace breakwater::catalog
