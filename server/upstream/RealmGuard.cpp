// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/RealmGuard.h"

#include "upstream/ErrorAnswer.h"

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

Result<Url> guardRealm(std::string_view realm, const RedirectPolicy &policy, const QStringList &realmHosts,
                       bool withCredentials)
{
    const auto refused = [](const QString &why, const QString &host) {
        return Error(ErrorCode::UpstreamRealmRefused, why, {{u"realm"_s, host}});
    };
    const std::optional<Url> url = Url::parse(realm);
    if (!url)
        return refused(u"the realm is no URL to trust"_s, safeExcerpt(realm));
    const QString host = QString::fromStdString(url->hostAndPort());
    if (!url->isSecure() && policy.upstream().isSecure())
        return refused(u"the realm is http, the upstream https"_s, host);
    if (withCredentials && !isTrustedRealm(*url, policy, realmHosts))
        return refused(u"the credentials are not for this realm"_s, host);
    const AddressRules rules = realmRules(*url, policy, realmHosts);
    if (isAddressLiteral(url->host) && !rules.permits(url->host, url->host))
        return refused(u"the realm is not a public address"_s, host);
    return *url;
}

bool isTrustedRealm(const Url &realm, const RedirectPolicy &policy, const QStringList &realmHosts)
{
    return realm.host == policy.upstream().host || realmHosts.contains(QString::fromStdString(realm.host))
        || realmHosts.contains(QString::fromStdString(realm.hostAndPort()));
}

AddressRules realmRules(const Url &realm, const RedirectPolicy &policy, const QStringList &realmHosts)
{
    AddressRules rules = policy.rulesFor(realm);
    if (realm.host == policy.upstream().host)
        rules.scope = AddressRules::Scope::Anywhere;
    else if (isTrustedRealm(realm, policy, realmHosts))
        rules.allowed.push_back(realm.host);
    return rules;
}

} // namespace breakwater::upstream
