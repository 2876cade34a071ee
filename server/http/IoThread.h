// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/IoLoop.h"

#include <memory>
#include <string>
#include <thread>

namespace breakwater::http {

/// A named thread that runs one IoLoop; the destructor quits it and waits.
class IoThread
{
public:
    /// `name` at most 15 bytes. Errors as IoLoop::open.
    static Result<std::unique_ptr<IoThread>> start(const std::string &name);
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;
    ~IoThread();

    IoLoop &loop() { return *m_loop; } ///< its thread only
    const std::shared_ptr<TaskQueue> &tasks() const { return m_loop->tasks(); }
    /// Runs `task` in the thread and waits for it; from another thread only.
    void runAndWait(const TaskQueue::Task &task);

private:
    IoThread(std::unique_ptr<IoLoop> loop, const std::string &name);

    std::unique_ptr<IoLoop> m_loop;
    std::thread m_thread;
};

} // namespace breakwater::http
