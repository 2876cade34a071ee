// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/images/PullCommands.h"

#include <QCoreApplication>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PullCommands)
};

} // namespace

QString digestReference(const QString &reference, const QString &digest)
{
    const auto at = reference.indexOf(u'@');
    if (at >= 0)
        return reference;
    const auto slash = reference.lastIndexOf(u'/');
    const auto colon = reference.indexOf(u':', slash + 1);
    return (colon < 0 ? reference : reference.left(colon)) + u'@' + digest;
}

QList<PullCommand> pullCommands(const QString &reference, const QString &plainName, const QString &digest)
{
    QList<PullCommand> commands;
    const QString node = plainName.isEmpty() ? reference : plainName;
    commands.append({Tr::tr("Reference through this server"), reference});
    commands.append({Tr::tr("By digest"), digestReference(reference, digest)});
    if (!plainName.isEmpty())
        commands.append({Tr::tr("Name on nodes that use this server as a mirror"), plainName});
    commands.append({Tr::tr("k3s and RKE2 (crictl)"), u"sudo k3s crictl pull "_s + node});
    commands.append(
        {Tr::tr("containerd (ctr)"), u"sudo ctr images pull --hosts-dir /etc/containerd/certs.d "_s + node});
    commands.append({Tr::tr("Docker"), u"docker pull "_s + reference});
    commands.append({Tr::tr("Podman"), u"podman pull "_s + reference});
    commands.append({Tr::tr("Skopeo"), u"skopeo inspect docker://"_s + reference});
    commands.append({Tr::tr("Kubernetes, pinned by digest"), u"image: "_s + digestReference(node, digest)});
    return commands;
}

} // namespace breakwater::ui
