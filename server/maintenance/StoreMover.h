// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Mailbox.h"
#include "base/WorkerThreads.h"
#include "catalog/RunStore.h"
#include "storage/FileBlobStore.h"
#include "storage/StoreMove.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace breakwater::maintenance {

/// Moves the store to another folder in a thread of its own while it is served, and writes it down as a run. A run that
/// was stopped or failed leaves the store in two places, which serve together; the next one goes on from there.
/// Control thread.
class StoreMover : public QObject
{
    Q_OBJECT

public:
    StoreMover(catalog::Database &database, storage::FileBlobStore &store, const Clock &clock,
               QObject *parent = nullptr);
    ~StoreMover() override; ///< ends a run

    /// FileBlobStore::beginMove has what `folder` means, and the errors. InUse while one runs.
    Result<catalog::RunRecord> start(const QString &folder, const QString &actor);
    void stop();
    const std::optional<catalog::RunRecord> &current() const { return m_run; }
    qint64 doneBytes() const { return m_progress ? m_progress->doneBytes.load() : 0; }

Q_SIGNALS:
    void runChanged(const breakwater::catalog::RunRecord &run, qint64 doneBytes); ///< begun, once a second, ended
    void damaged(const breakwater::Digest &digest); ///< was found, and is in quarantine
    void failed(const breakwater::Error &error); ///< before the end of its run is told

private:
    struct Progress
    {
        std::atomic<bool> stopping {false};
        std::atomic<qint64> doneBytes {0};
    };
    void pass();
    void passed(const Result<storage::StoreMove::Pass> &pass);
    void end(catalog::RunRecord::State state);

    catalog::Database &m_database;
    storage::FileBlobStore &m_store;
    const Clock &m_clock;
    std::optional<catalog::RunRecord> m_run;
    std::shared_ptr<Progress> m_progress;
    QTimer m_tell;
    QTimer m_again; ///< for what is still being written in the former home
    std::shared_ptr<Mailbox> m_inbox = std::make_shared<Mailbox>();
    WorkerThreads m_workers {"bw-move", 1};
};

} // namespace breakwater::maintenance
