// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

namespace breakwater::admin {

/// Where the answer to an admin call goes: a function that runs in the AdminService's own thread (for a
/// console: the GUI thread), later than the call that it answers, and never once its context is gone.
/// Copyable; answered exactly once.
template<typename T>
class Reply
{
public:
    using Handler = std::function<void(Result<T>)>;

    /// No one waits for the answer.
    Reply() : m_guarded(false) { }
    Reply(QObject *context, Handler handler) : m_context(context), m_handler(std::move(handler)) { }

    /// For implementations of AdminService alone.
    void deliver(Result<T> result) const
    {
        if (m_handler && (!m_guarded || m_context))
            m_handler(std::move(result));
    }

private:
    QPointer<QObject> m_context;
    Handler m_handler;
    bool m_guarded = true;
};

} // namespace breakwater::admin
