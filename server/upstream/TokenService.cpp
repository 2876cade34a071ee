// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/TokenService.h"

#include "upstream/ErrorAnswer.h"
#include "upstream/RetryAfter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(logUpstream)

namespace {

constexpr std::size_t maxTokenBytes = 1024 * 1024; // T-9
constexpr std::size_t maxTokens = 4096;
constexpr int maxTokenHops = 3;
constexpr std::int64_t shortestLifeSeconds = 60; // T-2
constexpr std::int64_t longestLifeSeconds = 24 * 3600;
constexpr auto credentialsPause = std::chrono::minutes(10);
constexpr auto limitWait = std::chrono::seconds(60);
constexpr std::size_t maxLimited = 100;

std::string keyOf(const TokenRequest &request)
{
    std::string key = request.withCredentials ? "c" : "a";
    key += request.withIdentity ? "i" : "-";
    for (const std::string &part : {request.realm.toString(), request.service, request.scope})
        key += std::to_string(part.size()) + ":" + part;
    return key;
}

Url tokenUrl(const TokenRequest &request)
{
    Url url = request.realm;
    char separator = url.target.find('?') == std::string::npos ? '?' : '&';
    const auto append = [&](const char *name, const std::string &value) {
        if (value.empty())
            return;
        url.target += separator + std::string(name) + '=' + percentEncoded(value);
        separator = '&';
    };
    append("service", request.service);
    // Several scopes in one challenge are separated by blanks (T-4).
    for (std::size_t at = 0; at < request.scope.size();) {
        const std::size_t end = std::min(request.scope.find(' ', at), request.scope.size());
        append("scope", request.scope.substr(at, end - at));
        at = end + 1;
    }
    return url;
}

std::int64_t lifeSeconds(const QJsonValue &value)
{
    double seconds = 0;
    if (value.isDouble())
        seconds = value.toDouble();
    else if (value.isString())
        seconds = value.toString().toDouble();
    if (!(seconds >= shortestLifeSeconds))
        return shortestLifeSeconds;
    return static_cast<std::int64_t>(std::min<double>(seconds, longestLifeSeconds));
}

bool isFieldText(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

Error inPhase(Error error)
{
    error.params.insert(u"phase"_s, u"token"_s);
    return error;
}

} // namespace

TokenService::TokenService(Transport &transport, const Clock &clock, std::shared_ptr<Mailbox> mailbox,
                           UpstreamConfig config)
    : m_transport(transport), m_clock(clock), m_mailbox(std::move(mailbox)), m_config(std::move(config)),
      m_self(std::make_shared<TokenService *>(this))
{
}

TokenService::~TokenService()
{
    *m_self = nullptr;
    for (const auto &[key, flight] : m_flights)
        m_transport.cancel(flight.exchange);
}

std::optional<Secret> TokenService::cached(const TokenRequest &request, const Secret &rejected)
{
    const auto found = m_tokens.find(keyOf(request));
    if (found == m_tokens.end())
        return std::nullopt;
    if (found->second.expires <= m_clock.monotonic() || (!rejected.isEmpty() && found->second.value == rejected)) {
        m_tokens.erase(found);
        return std::nullopt;
    }
    return found->second.value;
}

void TokenService::fetch(const TokenRequest &request, const Secret &rejected, Callback<Secret> callback)
{
    if (const std::optional<Secret> token = cached(request, rejected))
        return callback(*token);
    if (request.withCredentials) {
        if (const std::optional<Error> paused = credentialsPaused())
            return callback(*paused);
    }
    if (const std::optional<Error> limit = limitOf(request.realm))
        return callback(*limit);
    const std::string key = keyOf(request);
    Flight &flight = m_flights[key];
    flight.waiting.push_back(std::move(callback));
    if (flight.waiting.size() > 1)
        return;
    flight.request = request;
    flight.url = tokenUrl(request);
    send(key);
}

void TokenService::send(const std::string &key)
{
    Flight &flight = m_flights.at(key);
    TransportRequest request;
    request.url = flight.url;
    request.headers = {{"Accept", "application/json"}};
    request.caPem = m_config.caPem.toStdString();
    request.route = flight.request.withIdentity ? m_config.route : m_config.route.withoutIdentity();
    request.addressRules = flight.request.addressRules;
    if (flight.request.withCredentials)
        request.authorization = basicAuthorization();
    auto done = [self = m_self, key](const std::shared_ptr<Answer> &answer) {
        if (*self != nullptr)
            (*self)->onAnswer(key, *answer);
    };
    flight.exchange = m_transport.start(
        std::move(request), std::make_shared<AnswerReceiver>(m_mailbox, maxTokenBytes, nullptr, std::move(done)));
}

void TokenService::onAnswer(const std::string &key, Answer &answer)
{
    censor(answer);
    const auto found = m_flights.find(key);
    if (found == m_flights.end())
        return;
    Flight &flight = found->second;
    const int status = answer.head.status;
    const bool answered = answer.outcome.result.ok();
    if (answered && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)) {
        const std::optional<Url> next = flight.url.resolved(answer.head.headers.value("location"));
        if (!next || !next->hasSameOrigin(flight.url) || ++flight.hops > maxTokenHops) {
            // F-39: credentials and what is asked with them stay with the realm.
            return finish(key,
                          inPhase({ErrorCode::UpstreamRealmRefused,
                                   u"the token service redirects elsewhere"_s,
                                   {{u"realm"_s, QString::fromStdString(flight.url.hostAndPort())}}}));
        }
        flight.url = *next;
        return send(key);
    }
    Result<Token> token = readAnswer(flight, answer);
    if (!token.ok())
        return finish(key, inPhase(token.error()));
    if (m_tokens.size() >= maxTokens) {
        const MonotonicTime now = m_clock.monotonic();
        std::erase_if(m_tokens, [now](const auto &entry) { return entry.second.expires <= now; });
        if (m_tokens.size() >= maxTokens)
            m_tokens.clear();
    }
    m_tokens.insert_or_assign(key, token.value());
    finish(key, token.value().value);
}

