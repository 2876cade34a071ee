// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/LintContext.h"
#include "nodeconfig/YamlText.h"

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

/// What a misspelt or invented key probably means; empty where nobody can tell.
QString likely(const QString &key, const QStringList &known)
{
    static const QMap<QString, QString> common {
        {u"mirror"_s, u"mirrors"_s},
        {u"config"_s, u"configs"_s},
        {u"endpoints"_s, u"endpoint"_s},
        {u"rewrites"_s, u"rewrite"_s},
        {u"user"_s, u"username"_s},
        {u"pass"_s, u"password"_s},
        {u"token"_s, u"identity_token"_s},
        {u"ca"_s, u"ca_file"_s},
        {u"cert"_s, u"cert_file"_s},
        {u"key"_s, u"key_file"_s},
        {u"insecure"_s, u"insecure_skip_verify"_s},
        {u"skip_verify"_s, u"insecure_skip_verify"_s},
    };
    const QString meant = common.value(key);
    if (known.contains(meant))
        return meant;
    for (const QString &word : known) {
        if (word.compare(key, Qt::CaseInsensitive) == 0)
            return word;
    }
    return {};
}

bool isMap(const YAML::Node &node)
{
    return node.IsDefined() && node.IsMap();
}

void checkKeys(LintContext &context, const YAML::Node &map, const QString &table, const QStringList &known)
{
    QStringList seen;
    for (const auto &item : map) {
        const QString key = fromYaml(item.first);
        if (seen.contains(key))
            context.error("duplicateKey", lineOf(item.first), {{u"key"_s, key}});
        seen.append(key);
        if (!known.isEmpty() && !known.contains(key))
            context.error("unknownKey", lineOf(item.first),
                          {{u"key"_s, key}, {u"table"_s, table}, {u"expected"_s, likely(key, known)}});
    }
}

class RegistriesYamlLint
{
public:
    RegistriesYamlLint(LintContext &context, const YAML::Node &root) : m_context(context), m_root(root) { }

    void run()
    {
        checkKeys(m_context, m_root, QString(), {u"mirrors"_s, u"configs"_s, u"auths"_s});
        const YAML::Node mirrors = childOf(m_root, "mirrors");
        if (isMap(mirrors)) {
            checkKeys(m_context, mirrors, u"mirrors"_s, {});
            for (const auto &item : mirrors)
                mirror(item.first, item.second);
        } else if (mirrors.IsDefined() && !mirrors.IsNull()) {
            m_context.error("misplacedKey", lineOf(mirrors), {{u"key"_s, u"mirrors"_s}, {u"table"_s, QString()}});
        }
        const YAML::Node configs = childOf(m_root, "configs");
        if (isMap(configs)) {
            checkKeys(m_context, configs, u"configs"_s, {});
            for (const auto &item : configs)
                config(item.first, item.second);
        }
        for (const QString &host : std::as_const(m_used)) {
            if (!m_context.isOwn(host) || m_configured.contains(host))
                continue;
            if (!m_context.wanted().robot.isEmpty())
                m_context.error("credentialsMissing", 0, {{u"host"_s, host}});
            if (m_context.needsCa() && m_context.wanted().embedCa)
                m_context.error("caMissing", 0, {{u"host"_s, host}});
        }
        m_context.checkCovered(m_registries);
    }

private:
    void mirror(const YAML::Node &key, const YAML::Node &value)
    {
        const QString registry = fromYaml(key);
        m_registries.append(registry);
        if (registry == u"*"_s)
            m_context.warning("wildcard", lineOf(key));
        if (registry.contains(u"://"_s))
            m_context.error("schemeNotAllowed", lineOf(key),
                            {{u"value"_s, registry}, {u"expected"_s, registry.section(u"://"_s, 1)}});
        if (!value.IsMap())
            return;
        checkKeys(m_context, value, u"mirrors."_s + registry, {u"endpoint"_s, u"rewrite"_s});
        if (const YAML::Node rewrite = childOf(value, "rewrite"); rewrite.IsDefined())
            m_context.warning("rewrite", lineOf(rewrite), {{u"registry"_s, registry}});
        const YAML::Node endpoints = childOf(value, "endpoint");
        if (endpoints.IsDefined() && endpoints.IsScalar()) {
            m_context.error("notAList", lineOf(endpoints), {{u"key"_s, u"endpoint"_s}});
            return;
        }
        for (const auto &endpoint : endpoints.IsDefined() && endpoints.IsSequence() ? endpoints : YAML::Node()) {
            const QString text = fromYaml(endpoint);
            m_context.checkEndpoint(text, registry, lineOf(endpoint), true);
            m_used.append((text.contains(u"://"_s) ? text.section(u"://"_s, 1) : text).section(u'/', 0, 0).toLower());
        }
        m_used.removeDuplicates();
    }

