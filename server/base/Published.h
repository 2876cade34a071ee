// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace breakwater {

/// An immutable value that one thread replaces and many read: readers hold the version that they took. The lock
/// is held for a pointer copy only.
template<typename T>
class Published
{
public:
    Published() : m_value(std::make_shared<const T>()) { }
    explicit Published(T value) : m_value(std::make_shared<const T>(std::move(value))) { }

    std::shared_ptr<const T> get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

    void set(T value)
    {
        auto next = std::make_shared<const T>(std::move(value));
        const std::lock_guard lock(m_mutex);
        m_value.swap(next);
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const T> m_value;
};

} // namespace breakwater
