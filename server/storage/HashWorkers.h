// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace breakwater::storage {

class RunningHash;

/// A few threads, shared by all in-flight blobs, that hash what was written while the writer goes on receiving:
/// hash and write on one thread cost 1.03 s a GB, on two 0.71 (performance.md 3.4). Threads start with the first
/// work. Thread-safe.
class HashWorkers
{
public:
    HashWorkers();
    HashWorkers(const HashWorkers &) = delete;
    HashWorkers &operator=(const HashWorkers &) = delete;
    ~HashWorkers(); ///< ends and waits for the threads; queued work is dropped

    void enqueue(std::shared_ptr<RunningHash> hash);

private:
    void run();

    std::mutex m_mutex; ///< guards all that follows
    std::condition_variable m_wake;
    std::deque<std::shared_ptr<RunningHash>> m_queue;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    std::size_t m_maxThreads;
    bool m_stopping = false;
};

} // namespace breakwater::storage
