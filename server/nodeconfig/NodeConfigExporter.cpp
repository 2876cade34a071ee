// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/NodeConfigExporter.h"

#include "base/Hasher.h"
#include "base/Reference.h"
#include "nodeconfig/ContainersConf.h"
#include "nodeconfig/DockerConfig.h"
#include "nodeconfig/HostsToml.h"
#include "nodeconfig/RegistriesYaml.h"
#include "nodeconfig/RuntimePlaces.h"
#include "nodeconfig/TalosConfig.h"

#include <algorithm>

#include <QUrl>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;
using admin::NodeConfig;
using admin::NodeConfigRequest;
using admin::NodeRuntime;

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

/// Notes about one address of the server.
void addAddressNotes(NodeConfig &config, const QUrl &url, const ServerFacts &facts)
{
    const QString host = url.host();
    if (isLoopback(host))
        addNote(config, u"addressIsLoopback"_s, {{u"host"_s, host}});
    if (url.scheme() == u"http"_s)
        addNote(config, u"plainHttp"_s, {{u"url"_s, url.scheme() + u"://"_s + hostAndPortOf(url)}});
    else if (!facts.certificateNames.isEmpty() && !isCovered(host, facts.certificateNames))
        addNote(config, u"nameNotInCertificate"_s,
                {{u"host"_s, host}, {u"names"_s, facts.certificateNames.join(u", "_s)}});
}

/// The files of one request as they grow.
class Files
{
public:
    explicit Files(NodeConfig &config) : m_config(config) { }

    void add(const QString &path, const QString &content, const QString &mode = u"0600"_s)
    {
        m_config.files.append({path, mode, u"root:root"_s, content, false});
    }
    void addFragment(const QString &path, const QString &content, const QString &mode = u"0644"_s)
    {
        m_config.files.append({path, mode, u"root:root"_s, content, true});
    }

private:
    NodeConfig &m_config;
};

QString hostsTomlIntro(NodeRuntime runtime, const QString &folder)
{
    switch (runtime) {
    case NodeRuntime::DockerContainerd:
        return u"#\n"
               "# Docker with the containerd image store reads it at each pull; nothing has to be restarted. The "
               "classic\n"
               "# store does not know this file: `docker info` names the driver io.containerd.snapshotter.v1 if it is "
               "read.\n\n"_s;
    case NodeRuntime::MicroK8s:
        return u"#\n# MicroK8s looks into this folder by itself. Restart it once after new files: sudo snap restart "
               "microk8s\n\n"_s;
    case NodeRuntime::Kind:
        return u"#\n# The nodes of the cluster see this folder as /etc/containerd/certs.d and read it at each pull.\n\n"_s;
    case NodeRuntime::Minikube:
        return u"#\n"
               "# What lies below ~/.minikube/files is copied into the node when it starts. For the containerd "
               "runtime:\n"
               "#   minikube start --container-runtime=containerd\n\n"_s;
    default: break;
    }
    const bool old = runtime == NodeRuntime::Containerd1;
    return u"#\n"
           "# containerd reads it at each pull; nothing has to be restarted. It is found only if config_path is this "
           "one\n"
           "# folder in /etc/containerd/config.toml (after changing that file, restart containerd):\n"
           "#   [plugins.\"%1\".registry]\n"
           "#     config_path = \"%2\"\n\n"_s.arg(
               old ? u"io.containerd.grpc.v1.cri"_s : u"io.containerd.cri.v1.images"_s, folder);
}

/// Where the containers of kind and minikube see what lies in their certs.d.
QString seenFolder(const RuntimePlaces &places)
{
    return places.kind == PlaceKind::Workstation ? u"/etc/containerd/certs.d"_s : places.folder;
}

void addHostsTomls(NodeConfig &config, NodeRuntime runtime, const RuntimePlaces &places, const NodeTarget &target)
{
    Files files(config);
    for (const Mirror &mirror : target.mirrors) {
        const QString path = hostsTomlPath(places.folder, mirror.registry);
        files.add(path, writeHostsToml(target, mirror, path, hostsTomlIntro(runtime, places.folder)));
    }
    const bool old = runtime == NodeRuntime::Containerd1;
    if (old || runtime == NodeRuntime::Containerd) {
        files.addFragment(u"/etc/containerd/config.toml"_s, writeContainerdConfig(places.folder, old));
        addNote(config, u"configPath"_s, {{u"path"_s, places.folder}});
    }
    if (runtime == NodeRuntime::Kind) {
        files.add(u"kind-breakwater.yaml"_s, writeKindCluster(target, u"kind-breakwater.yaml"_s), u"0644"_s);
        config.commands = {u"kind create cluster --config kind-breakwater.yaml"_s};
        addNote(config, u"atCreation"_s, {{u"what"_s, u"cluster"_s}});
    } else if (runtime == NodeRuntime::Minikube) {
        config.commands = {u"minikube start --container-runtime=containerd"_s};
        addNote(config, u"atCreation"_s, {{u"what"_s, u"minikube"_s}});
    } else if (runtime == NodeRuntime::MicroK8s) {
        addNote(config, u"restartNeeded"_s, {{u"services"_s, u"microk8s"_s}});
    }
}

