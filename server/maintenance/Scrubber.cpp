// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/Scrubber.h"

#include "base/Hasher.h"
#include "catalog/BlobTable.h"
#include "maintenance/MaintenanceLog.h"
#include "storage/FileHandle.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace breakwater::maintenance {
namespace {

constexpr std::size_t pieceBytes = 1024 * 1024;
constexpr std::chrono::milliseconds longestSleep {100};

/// Holds a reader to a rate.
class Brake
{
public:
    explicit Brake(qint64 bytesPerSecond) : m_bytesPerSecond(bytesPerSecond) { }

    void passed(qint64 bytes, const std::atomic<bool> &stopping)
    {
        if (m_bytesPerSecond <= 0)
            return;
        m_due += std::chrono::nanoseconds(
            static_cast<qint64>(1e9 * static_cast<double>(bytes) / static_cast<double>(m_bytesPerSecond)));
        // Time that was lost elsewhere is not made up by a burst.
        m_due = std::max(m_due, std::chrono::steady_clock::now() - longestSleep);
        while (!stopping && std::chrono::steady_clock::now() < m_due) {
            const auto wait = m_due - std::chrono::steady_clock::now();
            std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(wait, longestSleep));
        }
    }

private:
    const qint64 m_bytesPerSecond;
    std::chrono::steady_clock::time_point m_due = std::chrono::steady_clock::now();
};

enum class Verdict { Right, Wrong, Missing, Unread };

Verdict examine(const storage::FileBlobStore &store, const Digest &digest, qint64 sizeBytes, Brake &brake,
                std::atomic<qint64> &doneBytes, const std::atomic<bool> &stopping)
{
    const auto opened = store.open(digest);
    if (!opened)
        return opened.error().code == ErrorCode::BlobUnknown ? Verdict::Missing : Verdict::Unread;
    const storage::FileHandle file(opened->fd);
    if (static_cast<qint64>(opened->sizeBytes) != sizeBytes) {
        doneBytes += sizeBytes;
        return Verdict::Wrong;
    }
    Hasher hasher(digest.algorithm());
    std::vector<char> piece(pieceBytes);
    off_t position = 0;
    while (!stopping) {
        const ssize_t got = ::pread(file.get(), piece.data(), piece.size(), position);
        if (got < 0)
            return errno == EIO ? Verdict::Wrong : Verdict::Unread;
        if (got == 0)
            break;
        hasher.add(piece.data(), static_cast<std::size_t>(got));
        ::posix_fadvise(file.get(), position, got, POSIX_FADV_DONTNEED);
        position += got;
        doneBytes += got;
        brake.passed(got, stopping);
    }
    if (stopping)
        return Verdict::Unread;
    return hasher.finish() == digest ? Verdict::Right : Verdict::Wrong;
}

} // namespace

Scrubber::Scrubber(catalog::Database &database, const storage::FileBlobStore &store, ImageRemover &remover,
                   const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_store(store), m_remover(remover), m_clock(clock)
{
    m_tell.setInterval(std::chrono::seconds(1));
    connect(&m_tell, &QTimer::timeout, this, &Scrubber::tell);
}

Scrubber::~Scrubber()
{
    stop();
    m_workers.finish();
    m_inbox->close();
}

Result<catalog::RunRecord> Scrubber::start(const QString &actor, qint64 bytesPerSecond)
{
    if (m_run)
        return Error(ErrorCode::InUse, u"a scrub is running"_s, {{u"job"_s, u"scrub"_s}});
    catalog::RunRecord run;
    run.kind = u"scrub"_s;
    run.actor = actor;
    run.startedAt = m_clock.now();
    Work work;
    work.bytesPerSecond = bytesPerSecond;
    const auto read
        = catalog::BlobTable(m_database).forEach([&](const Digest &digest, qint64 sizeBytes, std::span<const qint64>) {
              work.blobs.emplace_back(digest, sizeBytes);
              run.plannedBytes += sizeBytes;
              return true;
          });
    if (!read)
        return read.error();
    const auto begun = catalog::RunStore(m_database).begin(run);
    if (!begun)
        return begun.error();
    run.id = *begun;
    m_run = run;
    m_progress = std::make_shared<Progress>();
    work.progress = m_progress;
    const auto report = [this, inbox = m_inbox](const Digest &digest, bool missing) {
        inbox->post([this, digest, missing] { noteDamaged(digest, missing); });
    };
    // The end goes the same way as the reports, so that it comes behind them.
    m_workers.run(
        [work = std::move(work), &store = m_store, report, inbox = m_inbox, this] {
            readAll(work, store, report);
            inbox->post([this] { end(); });
            return true;
        },
        [](bool) {});
    m_tell.start();
    Q_EMIT runChanged(*m_run, 0);
    return run;
}

void Scrubber::readAll(const Work &work, const storage::FileBlobStore &store,
                       const std::function<void(const Digest &, bool)> &report)
{
    Brake brake(work.bytesPerSecond);
    Progress &progress = *work.progress;
    for (const auto &[digest, sizeBytes] : work.blobs) {
        const Verdict verdict = examine(store, digest, sizeBytes, brake, progress.doneBytes, progress.stopping);
        if (progress.stopping)
            return;
        ++progress.checked;
        if (verdict == Verdict::Wrong || verdict == Verdict::Missing)
            report(digest, verdict == Verdict::Missing);
    }
}

void Scrubber::noteDamaged(const Digest &digest, bool missing)
{
    if (!m_run)
        return;
    // One that was removed or fetched anew since it was read is not what was read.
    const auto listed = catalog::BlobTable(m_database).find(digest);
    if (!listed || !*listed || (missing && m_store.contains(digest)))
        return;
    if (missing && m_store.missingFormer()) { // it may lie there, and is had again with the disk
        m_run->counts[u"unreachable"_s] = m_run->counts.value(u"unreachable"_s).toInteger() + 1;
        return;
    }
    const auto moved = m_remover.quarantine(digest);
    if (!moved) {
        qCWarning(lcMaintenance) << "a damaged blob stays where it is:" << moved.error().toLogLine();
        return;
    }
    const QString what = missing ? u"missing"_s : u"bad"_s;
    m_run->counts[what] = m_run->counts.value(what).toInteger() + 1;
    m_run->log += what + u": "_s + digest.toQString() + u'\n';
    Q_EMIT damaged(digest, missing);
}

void Scrubber::stop()
{
    if (m_progress)
        m_progress->stopping = true;
}

void Scrubber::tell()
{
    if (m_run)
        Q_EMIT runChanged(*m_run, doneBytes());
}

void Scrubber::end()
{
    m_tell.stop();
    catalog::RunRecord run = *std::exchange(m_run, std::nullopt);
    run.state = m_progress->stopping ? catalog::RunRecord::State::Stopped : catalog::RunRecord::State::Finished;
    run.finishedAt = m_clock.now();
    run.counts[u"checked"_s] = m_progress->checked.load();
    run.counts[u"bytes"_s] = m_progress->doneBytes.load();
    const qint64 done = m_progress->doneBytes.load();
    m_progress.reset();
    if (const auto written = catalog::RunStore(m_database).finish(run); !written)
        qCWarning(lcMaintenance) << "a run could not be written down:" << written.error().toLogLine();
    Q_EMIT runChanged(run, done);
}

} // namespace breakwater::maintenance
