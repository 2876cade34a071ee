// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/TaskQueue.h"
#include "http/TimerWheel.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace breakwater::http {

/// Whatever waits for a file descriptor in an IoLoop.
class EventSink
{
public:
    virtual ~EventSink() = default;
    virtual void ready(std::uint32_t events) = 0; ///< EPOLL* bits
};

/// A level-triggered epoll loop with posted tasks and deadlines. Everything but tasks() belongs to the thread
/// that calls run(), and before that to its maker.
class IoLoop
{
public:
    /// Error: Internal when the system has no descriptors left.
    static Result<std::unique_ptr<IoLoop>> open();
    IoLoop(const IoLoop &) = delete;
    IoLoop &operator=(const IoLoop &) = delete;
    ~IoLoop();

    void run(); ///< until quit()
    void quit() { m_quit = true; } ///< in the loop's thread

    const std::shared_ptr<TaskQueue> &tasks() const { return m_tasks; }

    bool watch(int fd, std::uint32_t events, EventSink &sink);
    void change(int fd, std::uint32_t events, EventSink &sink);
    void unwatch(int fd);
    /// Destroys `sink` when no event of this turn can reach it any more. It must be unwatched.
    void retire(std::unique_ptr<EventSink> sink);

    TimerWheel &timers() { return m_timers; }
    TimerWheel::Time now() const { return m_now; } ///< at the beginning of this turn

private:
    IoLoop(int epollFd, int eventFd);
    void runTasks();

    OwnedFd m_epoll;
    std::shared_ptr<TaskQueue> m_tasks;
    TimerWheel::Time m_now;
    TimerWheel m_timers;
    std::vector<TaskQueue::Task> m_running;
    std::vector<std::unique_ptr<EventSink>> m_retired;
    bool m_quit = false;
};

} // namespace breakwater::http