    void config(const YAML::Node &key, const YAML::Node &value)
    {
        const QString host = fromYaml(key);
        const QString bare = (host.contains(u"://"_s) ? host.section(u"://"_s, 1) : host).section(u'/', 0, 0).toLower();
        m_configured.append(host.toLower());
        const bool isRegistry = m_registries.contains(host) || m_used.contains(host.toLower()) || host == u"*"_s;
        if (!isRegistry) {
            // Nearly the key of an endpoint: with a scheme or a path, or without its port.
            QString meant;
            for (const QString &used : std::as_const(m_used)) {
                if (used == bare || used.section(u':', 0, 0) == bare.section(u':', 0, 0))
                    meant = used;
            }
            if (!meant.isEmpty()) {
                m_context.error("keyMismatch", lineOf(key), {{u"key"_s, host}, {u"expected"_s, meant}});
                m_configured.append(meant); // said once
            }
        }
        if (!value.IsMap())
            return;
        const QString table = u"configs."_s + host;
        checkKeys(m_context, value, table, {u"auth"_s, u"tls"_s});
        const YAML::Node auth = childOf(value, "auth");
        const YAML::Node tls = childOf(value, "tls");
        const YAML::Node insecure = childOf(tls, "insecure_skip_verify");
        if (isMap(auth))
            checkKeys(m_context, auth, table + u".auth"_s,
                      {u"username"_s, u"password"_s, u"auth"_s, u"identity_token"_s});
        if (isMap(tls))
            checkKeys(m_context, tls, table + u".tls"_s,
                      {u"ca_file"_s, u"cert_file"_s, u"key_file"_s, u"insecure_skip_verify"_s});
        const bool noVerify = insecure.IsDefined() && fromYaml(insecure) == u"true"_s;
        if (noVerify)
            m_context.warning("verifyOff", lineOf(insecure), {{u"host"_s, host}});
        if (!m_context.isOwn(host))
            return;
        if (!isMap(auth) && !m_context.wanted().robot.isEmpty())
            m_context.error("credentialsMissing", lineOf(key), {{u"host"_s, host}});
        const bool hasCa = childOf(tls, "ca_file").IsDefined();
        if (!hasCa && !noVerify && m_context.needsCa() && m_context.wanted().embedCa)
            m_context.error("caMissing", lineOf(key), {{u"host"_s, host}});
    }

    LintContext &m_context;
    const YAML::Node &m_root;
    QStringList m_registries;
    QStringList m_used; ///< host and port of endpoints
    QStringList m_configured;
};

} // namespace

void lintRegistriesYaml(LintContext &context)
{
    YamlProblem problem;
    const auto root = parseYaml(context.text(), &problem);
    if (!root) {
        const QString line = context.text().split(u'\n').value(problem.line - 1);
        const int tab = context.find(u"\t"_s);
        const bool isTab = line.contains(u'\t') || (tab > 0 && tab <= problem.line);
        context.error("syntax", isTab && tab > 0 ? tab : problem.line,
                      {{u"detail"_s, problem.detail}, {u"reason"_s, isTab ? u"tab"_s : QString()}});
        return;
    }
    if (root->IsNull()) {
        context.checkCovered({});
        return;
    }
    if (!root->IsMap()) {
        context.error("syntax", 1, {{u"detail"_s, u"the file is no mapping"_s}});
        return;
    }
    RegistriesYamlLint(context, *root).run();
}

} // namespace breakwater::nodeconfig
