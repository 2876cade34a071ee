// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Body.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <random>
#include <string>

#include <sys/mman.h>
#include <unistd.h>

inline std::string randomBytes(std::size_t size, unsigned seed = 1)
{
    std::mt19937_64 random(seed);
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; i += 8) {
        const std::uint64_t word = random();
        bytes.replace(i, std::min<std::size_t>(8, size - i), reinterpret_cast<const char *>(&word),
                      std::min<std::size_t>(8, size - i));
    }
    return bytes;
}

/// An unnamed file in memory with these bytes.
inline std::shared_ptr<const breakwater::http::OwnedFd> memoryFile(const std::string &bytes)
{
    const int fd = ::memfd_create("test", MFD_CLOEXEC);
    std::size_t written = 0;
    while (written < bytes.size())
        written += static_cast<std::size_t>(::write(fd, bytes.data() + written, bytes.size() - written));
    return std::make_shared<const breakwater::http::OwnedFd>(fd);
}

/// A growing body that a test writes.
class GrowingFile final : public breakwater::http::GrowingBody
{
public:
    void append(const std::string &bytes)
    {
        const std::uint64_t at = m_readable.load();
        std::size_t written = 0;
        while (written < bytes.size()) {
            written += static_cast<std::size_t>(::pwrite(m_file->get(), bytes.data() + written, bytes.size() - written,
                                                         static_cast<off_t>(at + written)));
        }
        m_readable = at + bytes.size();
        wakeAll();
    }
    void end(State state)
    {
        m_state = state;
        wakeAll();
    }
    std::size_t subscribers() const
    {
        const std::lock_guard lock(m_mutex);
        return m_wakes.size();
    }

    State state() const override { return m_state; }
    std::uint64_t readableBytes() const override { return m_readable; }
    int fd() const override { return m_file->get(); }
    std::uint64_t subscribe(std::function<void()> wake) override
    {
        const std::lock_guard lock(m_mutex);
        m_wakes[++m_last] = std::move(wake);
        return m_last;
    }
    void unsubscribe(std::uint64_t subscription) override
    {
        const std::lock_guard lock(m_mutex);
        m_wakes.erase(subscription);
    }

private:
    void wakeAll()
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[id, wake] : m_wakes)
            wake();
    }

    std::shared_ptr<const breakwater::http::OwnedFd> m_file = memoryFile({});
    std::atomic<std::uint64_t> m_readable {0};
    std::atomic<State> m_state {State::Growing};
    mutable std::mutex m_mutex;
    std::map<std::uint64_t, std::function<void()>> m_wakes;
    std::uint64_t m_last = 0;
};
