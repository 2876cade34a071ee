// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ServerExchange.h"

#include "http/Log.h"

#include <utility>

namespace breakwater::http {

ServerExchange::ServerExchange(Request request, std::shared_ptr<const Peer> peer, std::shared_ptr<TaskQueue> tasks,
                               AnswerSink &sink)
    : m_request(std::move(request)), m_peer(std::move(peer)), m_tasks(std::move(tasks)), m_sink(&sink),
      m_sent(std::make_shared<std::atomic<std::uint64_t>>(0))
{
}

ServerExchange::~ServerExchange() = default;

void ServerExchange::respond(Response response)
{
    if (m_responded.exchange(true)) {
        qCWarning(logHttp, "a request was answered twice: the second answer is ignored");
        return;
    }
    if (m_tasks->inLoopThread() && m_inHandler) {
        if (m_sink)
            m_sink->answered(std::move(response));
        return;
    }
    auto self = std::static_pointer_cast<ServerExchange>(shared_from_this());
    m_tasks->post([self = std::move(self), response = std::move(response)]() mutable {
        if (self->m_sink)
            self->m_sink->answered(std::move(response));
    });
}

void ServerExchange::handleBy(RequestHandler &handler)
{
    m_inHandler = true;
    handler.handle(shared_from_this());
    m_inHandler = false;
}

void ServerExchange::lingers()
{
    if (const auto handler = std::exchange(m_onLingering, nullptr))
        handler();
}

void ServerExchange::finish(Finish finish)
{
    m_sink = nullptr;
    // Moved out: the handler may hold this exchange.
    if (auto handler = std::move(m_onFinish))
        handler(finish, m_sent->load(std::memory_order_relaxed));
    m_onFinish = nullptr;
}

std::function<void()> ServerExchange::wakeFunction()
{
    std::weak_ptr<ServerExchange> weak = std::static_pointer_cast<ServerExchange>(shared_from_this());
    return [weak = std::move(weak)] {
        auto self = weak.lock();
        if (!self || self->m_wakePosted.exchange(true))
            return;
        ServerExchange &exchange = *self;
        exchange.m_tasks->post([self = std::move(self)] {
            self->m_wakePosted = false; // before looking: what changes from here on posts again
            if (self->m_sink)
                self->m_sink->sourceAdvanced();
        });
    };
}

} // namespace breakwater::http
