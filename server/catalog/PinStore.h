// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

namespace breakwater::catalog {

/// Keeps images from eviction and retention: those whose repository and tag match, or the one with the digest.
struct PinRecord
{
    qint64 id = 0;
    qint64 projectId = 0;
    QString repository; ///< glob
    QString tag; ///< glob; empty with a digest
    Digest digest; ///< null for a pin by tag
    QString note;
    QString actor;
    WallTime createdAt {};
    bool operator==(const PinRecord &) const = default;
};

class PinStore
{
public:
    explicit PinStore(Database &database) : m_database(database) { }

    Result<QList<PinRecord>> all() const; ///< by project, repository, tag
    Result<qint64> add(const PinRecord &pin); ///< AlreadyExists; NotFound for the project
    Result<void> remove(qint64 id); ///< NotFound

private:
    Database &m_database;
};

} // namespace breakwater::catalog
