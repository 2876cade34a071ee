// SPDX-License-Identifier: GPL-3.0-or-later
#include "Books.h"

#include "base/Hasher.h"

namespace breakwater::sim {

namespace {

/// Not secret and not random: journals of two runs compare.
std::string pseudoRandom(int number)
{
    return Hasher::hash("token " + std::to_string(number)).hex();
}

std::string makeToken(Profile::TokenStyle style, int number, const std::set<std::string> &repositories)
{
    const std::string hex = pseudoRandom(number);
    switch (style) {
    case Profile::TokenStyle::Jwt:
        return base64(R"({"alg":"RS256","typ":"JWT"})") + '.' + base64(R"({"jti":")" + hex.substr(0, 16) + "\"}") + '.'
            + hex;
    case Profile::TokenStyle::GitHub:
        return base64("v1:" + (repositories.empty() ? std::string() : *repositories.begin()) + ':'
                      + std::to_string(number) + "000000000");
    case Profile::TokenStyle::Hex32: return hex.substr(0, 32);
    case Profile::TokenStyle::Opaque: break;
    }
    return "sim." + hex;
}

} // namespace

std::string TokenBook::issue(Profile::TokenStyle style, const std::string &account, std::set<std::string> repositories,
                             std::chrono::seconds lifetime)
{
    const std::lock_guard lock(m_mutex);
    std::string token = makeToken(style, ++m_issued, repositories);
    m_grants[token] = {account, std::move(repositories), m_clock.monotonic() + lifetime};
    return token;
}

TokenBook::Verdict TokenBook::check(const std::string &token, const std::string &repository) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_grants.find(token);
    if (it == m_grants.end())
        return Verdict::Unknown;
    if (m_clock.monotonic() >= it->second.expires)
        return Verdict::Expired;
    const std::set<std::string> &granted = it->second.repositories;
    if (repository.empty() || granted.contains("*") || granted.contains(repository))
        return Verdict::Granted;
    return Verdict::InsufficientScope;
}

std::string TokenBook::account(const std::string &token) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_grants.find(token);
    return it == m_grants.end() ? std::string() : it->second.account;
}

void TokenBook::revokeAll()
{
    const std::lock_guard lock(m_mutex);
    m_grants.clear();
}

int TokenBook::issued() const
{
    const std::lock_guard lock(m_mutex);
    return m_issued;
}

void RateBook::setLimit(int limit, std::chrono::seconds window)
{
    const std::lock_guard lock(m_mutex);
    m_limit = limit;
    m_window = window;
    m_counts.clear();
}

void RateBook::reset()
{
    const std::lock_guard lock(m_mutex);
    m_counts.clear();
}

int RateBook::limit() const
{
    const std::lock_guard lock(m_mutex);
    return m_limit;
}

std::chrono::seconds RateBook::window() const
{
    const std::lock_guard lock(m_mutex);
    return m_window;
}

bool RateBook::take(const std::string &caller)
{
    const std::lock_guard lock(m_mutex);
    if (m_limit <= 0)
        return true;
    const MonotonicTime now = m_clock.monotonic();
    Count &count = m_counts.try_emplace(caller, Count {now, 0}).first->second;
    if (now - count.since >= m_window)
        count = {now, 0};
    if (count.used >= m_limit)
        return false;
    ++count.used;
    return true;
}

int RateBook::remaining(const std::string &caller) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_counts.find(caller);
    if (it == m_counts.end() || m_clock.monotonic() - it->second.since >= m_window)
        return m_limit;
    return m_limit - it->second.used;
}

std::string SignatureBook::signature(const std::string &method, const std::string &path,
                                     const std::string &expires) const
{
    return Hasher::hash("simulated signing key\n" + method + '\n' + path + '\n' + expires).hex();
}

std::string SignatureBook::sign(const std::string &method, const std::string &path) const
{
    const std::string expires = std::to_string(toUnixMs(m_clock.now()) / 1000 + m_lifetimeSeconds.load());
    return "X-Amz-Algorithm=AWS4-HMAC-SHA256&Expires=" + expires + "&Signature=" + signature(method, path, expires);
}

SignatureBook::Verdict SignatureBook::check(const std::string &method, const std::string &path,
                                            const std::string &query) const
{
    const std::string expires = queryValue(query, "Expires");
    if (expires.empty() || expires.find_first_not_of("0123456789") != std::string::npos || expires.size() > 15
        || queryValue(query, "Signature") != signature(method, path, expires))
        return Verdict::Wrong;
    return std::stoll(expires) <= toUnixMs(m_clock.now()) / 1000 ? Verdict::Expired : Verdict::Valid;
}

void SignatureBook::setLifetime(std::chrono::seconds lifetime)
{
    m_lifetimeSeconds = lifetime.count();
}

void Bandwidth::setLimit(std::uint64_t bytesPerSecond)
{
    const std::lock_guard lock(m_mutex);
    m_bytesPerSecond = bytesPerSecond;
    m_next = std::chrono::steady_clock::now();
}

std::chrono::milliseconds Bandwidth::reserve(std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_bytesPerSecond == 0)
        return std::chrono::milliseconds(0);
    const auto now = std::chrono::steady_clock::now();
    m_next = std::max(m_next, now);
    const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(m_next - now);
    m_next += std::chrono::microseconds(bytes * 1000000 / m_bytesPerSecond);
    return wait;
}

} // namespace breakwater::sim