void addRegistriesYaml(NodeConfig &config, NodeRuntime runtime, const RuntimePlaces &places, const NodeTarget &target)
{
    Files files(config);
    if (runtime == NodeRuntime::K3d) {
        files.add(u"registries.yaml"_s, writeRegistriesYaml(target, u"registries.yaml"_s, {}));
        QString command = u"k3d cluster create --registry-config \"$PWD/registries.yaml\""_s;
        if (!target.caFile.isEmpty())
            command += u" --volume \"$PWD/breakwater-ca.crt:%1@all\""_s.arg(target.caFile);
        if (target.strict)
            command += u" --k3s-arg \"--disable-default-registry-endpoint@all\""_s;
        config.commands = {command};
        addNote(config, u"atCreation"_s, {{u"what"_s, u"cluster"_s}});
        return;
    }
    const QString path = places.folder + u"/registries.yaml"_s;
    files.addFragment(path, writeRegistriesYaml(target, path, restartCommands(runtime)), u"0600"_s);
    if (target.strict) {
        const QString strictPath = places.folder + u"/config.yaml.d/50-breakwater.yaml"_s;
        files.add(strictPath, writeStrictConfig(target, strictPath), u"0644"_s);
    }
    addNote(config, u"restartNeeded"_s, {{u"services"_s, places.services.join(u", "_s)}});
    addNote(config, u"replacesFile"_s, {{u"path"_s, path}});
}

void addContainersConf(NodeConfig &config, NodeRuntime runtime, const RuntimePlaces &places, const NodeTarget &target)
{
    Files files(config);
    const QString path = places.folder + u"/50-breakwater.conf"_s;
    files.add(path, writeRegistriesConf(target, path), u"0644"_s);
    const bool signsIn = !target.userName.isEmpty();
    if (runtime == NodeRuntime::Podman) {
        if (signsIn)
            files.addFragment(u"/root/.config/containers/auth.json"_s, writeAuthJson(target), u"0600"_s);
        return;
    }
    if (signsIn) {
        const QString auth = u"/etc/crio/breakwater-auth.json"_s;
        const QString crio = u"/etc/crio/crio.conf.d/50-breakwater.conf"_s;
        files.add(auth, writeAuthJson(target));
        files.add(crio, writeCrioConf(target, crio, auth), u"0644"_s);
    }
    addNote(config, signsIn ? u"restartNeeded"_s : u"reloadNeeded"_s, {{u"services"_s, u"crio"_s}});
}

/// What Docker's own mirror can and cannot do.
void addDockerNotes(NodeConfig &config, const NodeTarget &target, const QList<Mirror> &all)
{
    QStringList others;
    for (const Mirror &mirror : target.mirrors) {
        if (mirror.registry != u"docker.io"_s)
            others.append(u"%1/%2/"_s.arg(NodeTarget::hostOf(target.baseUrl()), mirror.project));
    }
    addNote(config, u"dockerHubOnly"_s, {{u"examples"_s, others.join(u", "_s)}});
    const bool isHub = std::any_of(all.begin(), all.end(), [](const Mirror &mirror) {
        return mirror.isDefault && mirror.registry == u"docker.io"_s;
    });
    if (!isHub)
        addNote(config, u"noDefaultProject"_s);
    addNote(config, u"anonymousOnly"_s);
}

void addDocker(NodeConfig &config, NodeRuntime runtime, const NodeTarget &target, const QList<Mirror> &all)
{
    Files files(config);
    files.addFragment(u"/etc/docker/daemon.json"_s, writeDaemonJson(target));
    addDockerNotes(config, target, all);
    addNote(config, u"replacesFile"_s, {{u"path"_s, u"/etc/docker/daemon.json"_s}});
    if (runtime == NodeRuntime::Docker) {
        addNote(config, u"reloadNeeded"_s, {{u"services"_s, u"docker"_s}});
        return;
    }
    if (!target.userName.isEmpty()) {
        const QString auth = u"/etc/nomad.d/docker-auth.json"_s;
        const QString hcl = u"/etc/nomad.d/50-breakwater.hcl"_s;
        files.add(auth, writeAuthJson(target));
        files.add(hcl, writeNomadHcl(target, hcl, auth), u"0644"_s);
    }
    addNote(config, u"restartNeeded"_s, {{u"services"_s, u"nomad"_s}});
}

