// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/TaskQueue.h"

#include <cstdint>

#include <sys/eventfd.h>

namespace breakwater::http {

bool TaskQueue::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return false;
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1)
        ::eventfd_write(m_eventFd.get(), 1); // cannot block: the counter is reset with each take()
    return true;
}

void TaskQueue::take(std::vector<Task> &tasks)
{
    tasks.clear();
    eventfd_t count = 0;
    ::eventfd_read(m_eventFd.get(), &count);
    const std::lock_guard lock(m_mutex);
    m_tasks.swap(tasks);
}

void TaskQueue::close()
{
    std::vector<Task> dropped; // destroyed after the lock: a task's captures may post in their destructors
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_tasks.swap(dropped);
}

} // namespace breakwater::http
