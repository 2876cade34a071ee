// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WorkerThreads.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace breakwater::maintenance {

/// Keeps a copy of the catalog beside it (catalog/CatalogRescue.h), for the day when it is damaged: some minutes after
/// something changed, and at most once an hour. The copy is made in a thread of its own. Control thread.
class CatalogBackup : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes firstWait {2};
    static constexpr std::chrono::minutes interval {60};

    explicit CatalogBackup(QString catalogPath, QObject *parent = nullptr);
    ~CatalogBackup() override; ///< waits for a copy that is being made

    void noteChange();
    void makeNow();

Q_SIGNALS:
    void made(bool well);

private:
    const QString m_path;
    QTimer m_timer;
    bool m_madeOne = false;
    WorkerThreads m_workers {"bw-backup", 1};
};

} // namespace breakwater::maintenance