void addTalos(NodeConfig &config, NodeRuntime runtime, const NodeTarget &target, const QString &caPem)
{
    const QString path = u"breakwater-talos.yaml"_s;
    Files(config).add(path,
                      runtime == NodeRuntime::Talos ? writeTalosDocuments(target, path, caPem)
                                                    : writeTalosPatch(target, path, caPem));
    config.commands = {u"talosctl --nodes NODE patch machineconfig --patch @%1"_s.arg(path)};
}

void addBuildKit(NodeConfig &config, const NodeTarget &target)
{
    const QString path = u"/etc/buildkit/buildkitd.toml"_s;
    Files(config).addFragment(path, writeBuildkitdToml(target, path));
    addNote(config, u"restartNeeded"_s, {{u"services"_s, u"buildkitd"_s}});
    addNote(config, u"replacesFile"_s, {{u"path"_s, path}});
    if (target.userName.isEmpty())
        return;
    const QString host = NodeTarget::hostOf(target.baseUrl());
    addNote(config, u"loginNeeded"_s, {{u"host"_s, host}});
    config.commands.append(u"docker login %1 --username '%2'"_s.arg(host, target.userName));
}

void addFiles(NodeConfig &config, NodeRuntime runtime, const RuntimePlaces &places, const NodeTarget &target,
              const QList<Mirror> &all, const QString &caPem)
{
    switch (runtime) {
    case NodeRuntime::K3s:
    case NodeRuntime::Rke2:
    case NodeRuntime::K3d: addRegistriesYaml(config, runtime, places, target); break;
    case NodeRuntime::CriO:
    case NodeRuntime::Podman: addContainersConf(config, runtime, places, target); break;
    case NodeRuntime::Docker:
    case NodeRuntime::Nomad: addDocker(config, runtime, target, all); break;
    case NodeRuntime::Talos:
    case NodeRuntime::TalosLegacy: addTalos(config, runtime, target, caPem); return; // the CA is in it
    case NodeRuntime::BuildKit: addBuildKit(config, target); break;
    default: addHostsTomls(config, runtime, places, target); break;
    }
    if (caPem.isEmpty())
        return;
    Files files(config);
    for (const QString &url : target.baseUrls) {
        const QString path
            = places.caFile.contains(u"%1"_s) ? places.caFile.arg(NodeTarget::hostOf(url)) : places.caFile;
        const bool isThere = std::any_of(config.files.begin(), config.files.end(),
                                         [&path](const admin::NodeConfigFile &file) { return file.path == path; });
        if (!NodeTarget::isPlain(url) && !isThere)
            files.add(path, caPem, u"0644"_s);
    }
}

void addRuleNotes(NodeConfig &config, NodeRuntime runtime, const RuntimePlaces &places, const NodeTarget &target,
                  const NodeConfigRequest &request)
{
    if (target.userName.isEmpty() && runtime != NodeRuntime::Docker)
        addNote(config, u"noCredentials"_s);
    if (!target.strict) {
        if (request.strict && !places.canBeStrict)
            addNote(config, u"strictImpossible"_s);
        return;
    }
    const bool isK3s = runtime == NodeRuntime::K3s || runtime == NodeRuntime::Rke2 || runtime == NodeRuntime::K3d;
    addNote(config, u"strict"_s,
            isK3s ? QMap<QString, QString> {{u"flag"_s, u"--disable-default-registry-endpoint"_s}}
                  : QMap<QString, QString> {});
}

/// Of everything but the secret, the CA's bytes among it.
QString revisionOf(const NodeConfig &config)
{
    std::string all;
    for (const admin::NodeConfigFile &file : config.files)
        all += (file.path + u'\n' + file.mode + u'\n' + file.content + u'\n').toStdString();
    return QString::fromStdString(Hasher::hash(all).hex()).left(12);
}

