// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/IoLoop.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace breakwater::http {

Result<std::unique_ptr<IoLoop>> IoLoop::open()
{
    const int epollFd = ::epoll_create1(EPOLL_CLOEXEC);
    if (epollFd < 0)
        return Error(ErrorCode::Internal, QString::fromLocal8Bit(std::strerror(errno)));
    const int eventFd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (eventFd < 0) {
        Error error(ErrorCode::Internal, QString::fromLocal8Bit(std::strerror(errno)));
        ::close(epollFd);
        return error;
    }
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.ptr = nullptr; // the one without a sink
    ::epoll_ctl(epollFd, EPOLL_CTL_ADD, eventFd, &event);
    return std::unique_ptr<IoLoop>(new IoLoop(epollFd, eventFd));
}

IoLoop::IoLoop(int epollFd, int eventFd)
    : m_epoll(epollFd), m_tasks(std::make_shared<TaskQueue>(eventFd)), m_now(std::chrono::steady_clock::now()),
      m_timers(m_now)
{
}

IoLoop::~IoLoop()
{
    m_tasks->close();
}

void IoLoop::run()
{
    m_tasks->bindToThisThread();
    std::array<epoll_event, 128> events;
    while (!m_quit) {
        const int count = ::epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()),
                                       m_timers.timeoutMs(std::chrono::steady_clock::now()));
        m_now = std::chrono::steady_clock::now();
        bool posted = false;
        for (int i = 0; i < count; ++i) {
            if (auto *sink = static_cast<EventSink *>(events[static_cast<std::size_t>(i)].data.ptr))
                sink->ready(events[static_cast<std::size_t>(i)].events);
            else
                posted = true;
        }
        if (posted)
            runTasks();
        m_timers.advance(m_now);
        m_retired.clear();
    }
}

void IoLoop::runTasks()
{
    m_tasks->take(m_running);
    for (TaskQueue::Task &task : m_running) {
        task();
        task = nullptr; // captures go now, not with the next batch
    }
}

bool IoLoop::watch(int fd, std::uint32_t events, EventSink &sink)
{
    epoll_event event {};
    event.events = events;
    event.data.ptr = &sink;
    return ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event) == 0;
}

void IoLoop::change(int fd, std::uint32_t events, EventSink &sink)
{
    epoll_event event {};
    event.events = events;
    event.data.ptr = &sink;
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, fd, &event);
}

void IoLoop::unwatch(int fd)
{
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, fd, nullptr);
}

void IoLoop::retire(std::unique_ptr<EventSink> sink)
{
    m_retired.push_back(std::move(sink));
}

} // namespace breakwater::http