Result<TokenService::Token> TokenService::readAnswer(const Flight &flight, const Answer &answer)
{
    const QMap<QString, QString> where {{u"realm"_s, QString::fromStdString(flight.url.hostAndPort())}};
    if (answer.tooLarge)
        return Error(ErrorCode::UpstreamBadAnswer, u"token answer too large"_s, where);
    if (!answer.outcome.result.ok())
        return answer.outcome.result.error();
    const int status = answer.head.status;
    const std::string_view type = answer.head.headers.value("content-type");
    if (status != 200) {
        const ErrorAnswer said = readErrorAnswer(type, answer.body);
        QMap<QString, QString> params = where;
        params.insert(u"status"_s, QString::number(status));
        if (status == 401 && flight.request.withCredentials) {
            pauseCredentials();
            return Error(ErrorCode::UpstreamCredentialsRefused, said.text, params);
        }
        if (status == 401 || status == 403)
            return Error(ErrorCode::UpstreamDenied, said.text, params);
        if (status == 429) {
            const auto told = parseRetryAfter(answer.head.headers.value("retry-after"), answer.body, m_clock.now());
            const std::chrono::seconds wait = told.value_or(limitWait);
            noteLimit(flight.request.realm, wait);
            params.insert(u"retryAfterSeconds"_s, QString::number(wait.count()));
            return Error(ErrorCode::UpstreamRateLimited, said.text, params);
        }
        return Error(status >= 500 ? ErrorCode::UpstreamStatus : ErrorCode::UpstreamBadAnswer, said.text, params);
    }
    if (looksLikeHtml(type, answer.body))
        return Error(ErrorCode::UpstreamBadAnswer, u"portal: "_s + readErrorAnswer(type, answer.body).text, where);
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
    for (const QLatin1StringView name : {"token"_L1, "access_token"_L1}) { // T-1: the first that is not empty
        QByteArray text = object.value(name).toString().toUtf8();
        if (text.isEmpty() || !isFieldText(text))
            continue;
        const auto life = std::chrono::seconds(lifeSeconds(object.value("expires_in"_L1)));
        return Token {Secret(std::move(text)), m_clock.monotonic() + life - life / 10};
    }
    return Error(ErrorCode::UpstreamBadAnswer, u"token answer without a token"_s, where);
}

void TokenService::finish(const std::string &key, const Result<Secret> &result)
{
    auto node = m_flights.extract(key);
    for (const Callback<Secret> &callback : node.mapped().waiting)
        callback(result);
}

Secret TokenService::basicAuthorization() const
{
    if (!hasCredentials())
        return {};
    const QByteArray pair = m_config.username.toUtf8() + ':' + m_config.password.reveal();
    return Secret("Basic " + pair.toBase64());
}

void TokenService::censor(Answer &answer) const
{
    if (!hasCredentials() || (answer.head.status >= 200 && answer.head.status < 300))
        return;
    upstream::censor(answer.body, m_config.password);
    upstream::censor(answer.body, Secret(basicAuthorization().reveal().mid(qsizetype(sizeof "Basic")))); // base64
}

void TokenService::pauseCredentials()
{
    m_pausedUntil = m_clock.monotonic() + credentialsPause;
    qCWarning(logUpstream).noquote() << "upstream" << m_config.name
                                     << "refused the credentials; not tried again for 10 min";
}

void TokenService::noteLimit(const Url &realm, std::chrono::seconds wait)
{
    const MonotonicTime now = m_clock.monotonic();
    if (m_limitedUntil.size() >= maxLimited)
        std::erase_if(m_limitedUntil, [now](const auto &entry) { return entry.second <= now; });
    if (m_limitedUntil.size() >= maxLimited)
        m_limitedUntil.clear();
    m_limitedUntil.insert_or_assign(realm.hostAndPort(), now + wait);
    qCWarning(logUpstream).noquote() << "the token service" << QString::fromStdString(realm.hostAndPort())
                                     << "of upstream" << m_config.name << "limits us for" << wait.count() << "s";
}

std::optional<Error> TokenService::limitOf(const Url &realm) const
{
    const auto found = m_limitedUntil.find(realm.hostAndPort());
    if (found == m_limitedUntil.end() || found->second <= m_clock.monotonic())
        return std::nullopt;
    const auto left = std::chrono::ceil<std::chrono::seconds>(found->second - m_clock.monotonic());
    return inPhase({ErrorCode::UpstreamRateLimited,
                    u"the token service limits us, not asked again yet"_s,
                    {{u"realm"_s, QString::fromStdString(realm.hostAndPort())},
                     {u"retryAfterSeconds"_s, QString::number(left.count())}}});
}

std::optional<Error> TokenService::credentialsPaused() const
{
    if (!m_pausedUntil || *m_pausedUntil <= m_clock.monotonic())
        return std::nullopt;
    return Error(ErrorCode::UpstreamCredentialsRefused, u"refused before, not tried again yet"_s);
}

} // namespace breakwater::upstream
