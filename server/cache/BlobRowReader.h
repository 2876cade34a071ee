// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"
#include "catalog/BlobTable.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <QString>

namespace breakwater::cache {

/// Reads every stored blob's row in a thread and with a connection of its own, so that a start with a million of them
/// reads and fills its index at the same time. At most some batches are ahead. One reader at a time.
class BlobRowReader
{
public:
    struct Blob
    {
        Digest digest;
        qint64 sizeBytes = 0;
        std::vector<qint64> projects;
    };
    using Batch = std::vector<Blob>;

    explicit BlobRowReader(QString catalogPath);
    BlobRowReader(const BlobRowReader &) = delete;
    BlobRowReader &operator=(const BlobRowReader &) = delete;
    ~BlobRowReader();

    /// Waits for the next; empty at the end. The catalog's errors.
    Result<Batch> next();
    /// Waits for what all of them take; after the last next().
    Result<catalog::BlobTotals> totals();

private:
    void read(const QString &catalogPath);
    bool give(Batch batch); ///< false when nobody wants more

    std::mutex m_mutex; ///< guards the rest but for the thread
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    std::optional<Error> m_error;
    std::optional<catalog::BlobTotals> m_totals;
    bool m_atEnd = false; ///< of the batches
    bool m_unwanted = false;
    std::thread m_thread;
};

} // namespace breakwater::cache
