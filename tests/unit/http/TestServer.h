// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpServer.h"

#include <atomic>
#include <functional>
#include <mutex>

/// A handler made of a function.
class FunctionHandler final : public breakwater::http::RequestHandler
{
public:
    using Exchange = breakwater::http::Exchange;
    explicit FunctionHandler(std::function<void(const std::shared_ptr<Exchange> &)> function)
        : m_function(std::move(function))
    {
    }
    void handle(const std::shared_ptr<Exchange> &exchange) override { m_function(exchange); }

private:
    std::function<void(const std::shared_ptr<Exchange> &)> m_function;
};

/// A server on a free port of the loopback with one handler function.
struct TestServer
{
    explicit TestServer(std::function<void(const std::shared_ptr<breakwater::http::Exchange> &)> function,
                        const breakwater::http::Limits &limits = {}, SSL_CTX *tls = nullptr)
        : handler(std::move(function)), http(handler, limits, 2)
    {
        started = http.listen({{"127.0.0.1", 0}}, tls).ok();
    }
    std::uint16_t port() const { return http.boundAddresses().at(0).port; }

    FunctionHandler handler;
    breakwater::http::HttpServer http;
    bool started = false;
};

inline breakwater::http::Response textAnswer(std::string text)
{
    breakwater::http::Response response;
    response.headers.add("Content-Type", "text/plain");
    response.body = std::make_shared<const std::string>(std::move(text));
    return response;
}

/// How an exchange ended, told across threads.
struct FinishRecord
{
    std::atomic<int> count {0};
    std::atomic<breakwater::http::Finish> finish {breakwater::http::Finish::Sent};
    std::atomic<std::uint64_t> bytes {0};

    std::shared_ptr<breakwater::http::Exchange> held; ///< of a handler that never answers

    void hold(const std::shared_ptr<breakwater::http::Exchange> &exchange)
    {
        held = exchange;
        watch(*exchange);
    }
    void watch(breakwater::http::Exchange &exchange)
    {
        exchange.onFinish([this](breakwater::http::Finish how, std::uint64_t sent) {
            finish = how;
            bytes = sent;
            ++count;
        });
    }
};
