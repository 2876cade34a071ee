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
/// Whoever answers owns the public members: the I/O thread, until it hands the request to the cache, and from then on
/// the control thread. The end of the exchange may come in the I/O thread at any time beside that, so it looks only
/// at a copy of what was told last. A request that everyone lets go of unanswered is answered with 503.
class RequestContext : public std::enable_shared_from_this<RequestContext>
{
public:
    /// In the I/O thread, within RequestHandler::handle.
    static std::shared_ptr<RequestContext> create(std::shared_ptr<http::Exchange> exchange, cache::AccessQueue &queue,
                                                  const Clock &clock);
    RequestContext(const RequestContext &) = delete;
    RequestContext &operator=(const RequestContext &) = delete;
    ~RequestContext();

    const http::Request &request() const { return m_exchange->request(); }
    const http::Peer &peer() const { return m_exchange->peer(); }
    bool isHead() const { return request().method == http::Method::Head; }
    const std::string &requestId() const { return record.requestId; }

    /// Tells the console of this request before it has an answer: it waits for the upstream.
    void announceWaiting();
    /// Announces a body that comes from the upstream, so that its progress can be watched.
    void announceBody(std::uint64_t sizeBytes);
    /// The same of a stored one: told only if the client does not take it in one go, as most are by then.
    void announceBodyIfSlow(std::uint64_t sizeBytes);

    /// Once, and last: `record` is given away.
    void respond(http::Response response);
    void respondError(const Error &error);

    access::Identity identity = access::Identity::anonymous();
    cache::ProjectDirectory::Found project;
    http::QueryString query;
    cache::AccessRecord record;

    /// A decoded query value, empty when absent.
    std::string queryValue(std::string_view name) const { return std::string(query.value(name).value_or("")); }

private:
    class Story;

    RequestContext(std::shared_ptr<http::Exchange> exchange, std::shared_ptr<Story> story, const Clock &clock);
    void noteBody(std::uint64_t sizeBytes);

    std::shared_ptr<http::Exchange> m_exchange;
    std::shared_ptr<Story> m_story;
    const Clock &m_clock;
    std::optional<MonotonicTime> m_waitingSince;
    bool m_answered = false;
};

} // namespace breakwater::registry
