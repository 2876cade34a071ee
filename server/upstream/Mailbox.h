// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace breakwater::upstream {

/// The way back into the control thread. Shared with handlers in the transport's thread, which may outlive the one
/// who waits: what is posted after close() is dropped. The owner closes it in its destructor, in its own thread.
class Mailbox
{
public:
    /// Posts to the thread of `receiver`.
    explicit Mailbox(QObject *receiver) : m_receiver(receiver) { }

    void post(std::function<void()> task)
    {
        const std::lock_guard lock(m_mutex);
        if (m_receiver != nullptr)
            QMetaObject::invokeMethod(m_receiver, std::move(task), Qt::QueuedConnection);
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
    }

private:
    std::mutex m_mutex; ///< guards m_receiver
    QObject *m_receiver;
};

} // namespace breakwater::upstream
