// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/CatalogBackup.h"

#include "catalog/CatalogJournal.h"
#include "catalog/CatalogRescue.h"
#include "maintenance/MaintenanceLog.h"

#include <algorithm>

namespace breakwater::maintenance {

CatalogBackup::CatalogBackup(catalog::Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CatalogBackup::makeNow);
    if (catalog::CatalogJournal *journal = database.journal())
        journal->onBreak([this] { noteChange(); });
}

CatalogBackup::~CatalogBackup()
{
    if (catalog::CatalogJournal *journal = m_database.journal())
        journal->onBreak({});
    m_workers.finish();
}

void CatalogBackup::noteChange()
{
    const catalog::CatalogJournal *journal = m_database.journal();
    if (journal && journal->needsBase())
        within(afterFailures(m_pace.withoutBase));
    else if (journal && journal->logBytes() > longJournalBytes)
        within(afterFailures(m_pace.firstWait));
    else
        within(m_madeOne ? m_pace.interval : m_pace.firstWait);
}

std::chrono::milliseconds CatalogBackup::afterFailures(std::chrono::milliseconds wait) const
{
    return std::min(wait * (1 << std::min(m_failures, 10)), std::max(wait, m_pace.interval));
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
            const catalog::CatalogJournal *now = m_database.journal();
            const bool isWhole = copied && !(now && now->needsBase()); // it may have broken meanwhile
            m_failures = isWhole ? 0 : m_failures + 1;
            within(isWhole ? m_pace.inAnyCase : afterFailures(m_pace.withoutBase));
            Q_EMIT made(copied.ok());
        });
}

} // namespace breakwater::maintenance
