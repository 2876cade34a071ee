// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Mailbox.h"

#include <deque>
#include <mutex>

#include <QCoreApplication>
#include <QEvent>

namespace breakwater {

struct Mailbox::Queue
{
    std::mutex mutex; ///< guards all below
    std::deque<std::function<void()>> tasks;
    Bell *bell = nullptr; ///< null when closed

    std::function<void()> next()
    {
        const std::lock_guard lock(mutex);
        if (bell == nullptr || tasks.empty())
            return {};
        auto task = std::move(tasks.front());
        tasks.pop_front();
        return task;
    }
};

/// Wakes the event loop: one event for all tasks that wait.
class Mailbox::Bell final : public QObject
{
public:
    explicit Bell(std::shared_ptr<Queue> queue) : m_queue(std::move(queue)) { }

    static void ring(Bell *bell) { QCoreApplication::postEvent(bell, new QEvent(QEvent::User)); }

protected:
    void customEvent(QEvent *) override
    {
        const auto queue = m_queue; // a task may close the mailbox
        std::size_t waiting = 0;
        {
            const std::lock_guard lock(queue->mutex);
            waiting = queue->tasks.size();
        }
        // Not more than waited at the ring: a task that posts again must not starve timers and sockets.
        for (; waiting > 0; --waiting) {
            const auto task = queue->next();
            if (!task)
                return;
            task();
        }
        const std::lock_guard lock(queue->mutex);
        if (queue->bell != nullptr && !queue->tasks.empty())
            ring(queue->bell);
    }

private:
    std::shared_ptr<Queue> m_queue;
};

Mailbox::Mailbox(QThread *thread) : m_queue(std::make_shared<Queue>())
{
    m_queue->bell = new Bell(m_queue);
    if (thread != nullptr)
        m_queue->bell->moveToThread(thread);
}

Mailbox::~Mailbox()
{
    close();
}

void Mailbox::post(std::function<void()> task)
{
    const std::lock_guard lock(m_queue->mutex); // the bell cannot go away while it is rung
    if (m_queue->bell == nullptr)
        return;
    m_queue->tasks.push_back(std::move(task));
    if (m_queue->tasks.size() == 1)
        Bell::ring(m_queue->bell);
}

void Mailbox::close()
{
    std::deque<std::function<void()>> dropped; // destroyed outside of the lock: they may hold what posts
    Bell *bell = nullptr;
    {
        const std::lock_guard lock(m_queue->mutex);
        dropped.swap(m_queue->tasks);
        bell = std::exchange(m_queue->bell, nullptr);
    }
    if (bell != nullptr)
        bell->deleteLater(); // it may be ringing
}

} // namespace breakwater
