// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/HostsToml.h"
#include "nodeconfig/LintContext.h"
#include "nodeconfig/Toml.h"

#include <QUrl>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

int lineOf(const toml::node &node)
{
    return static_cast<int>(node.source().begin.line);
}

QString textOf(const toml::node *node)
{
    const auto text = node ? node->value<std::string_view>() : std::nullopt;
    return text ? fromToml(*text) : QString();
}

std::optional<toml::table> parsed(LintContext &context)
{
    auto result = toml::parse(context.text().toStdString());
    if (!result) {
        const toml::parse_error &error = result.error();
        context.error("syntax", static_cast<int>(error.source().begin.line),
                      {{u"detail"_s, fromToml(error.description())}});
        return std::nullopt;
    }
    return std::move(result).table();
}

void checkKeys(LintContext &context, const toml::table &table, const QString &name, const QStringList &known,
               const QStringList &elsewhere = {})
{
    for (const auto &[key, value] : table) {
        const QString text = fromToml(key.str());
        const int line = static_cast<int>(key.source().begin.line);
        if (elsewhere.contains(text))
            context.error("misplacedKey", line, {{u"key"_s, text}, {u"table"_s, name}});
        else if (!known.contains(text))
            context.error("unknownKey", line, {{u"key"_s, text}, {u"table"_s, name}, {u"expected"_s, QString()}});
    }
}

const QStringList hostKeys {u"capabilities"_s,  u"ca"_s,          u"client"_s, u"skip_verify"_s, u"header"_s,
                            u"override_path"_s, u"dial_timeout"_s};

void lintHost(LintContext &context, const QString &endpoint, const toml::table &host, const QString &registry, int line)
{
    checkKeys(context, host, u"host.\"%1\""_s.arg(endpoint), hostKeys, {u"server"_s});
    const bool overrides = host["override_path"].value_or(false);
    const QUrl url(endpoint);
    const QString path = url.path().endsWith(u'/') ? url.path().chopped(1) : url.path();
    const bool isOwn = context.isOwn(url.authority());
    if (isOwn && !overrides && !path.isEmpty() && path != u"/v2"_s)
        context.error("overridePathMissing", line, {{u"endpoint"_s, endpoint}});
    context.checkEndpoint(endpoint, registry, line, overrides);
    if (const toml::array *capabilities = host["capabilities"].as_array()) {
        QStringList words;
        for (const toml::node &word : *capabilities) {
            words.append(textOf(&word));
            if (!QStringList {u"pull"_s, u"resolve"_s, u"push"_s, u"referrers"_s}.contains(words.last()))
                context.error("unknownKey", lineOf(word),
                              {{u"key"_s, words.last()}, {u"table"_s, u"capabilities"_s}, {u"expected"_s, QString()}});
        }
        for (const QString &word : {u"pull"_s, u"resolve"_s}) {
            if (!words.contains(word))
                context.error("capabilityMissing", lineOf(*capabilities),
                              {{u"capability"_s, word}, {u"endpoint"_s, endpoint}});
        }
    }
    if (host["skip_verify"].value_or(false))
        context.warning("verifyOff", lineOf(*host.get("skip_verify")), {{u"host"_s, url.authority()}});
    if (!isOwn)
        return;
    const toml::table *header = host["header"].as_table();
    if (!context.wanted().robot.isEmpty() && !(header && header->contains("Authorization")))
        context.error("credentialsMissing", line, {{u"host"_s, url.authority()}});
    if (!host.contains("ca") && !host["skip_verify"].value_or(false) && context.needsCa() && context.wanted().embedCa)
        context.error("caMissing", line, {{u"host"_s, url.authority()}});
}

/// The table registry of the CRI plugin of one version, wherever it is.
const toml::table *registryTable(const toml::table &root, const char *plugin)
{
    return root["plugins"][plugin]["registry"].as_table();
}

} // namespace

