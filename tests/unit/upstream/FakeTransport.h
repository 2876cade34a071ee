// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/Transport.h"

#include <map>
#include <vector>

namespace breakwater {

/// A transport in the test's own thread: it keeps what is asked until the test answers.
class FakeTransport final : public upstream::Transport
{
public:
    struct Asked
    {
        std::uint64_t id = 0;
        upstream::TransportRequest request;
    };

    std::uint64_t start(upstream::TransportRequest request,
                        std::shared_ptr<upstream::TransportHandler> handler) override
    {
        asked.push_back({++m_lastId, std::move(request)});
        m_handlers.emplace(m_lastId, std::move(handler));
        return m_lastId;
    }
    void cancel(std::uint64_t exchange) override
    {
        if (auto node = m_handlers.extract(exchange))
            node.mapped()->onFinished({Error(ErrorCode::Cancelled), {}, 0, {}, {}});
    }
    void post(std::function<void()> task) override { task(); }

    /// Answers what was asked as number `index`.
    void answer(std::size_t index, int status, const std::string &body,
                const std::vector<std::pair<std::string, std::string>> &fields = {})
    {
        auto node = m_handlers.extract(asked.at(index).id);
        upstream::TransportHead head;
        head.status = status;
        for (const auto &[name, value] : fields)
            head.headers.add(name, value);
        if (node.mapped()->onHead(head) && (body.empty() || node.mapped()->onBody(body.data(), body.size())))
            node.mapped()->onFinished({{}, {}, body.size(), {}, {}});
        else
            node.mapped()->onFinished({Error(ErrorCode::Cancelled), {}, body.size(), {}, {}});
    }
    void fail(std::size_t index, const Error &error)
    {
        m_handlers.extract(asked.at(index).id).mapped()->onFinished({error, {}, 0, {}, {}});
    }

    std::vector<Asked> asked;

private:
    std::map<std::uint64_t, std::shared_ptr<upstream::TransportHandler>> m_handlers;
    std::uint64_t m_lastId = 0;
};

} // namespace breakwater
