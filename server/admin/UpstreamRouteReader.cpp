// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/UpstreamRouteReader.h"

#include "access/CertificateFile.h"
#include "base/ProxyUrl.h"
#include "base/Reference.h"

namespace breakwater::configuration {

using namespace Qt::StringLiterals;

std::vector<YamlValue::Field> UpstreamRouteReader::fields(admin::UpstreamSpec &spec) const
{
    return {
        {u"realm_hosts"_s,
         [&spec](const YamlValue &value) {
             for (const YamlValue &host : value.oneOrMany().value_or(std::vector<YamlValue>())) {
                 const QString text = host.text().value_or(QString()).toLower();
                 if (!isRegistryHost(text.toStdString()))
                     host.fail(u"is no host; write for example login.example.com, without https://"_s);
                 spec.realmHosts.append(text);
             }
         }},
        {u"proxy"_s, [this, &spec](const YamlValue &value) { readProxy(value, spec); }},
        {u"client_certificate"_s, [this, &spec](const YamlValue &value) { readCertificate(value, spec); }},
        {u"client_key"_s,
         [this, &spec](const YamlValue &value) {
             if (auto pem = m_files.content(value))
                 spec.clientKey = Secret(std::move(*pem));
         }},
        {u"addresses"_s,
         [&spec](const YamlValue &value) {
             const auto text = value.text();
             const auto family = addressFamilyOf(text.value_or(QString()));
             if (text && !family)
                 value.fail(u"must be any, ipv4 or ipv6"_s);
             spec.addresses = family.value_or(AddressFamily::Any);
         }},
    };
}

void UpstreamRouteReader::readProxyUrl(const YamlValue &value, admin::UpstreamSpec &spec)
{
    const QString text = value.text().value_or(QString());
    if (text.isEmpty())
        return;
    if (const auto fault = proxyUrlFault(text))
        value.fail(proxyUrlRemedy(*fault));
    else
        spec.proxyUrl = text;
}

void UpstreamRouteReader::readProxy(const YamlValue &value, admin::UpstreamSpec &spec) const
{
    if (!value.isMap())
        return readProxyUrl(value, spec);
    const auto password = [&spec](const YamlValue &item, std::optional<Secret> secret) {
        if (spec.proxyPassword)
            item.fail(u"the password is given twice; keep password or password_file"_s);
        else
            spec.proxyPassword = std::move(secret);
    };
    const bool readable = value.readMap({
        {u"url"_s, [&spec](const YamlValue &item) { readProxyUrl(item, spec); }, true},
        {u"username"_s,
         [&spec](const YamlValue &item) {
             spec.proxyUsername = item.text().value_or(QString());
             if (spec.proxyUsername.contains(u':'))
                 item.fail(u"is no user name: it cannot hold a colon"_s);
         }},
        {u"password"_s, [&](const YamlValue &item) { password(item, NamedFiles::inlineSecret(item)); }},
        {u"password_file"_s, [&](const YamlValue &item) { password(item, m_files.secret(item)); }},
    });
    if (readable && spec.proxyPassword && spec.proxyUsername.isEmpty())
        value.fail(u"has a password but no \"username\"; add it"_s);
}

/// A file's path; or the PEM itself, as it is exported.
void UpstreamRouteReader::readCertificate(const YamlValue &value, admin::UpstreamSpec &spec) const
{
    const auto text = value.text();
    if (!text)
        return;
    const bool inPlace = text->contains(u"-----BEGIN"_s);
    const auto pem = inPlace ? std::optional(text->toUtf8()) : m_files.content(value);
    if (!pem)
        return;
    if (access::describeCertificate(*pem))
        spec.clientCertificate = QString::fromUtf8(*pem);
    else
        value.fail(u"holds no PEM certificate (-----BEGIN CERTIFICATE-----)"_s);
}

void UpstreamRouteReader::checkTogether(const admin::UpstreamSpec &spec, const YamlValue &item)
{
    if (!spec.clientKey)
        return;
    if (spec.clientCertificate.isEmpty()) {
        item.fail(u"has a \"client_key\" but no \"client_certificate\"; add it"_s);
        return;
    }
    const auto pair = access::checkKeyPair(spec.clientCertificate.toUtf8(), *spec.clientKey);
    if (!pair)
        item.fail(pair.error().params.value(u"reason"_s) == u"keyMismatch"_s
                      ? u"the client_key is not that of the client_certificate"_s
                      : u"the client_key is no PEM private key, or it has a passphrase; write it without one"_s);
}

} // namespace breakwater::configuration
