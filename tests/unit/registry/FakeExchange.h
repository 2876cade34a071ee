// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Exchange.h"

#include <optional>

namespace breakwater {

/// A request without a connection; keeps its one answer.
class FakeExchange final : public http::Exchange
{
public:
    FakeExchange(http::Method method, const std::string &target, const http::HeaderList &headers = {},
                 std::string body = {})
    {
        static constexpr const char *names[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "OTHER"};
        const auto mark = target.find('?');
        m_request.method = method;
        m_request.methodText = names[static_cast<int>(method)];
        m_request.path = target.substr(0, mark);
        m_request.query = mark == std::string::npos ? std::string() : target.substr(mark + 1);
        m_request.headers = headers;
        m_request.body = std::move(body);
        m_peer.address = "192.0.2.7";
    }

    const http::Request &request() const override { return m_request; }
    const http::Peer &peer() const override { return m_peer; }
    void respond(http::Response response) override
    {
        if (answer)
            qFatal("answered twice");
        answer = std::move(response);
    }
    void onFinish(std::function<void(http::Finish, std::uint64_t)> handler) override { finished = std::move(handler); }
    void onLingering(std::function<void()> handler) override { lingers = std::move(handler); }
    std::shared_ptr<const std::atomic<std::uint64_t>> bytesSent() const override { return m_sent; }

    int status() const { return answer ? answer->status : 0; }
    std::string header(const std::string &name) const
    {
        return answer ? std::string(answer->headers.value(name)) : std::string();
    }
    std::string body() const
    {
        const auto *bytes = answer ? std::get_if<http::Bytes>(&answer->body) : nullptr;
        return bytes && *bytes ? **bytes : std::string();
    }

    std::optional<http::Response> answer;
    std::function<void(http::Finish, std::uint64_t)> finished;
    std::function<void()> lingers;

private:
    http::Request m_request;
    http::Peer m_peer;
    std::shared_ptr<std::atomic<std::uint64_t>> m_sent = std::make_shared<std::atomic<std::uint64_t>>(0);
};

} // namespace breakwater
