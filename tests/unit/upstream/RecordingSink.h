// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/UpstreamTypes.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <string>

namespace breakwater {

/// Keeps what a download delivered. Filled in the transport's thread, read by the test.
class RecordingSink final : public upstream::BlobSink
{
public:
    bool onHead(std::uint64_t offset, std::optional<std::uint64_t> totalBytes) override
    {
        const std::lock_guard lock(m_mutex);
        ++heads;
        m_offset = offset;
        m_total = totalBytes;
        return true;
    }
    bool onBytes(const char *data, std::size_t sizeBytes) override
    {
        const std::lock_guard lock(m_mutex);
        m_bytes.append(data, sizeBytes);
        return acceptBytes;
    }
    void onFinished(const Result<void> &result) override
    {
        const std::lock_guard lock(m_mutex);
        if (!result.ok())
            m_error = result.error();
        ++finished;
    }

    std::string bytes() const { return read(m_bytes); }
    std::optional<std::uint64_t> total() const { return read(m_total); }
    std::uint64_t offset() const { return read(m_offset); }
    std::optional<Error> error() const { return read(m_error); }

    std::atomic<int> heads = 0;
    std::atomic<int> finished = 0;
    std::atomic<bool> acceptBytes = true;

private:
    template<typename T>
    T read(const T &value) const
    {
        const std::lock_guard lock(m_mutex);
        return value;
    }

    mutable std::mutex m_mutex;
    std::string m_bytes;
    std::uint64_t m_offset = 0;
    std::optional<std::uint64_t> m_total;
    std::optional<Error> m_error;
};

} // namespace breakwater
