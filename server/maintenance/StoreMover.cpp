// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/StoreMover.h"

#include "maintenance/MaintenanceLog.h"

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace breakwater::maintenance {
namespace {

constexpr std::chrono::milliseconds lookAgain {200};
constexpr int politeNice = 10;

/// Linux has a nice value a thread; pulls come first.
void bePolite()
{
    if (::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), politeNice) != 0)
        qCDebug(lcMaintenance) << "the move has the priority of all others";
}

} // namespace

StoreMover::StoreMover(catalog::Database &database, storage::FileBlobStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_store(store), m_clock(clock)
{
    m_tell.setInterval(std::chrono::seconds(1));
    connect(&m_tell, &QTimer::timeout, this, [this] {
        if (m_run)
            Q_EMIT runChanged(*m_run, doneBytes());
    });
    m_again.setSingleShot(true);
    m_again.setInterval(lookAgain);
    connect(&m_again, &QTimer::timeout, this, &StoreMover::pass);
}

StoreMover::~StoreMover()
{
    stop();
    m_workers.finish();
    m_inbox->close();
}

Result<catalog::RunRecord> StoreMover::start(const QString &folder, const QString &actor)
{
    if (m_run)
        return Error(ErrorCode::InUse, u"the store is being moved"_s, {{u"job"_s, u"move"_s}});
    if (const auto begun = m_store.beginMove(folder); !begun)
        return begun.error();
    catalog::RunRecord run;
    run.kind = u"move"_s;
    run.actor = actor;
    run.startedAt = m_clock.now();
    run.plannedBytes = static_cast<qint64>(m_store.totals().usedBytes);
    run.log = u"from: %1\nto: %2\n"_s.arg(QString::fromStdString(m_store.formerRoot()),
                                          QString::fromStdString(m_store.root()));
    const auto written = catalog::RunStore(m_database).begin(run);
    if (written)
        run.id = *written;
    else
        qCWarning(lcMaintenance) << "a run could not be written down:" << written.error().toLogLine();
    m_run = run;
    m_progress = std::make_shared<Progress>();
    m_tell.start();
    pass();
    Q_EMIT runChanged(run, 0);
    return run;
}

void StoreMover::pass()
{
    if (!m_run)
        return;
    storage::StoreMove::Hooks hooks {
        m_progress->stopping,
        [progress = m_progress](std::uint64_t bytes) { progress->doneBytes += static_cast<qint64>(bytes); },
        [this, inbox = m_inbox](const Digest &digest) {
            inbox->post([this, digest] {
                if (m_run)
                    m_run->log += u"bad: "_s + digest.toQString() + u'\n';
                Q_EMIT damaged(digest);
            });
        }};
    m_workers.run(
        [move = storage::StoreMove(m_store.state(), std::move(hooks)), progress = m_progress]() mutable {
            bePolite();
            return move.pass();
        },
        [this](const Result<storage::StoreMove::Pass> &done) { passed(done); });
}

void StoreMover::passed(const Result<storage::StoreMove::Pass> &pass)
{
    using State = catalog::RunRecord::State;
    if (!m_run)
        return;
    const auto giveUp = [this](const Error &error) {
        m_run->log += u"error: "_s + error.toLogLine() + u'\n';
        Q_EMIT failed(error);
        end(State::Failed);
    };
    if (!pass) {
        if (pass.error().code == ErrorCode::Cancelled)
            end(State::Stopped);
        else
            giveUp(pass.error());
        return;
    }
    const QString blobs = u"blobs"_s;
    m_run->counts[blobs] = m_run->counts.value(blobs).toInteger() + static_cast<qint64>(pass->blobs);
    if (m_progress->stopping) {
        end(State::Stopped);
        return;
    }
    if (pass->isEmpty) {
        const auto finished = m_store.finishMove(pass->uses);
        if (!finished) {
            giveUp(finished.error());
            return;
        }
        if (*finished) {
            end(State::Finished);
            return;
        }
    }
    m_again.start();
}

void StoreMover::stop()
{
    if (m_progress)
        m_progress->stopping = true;
}

void StoreMover::end(catalog::RunRecord::State state)
{
    m_tell.stop();
    catalog::RunRecord run = *std::exchange(m_run, std::nullopt);
    run.state = state;
    run.finishedAt = m_clock.now();
    run.counts[u"bytes"_s] = m_progress->doneBytes.load();
    const qint64 done = m_progress->doneBytes.load();
    m_progress.reset();
    if (const auto written = catalog::RunStore(m_database).finish(run); run.id != 0 && !written)
        qCWarning(lcMaintenance) << "a run could not be written down:" << written.error().toLogLine();
    Q_EMIT runChanged(run, done);
}

} // namespace breakwater::maintenance
