// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HashWorkers.h"

#include "storage/RunningHash.h"

#include <algorithm>

#include <pthread.h>

namespace breakwater::storage {

HashWorkers::HashWorkers() : m_maxThreads(std::clamp(std::thread::hardware_concurrency(), 1U, 4U)) { }

HashWorkers::~HashWorkers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_queue.clear();
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void HashWorkers::enqueue(std::shared_ptr<RunningHash> hash)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        m_queue.push_back(std::move(hash));
        if (m_idle < m_queue.size() && m_threads.size() < m_maxThreads)
            m_threads.emplace_back([this] { run(); });
    }
    m_wake.notify_one();
}

void HashWorkers::run()
{
    ::pthread_setname_np(::pthread_self(), "bw-hash");
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        --m_idle;
        if (m_stopping)
            return;
        const std::shared_ptr<RunningHash> hash = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        const bool more = hash->work();
        lock.lock();
        if (more && !m_stopping)
            m_queue.push_back(hash); // behind the others: a big blob does not starve a small one
    }
}

} // namespace breakwater::storage