void lintHostsToml(LintContext &context)
{
    const auto root = parsed(context);
    if (!root)
        return;
    const QString server = textOf(root->get("server"));
    QString registry = registryOfHostsToml(context.path());
    if (registry.isEmpty() && !server.isEmpty()) {
        const QString host = QUrl(server).authority();
        registry = host == u"registry-1.docker.io"_s || host == u"index.docker.io"_s ? u"docker.io"_s : host;
    }
    checkKeys(context, *root, QString(), hostKeys + QStringList {u"server"_s, u"host"_s},
              {u"auth"_s, u"username"_s, u"password"_s, u"config_path"_s});
    if (server.isEmpty())
        context.warning("noServerLine", 0, {{u"registry"_s, registry}});
    const toml::table *hosts = (*root)["host"].as_table();
    if (!hosts || hosts->empty()) {
        context.error("noHostTable", 0);
        return;
    }
    for (const auto &[key, value] : *hosts) {
        if (const toml::table *host = value.as_table())
            lintHost(context, fromToml(key.str()), *host, registry, static_cast<int>(key.source().begin.line));
    }
}

void lintContainerdConfig(LintContext &context)
{
    const auto root = parsed(context);
    if (!root)
        return;
    const QString expected = u"/etc/containerd/certs.d"_s;
    const auto version = (*root)["version"].value_or(std::int64_t(1));
    const char *right = version >= 3 ? "io.containerd.cri.v1.images" : "io.containerd.grpc.v1.cri";
    const char *wrong = version >= 3 ? "io.containerd.grpc.v1.cri" : "io.containerd.cri.v1.images";
    const toml::table *registry = registryTable(*root, right);
    const toml::table *other = registryTable(*root, wrong);
    const bool isOther = other && other->contains("config_path");
    if (isOther)
        context.error("configPathTable", lineOf(*other->get("config_path")),
                      {{u"table"_s, QLatin1String(wrong)}, {u"expected"_s, QLatin1String(right)}});
    if (registry && registry->contains("mirrors")) {
        const int line = lineOf(*registry->get("mirrors"));
        if (registry->contains("config_path"))
            context.error("mirrorsAndConfigPath", line);
        else
            context.error("oldMirrors", line);
    }
    const toml::node *path = registry ? registry->get("config_path") : nullptr;
    const QString value = textOf(path);
    if (value.isEmpty()) {
        if (!isOther)
            context.error("configPathMissing", path ? lineOf(*path) : 0,
                          {{u"expected"_s, expected}, {u"table"_s, QLatin1String(right)}});
    } else if (value.contains(u':')) {
        context.error("configPathList", lineOf(*path), {{u"value"_s, value}, {u"expected"_s, expected}});
    } else if (value != expected) {
        context.warning("configPathOther", lineOf(*path), {{u"value"_s, value}, {u"expected"_s, expected}});
    }
}

