// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/UpstreamPool.h"

#include "upstream/UpstreamClient.h"

#include <QLoggingCategory>

#include <algorithm>

namespace breakwater::cache {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.cache")

constexpr std::int64_t unknownWindowSeconds = 6 * 60 * 60;

} // namespace

bool isUpstreamTrouble(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UpstreamDns:
    case ErrorCode::UpstreamConnect:
    case ErrorCode::UpstreamProxy:
    case ErrorCode::UpstreamTls:
    case ErrorCode::UpstreamTimeout:
    case ErrorCode::UpstreamStatus:
    case ErrorCode::UpstreamBadAnswer:
    case ErrorCode::UpstreamRateLimited:
    case ErrorCode::UpstreamCredentialsRefused: return true;
    default: return false;
    }
}

UpstreamPool::UpstreamPool(upstream::Transport &transport, const Clock &clock, QObject *parent)
    : QObject(parent), m_transport(transport), m_clock(clock)
{
}

UpstreamPool::~UpstreamPool() = default;

void UpstreamPool::setConfigs(const std::vector<upstream::UpstreamConfig> &configs)
{
    for (auto it = m_slots.begin(); it != m_slots.end();) {
        const bool wanted = std::any_of(configs.begin(), configs.end(),
                                        [&](const upstream::UpstreamConfig &config) { return config.id == it->first; });
        if (!wanted)
            retire(std::move(it->second.client));
        it = wanted ? std::next(it) : m_slots.erase(it);
    }
    for (const upstream::UpstreamConfig &config : configs) {
        const auto it = m_slots.find(config.id);
        if (it != m_slots.end()) {
            if (!(it->second.client->config() == config)) {
                const bool elsewhere = it->second.client->config().url != config.url;
                const bool otherAccount = !it->second.client->config().isSameAccount(config);
                it->second.client->setConfig(config);
                it->second.breaker.succeeded(); // a changed upstream deserves a fresh try
                it->second.lastFailure.reset();
                Q_EMIT edited(config.id);
                if (otherAccount)
                    Q_EMIT accountChanged(config.id);
                if (elsewhere)
                    Q_EMIT moved(config.id);
            }
            continue;
        }
        auto client = std::make_unique<upstream::UpstreamClient>(config, m_transport, m_clock);
        connect(client.get(), &upstream::UpstreamClient::statusChanged, this,
                [this, id = config.id] { Q_EMIT statusChanged(id); });
        m_slots.emplace(config.id, Slot {std::move(client), CircuitBreaker(m_clock), std::nullopt, false, false, {}});
        Q_EMIT edited(config.id);
    }
}

void UpstreamPool::restoreLimit(std::int64_t upstreamId, const upstream::RememberedLimit &limit)
{
    if (const auto it = m_slots.find(upstreamId); it != m_slots.end())
        it->second.client->restoreLimit(limit);
}

void UpstreamPool::retire(std::unique_ptr<upstream::UpstreamClient> client)
{
    if (client->isIdle())
        return;
    client->disconnect(this);
    connect(client.get(), &upstream::UpstreamClient::statusChanged, this, &UpstreamPool::sweepRetired,
            Qt::QueuedConnection); // it must not be destroyed in its own signal
    m_retired.push_back(std::move(client));
}

void UpstreamPool::sweepRetired()
{
    std::erase_if(m_retired, [](const auto &client) { return client->isIdle(); });
}

Result<upstream::UpstreamClient *> UpstreamPool::client(std::int64_t upstreamId) const
{
    const auto it = m_slots.find(upstreamId);
    if (it == m_slots.end())
        return Error(ErrorCode::UpstreamDisabled, QStringLiteral("the upstream is switched off"));
    if (m_offline) {
        return Error(ErrorCode::UpstreamDisabled, QStringLiteral("offline mode is on"),
                     {{QStringLiteral("upstream"), it->second.client->config().name}});
    }
    return it->second.client.get();
}

Result<upstream::UpstreamClient *> UpstreamPool::clientFor(std::int64_t upstreamId, const std::string &repository)
{
    auto client = this->client(upstreamId);
    if (!client)
        return client;
    Slot &slot = m_slots.at(upstreamId);
    if (const auto wait = slot.breaker.refusal(repository))
        return failureOf(slot, *wait);
    return client;
}

Error UpstreamPool::failureOf(const Slot &slot, std::chrono::milliseconds wait)
{
    Error error = slot.lastFailure.value_or(Error(ErrorCode::UpstreamConnect));
    error.params.insert(QStringLiteral("upstream"), slot.client->config().name);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    error.params.insert(QStringLiteral("retryAfterSeconds"), QString::number(std::max<qint64>(seconds, 1)));
    return error;
}

