// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Mailbox.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace breakwater {

/// A few named threads for what may block (fsync, walks over a folder), so that no event loop does. Owned by a thread
/// with an event loop: answers come there, in the order in which the work ended. Destroyed there too; the destructor
/// lets all that was given be done, and its answers are dropped.
class WorkerThreads
{
public:
    WorkerThreads(const std::string &name, int count); ///< name: at most 15 characters
    ~WorkerThreads();
    WorkerThreads(const WorkerThreads &) = delete;
    WorkerThreads &operator=(const WorkerThreads &) = delete;

    /// `work` runs in one of the threads, `done(work())` in the owner's. What `done` points to must live as long as
    /// this, or `done` must check that it does.
    template<typename Work, typename Done>
    void run(Work work, Done done)
    {
        add([mailbox = m_mailbox, work = std::move(work), done = std::move(done)]() mutable {
            auto result = std::make_shared<decltype(work())>(work());
            mailbox->post([done = std::move(done), result]() mutable { done(std::move(*result)); });
        });
    }

    /// Waits until all that was given is done; its answers are dropped, and nothing more may be given.
    void finish();

private:
    void add(std::function<void()> task);
    void loop(const std::string &name);

    std::shared_ptr<Mailbox> m_mailbox;
    std::mutex m_mutex; ///< guards m_tasks and m_stopping
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace breakwater
