// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/CatalogBackup.h"

#include "catalog/CatalogJournal.h"
#include "catalog/CatalogRescue.h"
#include "maintenance/MaintenanceLog.h"

namespace breakwater::maintenance {

CatalogBackup::CatalogBackup(catalog::Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CatalogBackup::makeNow);
}

CatalogBackup::~CatalogBackup()
{
    m_workers.finish();
}

void CatalogBackup::noteChange()
{
    const catalog::CatalogJournal *journal = m_database.journal();
    if (journal && journal->needsBase() && !m_madeOne)
        within(m_pace.withoutBase);
    else if (journal && journal->logBytes() > longJournalBytes)
        within(m_pace.firstWait);
    else
        within(m_madeOne ? m_pace.interval : m_pace.firstWait);
}

void CatalogBackup::within(std::chrono::milliseconds wait)
{
    if (!m_isMaking && (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait))
        m_timer.start(wait);
}

void CatalogBackup::makeNow()
{
    m_madeOne = true;
    m_isMaking = true;
    m_timer.stop();
    // First a new log: the copy is made after its beginning, and the base from the copy.
    catalog::CatalogJournal *journal = m_database.journal();
    const auto generation = journal ? journal->rotate(m_database) : std::nullopt;
    const QString installation = journal ? journal->installation() : QString();
    m_workers.run(
        [path = m_database.path(), generation, installation]() -> Result<void> {
            const QString copy = catalog::backupPathOf(path);
            {
                auto database = catalog::Database::open(path);
                if (!database)
                    return database.error();
                if (const auto copied = database->copyTo(copy); !copied)
                    return copied;
            }
            return generation ? catalog::CatalogJournal::writeBase(copy, path, installation, *generation)
                              : Result<void>();
        },
        [this, isWithJournal = generation.has_value()](const Result<void> &copied) {
            m_isMaking = false;
            if (!copied)
                qCWarning(lcMaintenance) << "the catalog could not be copied:" << copied.error().toLogLine();
            else if (isWithJournal)
                m_database.journal()->baseMade();
            within(m_pace.inAnyCase);
            Q_EMIT made(copied.ok());
        });
}

} // namespace breakwater::maintenance
