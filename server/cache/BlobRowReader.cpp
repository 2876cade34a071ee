// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/BlobRowReader.h"

#include "catalog/CatalogLoader.h"

#include <pthread.h>

namespace breakwater::cache {
namespace {

constexpr std::size_t batchRows = 4096;
constexpr std::size_t batchesAhead = 8;

} // namespace

BlobRowReader::BlobRowReader(QString catalogPath)
{
    m_thread = std::thread([this, path = std::move(catalogPath)] {
        ::pthread_setname_np(::pthread_self(), "bw-load");
        read(path);
    });
}

BlobRowReader::~BlobRowReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_unwanted = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void BlobRowReader::read(const QString &catalogPath)
{
    const auto end = [this](std::optional<Error> error) {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
        m_atEnd = true;
        m_changed.notify_all();
    };
    catalog::Database::Options options;
    options.readOnly = true;
    auto database = catalog::Database::open(catalogPath, options);
    if (!database) {
        end(database.error());
        return;
    }
    Batch batch;
    batch.reserve(batchRows);
    const auto done = catalog::CatalogLoader(*database).forEachBlob(
        [&](const Digest &digest, qint64 sizeBytes, std::span<const qint64> projects) {
            batch.push_back({digest, sizeBytes, {projects.begin(), projects.end()}});
            if (batch.size() < batchRows)
                return true;
            Batch full;
            full.reserve(batchRows);
            full.swap(batch);
            return give(std::move(full));
        });
    if (!done) {
        end(done.error());
        return;
    }
    if (!batch.empty())
        give(std::move(batch));
    end({});
    const auto totals = catalog::BlobTable(*database).totals(); // while the tags are read elsewhere
    const std::lock_guard lock(m_mutex);
    if (totals)
        m_totals = *totals;
    else
        m_error = totals.error();
    m_changed.notify_all();
}

bool BlobRowReader::give(Batch batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_batches.size() < batchesAhead || m_unwanted; });
    if (m_unwanted)
        return false;
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

Result<catalog::BlobTotals> BlobRowReader::totals()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_totals || m_error; });
    return m_totals ? Result<catalog::BlobTotals>(*m_totals) : Result<catalog::BlobTotals>(*m_error);
}

Result<BlobRowReader::Batch> BlobRowReader::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty() || m_atEnd; });
    if (!m_batches.empty()) {
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }
    if (m_error)
        return *m_error;
    return Batch {};
}

} // namespace breakwater::cache
