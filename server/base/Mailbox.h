// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace breakwater {

/// The way back into the thread of an event loop. Shared with those in other threads, who may outlive the one who
/// waits: what is posted after close(), or was not run before it, is dropped. Tasks run in the order of the posts.
/// The owner closes it in its destructor, in the thread that it leads to or after that has ended.
/// The hand-over stands under a lock of our own, so that ThreadSanitizer sees what Qt's queue would hide from it.
class Mailbox
{
public:
    /// Leads to `thread`, which has an event loop; null: to the thread that makes it.
    explicit Mailbox(QThread *thread = nullptr);
    ~Mailbox();
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;

    void post(std::function<void()> task); ///< any thread
    void close();

private:
    struct Queue;
    class Bell;
    std::shared_ptr<Queue> m_queue;
};

} // namespace breakwater
