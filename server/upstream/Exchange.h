// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/AnswerReceiver.h"
#include "upstream/UpstreamHealth.h"
#include "upstream/UpstreamSession.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace breakwater::upstream {

struct ExchangeRequest
{
    RequestKind kind = RequestKind::Other;
    std::string method = "GET";
    Url url;
    std::string repository; ///< on the wire: what the token is for
    std::vector<std::pair<std::string, std::string>> headers;
    std::size_t maxBodyBytes = 64 * 1024;
    bool decode = false; ///< undo a content encoding (F-28)
    bool ownConnection = false; ///< it may pause
    std::shared_ptr<BlobDelivery> delivery; ///< where the body of a blob goes
    Counted counted; ///< at most once, when the first host has answered; may be null
};

/// One question to an upstream until there is an answer to it: the token dance, redirects, rate limits. One token
/// fetch and one repeat after a 401 for each host that asks for one. Control thread; held by its client, which
/// destroys it when `done` was called.
class Exchange : public std::enable_shared_from_this<Exchange>
{
public:
    /// Any status but 401, 429 and a redirect is an answer. Errors have the params "upstream" and "host".
    using Done = std::function<void(Result<std::shared_ptr<Answer>>)>;

    Exchange(ExchangeRequest request, std::shared_ptr<UpstreamSession> session, UpstreamHealth &health,
             Transport &transport, const Clock &clock, std::shared_ptr<Mailbox> mailbox, Done done);

    /// May call `done` before it returns.
    void start();
    /// `done` is not called any more; a delivery gets Cancelled.
    void cancel();
    const std::shared_ptr<BlobDelivery> &delivery() const { return m_request.delivery; }

private:
    enum class Sent { Nothing, Basic, CachedToken, FreshToken };

    void authorizeAndSend();
    void send();
    void onAnswer(std::shared_ptr<Answer> answer);
    void onChallenge(const Answer &answer);
    void followRedirect(const Answer &answer);
    void useToken(const TokenRequest &token, const Secret &rejected);
    Error limited(const Answer &answer);
    void finish(Result<std::shared_ptr<Answer>> result);
    void fail(Error error);
    bool atHome() const { return m_url.hasSameOrigin(m_session->baseUrl()); }

    ExchangeRequest m_request;
    std::shared_ptr<UpstreamSession> m_session;
    UpstreamHealth &m_health;
    Transport &m_transport;
    const Clock &m_clock;
    std::shared_ptr<Mailbox> m_mailbox;
    Done m_done; ///< null when finished

    Url m_url;
    int m_hops = 0;
    std::uint64_t m_running = 0; ///< in the transport; 0 for none
    Secret m_authorization; ///< for the origin of m_url alone
    Secret m_token; ///< the one inside m_authorization
    Sent m_sent = Sent::Nothing;
    bool m_challenged = false; ///< a challenge of this origin was answered
    bool m_dropped = false; ///< asked again without Authorization (V-2)
};

} // namespace breakwater::upstream
