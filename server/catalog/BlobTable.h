// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>
#include <span>

namespace breakwater::catalog {

struct BlobRecord
{
    Digest digest;
    qint64 sizeBytes = 0;
    qint64 allocatedBytes = 0; ///< on disk; 0 unknown
    WallTime storedAt {};
    WallTime lastUsedAt {};
    bool operator==(const BlobRecord &) const = default;
};

struct BlobTotals
{
    qint64 blobs = 0;
    qint64 sizeBytes = 0;
    qint64 allocatedBytes = 0;
    bool operator==(const BlobTotals &) const = default;
};

/// Which bytes are in the store, manifests among them, and which projects may have them (truth 5).
class BlobTable
{
public:
    explicit BlobTable(Database &database) : m_database(database) { }

    /// Lists a blob that is in the store, for a project. Durable; repeating it is harmless.
    Result<void> record(qint64 projectId, const BlobRecord &blob);
    /// A stored blob was proved through another project too. NotFound when it is not listed.
    Result<void> recordMembership(qint64 projectId, const Digest &digest);
    Result<std::optional<BlobRecord>> find(const Digest &digest) const;
    Result<void> recordUses(const QList<QPair<Digest, WallTime>> &uses); ///< relaxed, one transaction

    /// Their files are gone or broken: they are listed no more, for any project. What manifests say of them stays.
    Result<void> unlist(const QList<Digest> &digests);
    Result<BlobTotals> totals() const;
    Result<qint64> highestRow() const; ///< about how many there are, without counting

    /// Every stored blob with the projects that may have it; ends when the visitor says false. Made for the start:
    /// a million blobs in about a second. `projects` is valid during the call.
    using Visitor = std::function<bool(const Digest &, qint64 sizeBytes, std::span<const qint64> projects)>;
    Result<void> forEach(const Visitor &visit) const;

private:
    Database &m_database;
};

} // namespace breakwater::catalog