bool isHeaderText(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

Result<QList<QUrl>> parseUrls(const NodeConfigRequest &request, const ServerFacts &facts)
{
    QList<QUrl> urls;
    const QString first = request.serverUrl.isEmpty() ? facts.serverUrl : request.serverUrl;
    for (const QString &text : QStringList {first} + request.moreUrls) {
        const auto url = parseServerUrl(text);
        if (!url)
            return invalid(urls.isEmpty() ? u"serverUrl"_s : u"moreUrls"_s, text,
                           u"write scheme, host and port, for example https://cache.lan:8443"_s);
        const bool isThere = std::any_of(urls.begin(), urls.end(), [&url](const QUrl &other) {
            return hostAndPortOf(other) == hostAndPortOf(*url);
        });
        if (!isThere)
            urls.append(*url);
    }
    return urls;
}

NodeConfig compose(const NodeConfigRequest &request, const ServerFacts &facts, const QList<QUrl> &urls,
                   const NodeTarget &base)
{
    const RuntimePlaces places = placesOf(request.runtime);
    NodeTarget target = base;
    const bool isTls
        = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.scheme() == u"https"_s; });
    const bool deliverCa = request.embedCa && !facts.caPem.isEmpty() && isTls;
    if (deliverCa && places.usesHostsToml)
        target.caFile = seenFolder(places) + u"/breakwater-ca.crt"_s;
    else if (deliverCa && request.runtime == NodeRuntime::K3d)
        target.caFile = u"/etc/rancher/k3s/breakwater-ca.crt"_s;
    else if (deliverCa && !places.caFile.contains(u"%1"_s))
        target.caFile = places.caFile;
    else if (!deliverCa && isTls)
        target.caFile = request.caPath;

    NodeConfig config;
    addFiles(config, request.runtime, places, target, facts.mirrors, deliverCa ? facts.caPem : QString());
    for (const QString &command : restartCommands(
             request.runtime, places.reload && !target.userName.isEmpty() && request.runtime == NodeRuntime::CriO))
        config.commands.append(command);
    if (!request.robot.isEmpty() && request.secret.isEmpty() && places.hasCredentials && !config.files.isEmpty()) {
        const QString marker = QLatin1String(secretPlaceholder);
        const QString encoded = QString::fromLatin1(target.basicPair());
        for (const admin::NodeConfigFile &file : std::as_const(config.files)) {
            if (!file.content.contains(marker) && !file.content.contains(encoded))
                continue;
            config.notes.prepend({u"secretPlaceholder"_s, {{u"path"_s, file.path}}});
            break;
        }
    }
    for (const QUrl &url : urls)
        addAddressNotes(config, url, facts);
    if (isTls && !deliverCa) {
        if (request.caPath.isEmpty())
            addNote(config, u"caNotDelivered"_s);
        else
            addNote(config, u"caOnNode"_s, {{u"path"_s, request.caPath}});
    }
    addRuleNotes(config, request.runtime, places, target, request);
    if (target.mirrors.isEmpty())
        addNote(config, u"noRegistries"_s);
    if (const QString canary = canaryOf(target.mirrors); !canary.isEmpty())
        config.verifyCommand
            = places.pullCommand.contains(u"%1"_s) ? places.pullCommand.arg(canary) : places.pullCommand + canary;
    config.identifyCommand = places.identifyCommand;
    return config;
}

} // namespace

Result<NodeConfig> renderNodeConfig(const NodeConfigRequest &request, const ServerFacts &facts)
{
    const auto urls = parseUrls(request, facts);
    if (!urls)
        return urls.error();
    if (request.robot.contains(u':') || !isHeaderText(request.robot))
        return invalid(u"robot"_s, request.robot, u"no user name"_s);
    if (!isHeaderText(QString::fromUtf8(request.secret.reveal())))
        return invalid(u"secret"_s, {}, u"it holds control characters, which no header can carry"_s);
    if (!request.caPath.isEmpty() && (!request.caPath.startsWith(u'/') || !isHeaderText(request.caPath)))
        return invalid(u"caPath"_s, request.caPath, u"write the whole path, from /"_s);
    auto mirrors = chooseMirrors(request.registries, facts.mirrors);
    if (!mirrors)
        return mirrors.error();

    const RuntimePlaces places = placesOf(request.runtime);
    NodeTarget target;
    for (const QUrl &url : *urls)
        target.baseUrls.append(url.scheme() + u"://"_s + hostAndPortOf(url));
    target.mirrors = std::move(*mirrors);
    if (request.runtime == NodeRuntime::Docker || request.runtime == NodeRuntime::Nomad) {
        // Only the first one of them is of Docker Hub; the others are named through the cache.
        std::stable_partition(target.mirrors.begin(), target.mirrors.end(),
                              [](const Mirror &mirror) { return mirror.registry == u"docker.io"_s; });
    }
    target.userName = places.hasCredentials ? request.robot : QString();
    target.secret = Secret(QByteArray(secretPlaceholder));
    target.strict = request.strict && places.canBeStrict;
    const QString revision = revisionOf(compose(request, facts, *urls, target));
    if (!request.secret.isEmpty())
        target.secret = request.secret;
    NodeConfig config = compose(request, facts, *urls, target);
    config.revision = revision;
    return config;
}

} // namespace breakwater::nodeconfig
