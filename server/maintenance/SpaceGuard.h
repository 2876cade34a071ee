// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maintenance/Collector.h"

namespace breakwater::maintenance {

struct SpaceLimits
{
    qint64 limitBytes = 0; ///< for the store; 0: none
    qint64 freeFloorBytes = 0; ///< of the disk; 0: none
    int lowMarkPercent = 90;
    bool hasQuotas = false;
    bool operator==(const SpaceLimits &) const = default;
};

/// Keeps the store under its limit, the disk above its floor and projects under their quotas: some seconds after
/// content came in, once a minute for what others write to the disk, and at once when a write failed for space, images
/// go until the low mark. Control thread.
class SpaceGuard : public QObject
{
    Q_OBJECT

public:
    SpaceGuard(storage::FileBlobStore &store, Collector &collector, QObject *parent = nullptr);

    void setLimits(const SpaceLimits &limits);
    void noteGrowth();
    void noteFull(); ///< a write failed for space

    /// Where eviction begins and ends now, by whichever of limit and floor is nearer; 0: nowhere.
    struct Marks
    {
        qint64 highBytes = 0;
        qint64 lowBytes = 0;
    };
    /// A write failed for space, and none has worked since as far as is known.
    bool isFull() const { return m_isFull; }
    void noteStored() { m_isFull = false; }
    Marks marks() const;
    void check(); ///< now

Q_SIGNALS:
    void nothingToEvict(qint64 missingBytes); ///< over the mark, and all that is left is pinned or in use

private:
    QList<SpaceWish> wishes() const;
    qint64 usedBytes() const;
    /// Of the disk; while the store moves to it, in the end: what goes meanwhile counts wherever it lies.
    qint64 freeBytes(const storage::DiskFigures &disk) const;

    storage::FileBlobStore &m_store;
    Collector &m_collector;
    SpaceLimits m_limits;
    QTimer m_soon;
    QTimer m_often;
    bool m_planning = false;
    bool m_grew = true;
    bool m_full = false; ///< asks for room at the next check
    bool m_isFull = false;
};

} // namespace breakwater::maintenance
