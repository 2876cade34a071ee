// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/NodeConfigExporter.h"

#include "base/Reference.h"
#include "nodeconfig/HostsToml.h"
#include "nodeconfig/RegistriesYaml.h"

#include <algorithm>

#include <QUrl>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;
using admin::NodeConfig;
using admin::NodeConfigRequest;
using admin::NodeRuntime;

constexpr char caName[] = "breakwater-ca.crt";

/// Where a runtime looks, and what it is told afterwards.
struct RuntimePlaces
{
    QString folder;
    QStringList services;
    QString pullCommand;
};

RuntimePlaces placesOf(NodeRuntime runtime)
{
    switch (runtime) {
    case NodeRuntime::K3s: return {u"/etc/rancher/k3s"_s, {u"k3s"_s, u"k3s-agent"_s}, u"sudo k3s crictl pull "_s};
    case NodeRuntime::Rke2:
        return {u"/etc/rancher/rke2"_s,
                {u"rke2-server"_s, u"rke2-agent"_s},
                u"sudo /var/lib/rancher/rke2/bin/crictl --config /var/lib/rancher/rke2/agent/etc/crictl.yaml pull "_s};
    case NodeRuntime::Containerd: break;
    }
    return {QLatin1String(certsFolder), {}, u"sudo ctr images pull --hosts-dir %1 "_s.arg(QLatin1String(certsFolder))};
}

QStringList restartCommands(const RuntimePlaces &places)
{
    if (places.services.isEmpty())
        return {};
    const auto width = std::max(places.services[0].size(), places.services[1].size());
    return {u"sudo systemctl restart %1  # on a server"_s.arg(places.services[0].leftJustified(width)),
            u"sudo systemctl restart %1  # on an agent"_s.arg(places.services[1].leftJustified(width))};
}

Error invalid(const QString &field, const QString &value, const QString &detail)
{
    Error error(ErrorCode::InvalidArgument, detail, {{u"field"_s, field}});
    if (!value.isEmpty())
        error.params.insert(u"value"_s, value);
    return error;
}

/// "https://cache.lan:8443/" -> its parts, or nothing for what no node could use.
std::optional<QUrl> parseServerUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment() || (url.path() != u"/"_s && !url.path().isEmpty()))
        return std::nullopt;
    return url;
}

QString hostAndPortOf(const QUrl &url)
{
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port());
}

bool isLoopback(const QString &host)
{
    return host == u"localhost"_s || host == u"::1"_s || host.startsWith(u"127."_s) || host.endsWith(u".localhost"_s);
}

bool isCovered(const QString &host, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&host](const QString &name) {
        if (name.startsWith(u"*."_s))
            return host.section(u'.', 1).compare(name.mid(2), Qt::CaseInsensitive) == 0;
        return host.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The mirrors that were asked for, in the order of the server's projects.
Result<QList<Mirror>> chooseMirrors(const QStringList &wanted, const QList<Mirror> &all)
{
    if (wanted.isEmpty())
        return all;
    QStringList hosts;
    for (const QString &text : wanted) {
        const auto host = QString::fromStdString(canonicalRegistryHost(text.trimmed().toStdString()));
        const bool served
            = std::any_of(all.begin(), all.end(), [&host](const Mirror &mirror) { return mirror.registry == host; });
        if (!served)
            return invalid(u"registries"_s, text, u"no project serves this registry"_s);
        hosts.append(host);
    }
    QList<Mirror> chosen;
    std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
                 [&hosts](const Mirror &mirror) { return hosts.contains(mirror.registry); });
    return chosen;
}

/// A small public image of a registry, to prove the way with.
QString canaryOf(const QList<Mirror> &mirrors)
{
    static const QList<std::pair<QString, QString>> known {
        {u"docker.io"_s, u"docker.io/library/busybox:1.36"_s},
        {u"registry.k8s.io"_s, u"registry.k8s.io/pause:3.9"_s},
        {u"quay.io"_s, u"quay.io/prometheus/busybox:latest"_s},
        {u"ghcr.io"_s, u"ghcr.io/linuxserver/baseimage-alpine:3.20"_s},
        {u"lscr.io"_s, u"lscr.io/linuxserver/baseimage-alpine:3.20"_s},
        {u"mcr.microsoft.com"_s, u"mcr.microsoft.com/hello-world:latest"_s},
        {u"public.ecr.aws"_s, u"public.ecr.aws/docker/library/busybox:1.36"_s},
        {u"gcr.io"_s, u"gcr.io/google-containers/pause:3.2"_s},
    };
    for (const auto &[registry, image] : known) {
        if (std::any_of(mirrors.begin(), mirrors.end(),
                        [&](const Mirror &mirror) { return mirror.registry == registry; }))
            return image;
    }
    return mirrors.isEmpty() ? QString() : mirrors.first().registry + u"/REPOSITORY:TAG"_s;
}

