// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/HostsToml.h"

#include "nodeconfig/TextQuoting.h"

#include <QUrl>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

QString intro()
{
    return u"#\n"
           "# containerd reads it at each pull; nothing has to be restarted. It is found only if config_path is this "
           "one\n"
           "# folder in /etc/containerd/config.toml (after changing that file, restart containerd):\n"
           "#   containerd 2.x: [plugins.\"io.containerd.cri.v1.images\".registry]\n"
           "#   containerd 1.x: [plugins.\"io.containerd.grpc.v1.cri\".registry]\n"
           "#                   config_path = \"%1\"\n"
           "# Since containerd 2.2 the default names two folders with a colon between them, which makes containerd "
           "ignore\n"
           "# every hosts.toml without a word: write the single path.\n\n"_s.arg(QLatin1String(certsFolder));
}

} // namespace

QString originOf(const Mirror &mirror)
{
    if (mirror.registry == u"docker.io"_s)
        return u"https://registry-1.docker.io"_s;
    const QUrl origin(mirror.originUrl);
    const bool plain = origin.scheme() == u"http"_s && origin.authority() == mirror.registry;
    return (plain ? u"http://"_s : u"https://"_s) + mirror.registry;
}

QString hostsTomlPath(const QString &registry)
{
    QString folder = registry;
    const auto colon = registry.lastIndexOf(u':');
    if (colon > 0 && !registry.endsWith(u']'))
        folder = registry.left(colon) + u'_' + registry.mid(colon + 1) + u'_';
    return u"%1/%2/hosts.toml"_s.arg(QLatin1String(certsFolder), folder);
}

QString writeHostsToml(const NodeTarget &target, const Mirror &mirror, const QString &path)
{
    const QString host = u"host."_s + tomlQuoted(target.endpoint(mirror));
    QString body = intro();
    body += u"# Where images of %1 come from while Breakwater does not answer.\n"
            "server = %2\n\n"_s.arg(mirror.registry, tomlQuoted(originOf(mirror)));
    body += u"# Breakwater's project for it. override_path: the path is taken as it stands.\n"
            "[%1]\n"
            "  capabilities = [\"pull\", \"resolve\"]\n"
            "  override_path = true\n"
            "  # How long to wait for a connection before the registry itself is asked (containerd 2.1 and newer).\n"
            "  dial_timeout = \"2s\"\n"_s.arg(host);
    if (!target.caFile.isEmpty())
        body += u"  # Breakwater's own certificate authority; the file comes with this one.\n"
                "  ca = %1\n"_s.arg(tomlQuoted(target.caFile));
    if (!target.userName.isEmpty()) {
        const QByteArray pair = target.userName.toUtf8() + ':' + target.secret.reveal();
        body += u"\n  # The robot account of this node: base64 of \"%1:SECRET\".\n"
                "  [%2.header]\n    Authorization = %3\n"_s.arg(
                    target.userName, host, tomlQuoted(u"Basic "_s + QString::fromLatin1(pair.toBase64())));
    }
    return withHeader(path, target, body);
}

} // namespace breakwater::nodeconfig
