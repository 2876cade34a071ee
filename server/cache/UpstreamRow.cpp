// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/UpstreamRow.h"

#include "cache/ProjectDirectory.h"
#include "cache/UpstreamPool.h"
#include "upstream/UpstreamClient.h"

#include <algorithm>

#include <QLoggingCategory>

namespace breakwater::cache {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.cache")

/// Whether an upstream said no, rather than nothing that can be relied on.
bool isRefusal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ManifestUnknown:
    case ErrorCode::RepositoryUnknown:
    case ErrorCode::BlobUnknown:
    case ErrorCode::UpstreamDenied: return true;
    default: return false;
    }
}

} // namespace

UpstreamRow::UpstreamRow(UpstreamPool &pool, const Project &project, std::string repository, Gate gate)
    : m_pool(&pool), m_repository(std::move(repository)), m_gate(gate), m_first(project.upstreamId),
      m_project(project.name)
{
    m_waiting.push_back(project.upstreamId);
    for (const FallbackUpstream &fallback : project.fallbacks)
        m_waiting.push_back(fallback.id);
}

std::vector<std::int64_t> UpstreamRow::upstreamIds() const
{
    return m_waiting;
}

void UpstreamRow::leaveOut(std::int64_t upstreamId)
{
    std::erase(m_waiting, upstreamId);
}

upstream::UpstreamClient *UpstreamRow::next()
{
    m_current = 0;
    while (!m_waiting.empty()) {
        const std::int64_t id = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        if (auto *client = take(id, hasNext()))
            return client;
    }
    while (!m_passedOver.empty()) {
        const std::int64_t id = m_passedOver.front();
        m_passedOver.erase(m_passedOver.begin());
        if (auto *client = take(id, false))
            return client;
    }
    return nullptr;
}

upstream::UpstreamClient *UpstreamRow::take(std::int64_t upstreamId, bool mayPassOver)
{
    const auto known = m_pool->client(upstreamId);
    if (!known) {
        note(upstreamId, known.error());
        return nullptr;
    }
    if (m_gate == Gate::Copy || mayPassOver) {
        if (!m_pool->worthAsking(upstreamId)) {
            note(upstreamId,
                 m_pool->lastFailure(upstreamId)
                     .value_or(Error(ErrorCode::UpstreamDisabled, QStringLiteral("the upstream is not asked"),
                                     {{QStringLiteral("upstream"), (*known)->config().name}})));
            if (m_gate == Gate::Cold)
                m_passedOver.push_back(upstreamId);
            return nullptr;
        }
    } else if (const auto asked = m_pool->clientFor(upstreamId, m_repository); !asked) {
        note(upstreamId, asked.error());
        return nullptr;
    }
    m_current = upstreamId;
    return *known;
}

bool UpstreamRow::hasNext() const
{
    const auto mayBeAsked = [this](std::int64_t id) { return m_pool->mayBeAsked(id, m_repository); };
    return std::any_of(m_waiting.begin(), m_waiting.end(), mayBeAsked)
        || std::any_of(m_passedOver.begin(), m_passedOver.end(), mayBeAsked);
}

upstream::UpstreamClient *UpstreamRow::current()
{
    if (m_current == 0)
        return nullptr;
    const auto client = m_pool->client(m_current);
    if (client)
        return *client;
    note(m_current, client.error());
    return nullptr;
}

void UpstreamRow::succeeded()
{
    m_pool->report(m_current, std::nullopt);
    if (m_current == m_first)
        return;
    qCInfo(log).noquote() << QString::fromStdString(m_repository) << "was answered by the fallback upstream"
                          << QString::fromStdString(fallbackName());
    m_pool->noteFallback(m_first, m_current, QString::fromStdString(m_project));
}

std::string UpstreamRow::fallbackName() const
{
    if (m_current == 0 || m_current == m_first)
        return {};
    const auto *client = m_pool->find(m_current);
    return client ? client->config().name.toStdString() : std::string();
}

void UpstreamRow::failed(const Error &error)
{
    m_pool->report(m_current, error, m_repository);
    note(error);
}

void UpstreamRow::note(const Error &error)
{
    note(m_current, error);
}

void UpstreamRow::note(std::int64_t upstreamId, const Error &error)
{
    const auto old = std::find_if(m_errors.begin(), m_errors.end(),
                                  [upstreamId](const auto &each) { return each.first == upstreamId; });
    if (old == m_errors.end())
        m_errors.emplace_back(upstreamId, error);
    else
        old->second = error;
}

Error UpstreamRow::error() const
{
    if (m_errors.empty())
        return Error(ErrorCode::UpstreamDisabled, QStringLiteral("the upstream is switched off"));
    const Error &first = m_errors.front().second;
    if (!isRefusal(first))
        return first;
    const auto trouble = std::find_if(m_errors.begin(), m_errors.end(), [](const auto &each) {
        return !isRefusal(each.second) && each.second.code != ErrorCode::UpstreamDisabled;
    });
    return trouble == m_errors.end() ? first : trouble->second;
}

std::int64_t UpstreamRow::firstAsked(const UpstreamPool &pool, const Project &project, const std::string &repository,
                                     Inquiry inquiry)
{
    // As next() does: one that is known to be down is passed over while another one may be asked.
    const auto isUp = [&](std::int64_t id) {
        return !pool.refusal(id, repository, Inquiry::Check) && !pool.refusal(id, repository, inquiry);
    };
    if (isUp(project.upstreamId))
        return project.upstreamId;
    for (const FallbackUpstream &fallback : project.fallbacks) {
        if (isUp(fallback.id))
            return fallback.id;
    }
    return project.upstreamId;
}

std::optional<Error> UpstreamRow::refusal(const UpstreamPool &pool, const Project &project,
                                          const std::string &repository, Inquiry inquiry)
{
    auto first = pool.refusal(project.upstreamId, repository, inquiry);
    if (!first)
        return std::nullopt;
    for (const FallbackUpstream &fallback : project.fallbacks) {
        if (!pool.refusal(fallback.id, repository, inquiry))
            return std::nullopt;
    }
    return first;
}

} // namespace breakwater::cache