void addNote(NodeConfig &config, const QString &code, QMap<QString, QString> params = {})
{
    config.notes.append({code, std::move(params)});
}

void addConnectionNotes(NodeConfig &config, const QUrl &url, const ServerFacts &facts, const NodeTarget &target)
{
    const QString host = url.host();
    if (isLoopback(host))
        addNote(config, u"addressIsLoopback"_s, {{u"host"_s, host}});
    if (url.scheme() == u"http"_s)
        addNote(config, u"plainHttp"_s, {{u"url"_s, target.baseUrl}});
    else if (!facts.certificateNames.isEmpty() && !isCovered(host, facts.certificateNames))
        addNote(config, u"nameNotInCertificate"_s,
                {{u"host"_s, host}, {u"names"_s, facts.certificateNames.join(u", "_s)}});
    if (url.scheme() == u"https"_s && target.caFile.isEmpty())
        addNote(config, u"caNotDelivered"_s);
    if (target.userName.isEmpty())
        addNote(config, u"noCredentials"_s);
}

void addFiles(NodeConfig &config, NodeRuntime runtime, const RuntimePlaces &places, const NodeTarget &target)
{
    const auto add = [&config](const QString &path, const QString &content) {
        config.files.append({path, u"0600"_s, u"root:root"_s, content});
    };
    if (runtime == NodeRuntime::Containerd) {
        for (const Mirror &mirror : target.mirrors) {
            const QString path = hostsTomlPath(mirror.registry);
            add(path, writeHostsToml(target, mirror, path));
        }
        return;
    }
    const QString path = places.folder + u"/registries.yaml"_s;
    add(path, writeRegistriesYaml(target, path, restartCommands(places)));
}

bool isHeaderText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

} // namespace

Result<NodeConfig> renderNodeConfig(const NodeConfigRequest &request, const ServerFacts &facts)
{
    const QString urlText = request.serverUrl.isEmpty() ? facts.serverUrl : request.serverUrl;
    const auto url = parseServerUrl(urlText);
    if (!url)
        return invalid(u"serverUrl"_s, urlText, u"write scheme, host and port, for example https://cache.lan:8443"_s);
    if (request.robot.contains(u':') || !isHeaderText(request.robot))
        return invalid(u"robot"_s, request.robot, u"no user name"_s);
    if (!isHeaderText(QString::fromUtf8(request.secret.reveal())))
        return invalid(u"secret"_s, {}, u"it holds control characters, which no header can carry"_s);
    auto mirrors = chooseMirrors(request.registries, facts.mirrors);
    if (!mirrors)
        return mirrors.error();

    const RuntimePlaces places = placesOf(request.runtime);
    NodeTarget target;
    target.hostAndPort = hostAndPortOf(*url);
    target.baseUrl = url->scheme() + u"://"_s + target.hostAndPort;
    target.mirrors = std::move(*mirrors);
    target.userName = request.robot;
    target.secret = request.secret.isEmpty() ? Secret(QByteArray(secretPlaceholder)) : request.secret;
    const bool deliverCa = request.embedCa && !facts.caPem.isEmpty() && url->scheme() == u"https"_s;
    if (deliverCa)
        target.caFile = places.folder + u'/' + QLatin1String(caName);

    NodeConfig config;
    addFiles(config, request.runtime, places, target);
    if (!request.robot.isEmpty() && request.secret.isEmpty() && !config.files.isEmpty())
        addNote(config, u"secretPlaceholder"_s, {{u"path"_s, config.files.first().path}});
    addConnectionNotes(config, *url, facts, target);
    if (target.mirrors.isEmpty())
        addNote(config, u"noRegistries"_s);
    if (places.services.isEmpty()) {
        addNote(config, u"configPath"_s, {{u"path"_s, QLatin1String(certsFolder)}});
    } else {
        addNote(config, u"restartNeeded"_s, {{u"services"_s, places.services.join(u", "_s)}});
        addNote(config, u"replacesFile"_s, {{u"path"_s, config.files.first().path}});
    }
    if (deliverCa)
        config.files.append({target.caFile, u"0644"_s, u"root:root"_s, facts.caPem});
    config.commands = restartCommands(places);
    if (const QString canary = canaryOf(target.mirrors); !canary.isEmpty())
        config.verifyCommand = places.pullCommand + canary;
    return config;
}

} // namespace breakwater::nodeconfig
