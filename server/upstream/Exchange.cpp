// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/Exchange.h"

#include "upstream/Budget.h"
#include "upstream/ErrorAnswer.h"
#include "upstream/RetryAfter.h"

#include <QLoggingCategory>

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(logUpstream)

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

Exchange::Exchange(ExchangeRequest request, std::shared_ptr<UpstreamSession> session, UpstreamHealth &health,
                   Transport &transport, const Clock &clock, std::shared_ptr<Mailbox> mailbox, Done done)
    : m_request(std::move(request)), m_session(std::move(session)), m_health(health), m_transport(transport),
      m_clock(clock), m_mailbox(std::move(mailbox)), m_done(std::move(done)), m_url(m_request.url)
{
}

void Exchange::start()
{
    // Not the upstream's failure a second time: nothing is asked.
    if (const std::optional<Error> refusal = m_health.refusal(m_request.kind))
        return finish(*refusal);
    m_health.noteRequest();
    authorizeAndSend();
}

void Exchange::cancel()
{
    m_done = nullptr;
    if (m_running != 0)
        m_transport.cancel(m_running);
    if (m_request.delivery)
        m_transport.post([delivery = m_request.delivery] { delivery->finish(Error(ErrorCode::Cancelled)); });
}

void Exchange::authorizeAndSend()
{
    const AuthMemory memory = atHome() ? m_session->remembered(m_request.repository) : AuthMemory {};
    switch (memory.scheme) {
    case AuthMemory::Scheme::None: return send();
    case AuthMemory::Scheme::Basic:
        if (m_session->tokens().credentialsPaused())
            return fail(*m_session->tokens().credentialsPaused());
        m_authorization = m_session->tokens().basicAuthorization();
        m_sent = Sent::Basic;
        return send();
    case AuthMemory::Scheme::Bearer: return useToken(memory.token, {});
    }
}

void Exchange::useToken(const TokenRequest &token, const Secret &rejected)
{
    const bool known = m_session->tokens().cached(token, rejected).has_value();
    m_session->tokens().fetch(token, rejected, [self = weak_from_this(), known](const Result<Secret> &result) {
        const auto exchange = self.lock();
        if (!exchange || !exchange->m_done)
            return;
        if (!result.ok())
            return exchange->fail(result.error());
        exchange->m_token = result.value();
        exchange->m_authorization = Secret("Bearer " + result.value().reveal());
        exchange->m_sent = known ? Sent::CachedToken : Sent::FreshToken;
        exchange->send();
    });
}

void Exchange::send()
{
    TransportRequest request;
    request.method = m_request.method;
    request.url = m_url;
    request.headers = m_request.headers;
    request.decode = m_request.decode;
    request.ownConnection = m_request.ownConnection;
    request.authorization = m_authorization;
    request.caPem = m_session->config().caPem.toStdString();
    request.route = atHome() ? m_session->config().route : m_session->config().route.withoutIdentity();
    request.addressRules = m_session->policy().rulesFor(m_url);
    auto done = [self = weak_from_this()](std::shared_ptr<Answer> answer) {
        if (const auto exchange = self.lock())
            exchange->onAnswer(std::move(answer));
    };
    m_running = m_transport.start(
        std::move(request),
        std::make_shared<AnswerReceiver>(m_mailbox, m_request.maxBodyBytes, m_request.delivery, std::move(done)));
}

void Exchange::onAnswer(std::shared_ptr<Answer> answer)
{
    m_running = 0;
    if (!m_done)
        return;
    m_health.noteBytes(answer->outcome.bodyBytes);
    const int status = answer->head.status;
    if (m_request.counted && (status == 200 || isRedirect(status)))
        std::exchange(m_request.counted, nullptr)(); // also where the body broke off: it was paid for
    m_session->tokens().censor(*answer);
    if (answer->head.status >= 400)
        censor(answer->body, m_token);
    answer->hops = m_hops;
    answer->url = m_url;
    if (!answer->outcome.result.ok() && !answer->tooLarge)
        return fail(answer->outcome.result.error());
    if (atHome()) {
        m_session->policy().noteUpstreamAddress(answer->head.remoteAddress);
        if (const std::optional<BudgetReading> budget = readBudget(answer->head.headers, m_clock.now()))
            m_health.noteBudget(*budget);
    }
    if (status == 401)
        return onChallenge(*answer);
    // G-7: where a list was sent to limits whoever it likes; that says nothing of the upstream.
    const bool listElsewhere = m_request.kind == RequestKind::Other && !atHome();
    if (status == 429 && !listElsewhere)
        return fail(limited(*answer));
    if (isRedirect(status) && answer->head.headers.contains("location"))
        return followRedirect(*answer);
    finish(std::move(answer));
}

