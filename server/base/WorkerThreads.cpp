// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WorkerThreads.h"

#include <pthread.h>

namespace breakwater {

WorkerThreads::WorkerThreads(const std::string &name, int count) : m_mailbox(std::make_shared<Mailbox>())
{
    for (int i = 0; i < count; ++i)
        m_threads.emplace_back([this, name] { loop(name); });
}

WorkerThreads::~WorkerThreads()
{
    finish();
}

void WorkerThreads::finish()
{
    m_mailbox->close();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void WorkerThreads::add(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void WorkerThreads::loop(const std::string &name)
{
    ::pthread_setname_np(::pthread_self(), name.c_str());
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
    }
}

} // namespace breakwater