std::optional<Error> UpstreamPool::refusal(std::int64_t upstreamId, const std::string &repository,
                                           Inquiry inquiry) const
{
    const auto asked = client(upstreamId);
    if (!asked)
        return asked.error();
    const Slot &slot = m_slots.at(upstreamId);
    if (const auto wait = slot.breaker.refusalFor(repository, inquiry == Inquiry::Check))
        return failureOf(slot, *wait);
    const upstream::UpstreamStatus status = slot.client->status();
    const bool cools = status.cooldownUntil && *status.cooldownUntil > m_clock.now();
    if (cools && (inquiry == Inquiry::Pull || !status.cooldownOnlyPulls)) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*status.cooldownUntil - m_clock.now());
        Error error = failureOf(slot, wait);
        error.code = ErrorCode::UpstreamRateLimited;
        return error;
    }
    return std::nullopt;
}

const upstream::UpstreamClient *UpstreamPool::find(std::int64_t upstreamId) const
{
    const auto it = m_slots.find(upstreamId);
    return it == m_slots.end() ? nullptr : it->second.client.get();
}

bool UpstreamPool::worthAsking(std::int64_t upstreamId)
{
    const auto it = m_slots.find(upstreamId);
    return it != m_slots.end() && !m_offline && it->second.breaker.mayAsk();
}

bool UpstreamPool::mayBeAsked(std::int64_t upstreamId, const std::string &repository) const
{
    return client(upstreamId).ok() && !m_slots.at(upstreamId).breaker.refusalFor(repository, false);
}

bool UpstreamPool::isBudgetNearlySpent(std::int64_t upstreamId) const
{
    const auto *client = find(upstreamId);
    if (!client)
        return false;
    const auto budget = client->status().budget;
    return budget && budget->isNearlySpent(m_clock.now());
}

bool UpstreamPool::tellsNearlySpent(std::int64_t upstreamId)
{
    if (!isBudgetNearlySpent(upstreamId))
        return false;
    Slot &slot = m_slots.at(upstreamId);
    const MonotonicTime now = m_clock.monotonic();
    if (now < slot.nearlySpentToldUntil)
        return false;
    slot.nearlySpentToldUntil
        = now + std::chrono::seconds(slot.client->status().budget->windowSeconds.value_or(unknownWindowSeconds));
    return true;
}

void UpstreamPool::report(std::int64_t upstreamId, const std::optional<Error> &error, const std::string &repository)
{
    const auto it = m_slots.find(upstreamId);
    if (it == m_slots.end() || (error && error->code == ErrorCode::Cancelled))
        return;
    Slot &slot = it->second;
    const QString name = slot.client->config().name;
    if (!error || !isUpstreamTrouble(*error)) {
        slot.breaker.succeeded();
        slot.lastFailure.reset();
        slot.replacementTold = false;
        if (slot.down) {
            slot.down = false;
            qCInfo(log) << "upstream" << name << "answers again";
            Q_EMIT eventRaised(
                {EventSeverity::Info, QStringLiteral("upstream.recovered"), {{QStringLiteral("upstream"), name}}});
        }
        return;
    }
    slot.breaker.failed(*error, repository);
    slot.lastFailure = error;
    if (!slot.down) {
        slot.down = true;
        qCWarning(log) << "upstream" << name << "failed:" << error->toLogLine();
        auto params = error->params;
        params.insert(QStringLiteral("upstream"), name);
        params.insert(QStringLiteral("error"), errorCodeName(error->code));
        params.insert(QStringLiteral("detail"), error->detail);
        Q_EMIT eventRaised({EventSeverity::Warning, QStringLiteral("upstream.failing"), params});
    }
}

void UpstreamPool::noteFallback(std::int64_t upstreamId, std::int64_t answeredBy, const QString &project)
{
    const auto failing = m_slots.find(upstreamId);
    const auto *other = find(answeredBy);
    if (failing == m_slots.end() || !failing->second.down || !other
        || std::exchange(failing->second.replacementTold, true))
        return;
    Q_EMIT eventRaised({EventSeverity::Info,
                        QStringLiteral("upstream.fallbackAnswers"),
                        {{QStringLiteral("upstream"), failing->second.client->config().name},
                         {QStringLiteral("fallback"), other->config().name},
                         {QStringLiteral("project"), project}}});
}

std::optional<Error> UpstreamPool::lastFailure(std::int64_t upstreamId) const
{
    const auto it = m_slots.find(upstreamId);
    return it == m_slots.end() ? std::nullopt : it->second.lastFailure;
}

} // namespace breakwater::cache
