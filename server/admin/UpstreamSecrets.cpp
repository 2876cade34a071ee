// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/UpstreamSecrets.h"

#include "admin/FieldError.h"

#include <QUrl>

namespace breakwater::admin {
namespace {

QByteArray passwordPurpose()
{
    return QByteArrayLiteral("upstream.password");
}

QByteArray proxyPasswordPurpose()
{
    return QByteArrayLiteral("upstream.proxyPassword");
}

QByteArray clientKeyPurpose()
{
    return QByteArrayLiteral("upstream.clientKey");
}

bool keepsOrigin(const catalog::UpstreamRecord &stored, const UpstreamSpec &spec)
{
    const QUrl before(stored.url);
    const QUrl after(spec.url);
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("http") ? 80 : 443); };
    return before.scheme() == after.scheme() && before.host().compare(after.host(), Qt::CaseInsensitive) == 0
        && port(before) == port(after);
}

/// The password belongs to the origin and the user that it was given for: it never follows to another host or port, to
/// plain text, or to someone else's name (truth 6).
bool keepsPassword(const catalog::UpstreamRecord &stored, const UpstreamSpec &spec)
{
    return keepsOrigin(stored, spec) && stored.username == spec.username;
}

/// The same for a proxy's password.
bool keepsProxyPassword(const catalog::UpstreamRecord &stored, const UpstreamSpec &spec)
{
    QString proxyUrl = spec.proxyUrl;
    while (proxyUrl.endsWith(QLatin1Char('/'))) // as it is stored
        proxyUrl.chop(1);
    return stored.proxyUrl == proxyUrl && stored.proxyUsername == spec.proxyUsername;
}

bool keepsClientKey(const catalog::UpstreamRecord &stored, const UpstreamSpec &spec)
{
    return keepsOrigin(stored, spec) && !spec.clientCertificate.isEmpty()
        && normalizedPem(stored.clientCertificate) == normalizedPem(spec.clientCertificate);
}

} // namespace

QString normalizedPem(const QString &text)
{
    QString pem;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            pem += trimmed + QLatin1Char('\n');
    }
    return pem;
}

void UpstreamSecrets::seal(const UpstreamSpec &spec, catalog::UpstreamRecord &record) const
{
    if (spec.password)
        record.passwordSealed = sealed(*spec.password, passwordPurpose());
    if (spec.proxyPassword)
        record.proxyPasswordSealed = sealed(*spec.proxyPassword, proxyPasswordPurpose());
    if (spec.clientKey && !spec.clientCertificate.isEmpty())
        record.clientKeySealed = sealed(*spec.clientKey, clientKeyPurpose());
}

Result<void> UpstreamSecrets::keep(const UpstreamSpec &spec, const catalog::UpstreamRecord &stored,
                                   catalog::UpstreamRecord &record) const
{
    if (!spec.password && keepsPassword(stored, spec))
        record.passwordSealed = stored.passwordSealed;
    if (!spec.proxyPassword && keepsProxyPassword(stored, spec))
        record.proxyPasswordSealed = stored.proxyPasswordSealed;
    if (!spec.clientKey && keepsClientKey(stored, spec))
        record.clientKeySealed = stored.clientKeySealed;
    if (!record.clientCertificate.isEmpty() && record.clientKeySealed.isEmpty())
        return badField(QStringLiteral("clientKey"), QStringLiteral("the certificate needs its private key"));
    return {};
}

Result<void> UpstreamSecrets::open(const catalog::UpstreamRecord &record, upstream::UpstreamConfig &config) const
{
    const auto open = [this](const QByteArray &sealed, const QByteArray &purpose, Secret &target) -> Result<void> {
        if (sealed.isEmpty())
            return {};
        auto secret = m_box.unseal(sealed, purpose);
        if (!secret)
            return secret.error();
        target = std::move(*secret);
        return {};
    };
    if (const auto opened = open(record.passwordSealed, passwordPurpose(), config.password); !opened)
        return opened;
    if (const auto opened = open(record.proxyPasswordSealed, proxyPasswordPurpose(), config.route.proxy.password);
        !opened)
        return opened;
    return open(record.clientKeySealed, clientKeyPurpose(), config.route.identity.key);
}

bool UpstreamSecrets::holds(const catalog::UpstreamRecord &record, const UpstreamSpec &spec) const
{
    return isStored(record.passwordSealed, spec.password, passwordPurpose())
        && isStored(record.proxyPasswordSealed, spec.proxyPassword, proxyPasswordPurpose())
        && isStored(record.clientKeySealed, spec.clientKey, clientKeyPurpose());
}

void UpstreamSecrets::lend(const UpstreamSpec &spec, const catalog::UpstreamRecord &stored,
                           const upstream::UpstreamConfig &opened, upstream::UpstreamConfig &config)
{
    if (!spec.password && keepsPassword(stored, spec))
        config.password = opened.password;
    if (!spec.proxyPassword && keepsProxyPassword(stored, spec))
        config.route.proxy.password = opened.route.proxy.password;
    if (!spec.clientKey && keepsClientKey(stored, spec))
        config.route.identity.key = opened.route.identity.key;
}

QByteArray UpstreamSecrets::sealed(const Secret &secret, const QByteArray &purpose) const
{
    return secret.isEmpty() ? QByteArray() : m_box.seal(secret, purpose);
}

bool UpstreamSecrets::isStored(const QByteArray &sealed, const std::optional<Secret> &wanted,
                               const QByteArray &purpose) const
{
    if (!wanted)
        return true;
    if (sealed.isEmpty())
        return wanted->isEmpty();
    const auto stored = m_box.unseal(sealed, purpose);
    return stored && *stored == *wanted;
}

} // namespace breakwater::admin
