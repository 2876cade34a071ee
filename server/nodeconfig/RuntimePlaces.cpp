// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/RuntimePlaces.h"

#include <algorithm>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;
using admin::NodeRuntime;

RuntimePlaces k3sLike(const QString &folder, const QStringList &services, const QString &pull, const QString &identify)
{
    RuntimePlaces places;
    places.folder = folder;
    places.caFile = folder + u"/breakwater-ca.crt"_s;
    places.services = services;
    places.pullCommand = pull;
    places.identifyCommand = identify;
    return places;
}

RuntimePlaces hostsTomlIn(const QString &folder, const QString &pull, const QString &identify)
{
    RuntimePlaces places;
    places.folder = folder;
    places.caFile = folder + u"/breakwater-ca.crt"_s;
    places.pullCommand = pull;
    places.identifyCommand = identify;
    places.usesHostsToml = true;
    return places;
}

} // namespace

RuntimePlaces placesOf(NodeRuntime runtime)
{
    switch (runtime) {
    case NodeRuntime::K3s:
        return k3sLike(u"/etc/rancher/k3s"_s, {u"k3s"_s, u"k3s-agent"_s}, u"sudo k3s crictl pull "_s,
                       u"k3s --version"_s);
    case NodeRuntime::Rke2:
        return k3sLike(
            u"/etc/rancher/rke2"_s, {u"rke2-server"_s, u"rke2-agent"_s},
            u"sudo /var/lib/rancher/rke2/bin/crictl --config /var/lib/rancher/rke2/agent/etc/crictl.yaml pull "_s,
            u"rke2 --version"_s);
    case NodeRuntime::Containerd:
    case NodeRuntime::Containerd1:
        return hostsTomlIn(u"/etc/containerd/certs.d"_s, u"sudo ctr images pull --hosts-dir /etc/containerd/certs.d "_s,
                           u"containerd --version"_s);
    case NodeRuntime::MicroK8s: {
        auto places = hostsTomlIn(u"/var/snap/microk8s/current/args/certs.d"_s,
                                  u"sudo microk8s ctr images pull --hosts-dir "
                                  "/var/snap/microk8s/current/args/certs.d "_s,
                                  u"snap list microk8s"_s);
        return places;
    }
    case NodeRuntime::DockerContainerd:
        return hostsTomlIn(u"/etc/docker/certs.d"_s, u"sudo docker pull "_s,
                           u"docker info --format '{{.DriverStatus}}'"_s);
    case NodeRuntime::Docker:
    case NodeRuntime::Nomad: {
        RuntimePlaces places;
        places.folder = u"/etc/docker"_s;
        places.caFile = u"/etc/docker/certs.d/%1/ca.crt"_s;
        places.services
            = runtime == NodeRuntime::Nomad ? QStringList {u"docker"_s, u"nomad"_s} : QStringList {u"docker"_s};
        places.reload = true;
        places.pullCommand = u"sudo docker pull "_s;
        places.identifyCommand
            = runtime == NodeRuntime::Nomad ? u"nomad version"_s : u"docker info --format '{{.DriverStatus}}'"_s;
        places.canBeStrict = false;
        places.hasCredentials = runtime == NodeRuntime::Nomad;
        return places;
    }
    case NodeRuntime::CriO:
    case NodeRuntime::Podman: {
        RuntimePlaces places;
        places.folder = u"/etc/containers/registries.conf.d"_s;
        places.caFile = u"/etc/containers/certs.d/%1/ca.crt"_s;
        if (runtime == NodeRuntime::CriO)
            places.services = {u"crio"_s};
        places.reload = true;
        places.pullCommand = runtime == NodeRuntime::CriO ? u"sudo crictl pull "_s : u"sudo podman pull "_s;
        places.identifyCommand = runtime == NodeRuntime::CriO ? u"crio --version"_s : u"podman --version"_s;
        return places;
    }
    case NodeRuntime::Talos:
    case NodeRuntime::TalosLegacy: {
        RuntimePlaces places;
        places.kind = PlaceKind::Workstation;
        places.pullCommand = u"talosctl --nodes NODE image pull "_s;
        places.identifyCommand = u"talosctl --nodes NODE version --short"_s;
        return places;
    }
    case NodeRuntime::Kind: {
        auto places = hostsTomlIn(u"certs.d"_s, u"docker exec kind-control-plane crictl pull "_s, u"kind version"_s);
        places.kind = PlaceKind::Workstation;
        return places;
    }
    case NodeRuntime::K3d: {
        auto places = k3sLike(QString(), {}, u"docker exec k3d-k3s-default-server-0 crictl pull "_s, u"k3d version"_s);
        places.kind = PlaceKind::Workstation;
        places.caFile = u"breakwater-ca.crt"_s;
        return places;
    }
    case NodeRuntime::Minikube: {
        auto places = hostsTomlIn(u".minikube/files/etc/containerd/certs.d"_s, u"minikube ssh -- sudo crictl pull "_s,
                                  u"minikube version"_s);
        places.kind = PlaceKind::Workstation;
        return places;
    }
    case NodeRuntime::BuildKit: {
        RuntimePlaces places;
        places.folder = u"/etc/buildkit"_s;
        places.caFile = u"/etc/buildkit/breakwater-ca.crt"_s;
        places.services = {u"buildkit"_s};
        places.pullCommand = u"echo FROM %1 | docker buildx build --no-cache --pull -"_s;
        places.identifyCommand = u"buildkitd --version"_s;
        places.canBeStrict = false;
        return places;
    }
    }
    return {};
}

QStringList restartCommands(NodeRuntime runtime, bool needsRestart)
{
    const RuntimePlaces places = placesOf(runtime);
    if (runtime == NodeRuntime::MicroK8s)
        return {u"sudo snap restart microk8s"_s};
    if (runtime == NodeRuntime::Nomad)
        return {u"sudo systemctl reload docker"_s, u"sudo systemctl restart nomad"_s};
    if (places.services.isEmpty())
        return {};
    if (places.services.size() == 1)
        return {u"sudo systemctl %1 %2"_s.arg(places.reload && !needsRestart ? u"reload"_s : u"restart"_s,
                                              places.services.first())};
    const auto width = std::max(places.services[0].size(), places.services[1].size());
    return {u"sudo systemctl restart %1  # on a server"_s.arg(places.services[0].leftJustified(width)),
            u"sudo systemctl restart %1  # on an agent"_s.arg(places.services[1].leftJustified(width))};
}

} // namespace breakwater::nodeconfig
