// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/NodeConfigTypes.h"

namespace breakwater::admin {
namespace {

constexpr const char *words[]
    = {"k3s",   "rke2",         "containerd", "containerd1", "crio", "podman",   "docker",   "docker-containerd",
       "talos", "talos-legacy", "microk8s",   "kind",        "k3d",  "minikube", "buildkit", "nomad"};
static_assert(std::size(words) == nodeRuntimeCount);

} // namespace

QString nodeRuntimeWord(NodeRuntime runtime)
{
    return QLatin1String(words[static_cast<int>(runtime)]);
}

std::optional<NodeRuntime> nodeRuntimeFromWord(const QString &word)
{
    for (int i = 0; i < nodeRuntimeCount; ++i) {
        if (word == QLatin1String(words[i]))
            return static_cast<NodeRuntime>(i);
    }
    return std::nullopt;
}

} // namespace breakwater::admin
