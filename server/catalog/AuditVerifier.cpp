// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/AuditVerifier.h"

#include "catalog/AuditStore.h"

namespace breakwater::catalog {

namespace {

constexpr int batch = 1000;

/// The place at which this row's hash would be right. 0: at none, so that its texts are not those that were written.
Result<qint64> placeOf(Database &database, AuditRecord record, const AuditChain &chain)
{
    qint64 place = 0;
    const qint64 standsAt = record.id;
    const auto fits = [&](qint64 formerId, const QByteArray &formerHash) {
        // Behind the former row as a rule; of two neighbours that changed places the former one moved too.
        for (const qint64 id : {formerId + 1, standsAt + 1, standsAt - 1}) {
            record.id = id;
            if (AuditStore::hashOf(formerHash, record) == record.hash) {
                place = id;
                return false;
            }
        }
        return true;
    };
    if (!fits(chain.prunedId, chain.prunedHash))
        return place;
    const auto searched = database.select(QStringLiteral("SELECT id, hash FROM audit ORDER BY id"), {},
                                          [&](const Row &row) { return fits(row.integer(0), row.bytes(1)); });
    if (!searched)
        return searched.error();
    return place;
}

} // namespace

Result<AuditFinding> verifyAudit(Database &database)
{
    AuditFinding finding;
    const auto done = database.snapshot([&]() -> Result<void> {
        const AuditStore store(database);
        const auto chain = store.chain();
        if (!chain)
            return chain.error();
        finding.prunedId = chain->prunedId;
        finding.lastHash = chain->lastHash;
        qint64 lastId = chain->prunedId;
        QByteArray lastHash = chain->prunedHash;
        while (true) {
            const auto rows = store.inOrder(lastId, batch);
            if (!rows)
                return rows.error();
            for (const AuditRecord &record : *rows) {
                if (record.id == lastId + 1 && AuditStore::hashOf(lastHash, record) == record.hash) {
                    ++finding.checked;
                    lastId = record.id;
                    lastHash = record.hash;
                    continue;
                }
                finding.atId = record.id;
                const auto place = placeOf(database, record, *chain);
                if (!place)
                    return place.error();
                if (*place != 0 && *place != record.id) {
                    finding.fault = AuditFinding::Fault::Moved;
                    finding.writtenAs = *place;
                } else {
                    finding.fault
                        = record.id == lastId + 1 ? AuditFinding::Fault::Altered : AuditFinding::Fault::Missing;
                }
                return {};
            }
            if (rows->size() < batch)
                break;
        }
        if (lastId != chain->lastId || lastHash != chain->lastHash) {
            finding.fault = AuditFinding::Fault::CutOff;
            finding.atId = lastId;
            finding.writtenAs = chain->lastId;
        }
        return {};
    });
    if (!done)
        return done.error();
    return finding;
}

} // namespace breakwater::catalog
