// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Identity.h"
#include "base/Clock.h"
#include "cache/AccessQueue.h"
#include "cache/AccessRecord.h"
#include "http/Exchange.h"
#include "http/QueryString.h"
#include "registry/Route.h"

#include <memory>
#include <optional>
#include <string>

namespace breakwater::registry {

/// One request on its way through the registry room: what is known of it, and the record that it leaves behind.
/// Shared by the I/O thread and whoever answers later; one of them at a time.
class RequestContext : public std::enable_shared_from_this<RequestContext>
{
public:
    RequestContext(std::shared_ptr<http::Exchange> exchange, cache::AccessQueue &queue, const Clock &clock);

    const http::Request &request() const { return m_exchange->request(); }
    const http::Peer &peer() const { return m_exchange->peer(); }
    bool isHead() const { return request().method == http::Method::Head; }
    const std::string &requestId() const { return record.requestId; }

    /// Tells the console of this request before it has an answer: it waits for the upstream.
    void announceWaiting();
    /// Announces a body that will take a while, so that its progress can be watched.
    void announceBody(std::uint64_t sizeBytes);

    void respond(http::Response response);
    void respondError(const Error &error);

    access::Identity identity = access::Identity::anonymous();
    cache::ProjectDirectory::Found project;
    http::QueryString query;
    cache::AccessRecord record;

    /// A decoded query value, empty when absent.
    std::string queryValue(std::string_view name) const { return std::string(query.value(name).value_or("")); }

private:
    void addCommonHeaders(http::Response &response) const;

    std::shared_ptr<http::Exchange> m_exchange;
    cache::AccessQueue &m_queue;
    const Clock &m_clock;
    MonotonicTime m_startedAt;
    std::optional<MonotonicTime> m_waitingSince;
};

} // namespace breakwater::registry
