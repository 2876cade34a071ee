// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Exchange.h"
#include "http/TaskQueue.h"

namespace breakwater::http {

/// The connection's side of an exchange. Called in the I/O thread.
class AnswerSink
{
public:
    virtual void answered(Response response) = 0;
    virtual void sourceAdvanced() = 0; ///< the growing body of the answer has changed

protected:
    ~AnswerSink() = default;
};

/// Links a handler, which may answer at any time from any thread, to a connection that may be gone by then: the
/// answer travels through the task queue of the connection's thread, and the pointer to the connection is read
/// and cleared only there.
class ServerExchange final : public Exchange
{
public:
    ServerExchange(Request request, std::shared_ptr<const Peer> peer, std::shared_ptr<TaskQueue> tasks,
                   AnswerSink &sink);
    ~ServerExchange() override;

    const Request &request() const override { return m_request; }
    const Peer &peer() const override { return *m_peer; }
    void respond(Response response) override;
    void onFinish(std::function<void(Finish, std::uint64_t)> handler) override { m_onFinish = std::move(handler); }
    void onLingering(std::function<void()> handler) override { m_onLingering = std::move(handler); }
    std::shared_ptr<const std::atomic<std::uint64_t>> bytesSent() const override { return m_sent; }

    // The connection calls what follows, in its thread.

    /// Hands the request to `handler`; answers that come meanwhile are taken directly.
    void handleBy(RequestHandler &handler);
    void lingers(); ///< tells onLingering, once
    /// The connection will not be called again; tells onFinish.
    void finish(Finish finish);
    const std::shared_ptr<std::atomic<std::uint64_t>> &sent() const { return m_sent; }
    /// For GrowingBody::subscribe. Any number of calls cost one task until the connection has looked.
    std::function<void()> wakeFunction();

private:
    Request m_request;
    std::shared_ptr<const Peer> m_peer;
    std::shared_ptr<TaskQueue> m_tasks;
    AnswerSink *m_sink; // null when the exchange has ended
    std::function<void(Finish, std::uint64_t)> m_onFinish;
    std::function<void()> m_onLingering;
    std::shared_ptr<std::atomic<std::uint64_t>> m_sent;
    std::atomic<bool> m_responded {false};
    std::atomic<bool> m_wakePosted {false};
    bool m_inHandler = false; // read and written only in the I/O thread
};

} // namespace breakwater::http
