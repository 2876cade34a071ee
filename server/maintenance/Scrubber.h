// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Mailbox.h"
#include "base/WorkerThreads.h"
#include "catalog/RunStore.h"
#include "maintenance/ImageRemover.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace breakwater::maintenance {

/// Reads every stored blob again and compares its digest, in a thread of its own, no faster than it is told, and
/// without filling the page cache with what no one asked for. A blob whose bytes are wrong goes to the quarantine and
/// one that is not there is listed no more, unless it may lie on a disk that is missing: both are fetched again when
/// they are asked for. Control thread.
class Scrubber : public QObject
{
    Q_OBJECT

public:
    Scrubber(catalog::Database &database, const storage::FileBlobStore &store, ImageRemover &remover,
             const Clock &clock, QObject *parent = nullptr);
    ~Scrubber() override; ///< ends a run

    /// InUse while one runs. `bytesPerSecond` 0: as fast as it goes.
    Result<catalog::RunRecord> start(const QString &actor, qint64 bytesPerSecond);
    void stop();
    const std::optional<catalog::RunRecord> &current() const { return m_run; }
    qint64 doneBytes() const { return m_progress ? m_progress->doneBytes.load() : 0; }

Q_SIGNALS:
    void runChanged(const breakwater::catalog::RunRecord &run, qint64 doneBytes); ///< begun, once a second, ended
    void damaged(const breakwater::Digest &digest, bool missing); ///< was found, and is out of the way

private:
    struct Progress
    {
        std::atomic<bool> stopping {false};
        std::atomic<qint64> doneBytes {0};
        std::atomic<qint64> checked {0};
    };
    struct Work
    {
        std::vector<std::pair<Digest, qint64>> blobs; ///< with their sizes
        qint64 bytesPerSecond = 0;
        std::shared_ptr<Progress> progress;
    };
    static void readAll(const Work &work, const storage::FileBlobStore &store,
                        const std::function<void(const Digest &, bool missing)> &report);
    void noteDamaged(const Digest &digest, bool missing);
    void tell();
    void end();

    catalog::Database &m_database;
    const storage::FileBlobStore &m_store;
    ImageRemover &m_remover;
    const Clock &m_clock;
    std::optional<catalog::RunRecord> m_run;
    std::shared_ptr<Progress> m_progress;
    QTimer m_tell;
    std::shared_ptr<Mailbox> m_inbox = std::make_shared<Mailbox>();
    WorkerThreads m_workers {"bw-scrub", 1};
};

} // namespace breakwater::maintenance
