// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/Transport.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace breakwater {

/// An upstream in the test's own thread: it keeps what is asked, and answers piece by piece as the test says.
class ScriptedTransport final : public upstream::Transport
{
public:
    using Fields = std::vector<std::pair<std::string, std::string>>;
    struct Asked
    {
        std::uint64_t id = 0;
        upstream::TransportRequest request;
        bool cancelled = false;

        /// "HEAD /v2/lib/app/manifests/latest"
        std::string line() const { return request.method + ' ' + request.url.target; }
        std::string header(const std::string &name) const
        {
            for (const auto &[key, value] : request.headers) {
                if (key == name)
                    return value;
            }
            return {};
        }
    };

    std::uint64_t start(upstream::TransportRequest request,
                        std::shared_ptr<upstream::TransportHandler> handler) override
    {
        asked.push_back({++m_lastId, std::move(request), false});
        m_handlers.emplace(m_lastId, std::move(handler));
        return m_lastId;
    }
    void cancel(std::uint64_t exchange) override
    {
        for (Asked &each : asked)
            each.cancelled = each.cancelled || each.id == exchange;
        if (auto node = m_handlers.extract(exchange))
            node.mapped()->onFinished({Error(ErrorCode::Cancelled), {}, 0, {}, {}});
    }
    void post(std::function<void()> task) override { task(); }

    void head(std::size_t index, int status, const Fields &fields)
    {
        upstream::TransportHead head;
        head.status = status;
        for (const auto &[name, value] : fields) {
            std::string lower = name; // as a transport gives them
            std::transform(lower.begin(), lower.end(), lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
            head.headers.add(lower, value);
        }
        const auto handler = m_handlers.at(asked.at(index).id);
        if (!handler->onHead(head))
            fail(index, Error(ErrorCode::Cancelled));
    }
    void body(std::size_t index, const std::string &bytes)
    {
        const auto it = m_handlers.find(asked.at(index).id);
        if (it == m_handlers.end())
            return;
        const auto handler = it->second;
        if (!handler->onBody(bytes.data(), bytes.size()))
            fail(index, Error(ErrorCode::Cancelled));
    }
    void finish(std::size_t index)
    {
        if (auto node = m_handlers.extract(asked.at(index).id))
            node.mapped()->onFinished({{}, {}, 0, {}, {}});
    }
    void fail(std::size_t index, const Error &error)
    {
        if (auto node = m_handlers.extract(asked.at(index).id))
            node.mapped()->onFinished({error, {}, 0, {}, {}});
    }
    void answer(std::size_t index, int status, const std::string &bytes, const Fields &fields = {})
    {
        head(index, status, fields);
        if (!bytes.empty())
            body(index, bytes);
        finish(index);
    }

    std::size_t count(const std::string &method) const
    {
        std::size_t number = 0;
        for (const Asked &each : asked)
            number += each.request.method == method ? 1 : 0;
        return number;
    }

    std::vector<Asked> asked;

private:
    std::map<std::uint64_t, std::shared_ptr<upstream::TransportHandler>> m_handlers;
    std::uint64_t m_lastId = 0;
};

} // namespace breakwater
