// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeConfigWords.h"

#include "models/Words.h"

#include <QCoreApplication>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NodeConfigWords)
};

} // namespace

NoteText nodeConfigNote(const admin::NodeConfigNote &note)
{
    const auto param = [&note](const char *name) { return note.params.value(QLatin1String(name)); };
    if (note.code == u"secretPlaceholder"_s)
        return {
            Tone::Warning,
            Tr::tr(
                "The secret is missing: the file has a placeholder. Paste the robot's secret, or give it a new one.")};
    if (note.code == u"addressIsLoopback"_s)
        return {Tone::Critical,
                Tr::tr("%1 means the node itself. Choose an address of this computer that nodes can reach.")
                    .arg(param("host"))};
    if (note.code == u"plainHttp"_s)
        return {Tone::Warning,
                Tr::tr("Plain HTTP: anyone on the network can read the secret and alter images on their way.")};
    if (note.code == u"nameNotInCertificate"_s)
        return {
            Tone::Critical,
            Tr::tr("The certificate does not name %1, so nodes will refuse it. It names: %2. Add the name in Settings.")
                .arg(param("host"), param("names"))};
    if (note.code == u"caNotDelivered"_s)
        return {Tone::Warning,
                Tr::tr("The CA certificate is not in these files. Nodes must trust it already, or every pull goes past "
                       "Breakwater.")};
    if (note.code == u"noCredentials"_s)
        return {
            Tone::Info,
            Tr::tr("No credentials are written. The node's address must be in a subnet that may pull anonymously.")};
    if (note.code == u"noRegistries"_s)
        return {Tone::Critical,
                Tr::tr("No project serves a registry yet, so there is nothing to mirror. Create a project first.")};
    if (note.code == u"restartNeeded"_s)
        return {Tone::Info,
                Tr::tr("The file is read only when the service starts: restart %1. Running pods keep running.")
                    .arg(note.params.value(u"services"_s, Tr::tr("the service")))};
    if (note.code == u"reloadNeeded"_s)
        return {Tone::Info,
                Tr::tr("%1 must be told to read it again; nothing has to be restarted.")
                    .arg(note.params.value(u"services"_s, Tr::tr("the service")))};
    if (note.code == u"replacesFile"_s)
        return {Tone::Info,
                Tr::tr("If %1 exists on the node already, show it to “Compare”: its other entries are kept.")
                    .arg(param("path"))};
    if (note.code == u"caOnNode"_s)
        return {Tone::Info, Tr::tr("The CA certificate must lie on the node as %1.").arg(param("path"))};
    if (note.code == u"strict"_s && !param("flag").isEmpty())
        return {Tone::Warning,
                Tr::tr("Strict: while this server is off, pulls fail. It is done by the flag %1.").arg(param("flag"))};
    if (note.code == u"strict"_s)
        return {Tone::Warning, Tr::tr("Strict: while this server is off, pulls fail.")};
    if (note.code == u"strictImpossible"_s)
        return {Tone::Warning,
                Tr::tr("This runtime cannot be strict: it always has the registry itself as a last resort.")};
    if (note.code == u"dockerHubOnly"_s && param("examples").isEmpty())
        return {Tone::Warning, Tr::tr("A mirror of Docker serves Docker Hub alone, whatever else is ticked.")};
    if (note.code == u"dockerHubOnly"_s)
        return {Tone::Warning,
                Tr::tr("A mirror of Docker serves Docker Hub alone. Other images are named through Breakwater: %1…")
                    .arg(param("examples"))};
    if (note.code == u"noDefaultProject"_s)
        return {
            Tone::Critical,
            Tr::tr("Docker asks the mirror without naming a project, and no project for Docker Hub answers that. Make "
                   "its project the default one.")};
    if (note.code == u"anonymousOnly"_s)
        return {Tone::Warning,
                Tr::tr("Docker sends no credentials to a mirror. The node's address must be in a subnet that may pull "
                       "anonymously.")};
    if (note.code == u"loginNeeded"_s)
        return {
            Tone::Info,
            Tr::tr("Whoever builds signs in once: docker login %1, with the robot and its secret.").arg(param("host"))};
    if (note.code == u"atCreation"_s)
        return {Tone::Info,
                param("what") == u"minikube"_s
                    ? Tr::tr("The files are copied into the node when minikube starts.")
                    : Tr::tr("It takes effect when the cluster is made; one that is there keeps what it has.")};
    if (note.code == u"configPath"_s)
        return {
            Tone::Info,
            Tr::tr("containerd must look in this folder: config_path = \"%1\", one single path, in its config.toml. "
                   "The files themselves are read at every pull.")
                .arg(param("path"))};
    // A newer server may know more than this console.
    return {Tone::Info, note.code};
}

QString runtimeName(admin::NodeRuntime runtime)
{
    using R = admin::NodeRuntime;
    switch (runtime) {
    case R::K3s: return u"k3s"_s;
    case R::Rke2: return u"RKE2"_s;
    case R::Containerd: return u"containerd 2"_s;
    case R::Containerd1: return u"containerd 1"_s;
    case R::CriO: return u"CRI-O"_s;
    case R::Podman: return u"Podman, Buildah, Skopeo"_s;
    case R::Docker: return Tr::tr("Docker, classic image store");
    case R::DockerContainerd: return Tr::tr("Docker, containerd image store");
    case R::Talos: return Tr::tr("Talos 1.12 and newer");
    case R::TalosLegacy: return Tr::tr("Talos before 1.12");
    case R::MicroK8s: return u"MicroK8s"_s;
    case R::Kind: return u"kind"_s;
    case R::K3d: return u"k3d"_s;
    case R::Minikube: return u"minikube"_s;
    case R::BuildKit: return u"BuildKit"_s;
    case R::Nomad: return u"Nomad"_s;
    }
    return {};
}

