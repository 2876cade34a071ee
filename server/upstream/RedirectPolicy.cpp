// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/RedirectPolicy.h"

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &why, const Url &target)
{
    return {ErrorCode::UpstreamRedirectRefused, why, {{u"target"_s, QString::fromStdString(target.hostAndPort())}}};
}

} // namespace

RedirectPolicy::RedirectPolicy(Url upstream, std::vector<std::string> allowedPrivateHosts)
    : m_upstream(std::move(upstream)), m_allowed(std::move(allowedPrivateHosts))
{
    if (isAddressLiteral(m_upstream.host))
        m_upstreamKind = addressKind(m_upstream.host);
    else if (m_upstream.host == "localhost" || m_upstream.host.ends_with(".localhost"))
        m_upstreamKind = AddressKind::Loopback;
}

void RedirectPolicy::noteUpstreamAddress(std::string_view address)
{
    if (!address.empty() && !isAddressLiteral(m_upstream.host))
        m_upstreamKind = addressKind(address);
}

Result<Url> RedirectPolicy::follow(const Url &from, std::string_view location, int hop) const
{
    const std::optional<Url> target = from.resolved(location);
    if (!target)
        return Error(ErrorCode::UpstreamBadAnswer, u"redirect to an unreadable address"_s);
    if (hop > maxHops)
        return refused(u"more than %1 redirects"_s.arg(maxHops), *target);
    if (*target == from)
        return refused(u"redirect to itself"_s, *target);
    if (!target->isSecure() && (from.isSecure() || m_upstream.isSecure()))
        return refused(u"redirect from https to http"_s, *target);
    // A literal is refused before anything is dialled; names are judged by the transport.
    if (isAddressLiteral(target->host) && !rulesFor(*target).permits(target->host, target->host))
        return refused(u"redirect to an address that is not public"_s, *target);
    if (!isAddressLiteral(target->host) && !rulesFor(*target).permits(target->host, "127.0.0.1")
        && (target->host == "localhost" || target->host.ends_with(".localhost")))
        return refused(u"redirect to this machine"_s, *target);
    return *target;
}

AddressRules RedirectPolicy::rulesFor(const Url &target) const
{
    AddressRules rules;
    rules.allowed = m_allowed;
    if (target.host == m_upstream.host)
        rules.scope = target.port == m_upstream.port ? AddressRules::Scope::Anywhere : rules.scope;
    if (rules.scope == AddressRules::Scope::Anywhere)
        return rules;
    if (m_upstreamKind == AddressKind::Loopback)
        rules.scope = AddressRules::Scope::PublicPrivateOrLoopback;
    else if (m_upstreamKind == AddressKind::Private)
        rules.scope = AddressRules::Scope::PublicOrPrivate;
    return rules;
}

} // namespace breakwater::upstream
