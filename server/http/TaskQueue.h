// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Body.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace breakwater::http {

/// The way into an I/O thread from everywhere else. Outlives its loop in the hands of whoever still wants to
/// post: after close() tasks are dropped.
class TaskQueue
{
public:
    using Task = std::function<void()>;

    explicit TaskQueue(int eventFd) : m_eventFd(eventFd) { }

    /// Any thread. False: the loop has ended and the task was dropped.
    bool post(Task task);
    bool inLoopThread() const { return m_thread.load(std::memory_order_relaxed) == std::this_thread::get_id(); }

    // Only the loop calls what follows.
    int eventFd() const { return m_eventFd.get(); }
    void bindToThisThread() { m_thread.store(std::this_thread::get_id(), std::memory_order_relaxed); }
    void take(std::vector<Task> &tasks);
    void close();

private:
    OwnedFd m_eventFd;
    std::atomic<std::thread::id> m_thread;
    std::mutex m_mutex; // guards what follows
    std::vector<Task> m_tasks;
    bool m_closed = false;
};

} // namespace breakwater::http
