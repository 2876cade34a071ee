// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "upstream/AnswerReceiver.h"
#include "upstream/UpstreamTypes.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace breakwater::upstream {

/// Which token: of whom, for what, and whether the upstream's credentials are shown there.
struct TokenRequest
{
    Url realm;
    std::string service; ///< may be empty (gcr.io names none)
    std::string scope; ///< "repository:library/redis:pull"
    bool withCredentials = false;
    bool withIdentity = false; ///< the client certificate may be shown
    AddressRules addressRules;
};

/// Bearer tokens of one upstream (distribution "Token Authentication", upstreams.md T-1..T-9): kept per realm, service
/// and scope until nine tenths of their life on the monotonic clock are over, fetched once however many ask.
/// Credentials go out in the one request to the realm and never over a redirect; after the realm refused them nothing
/// more is tried with them for ten minutes (H-3: accounts are locked). A realm that limits us is asked nothing, for any
/// scope, until the time that it told is over, a minute where it told none (H-7). Control thread.
class TokenService
{
public:
    /// `transport`, `clock` outlive it; callbacks come through `mailbox` or at once.
    TokenService(Transport &transport, const Clock &clock, std::shared_ptr<Mailbox> mailbox, UpstreamConfig config);
    ~TokenService();
    TokenService(const TokenService &) = delete;
    TokenService &operator=(const TokenService &) = delete;

    /// A token that is still good and is not `rejected`.
    std::optional<Secret> cached(const TokenRequest &request, const Secret &rejected = {});
    /// A cached one at once, else when it has come. Errors: UpstreamCredentialsRefused, UpstreamDenied,
    /// UpstreamRateLimited, UpstreamBadAnswer and what the transport says, with params phase=token.
    void fetch(const TokenRequest &request, const Secret &rejected, Callback<Secret> callback);

    /// The value for an Authorization field; empty without a user name.
    Secret basicAuthorization() const;
    /// Takes the credentials out of what an upstream answered with an error, for some echo what they are sent.
    void censor(Answer &answer) const;
    bool hasCredentials() const { return !m_config.username.isEmpty(); }
    /// The credentials were refused: by a realm, or by a registry that takes them itself.
    void pauseCredentials();
    std::optional<Error> credentialsPaused() const;

private:
    struct Token
    {
        Secret value;
        MonotonicTime expires;
    };
    struct Flight
    {
        TokenRequest request;
        Url url;
        int hops = 0;
        std::uint64_t exchange = 0;
        std::vector<Callback<Secret>> waiting;
    };

    void send(const std::string &key);
    void onAnswer(const std::string &key, Answer &answer);
    Result<Token> readAnswer(const Flight &flight, const Answer &answer);
    std::optional<Error> limitOf(const Url &realm) const;
    void noteLimit(const Url &realm, std::chrono::seconds wait);
    void finish(const std::string &key, const Result<Secret> &result);

    Transport &m_transport;
    const Clock &m_clock;
    std::shared_ptr<Mailbox> m_mailbox;
    UpstreamConfig m_config;
    std::map<std::string, Token> m_tokens;
    std::map<std::string, Flight> m_flights;
    std::optional<MonotonicTime> m_pausedUntil;
    std::map<std::string, MonotonicTime> m_limitedUntil; ///< by the realm's host and port
    std::shared_ptr<TokenService *> m_self; ///< answers find null once it is gone
};

} // namespace breakwater::upstream
