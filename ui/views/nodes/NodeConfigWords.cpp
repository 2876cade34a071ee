// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeConfigWords.h"

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
    if (note.code == u"replacesFile"_s)
        return {Tone::Info,
                Tr::tr("If %1 exists on the node already, join the two by hand: this file would replace it.")
                    .arg(param("path"))};
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
    switch (runtime) {
    case admin::NodeRuntime::K3s: return u"k3s"_s;
    case admin::NodeRuntime::Rke2: return u"RKE2"_s;
    case admin::NodeRuntime::Containerd: return u"containerd"_s;
    }
    return {};
}

QString runtimeConsequence(admin::NodeRuntime runtime)
{
    switch (runtime) {
    case admin::NodeRuntime::K3s:
        return Tr::tr("One registries.yaml for every server and agent; takes effect when k3s restarts.");
    case admin::NodeRuntime::Rke2:
        return Tr::tr("One registries.yaml for every server and agent; takes effect when RKE2 restarts.");
    case admin::NodeRuntime::Containerd:
        return Tr::tr("One hosts.toml a registry; takes effect at the next pull, without a restart.");
    }
    return {};
}

} // namespace breakwater::ui
