// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/NodeImportReader.h"

#include "base/Reference.h"
#include "nodeconfig/HostsToml.h"
#include "nodeconfig/PresentFile.h"
#include "nodeconfig/Toml.h"
#include "nodeconfig/YamlText.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;
using admin::NodeImport;
using admin::NodeImportRow;

Error unreadable(const QString &reason, int line, const QString &detail)
{
    return Error(ErrorCode::InvalidArgument, detail,
                 {{u"field"_s, u"text"_s}, {u"reason"_s, reason}, {u"line"_s, QString::number(line)}});
}

QString hostOf(const QString &url)
{
    return (url.contains(u"://"_s) ? url.section(u"://"_s, 1) : url).section(u'/', 0, 0).toLower();
}

QString canonical(const QString &host)
{
    return QString::fromStdString(canonicalRegistryHost(host.trimmed().toStdString()));
}

bool isMap(const YAML::Node &node)
{
    return node.IsDefined() && node.IsMap();
}

NodeImportRow rowFor(const QString &registry, const QStringList &endpoints, int line)
{
    NodeImportRow row;
    row.registry = registry == u"*"_s ? registry : canonical(registry);
    row.endpoints = endpoints;
    row.line = line;
    return row;
}

/// "user:secret" of an `auth` value.
void takePair(NodeImportRow &row, const QString &base64)
{
    const QByteArray pair = QByteArray::fromBase64(base64.toLatin1());
    const auto colon = pair.indexOf(':');
    if (colon <= 0)
        return;
    row.username = QString::fromUtf8(pair.left(colon));
    row.password = Secret(pair.mid(colon + 1));
}

Result<QList<NodeImportRow>> readYaml(const QString &text)
{
    YamlProblem problem;
    const auto root = parseYaml(text, &problem);
    if (!root)
        return unreadable(u"syntax"_s, problem.line, problem.detail);
    QList<NodeImportRow> rows;
    if (!root->IsMap())
        return rows;
    const YAML::Node mirrors = childOf(*root, "mirrors");
    for (const auto &item : isMap(mirrors) ? mirrors : YAML::Node(YAML::NodeType::Map)) {
        QStringList endpoints;
        const YAML::Node list = childOf(item.second, "endpoint");
        for (const auto &endpoint : list.IsDefined() && list.IsSequence() ? list : YAML::Node(YAML::NodeType::Sequence))
            endpoints.append(fromYaml(endpoint));
        rows.append(rowFor(fromYaml(item.first), endpoints, lineOf(item.first)));
    }
    const YAML::Node configs = childOf(*root, "configs");
    for (const auto &item : isMap(configs) ? configs : YAML::Node(YAML::NodeType::Map)) {
        const QString host = canonical(fromYaml(item.first));
        const YAML::Node auth = childOf(item.second, "auth");
        const bool isEndpoint = std::any_of(rows.begin(), rows.end(), [&host](const NodeImportRow &row) {
            return std::any_of(row.endpoints.begin(), row.endpoints.end(),
                               [&host](const QString &endpoint) { return hostOf(endpoint) == host; });
        });
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&host](const NodeImportRow &other) { return other.registry == host; });
        if (row == rows.end()) {
            if (isEndpoint || !auth.IsDefined())
                continue; // it speaks of a mirror, whose credentials are nobody else's
            rows.append(rowFor(host, {}, lineOf(item.first)));
            row = rows.end() - 1;
        }
        if (!isMap(auth))
            continue;
        if (const YAML::Node encoded = childOf(auth, "auth"); encoded.IsDefined())
            takePair(*row, fromYaml(encoded));
        if (const YAML::Node name = childOf(auth, "username"); name.IsDefined()) {
            row->username = fromYaml(name);
            const YAML::Node password = childOf(auth, "password");
            row->password = Secret(password.IsDefined() ? fromYaml(password) : QString());
        }
    }
    return rows;
}

Result<QList<NodeImportRow>> readToml(const admin::NodePresentFile &file, PresentKind kind)
{
    const auto parsed = toml::parse(file.text.toStdString());
    if (!parsed)
        return unreadable(u"syntax"_s, static_cast<int>(parsed.error().source().begin.line),
                          fromToml(parsed.error().description()));
    const toml::table &root = parsed.table();
    const auto text
        = [](toml::node_view<const toml::node> node) { return fromToml(node.value_or(std::string_view())); };
    QList<NodeImportRow> rows;
    if (kind == PresentKind::HostsToml) {
        QString registry = registryOfHostsToml(file.path);
        if (registry.isEmpty() && file.path.contains(u"_default/"_s))
            registry = u"*"_s;
        if (registry.isEmpty())
            registry = hostOf(text(root["server"]));
        QStringList endpoints;
        if (const toml::table *hosts = root["host"].as_table()) {
            for (const auto &[key, value] : *hosts)
                endpoints.append(fromToml(key.str()));
        }
        if (!registry.isEmpty())
            rows.append(rowFor(registry, endpoints, 1));
        return rows;
    }
    if (kind == PresentKind::RegistriesConf) {
        const toml::array *list = root["registry"].as_array();
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            const toml::table *entry = list->get(i)->as_table();
            if (!entry)
                continue;
            const QString location = text((*entry)["location"]);
            const QString prefix = entry->contains("prefix") ? text((*entry)["prefix"]) : location;
            QStringList endpoints;
            if (location != prefix && !location.isEmpty())
                endpoints.append(location);
            const toml::array *mirrors = (*entry)["mirror"].as_array();
            for (std::size_t k = 0; mirrors && k < mirrors->size(); ++k) {
                if (const toml::table *mirror = mirrors->get(k)->as_table())
                    endpoints.append(text((*mirror)["location"]));
            }
            rows.append(rowFor(prefix.section(u'/', 0, 0), endpoints, static_cast<int>(entry->source().begin.line)));
        }
        return rows;
    }
    const toml::table *registries = root["registry"].as_table();
    for (const auto &[key, value] : registries ? *registries : toml::table {}) {
        const toml::array *mirrors = value.is_table() ? (*value.as_table())["mirrors"].as_array() : nullptr;
        QStringList endpoints;
        for (std::size_t k = 0; mirrors && k < mirrors->size(); ++k)
            endpoints.append(fromToml(mirrors->get(k)->value_or(std::string_view())));
        if (mirrors)
            rows.append(rowFor(fromToml(key.str()), endpoints, static_cast<int>(key.source().begin.line)));
    }
    return rows;
}

