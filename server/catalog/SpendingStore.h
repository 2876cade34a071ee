// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

namespace breakwater::catalog {

/// One request that counted against an upstream's limit, and the image that it was made for.
struct SpendingRecord
{
    qint64 upstreamId = 0;
    WallTime at {};
    qint64 projectId = 0;
    QString repository;
    QString tag; ///< empty where none stands for it
    bool operator==(const SpendingRecord &) const = default;
};

/// What one image has cost.
struct SpentImage
{
    qint64 projectId = 0;
    QString repository;
    QString tag;
    qint64 requests = 0;
    WallTime lastAt {};
    bool operator==(const SpentImage &) const = default;
};

/// What of an upstream's limit was spent on which image. Bounded: what is older than `kept` is forgotten, and of each
/// upstream the oldest past `capacity`. Rows outlive their project, because what was spent stays spent.
class SpendingStore
{
public:
    static constexpr std::chrono::hours kept {24};
    static constexpr qint64 capacity = 10'000;

    explicit SpendingStore(Database &database) : m_database(database) { }

    Result<void> record(const SpendingRecord &spending); ///< relaxed
    /// Each image that an upstream's limit was spent on after `since`, the most expensive first.
    Result<QList<SpentImage>> since(qint64 upstreamId, WallTime since) const;
    Result<void> forget(qint64 upstreamId);

private:
    Database &m_database;
};

} // namespace breakwater::catalog
