// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>
#include <optional>

#include <QObject>
#include <QTest>

#include "admin/Reply.h"

namespace breakwater::integration {

inline constexpr int patienceMs = 20000;

/// Runs `work` in a thread of its own while this thread's event loop turns, and gives its result.
template<typename Work>
auto inBackground(Work work)
{
    auto future = std::async(std::launch::async, std::move(work));
    while (future.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QTest::qWait(1);
    return future.get();
}

/// Turns the event loop until the future is there, at most so long.
template<typename T>
bool waitFor(std::future<T> &future, int milliseconds = patienceMs)
{
    return QTest::qWaitFor([&future] { return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
                           milliseconds);
}

/// One admin call and its answer.
template<typename T, typename Call>
Result<T> await(Call call)
{
    QObject context;
    std::optional<Result<T>> answer;
    call(admin::Reply<T>(&context, [&answer](Result<T> result) { answer.emplace(std::move(result)); }));
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs))
        return Error(ErrorCode::UpstreamTimeout, QStringLiteral("the admin call was not answered"));
    return std::move(*answer);
}

} // namespace breakwater::integration
