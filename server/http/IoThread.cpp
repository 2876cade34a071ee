// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/IoThread.h"

#include <future>

#include <csignal>
#include <pthread.h>

namespace breakwater::http {

Result<std::unique_ptr<IoThread>> IoThread::start(const std::string &name)
{
    auto loop = IoLoop::open();
    if (!loop)
        return loop.error();
    return std::unique_ptr<IoThread>(new IoThread(std::move(loop).value(), name));
}

IoThread::IoThread(std::unique_ptr<IoLoop> loop, const std::string &name) : m_loop(std::move(loop))
{
    m_thread = std::thread([this, name] {
        ::pthread_setname_np(::pthread_self(), name.c_str());
        // sendfile() and SSL_write() have no MSG_NOSIGNAL: a client that left must not end the program. Other
        // signals are for the main thread.
        sigset_t all;
        sigfillset(&all);
        ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
        m_loop->run();
    });
}

IoThread::~IoThread()
{
    tasks()->post([this] { m_loop->quit(); });
    m_thread.join();
}

void IoThread::runAndWait(const TaskQueue::Task &task)
{
    std::promise<void> done;
    tasks()->post([&] {
        task();
        done.set_value();
    });
    done.get_future().wait();
}

} // namespace breakwater::http