QString runtimeConsequence(admin::NodeRuntime runtime)
{
    using R = admin::NodeRuntime;
    switch (runtime) {
    case R::K3s: return Tr::tr("One registries.yaml for every server and agent; takes effect when k3s restarts.");
    case R::Rke2: return Tr::tr("One registries.yaml for every server and agent; takes effect when RKE2 restarts.");
    case R::Containerd:
    case R::Containerd1: return Tr::tr("One hosts.toml a registry; takes effect at the next pull, without a restart.");
    case R::CriO:
        return Tr::tr("A drop-in for registries.conf, and the credentials beside it; CRI-O must read it again.");
    case R::Podman:
        return Tr::tr("A drop-in for registries.conf, and root's credentials; takes effect at the next pull.");
    case R::Docker: return Tr::tr("A mirror in daemon.json: Docker Hub alone, and without credentials.");
    case R::DockerContainerd:
        return Tr::tr("One hosts.toml a registry, all registries; takes effect at the next pull.");
    case R::Talos: return Tr::tr("Documents for the machine configuration; applied without a reboot.");
    case R::TalosLegacy: return Tr::tr("A patch of the machine configuration; applied without a reboot.");
    case R::MicroK8s: return Tr::tr("One hosts.toml a registry, inside the snap; MicroK8s restarts once.");
    case R::Kind: return Tr::tr("A folder of hosts.toml files that a new cluster mounts.");
    case R::K3d: return Tr::tr("A registries.yaml that a new cluster is made with.");
    case R::Minikube: return Tr::tr("Files that minikube copies into its node when it starts; containerd runtime.");
    case R::BuildKit: return Tr::tr("Mirrors in buildkitd.toml, for builds: they go past the mirrors of nodes.");
    case R::Nomad: return Tr::tr("Docker's mirror and the credentials for Nomad's docker driver.");
    }
    return {};
}

RuntimeHelp runtimeHelp(admin::NodeRuntime runtime)
{
    using R = admin::NodeRuntime;
    switch (runtime) {
    case R::K3s: return {u"k3s --version"_s, u"k3s version v1.31…"_s};
    case R::Rke2: return {u"rke2 --version"_s, u"rke2 version v1.31…"_s};
    case R::Containerd: return {u"containerd --version"_s, u"containerd … 2.0.5"_s};
    case R::Containerd1: return {u"containerd --version"_s, u"containerd … 1.7.27"_s};
    case R::CriO: return {u"crio --version"_s, u"crio version 1.31…"_s};
    case R::Podman: return {u"podman --version"_s, u"podman version 5.4…"_s};
    case R::Docker: return {u"docker info --format '{{.DriverStatus}}'"_s, u"[[Backing Filesystem …]]"_s};
    case R::DockerContainerd:
        return {u"docker info --format '{{.DriverStatus}}'"_s, u"[[driver-type io.containerd.snapshotter.v1]]"_s};
    case R::Talos: return {u"talosctl --nodes NODE version --short"_s, u"Tag: v1.12…"_s};
    case R::TalosLegacy: return {u"talosctl --nodes NODE version --short"_s, u"Tag: v1.11…"_s};
    case R::MicroK8s: return {u"snap list microk8s"_s, u"microk8s v1.31…"_s};
    case R::Kind: return {u"kind get clusters"_s, u"kind"_s};
    case R::K3d: return {u"k3d cluster list"_s, u"k3s-default …"_s};
    case R::Minikube: return {u"minikube status"_s, u"type: Control Plane"_s};
    case R::BuildKit: return {u"docker buildx ls"_s, u"… docker-container …"_s};
    case R::Nomad: return {u"nomad version"_s, u"Nomad v1.9…"_s};
    }
    return {};
}

bool runtimeIsOnNode(admin::NodeRuntime runtime)
{
    using R = admin::NodeRuntime;
    return runtime != R::Talos && runtime != R::TalosLegacy && runtime != R::Kind && runtime != R::K3d
        && runtime != R::Minikube;
}

bool runtimeCanBeStrict(admin::NodeRuntime runtime)
{
    using R = admin::NodeRuntime;
    return runtime != R::Docker && runtime != R::Nomad && runtime != R::BuildKit;
}

QString exportSentence(const admin::NodeExport &entry, const QDateTime &now)
{
    const QString what = entry.how == u"link"_s ? Tr::tr("one-time link") : entry.how;
    const QString state = entry.current ? Tr::tr("still the same today") : Tr::tr("would be different today");
    if (entry.nodeAddress.isEmpty())
        return Tr::tr("%1: %2 for %3; %4", "time, kind of export, runtime, state")
            .arg(words::ago(entry.at, now), what, runtimeName(entry.runtime), state);
    return Tr::tr("%1: %2 for %3, node %4; %5", "time, kind of export, runtime, node, state")
        .arg(words::ago(entry.at, now), what, runtimeName(entry.runtime), entry.nodeAddress, state);
}

} // namespace breakwater::ui
