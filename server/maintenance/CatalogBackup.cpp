// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/CatalogBackup.h"

#include "catalog/CatalogRescue.h"
#include "maintenance/MaintenanceLog.h"

namespace breakwater::maintenance {

CatalogBackup::CatalogBackup(QString catalogPath, QObject *parent) : QObject(parent), m_path(std::move(catalogPath))
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
    if (!m_timer.isActive())
        m_timer.start(m_madeOne ? interval : firstWait);
}

void CatalogBackup::makeNow()
{
    m_madeOne = true;
    m_workers.run(
        [path = m_path]() -> Result<void> {
            auto database = catalog::Database::open(path);
            if (!database)
                return database.error();
            return database->copyTo(catalog::backupPathOf(path));
        },
        [this](const Result<void> &copied) {
            if (!copied)
                qCWarning(lcMaintenance) << "the catalog could not be copied:" << copied.error().toLogLine();
            Q_EMIT made(copied.ok());
        });
}

} // namespace breakwater::maintenance