void lintRegistriesConf(LintContext &context)
{
    const auto root = parsed(context);
    if (!root)
        return;
    const QStringList registryKeys {u"prefix"_s,  u"location"_s, u"insecure"_s,
                                    u"blocked"_s, u"mirror"_s,   u"mirror-by-digest-only"_s};
    checkKeys(context, *root, QString(),
              {u"registry"_s, u"unqualified-search-registries"_s, u"short-name-mode"_s, u"aliases"_s,
               u"credential-helpers"_s, u"additional-layer-store-auth-helper"_s},
              registryKeys + QStringList {u"registries"_s});
    QStringList seen;
    const toml::array *registries = (*root)["registry"].as_array();
    if (!registries && root->contains("registry"))
        context.error("notAList", lineOf(*root->get("registry")), {{u"key"_s, u"registry"_s}});
    for (std::size_t i = 0; registries && i < registries->size(); ++i) {
        const toml::table *entry = registries->get(i)->as_table();
        if (!entry)
            continue;
        const int line = lineOf(*entry);
        checkKeys(context, *entry, u"registry"_s, registryKeys,
                  {u"unqualified-search-registries"_s, u"short-name-mode"_s, u"pull-from-mirror"_s});
        const QString location = textOf(entry->get("location"));
        const QString prefix = entry->contains("prefix") ? textOf(entry->get("prefix")) : location;
        if (seen.contains(prefix))
            context.error("shadowed", line, {{u"prefix"_s, prefix}});
        seen.append(prefix);
        const bool isServed = !context.projectOf(prefix).isEmpty();
        if (isServed && (*entry)["blocked"].value_or(false))
            context.error("blocked", lineOf(*entry->get("blocked")), {{u"registry"_s, prefix}});
        if ((*entry)["mirror-by-digest-only"].value_or(false))
            context.warning("digestOnly", lineOf(*entry->get("mirror-by-digest-only")), {{u"registry"_s, prefix}});
        const auto place = [&](const QString &text, int at) {
            const QString expectedPlace = NodeTarget::hostOf(context.endpointFor(prefix)).replace(u"/v2/"_s, u"/"_s);
            if (text.contains(u"://"_s)) {
                context.error("schemeNotAllowed", at, {{u"value"_s, text}, {u"expected"_s, text.section(u"://"_s, 1)}});
            } else if (context.isOwn(text.section(u'/', 0, 0))) {
                if (text.section(u'/', 1).startsWith(u"v2/"_s) || text.section(u'/', 1) == u"v2"_s)
                    context.error("pathNotAllowed", at, {{u"value"_s, text}, {u"expected"_s, expectedPlace}});
                else if (!text.section(u'/', 1).isEmpty())
                    context.checkEndpoint((context.isTls() ? u"https://"_s : u"http://"_s) + text, prefix, at, false);
            }
        };
        if (location != prefix)
            place(location, entry->contains("location") ? lineOf(*entry->get("location")) : line);
        const toml::array *mirrors = (*entry)["mirror"].as_array();
        for (std::size_t k = 0; mirrors && k < mirrors->size(); ++k) {
            const toml::table *mirror = mirrors->get(k)->as_table();
            if (!mirror)
                continue;
            checkKeys(context, *mirror, u"registry.mirror"_s, {u"location"_s, u"insecure"_s, u"pull-from-mirror"_s});
            const QString text = textOf(mirror->get("location"));
            place(text, lineOf(*mirror));
            if (context.isTls() && (*mirror)["insecure"].value_or(false))
                context.warning("verifyOff", lineOf(*mirror->get("insecure")), {{u"host"_s, text.section(u'/', 0, 0)}});
        }
    }
    context.checkCovered(seen);
}

void lintBuildkitdToml(LintContext &context)
{
    const auto root = parsed(context);
    if (!root)
        return;
    QStringList seen;
    const toml::table *registries = (*root)["registry"].as_table();
    for (const auto &[key, value] : registries ? *registries : toml::table {}) {
        const toml::table *entry = value.as_table();
        if (!entry)
            continue;
        const QString registry = fromToml(key.str());
        seen.append(registry);
        checkKeys(context, *entry, u"registry.\"%1\""_s.arg(registry),
                  {u"mirrors"_s, u"http"_s, u"insecure"_s, u"ca"_s, u"keypair"_s, u"tlsconfigdir"_s},
                  {u"mirror"_s, u"endpoint"_s});
        if (entry->contains("insecure") && (*entry)["insecure"].value_or(false))
            context.warning("verifyOff", lineOf(*entry->get("insecure")), {{u"host"_s, registry}});
        const toml::array *mirrors = (*entry)["mirrors"].as_array();
        for (std::size_t i = 0; mirrors && i < mirrors->size(); ++i) {
            const QString text = textOf(mirrors->get(i));
            const QString bare = text.contains(u"://"_s) ? text.section(u"://"_s, 1) : text;
            if (bare.section(u'/', 1, 1) == u"v2"_s)
                context.error("pathNotAllowed", lineOf(*mirrors->get(i)),
                              {{u"value"_s, text}, {u"expected"_s, QString(bare).replace(u"/v2/"_s, u"/"_s)}});
            else if (context.isOwn(bare.section(u'/', 0, 0)))
                context.checkEndpoint((context.isTls() ? u"https://"_s : u"http://"_s) + bare, registry,
                                      lineOf(*mirrors->get(i)), false);
        }
    }
    context.checkCovered(seen);
}

} // namespace breakwater::nodeconfig
