// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/ConnectionTest.h"

#include "base/MediaType.h"
#include "base/ProxyUrl.h"
#include "upstream/Budget.h"
#include "upstream/ErrorAnswer.h"

#include <QHostInfo>

#include <algorithm>

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxPingBytes = 64 * 1024;

int difference(int later, int earlier)
{
    return later < 0 ? -1 : std::max(0, later - std::max(0, earlier));
}

/// upstreams.md H-1: names that people know and that are no registry.
bool isDockerWebSite(const std::string &host)
{
    return host == "hub.docker.com" || host == "docker.io" || host == "www.docker.com" || host == "docker.com";
}

} // namespace

void lookUpHost(const QString &host, QObject *context, Callback<QStringList> callback)
{
    QHostInfo::lookupHost(host, context, [callback = std::move(callback)](const QHostInfo &info) {
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            return callback(Error(ErrorCode::UpstreamDns, info.errorString()));
        QStringList addresses;
        const QList<QHostAddress> found = info.addresses();
        for (const QHostAddress &address : found)
            addresses += address.toString();
        callback(addresses);
    });
}

ConnectionTest::ConnectionTest(UpstreamConfig config, const QString &canary, Transport &transport, const Clock &clock,
                               HostLookup lookup, QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_transport(transport), m_clock(clock), m_lookup(std::move(lookup)),
      m_mailbox(std::make_shared<Mailbox>()), m_health(clock)
{
    const std::string text = canary.toStdString();
    if (const std::size_t colon = text.rfind(':'); colon != std::string::npos) {
        m_canaryRepository = text.substr(0, colon);
        m_canaryTag = text.substr(colon + 1);
    }
    if (const std::optional<Url> base = baseUrl(m_config.url))
        m_session = std::make_shared<UpstreamSession>(m_config, *base, transport, clock, m_mailbox);
}

ConnectionTest::~ConnectionTest()
{
    m_mailbox->close();
    if (m_running != 0)
        m_transport.cancel(m_running);
    if (m_exchange)
        m_exchange->cancel();
}

void ConnectionTest::begin(TestStep step)
{
    m_stepStart = m_clock.monotonic();
    Q_EMIT stepChanged({step, TestOutcome::Running, -1, {}, {}, 0});
}

void ConnectionTest::end(TestStep step, TestOutcome outcome, int milliseconds, const QString &detail,
                         const std::optional<Error> &error)
{
    TestStepResult result {step, outcome, milliseconds, detail, error, 0};
    if (step == TestStep::RateLimit)
        result.status = m_canaryStatus;
    if (result.error) {
        result.error->params.insert(u"upstream"_s, m_config.name);
        if (m_session && !result.error->params.contains(u"host"_s))
            result.error->params.insert(u"host"_s, QString::fromStdString(m_session->baseUrl().hostAndPort()));
    }
    Q_EMIT stepChanged(result);
}

void ConnectionTest::failFrom(TestStep step, const Error &error, const QString &detail)
{
    const int milliseconds = static_cast<int>((m_clock.monotonic() - m_stepStart).count());
    end(step, TestOutcome::Failed, milliseconds, detail.isEmpty() ? error.detail : detail, error);
    for (int next = static_cast<int>(step) + 1; next <= static_cast<int>(TestStep::RateLimit); ++next)
        end(static_cast<TestStep>(next), TestOutcome::Skipped, -1, {});
    finish(false);
}

void ConnectionTest::finish(bool ok)
{
    if (!m_finished) {
        m_finished = true;
        Q_EMIT finished(ok);
    }
}

void ConnectionTest::start()
{
    m_mailbox->post([this] { resolve(); });
}

void ConnectionTest::resolve()
{
    begin(TestStep::Dns);
    if (!m_session)
        return failFrom(TestStep::Dns, {ErrorCode::InvalidArgument, u"no valid URL"_s, {{u"key"_s, u"url"_s}}});
    const std::string &host = m_session->baseUrl().host;
    const QString &proxy = m_config.route.proxy.url;
    const bool proxyResolves = !proxy.isEmpty() && !proxy.startsWith("socks5:"_L1);
    if (isAddressLiteral(host) || proxyResolves) {
        end(TestStep::Dns, TestOutcome::Skipped, -1,
            proxyResolves ? u"by the proxy %1"_s.arg(proxyHostAndPort(proxy)) : QString::fromStdString(host));
        begin(TestStep::Tcp);
        return ping({});
    }
    m_lookup(QString::fromStdString(host), this, [this](const Result<QStringList> &addresses) {
        if (!addresses.ok())
            return failFrom(TestStep::Dns, addresses.error());
        const int milliseconds = static_cast<int>((m_clock.monotonic() - m_stepStart).count());
        end(TestStep::Dns, TestOutcome::Passed, milliseconds, addresses.value().join(u", "_s));
        begin(TestStep::Tcp);
        ping({});
    });
}

void ConnectionTest::ping(const Secret &authorization)
{
    TransportRequest request;
    request.url = m_session->baseUrl();
    request.url.target += "v2/";
    request.caPem = m_config.caPem.toStdString();
    request.route = m_config.route;
    request.authorization = authorization;
    request.addressRules.scope = AddressRules::Scope::Anywhere;
    request.wantCertificate = true;
    const bool withBasic = !authorization.isEmpty();
    m_running
        = m_transport.start(std::move(request),
                            std::make_shared<AnswerReceiver>(m_mailbox, maxPingBytes, nullptr,
                                                             [this, withBasic](const std::shared_ptr<Answer> &answer) {
                                                                 m_running = 0;
                                                                 m_session->tokens().censor(*answer);
                                                                 onPing(*answer, withBasic);
                                                             }));
}

void ConnectionTest::onPing(const Answer &answer, bool withBasic)
{
    if (withBasic) {
        const int milliseconds = answer.outcome.timings.totalMs;
        if (!answer.outcome.result.ok())
            return failFrom(TestStep::Token, answer.outcome.result.error());
        if (answer.head.status == 401 || answer.head.status == 403) {
            const ErrorAnswer said = readErrorAnswer(answer.head.headers.value("content-type"), answer.body);
            return failFrom(TestStep::Token, {ErrorCode::UpstreamCredentialsRefused, said.text});
        }
        end(TestStep::Token, TestOutcome::Passed, milliseconds, u"Basic"_s);
        return rateLimit();
    }
    m_session->policy().noteUpstreamAddress(answer.head.remoteAddress); // its realm may be beside it
    if (judgeConnection(answer) && judgePing(answer))
        token(answer);
}

/// TCP and TLS, from how far the exchange came.
bool ConnectionTest::judgeConnection(const Answer &answer)
{
    const TransportTimings &times = answer.outcome.timings;
    const bool secure = m_session->baseUrl().isSecure();
    std::optional<Error> error;
    if (!answer.outcome.result.ok())
        error = answer.outcome.result.error();
    const bool inConnect = error && error->params.value(u"phase"_s) == u"connect"_s;
    const bool proxyFailed = error && error->code == ErrorCode::UpstreamProxy;
    const bool tlsFailed
        = error && !proxyFailed && (error->code == ErrorCode::UpstreamTls || (inConnect && times.connectMs >= 0));
    if (error && !tlsFailed && (error->code == ErrorCode::UpstreamDns || inConnect)) {
        failFrom(TestStep::Tcp, *error);
        return false;
    }
    end(TestStep::Tcp, TestOutcome::Passed, difference(times.connectMs, times.dnsMs),
        QString::fromStdString(answer.outcome.remoteAddress));
    begin(TestStep::Tls);
    if (tlsFailed) {
        failFrom(TestStep::Tls, *error);
        return false;
    }
    if (!secure) {
        end(TestStep::Tls, TestOutcome::Skipped, -1, u"http"_s);
    } else {
        QString detail;
        if (const std::optional<PeerCertificate> &certificate = answer.outcome.certificate)
            detail = u"issuer %1, until %2, SHA-256 %3"_s.arg(QString::fromStdString(certificate->issuer),
                                                              QString::fromStdString(certificate->notAfter),
                                                              QString::fromStdString(certificate->sha256));
        end(TestStep::Tls, TestOutcome::Passed, difference(times.tlsMs, times.connectMs), detail);
    }
    return true;
}

bool ConnectionTest::judgePing(const Answer &answer)
{
    begin(TestStep::Ping);
    if (isDockerWebSite(m_session->baseUrl().host)) {
        failFrom(TestStep::Ping,
                 {ErrorCode::UpstreamBadAnswer,
                  u"this is Docker's web site and not its registry"_s,
                  {{u"suggestedUrl"_s, u"https://registry-1.docker.io"_s}}});
        return false;
    }
    if (!answer.outcome.result.ok() && !answer.tooLarge) {
        failFrom(TestStep::Ping, answer.outcome.result.error());
        return false;
    }
    const int status = answer.head.status;
    const std::string_view type = answer.head.headers.value("content-type");
    const ErrorAnswer said = readErrorAnswer(type, answer.body);
    const QMap<QString, QString> params {{u"status"_s, QString::number(status)}};
    if (status == 401 || (status == 200 && !said.isHtml)) {
        const TransportTimings &times = answer.outcome.timings;
        end(TestStep::Ping, TestOutcome::Passed, difference(times.firstByteMs, std::max(times.connectMs, times.tlsMs)),
            u"HTTP %1"_s.arg(status));
        return true;
    }
    if (said.isHtml && status == 200) {
        failFrom(TestStep::Ping, {ErrorCode::UpstreamBadAnswer, u"portal: "_s + said.text, params});
    } else if (status >= 300 && status < 400) {
        const std::optional<Url> target = m_session->baseUrl().resolved(answer.head.headers.value("location"));
        QMap<QString, QString> more = params;
        if (target)
            more.insert(u"target"_s, QString::fromStdString(target->forLog()));
        failFrom(TestStep::Ping, {ErrorCode::UpstreamBadAnswer, u"/v2/ is elsewhere"_s, more});
    } else if (status == 429) {
        failFrom(TestStep::Ping, {ErrorCode::UpstreamRateLimited, said.text, params});
    } else {
        failFrom(TestStep::Ping,
                 {status >= 500 ? ErrorCode::UpstreamStatus : ErrorCode::UpstreamBadAnswer, said.text, params});
    }
    return false;
}

void ConnectionTest::token(const Answer &answer)
{
    begin(TestStep::Token);
    const std::vector<Challenge> challenges = parseChallenges(answer.head.headers.values("www-authenticate"));
    if (answer.head.status == 200) {
        end(TestStep::Token, TestOutcome::Skipped, -1, u"no token is asked for"_s);
        return rateLimit();
    }
    if (const Challenge *bearer = findChallenge(challenges, "bearer"))
        return fetchToken(*bearer);
    if (findChallenge(challenges, "basic") == nullptr)
        return failFrom(TestStep::Token, {ErrorCode::UpstreamBadAnswer, u"unsupported authentication"_s});
    if (!m_session->tokens().hasCredentials())
        return failFrom(TestStep::Token, {ErrorCode::UpstreamDenied, u"credentials are needed"_s});
    ping(m_session->tokens().basicAuthorization());
}

void ConnectionTest::fetchToken(const Challenge &challenge)
{
    Challenge general = challenge;
    general.parameters.erase("scope"); // T-7: that of /v2/ may be a placeholder
    Result<TokenRequest> request = m_session->tokenRequest(general, m_canaryRepository, m_session->baseUrl());
    if (!request.ok())
        return failFrom(TestStep::Token, request.error());
    if (m_canaryRepository.empty())
        request.value().scope.clear();
    const TokenRequest wanted = request.value();
    m_session->tokens().fetch(wanted, {}, [this, wanted](const Result<Secret> &result) {
        QString detail = u"realm %1"_s.arg(QString::fromStdString(wanted.realm.forLog()));
        if (!wanted.service.empty())
            detail += u", service %1"_s.arg(safeExcerpt(wanted.service));
        const int milliseconds = static_cast<int>((m_clock.monotonic() - m_stepStart).count());
        if (result.ok()) {
            end(TestStep::Token, TestOutcome::Passed, milliseconds, detail);
            return rateLimit();
        }
        if (result.error().code == ErrorCode::UpstreamDenied && wanted.scope.empty() && !wanted.withCredentials) {
            // Some give a token for nothing in particular only to those they know.
            end(TestStep::Token, TestOutcome::Warning, milliseconds, detail, result.error());
            return rateLimit();
        }
        failFrom(TestStep::Token, result.error(), detail);
    });
}

void ConnectionTest::rateLimit()
{
    begin(TestStep::RateLimit);
    if (m_canaryRepository.empty()) {
        end(TestStep::RateLimit, TestOutcome::Skipped, -1, {});
        return finish(true);
    }
    ExchangeRequest request;
    request.kind = RequestKind::ManifestHead;
    request.method = "HEAD"; // costs no pull (H-5)
    request.repository = m_canaryRepository;
    request.url = m_session->baseUrl();
    request.url.target += "v2/" + m_canaryRepository + "/manifests/" + m_canaryTag;
    request.headers
        = {{"Accept",
            std::string(mediatype::ociIndex) + ", " + std::string(mediatype::dockerManifestList) + ", "
                + std::string(mediatype::ociManifest) + ", " + std::string(mediatype::dockerManifest) + ", */*"}};
    m_exchange = std::make_shared<Exchange>(
        std::move(request), m_session, m_health, m_transport, m_clock, m_mailbox,
        [this](const Result<std::shared_ptr<Answer>> &result) {
            const int milliseconds = static_cast<int>((m_clock.monotonic() - m_stepStart).count());
            if (result.ok()) {
                m_canaryStatus = result.value()->head.status;
                tellBudget(*result.value(), milliseconds);
            } else {
                end(TestStep::RateLimit, TestOutcome::Warning, milliseconds, result.error().detail, result.error());
            }
            finish(true);
        });
    m_exchange->start();
}

void ConnectionTest::tellBudget(const Answer &answer, int milliseconds)
{
    const std::optional<BudgetReading> budget = readBudget(answer.head.headers, m_clock.now());
    if (!budget) {
        end(TestStep::RateLimit, TestOutcome::Passed, milliseconds, u"no limit told"_s);
        return;
    }
    const auto number
        = [](const std::optional<std::int64_t> &value) { return value ? QString::number(*value) : u"?"_s; };
    QString detail = u"%1 of %2 left"_s.arg(number(budget->remaining), number(budget->limit));
    if (budget->windowSeconds)
        detail += u" in %1 s"_s.arg(*budget->windowSeconds);
    const bool empty = budget->remaining && *budget->remaining == 0;
    end(TestStep::RateLimit, empty ? TestOutcome::Warning : TestOutcome::Passed, milliseconds, detail,
        empty ? std::optional(Error(ErrorCode::UpstreamRateLimited, u"nothing left"_s)) : std::nullopt);
}

} // namespace breakwater::upstream
