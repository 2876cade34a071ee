// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WorkerThreads.h"
#include "catalog/Database.h"

#include <chrono>

#include <QObject>
#include <QTimer>

namespace breakwater::maintenance {

/// Keeps a copy of the catalog beside it (catalog/CatalogRescue.h), for the day when it is damaged: some minutes after
/// something changed, at most once an hour, and once a day in any case, as what was pulled when is only in the copy.
/// The journal begins anew with it (catalog/CatalogJournal.h): sooner where it has no base, as at first or after it
/// broke, or has grown long. What fails is tried again, each time after a longer wait. Copy and base are made in a
/// thread of its own. Control thread.
class CatalogBackup : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds withoutBase = std::chrono::seconds(10);
        std::chrono::milliseconds firstWait = std::chrono::minutes(2);
        std::chrono::milliseconds interval = std::chrono::minutes(60);
        std::chrono::milliseconds inAnyCase = std::chrono::hours(24);
    };
    static constexpr qint64 longJournalBytes = 32 << 20;

    explicit CatalogBackup(catalog::Database &database, QObject *parent = nullptr);
    ~CatalogBackup() override; ///< waits for a copy that is being made

    void setPace(const Pace &pace) { m_pace = pace; } ///< for tests
    void noteChange();
    void makeNow();

Q_SIGNALS:
    void made(bool well);

private:
    void within(std::chrono::milliseconds wait);
    std::chrono::milliseconds afterFailures(std::chrono::milliseconds wait) const;

    catalog::Database &m_database;
    Pace m_pace;
    QTimer m_timer;
    bool m_madeOne = false;
    int m_failures = 0; ///< in a row
    bool m_isMaking = false;
    WorkerThreads m_workers {"bw-backup", 1};
};

} // namespace breakwater::maintenance