void Exchange::onChallenge(const Answer &answer)
{
    const std::vector<Challenge> challenges = parseChallenges(answer.head.headers.values("www-authenticate"));
    const Challenge *bearer = findChallenge(challenges, "bearer");
    const Challenge *basic = findChallenge(challenges, "basic");
    TokenService &tokens = m_session->tokens();
    const ErrorAnswer said = readErrorAnswer(answer.head.headers.value("content-type"), answer.body);

    if (m_sent == Sent::Basic) {
        tokens.pauseCredentials();
        return fail({ErrorCode::UpstreamCredentialsRefused, said.text, {{u"status"_s, u"401"_s}}});
    }
    const bool hadToken = m_sent == Sent::CachedToken || m_sent == Sent::FreshToken;
    if (hadToken && !bearer && basic && !m_dropped) {
        // Harbor turns to Basic for a token that it does not like (V-2): ask as if for the first time.
        m_dropped = true;
        m_sent = Sent::Nothing;
        m_authorization = {};
        return send();
    }
    if (m_challenged) // T-3: the token is good and still not enough; asking again would only go round
        return fail({ErrorCode::UpstreamDenied, said.text, {{u"status"_s, u"401"_s}}});
    m_challenged = true;
    if (bearer) {
        const Result<TokenRequest> request = m_session->tokenRequest(*bearer, m_request.repository, m_url);
        if (!request.ok())
            return fail(request.error());
        if (atHome()) {
            const bool own = request.value().scope == UpstreamSession::pullScope(m_request.repository);
            m_session->remember(m_request.repository, {AuthMemory::Scheme::Bearer, request.value(), own});
        }
        return useToken(request.value(), m_token);
    }
    if (basic && atHome() && tokens.hasCredentials()) {
        if (const std::optional<Error> paused = tokens.credentialsPaused())
            return fail(*paused);
        m_session->remember(m_request.repository, {AuthMemory::Scheme::Basic, {}, false});
        m_authorization = tokens.basicAuthorization();
        m_sent = Sent::Basic;
        return send();
    }
    if (basic)
        return fail({ErrorCode::UpstreamDenied, u"credentials are needed"_s, {{u"status"_s, u"401"_s}}});
    fail({ErrorCode::UpstreamBadAnswer, u"unsupported authentication"_s, {{u"status"_s, u"401"_s}}});
}

void Exchange::followRedirect(const Answer &answer)
{
    const Result<Url> next = m_session->policy().follow(m_url, answer.head.headers.value("location"), m_hops + 1);
    if (!next.ok()) {
        qCWarning(logUpstream).noquote() << "upstream" << m_session->config().name << "at"
                                         << QString::fromStdString(m_url.forLog()) << next.error().toLogLine();
        return fail(next.error());
    }
    ++m_hops;
    if (!next.value().hasSameOrigin(m_url)) {
        // S-2: what was for one origin stays there.
        m_authorization = {};
        m_token = {};
        m_sent = Sent::Nothing;
        m_challenged = false;
        m_dropped = false;
    }
    m_url = next.value();
    send();
}

Error Exchange::limited(const Answer &answer)
{
    const std::string_view type = answer.head.headers.value("content-type");
    const ErrorAnswer said = readErrorAnswer(type, answer.body);
    const auto wait = parseRetryAfter(answer.head.headers.value("retry-after"), answer.body, m_clock.now());
    const bool onlyPulls = m_request.kind == RequestKind::ManifestGet && said.code == "TOOMANYREQUESTS" && !said.isHtml;
    const auto length = m_health.startCooldown(wait, onlyPulls, ErrorCode::UpstreamRateLimited);
    qCWarning(logUpstream).noquote() << "upstream" << m_session->config().name << "limits us for" << length.count()
                                     << "s:" << said.text;
    return {ErrorCode::UpstreamRateLimited,
            said.text,
            {{u"retryAfterSeconds"_s, QString::number(length.count())}, {u"status"_s, u"429"_s}}};
}

void Exchange::fail(Error error)
{
    if (isUpstreamFailure(error.code))
        m_health.noteFailure(error);
    finish(std::move(error));
}

void Exchange::finish(Result<std::shared_ptr<Answer>> result)
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    if (!result.ok()) {
        Error error = result.error();
        error.params.insert(u"upstream"_s, m_session->config().name);
        if (!error.params.contains(u"host"_s))
            error.params.insert(u"host"_s, QString::fromStdString(m_url.hostAndPort()));
        if (m_request.delivery) // nothing happens if the sink has its end already
            m_transport.post([delivery = m_request.delivery, error] { delivery->finish(error); });
        result = error;
    }
    done(std::move(result));
}

} // namespace breakwater::upstream
