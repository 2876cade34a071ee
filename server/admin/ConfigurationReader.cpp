// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ConfigurationReader.h"

#include "access/CertificateAuthority.h"
#include "access/SubnetList.h"
#include "admin/ConfigurationValues.h"
#include "admin/ProjectPolicyReader.h"
#include "admin/StorageReader.h"
#include "admin/UpstreamRouteReader.h"
#include "base/Reference.h"

#include <algorithm>
#include <utility>

namespace breakwater::configuration {
namespace {

using namespace Qt::StringLiterals;

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

/// Reads a boolean or text straight into a field.
auto into(bool &target)
{
    return [&target](const YamlValue &value) { target = value.boolean().value_or(target); };
}

auto into(QString &target)
{
    return [&target](const YamlValue &value) { target = value.text().value_or(target); };
}

} // namespace

void ConfigurationReader::read(const YamlValue &root)
{
    const auto each = [](const YamlValue &section, const std::function<void(const YamlValue &)> &readItem) {
        if (const auto items = section.list())
            std::for_each(items->begin(), items->end(), readItem);
    };
    root.readMap({
        {u"server"_s, [this](const YamlValue &value) { readServer(value); }},
        {u"storage"_s, [this](const YamlValue &value) { m_configuration.storage = readStorage(value); }},
        {u"audit"_s, [this](const YamlValue &value) { m_configuration.audit = readAudit(value); }},
        {u"upstreams"_s, [&](const YamlValue &v) { each(v, [this](const YamlValue &item) { readUpstream(item); }); }},
        {u"projects"_s, [&](const YamlValue &v) { each(v, [this](const YamlValue &item) { readProject(item); }); }},
        {u"robots"_s, [&](const YamlValue &v) { each(v, [this](const YamlValue &item) { readRobot(item); }); }},
    });
    checkReferences();
}

void ConfigurationReader::readServer(const YamlValue &section)
{
    ServerSection &server = m_configuration.server;
    const auto readTexts = [this](std::optional<QStringList> &target, const YamlValue &value, const auto &check) {
        target.emplace();
        for (const YamlValue &item : value.oneOrMany().value_or(std::vector<YamlValue>())) {
            if (const auto text = item.text(); text && check(*text, item) && isNew(value.path(), *text, item))
                target->append(*text);
        }
    };
    const auto listen = [](const QString &text, const YamlValue &item) {
        if (!parseListen(text))
            item.fail(u"is no address and port; write for example 192.168.1.10:8443, or 0.0.0.0:8443 for every IPv4 "
                      "address of this machine"_s);
        return parseListen(text).has_value();
    };
    const auto certificateName = [](const QString &text, const YamlValue &item) {
        if (!access::CertificateAuthority::isName(text))
            item.fail(u"is no host name or address; write for example cache.lan or 192.168.1.10, in lower case and "
                      "without a port"_s);
        return access::CertificateAuthority::isName(text);
    };
    const auto subnet = [](const QString &text, const YamlValue &item) {
        const auto parsed = access::SubnetList::parse({text});
        if (!parsed)
            item.fail(u"is no subnet: %1"_s.arg(parsed.error().detail));
        return parsed.ok();
    };
    section.readMap({
        {u"listen"_s,
         [&](const YamlValue &value) {
             readTexts(server.listen, value, listen);
             if (value.isEmptyList())
                 value.fail(u"names no address; write for example 127.0.0.1:8443"_s);
         }},
        {u"names"_s, [&](const YamlValue &value) { readTexts(server.names, value, certificateName); }},
        {u"tls"_s, [this](const YamlValue &value) { readTls(value); }},
        {u"anonymous_pull"_s, [&](const YamlValue &value) { readTexts(server.anonymousPull, value, subnet); }},
        {u"offline"_s, [&](const YamlValue &value) { server.offline = value.boolean(); }},
        {u"store_limit"_s,
         [&](const YamlValue &value) {
             const auto text = value.text();
             server.storeLimitBytes = text ? parseSize(*text) : std::nullopt;
             if (text && !server.storeLimitBytes)
                 value.fail(u"is no size; write for example 200GiB, or none"_s);
         }},
    });
}

void ConfigurationReader::readTls(const YamlValue &value)
{
    admin::TlsSettings tls;
    if (value.isMap()) {
        tls.mode = admin::TlsMode::Files;
        const auto file = [this](QString &target) {
            return [this, &target](const YamlValue &item) { target = m_files.existing(item).value_or(QString()); };
        };
        value.readMap({
            {u"certificate"_s, file(tls.certificateFile), true},
            {u"key"_s, file(tls.keyFile), true},
        });
    } else {
        const auto text = value.text();
        if (text == u"off"_s)
            tls.mode = admin::TlsMode::Off;
        else if (text && text != u"auto"_s)
            value.fail(u"must be auto, off, or {certificate: FILE, key: FILE}"_s);
    }
    m_configuration.server.tls = tls;
}

void ConfigurationReader::readUpstream(const YamlValue &item)
{
    UpstreamEntry entry;
    entry.line = item.line();
    bool urlGiven = false;
    bool usernameGiven = false;
    const auto password = [&](const YamlValue &value, std::optional<Secret> secret) {
        if (entry.spec.password)
            value.fail(u"the password is given twice; keep password or password_file"_s);
        else
            entry.spec.password = std::move(secret);
    };
    const auto certificate = [&](const YamlValue &value, const std::optional<QByteArray> &pem) {
        if (!entry.spec.caPem.isEmpty())
            value.fail(u"the CA is given twice; keep ca or ca_file"_s);
        else if (pem && !access::describeCertificate(*pem))
            value.fail(u"holds no PEM certificate (-----BEGIN CERTIFICATE-----)"_s);
        else if (pem)
            entry.spec.caPem = QString::fromUtf8(*pem);
    };
    std::vector<YamlValue::Field> fields {
        {u"name"_s,
         [&](const YamlValue &value) {
             if (const auto text = name(value); text && isNew(u"upstreams"_s, *text, value))
                 entry.spec.name = *text;
         },
         true},
        {u"provider"_s,
         [&](const YamlValue &value) {
             const auto text = value.text();
             if (text && !m_options.providers.isEmpty() && !m_options.providers.contains(*text))
                 value.fail(u"is no provider; known are %1; for any other registry write oci"_s.arg(
                     m_options.providers.keys().join(u", "_s)));
             entry.spec.provider = text.value_or(entry.spec.provider);
         }},
        {u"url"_s,
         [&](const YamlValue &value) {
             urlGiven = true;
             entry.spec.url = value.text().value_or(QString());
             if (!entry.spec.url.isEmpty() && !isUpstreamUrl(entry.spec.url))
                 value.fail(u"is no registry address; write scheme and host, without user, query or fragment, for "
                            "example https://registry-1.docker.io"_s);
         }},
        {u"username"_s,
         [&](const YamlValue &value) {
             usernameGiven = true;
             entry.spec.username = value.text().value_or(QString());
             if (entry.spec.username.contains(u':') || hasControl(entry.spec.username))
                 value.fail(u"is no user name: it cannot hold a colon"_s);
         }},
        {u"password"_s, [&](const YamlValue &value) { password(value, NamedFiles::inlineSecret(value)); }},
        {u"password_file"_s, [&](const YamlValue &value) { password(value, m_files.secret(value)); }},
        {u"ca"_s,
         [&](const YamlValue &value) {
             const auto text = value.text();
             certificate(value, text ? std::optional(text->toUtf8()) : std::nullopt);
         }},
        {u"ca_file"_s, [&](const YamlValue &value) { certificate(value, m_files.content(value)); }},
        {u"allowed_private_hosts"_s,
         [&](const YamlValue &value) {
             for (const YamlValue &host : value.oneOrMany().value_or(std::vector<YamlValue>())) {
                 const auto text = host.text();
                 if (text && !access::SubnetList::isSubnet(*text) && !isRegistryHost(text->toStdString()))
                     host.fail(u"is no host and no subnet; write for example minio.lan or 10.0.0.0/8"_s);
                 entry.spec.allowedPrivateHosts.append(text.value_or(QString()));
             }
         }},
        {u"enabled"_s, into(entry.spec.enabled)},
    };
    const UpstreamRouteReader route(m_files);
    for (YamlValue::Field &field : route.fields(entry.spec))
        fields.push_back(std::move(field));
    if (!item.readMap(fields))
        return;
    UpstreamRouteReader::checkTogether(entry.spec, item);
    if (!urlGiven) {
        entry.spec.url = m_options.providers.value(entry.spec.provider);
        if (entry.spec.url.isEmpty())
            item.fail(u"\"url\" is missing; add the registry's address, for example https://registry-1.docker.io"_s);
    }
    if (entry.spec.password && !usernameGiven)
        item.fail(u"has a password but no \"username\"; add it"_s);
    m_configuration.upstreams.append(entry);
}

void ConfigurationReader::readProject(const YamlValue &item)
{
    ProjectEntry entry;
    entry.line = item.line();
    std::vector<YamlValue::Field> fields {
        {u"name"_s,
         [&](const YamlValue &value) {
             if (const auto text = name(value); text && isNew(u"projects"_s, *text, value))
                 entry.spec.name = *text;
         },
         true},
        {u"upstream"_s,
         [&](const YamlValue &value) {
             if (const auto text = name(value)) {
                 entry.upstream = *text;
                 m_upstreamReferences.push_back({*text, value});
             }
         },
         true},
        {u"fallbacks"_s,
         [&](const YamlValue &value) {
             for (const YamlValue &each : value.oneOrMany().value_or(std::vector<YamlValue>())) {
                 if (const auto text = name(each)) {
                     if (*text == entry.upstream || entry.fallbacks.contains(*text))
                         each.fail(u"is in the row already; name each upstream once"_s);
                     else
                         entry.fallbacks.append(*text);
                     m_upstreamReferences.push_back({*text, each});
                 }
             }
         }},
        {u"prefetch"_s, [&](const YamlValue &value) { entry.spec.prefetch = value.boolean().value_or(true); }},
        {u"serves"_s,
         [&](const YamlValue &value) {
             for (const YamlValue &host : value.oneOrMany().value_or(std::vector<YamlValue>())) {
                 const auto text = host.text();
                 if (!text)
                     continue;
                 const auto canonical = canonicalRegistryHost(text->toStdString());
                 if (!isRegistryHost(canonical))
                     host.fail(u"is no registry host; write for example docker.io or lab.lan:5000, without https://"_s);
                 else if (isNew(u"serves"_s, QString::fromStdString(canonical), host))
                     entry.spec.serves.append(QString::fromStdString(canonical));
             }
         }},
        {u"default"_s,
         [&](const YamlValue &value) {
             entry.spec.isDefault = value.boolean().value_or(false);
             if (entry.spec.isDefault && !m_seen.try_emplace(u"default"_s, QStringList()).second)
                 value.fail(u"another project is the default already; only one can be"_s);
         }},
    };
    for (YamlValue::Field &field : projectPolicyFields(entry.spec))
        fields.push_back(std::move(field));
    for (YamlValue::Field &field : projectSpaceFields(entry.spec))
        fields.push_back(std::move(field));
    if (item.readMap(fields))
        m_configuration.projects.append(entry);
}

void ConfigurationReader::readRobot(const YamlValue &item)
{
    RobotEntry entry;
    entry.line = item.line();
    std::optional<YamlValue> nameValue;
    bool projectsGiven = false;
    std::optional<YamlValue> noProject;
    const auto secret = [&](const YamlValue &value, std::optional<Secret> text) {
        if (entry.secret)
            value.fail(u"the secret is given twice; keep secret or secret_file"_s);
        else
            entry.secret = std::move(text);
    };
    const auto readProjects = [&](const YamlValue &value) {
        if (std::exchange(projectsGiven, true)) {
            value.fail(u"keep either project (the robot belongs to it) or projects"_s);
            return;
        }
        const auto items = value.oneOrMany().value_or(std::vector<YamlValue>());
        for (const YamlValue &one : items) {
            const auto text = one.text();
            if (text == u"*"_s && items.size() > 1)
                one.fail(u"\"*\" means every project and must stand alone"_s);
            else if (text == u"*"_s)
                entry.spec.projects.append(*text);
            else if (const auto project = text ? name(one) : std::nullopt) {
                entry.spec.projects.append(*project);
                m_projectReferences.push_back({*project, one});
            }
        }
        if (value.isEmptyList())
            noProject = value;
    };
    const bool readable = item.readMap({
        {u"name"_s,
         [&](const YamlValue &value) {
             const auto text = value.text();
             if (text && text->startsWith(u"robot$"_s)) {
                 value.fail(u"must be the name without \"robot$\""_s);
             } else if (const auto valid = text ? name(value) : std::nullopt) {
                 entry.spec.name = *valid;
                 nameValue = value;
             }
         },
         true},
        {u"project"_s,
         [&](const YamlValue &value) {
             readProjects(value);
             if (entry.spec.projects.size() == 1)
                 entry.spec.project = entry.spec.projects.first();
             if (entry.spec.projects.size() != 1 || entry.spec.project == u"*"_s)
                 value.fail(u"must be the name of one project"_s);
         }},
        {u"projects"_s, readProjects},
        {u"description"_s, into(entry.spec.description)},
        {u"secret"_s, [&](const YamlValue &value) { secret(value, NamedFiles::inlineSecret(value)); }},
        {u"secret_file"_s, [&](const YamlValue &value) { secret(value, m_files.secret(value)); }},
        {u"expires"_s,
         [&](const YamlValue &value) {
             const auto text = value.text();
             const auto expiry = text ? parseExpiry(*text) : std::nullopt;
             if (text && !expiry)
                 value.fail(u"is no time; write never, 2027-01-01 or 2027-01-01T12:00:00Z"_s);
             entry.spec.expiresAt = expiry.value_or(Expiry {}).at;
         }},
        {u"disabled"_s, into(entry.spec.disabled)},
        {u"networks"_s,
         [&](const YamlValue &value) {
             for (const YamlValue &one : value.oneOrMany().value_or(std::vector<YamlValue>())) {
                 const auto text = one.text();
                 if (text && access::SubnetList::isSubnet(*text))
                     entry.spec.networks.append(*text);
                 else if (text)
                     one.fail(u"is no subnet; write for example 192.168.1.0/24"_s);
             }
         }},
    });
    if (!readable)
        return;
    // What a removed project leaves and is exported.
    if (noProject && !entry.spec.disabled)
        noProject->fail(u"names no project; write [\"*\"] for every one"_s);
    if (!projectsGiven)
        item.fail(u"\"projects\" is missing; add it, [\"*\"] for every project"_s);
    if (nameValue && !isNew(u"robots "_s + entry.spec.project, entry.spec.name, *nameValue))
        return;
    m_configuration.robots.append(entry);
}

void ConfigurationReader::checkReferences()
{
    if (m_options.mayReferElsewhere)
        return;
    for (const Reference &reference : m_upstreamReferences) {
        if (!m_seen[u"upstreams"_s].contains(reference.name))
            reference.value.fail(
                u"there is no upstream \"%1\" in this file; add it under upstreams"_s.arg(reference.name));
    }
    for (const Reference &reference : m_projectReferences) {
        if (!m_seen[u"projects"_s].contains(reference.name))
            reference.value.fail(
                u"there is no project \"%1\" in this file; add it under projects"_s.arg(reference.name));
    }
}

std::optional<QString> ConfigurationReader::name(const YamlValue &value) const
{
    const auto text = value.text();
    if (text && !isProjectName(text->toStdString())) {
        value.fail(u"is no name: use lower-case letters and digits, with single . _ or - between them, 63 at most"_s);
        return std::nullopt;
    }
    return text;
}

bool ConfigurationReader::isNew(const QString &scope, const QString &text, const YamlValue &value)
{
    QStringList &seen = m_seen[scope];
    if (seen.contains(text)) {
        value.fail(u"\"%1\" is there twice; keep one"_s.arg(text));
        return false;
    }
    seen.append(text);
    return true;
}

} // namespace breakwater::configuration