Result<QList<NodeImportRow>> readJson(const QString &text)
{
    QJsonParseError problem;
    const QByteArray bytes = text.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return unreadable(u"syntax"_s, static_cast<int>(bytes.left(problem.offset).count('\n')) + 1,
                          problem.errorString());
    QList<NodeImportRow> rows;
    QStringList mirrors;
    for (const QJsonValue &value : document.object().value(u"registry-mirrors"_s).toArray())
        mirrors.append(value.toString());
    if (!mirrors.isEmpty())
        rows.append(rowFor(u"docker.io"_s, mirrors, 1));
    const QJsonObject auths = document.object().value(u"auths"_s).toObject();
    for (auto it = auths.constBegin(); it != auths.constEnd(); ++it) {
        NodeImportRow row = rowFor(hostOf(it.key()), {}, 1);
        takePair(row, it->toObject().value(u"auth"_s).toString());
        rows.append(row);
    }
    return rows;
}

QString nameOf(const QString &host)
{
    QString name = host.toLower();
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    name.replace(others, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

void propose(NodeImportRow &row, const ImportFacts &facts)
{
    const auto preset = std::find_if(facts.presets.begin(), facts.presets.end(), [&row](const auto &candidate) {
        return candidate.serves.contains(row.registry) && !candidate.url.isEmpty();
    });
    if (preset != facts.presets.end()) {
        row.provider = preset->provider;
        row.upstreamName = preset->suggestedName;
        row.upstreamUrl = preset->url;
        row.projectName = preset->suggestedProject;
    } else {
        row.provider = u"oci"_s;
        row.upstreamName = nameOf(row.registry);
        row.upstreamUrl = u"https://"_s + row.registry;
        row.projectName = row.upstreamName + u"-proxy"_s;
    }
    const bool isServed = std::any_of(facts.projects.begin(), facts.projects.end(), [&row](const auto &project) {
        return project.spec.serves.contains(row.registry);
    });
    const auto isOwn = [&facts](const QString &host) { return facts.ownHosts.contains(host, Qt::CaseInsensitive); };
    const bool leadsHere = std::any_of(row.endpoints.begin(), row.endpoints.end(),
                                       [&isOwn](const QString &endpoint) { return isOwn(hostOf(endpoint)); });
    if (row.registry == u"*"_s) {
        row.remark = u"wildcard"_s;
        row.proposed = false;
        row.upstreamName.clear();
        row.upstreamUrl.clear();
        row.projectName.clear();
    } else if (isOwn(row.registry)) {
        row.remark = u"ownEndpoint"_s;
        row.proposed = false;
    } else if (isServed) {
        row.remark = u"served"_s;
        row.proposed = false;
    } else if (leadsHere) {
        row.remark = u"pointsHere"_s;
    } else if (!row.endpoints.isEmpty()) {
        row.remark = u"otherMirror"_s;
    }
}

} // namespace

Result<NodeImport> readNodeImport(const admin::NodePresentFile &file, const ImportFacts &facts)
{
    const PresentKind kind = kindOf(file);
    NodeImport result;
    Result<QList<NodeImportRow>> rows = unreadable(u"format"_s, 0, {});
    switch (kind) {
    case PresentKind::RegistriesYaml:
        result.format = u"registries.yaml"_s;
        rows = readYaml(file.text);
        break;
    case PresentKind::HostsToml:
        result.format = u"hosts.toml"_s;
        rows = readToml(file, kind);
        break;
    case PresentKind::RegistriesConf:
        result.format = u"registries.conf"_s;
        rows = readToml(file, kind);
        break;
    case PresentKind::BuildkitdToml:
        result.format = u"buildkitd.toml"_s;
        rows = readToml(file, kind);
        break;
    case PresentKind::DaemonJson:
        result.format = u"daemon.json"_s;
        rows = readJson(file.text);
        break;
    case PresentKind::AuthJson:
        result.format = u"auth.json"_s;
        rows = readJson(file.text);
        break;
    default: break;
    }
    if (!rows)
        return rows.error();
    for (NodeImportRow &row : *rows)
        propose(row, facts);
    if (rows->isEmpty())
        return unreadable(u"empty"_s, 0, {});
    result.rows = std::move(*rows);
    return result;
}

} // namespace breakwater::nodeconfig
