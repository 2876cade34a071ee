// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/TalosConfig.h"

#include "nodeconfig/TextQuoting.h"

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

QString intro(const QString &path)
{
    return u"#\n"
           "# Applied from your own machine, without a reboot; once for each node:\n"
           "#   talosctl --nodes NODE patch machineconfig --patch @%1\n"_s.arg(path);
}

QString flag(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

} // namespace

QString writeTalosDocuments(const NodeTarget &target, const QString &path, const QString &caPem)
{
    QStringList documents;
    for (const Mirror &mirror : target.mirrors) {
        QString text = u"# Images of %1. overridePath: the path is taken as it stands.\n"
                       "apiVersion: v1alpha1\nkind: RegistryMirrorConfig\nname: %2\nendpoints:\n"_s.arg(
                           mirror.registry, yamlQuoted(mirror.registry));
        for (const QString &endpoint : target.endpoints(mirror))
            text += u"  - url: %1\n    overridePath: true\n"_s.arg(yamlQuoted(endpoint));
        text += target.strict ? u"# Strict: while Breakwater does not answer, pulls fail.\n"_s
                              : u"# While Breakwater does not answer, images come from the registry itself.\n"_s;
        documents.append(text + u"skipFallback: %1\n"_s.arg(flag(target.strict)));
    }
    for (const QString &url : target.baseUrls) {
        const QString host = yamlQuoted(NodeTarget::hostOf(url));
        if (!target.userName.isEmpty())
            documents.append(
                u"# The robot account of this node, and its secret.\n"
                "apiVersion: v1alpha1\nkind: RegistryAuthConfig\nname: %1\nusername: %2\npassword: %3\n"_s.arg(
                    host, yamlQuoted(target.userName), yamlQuoted(QString::fromUtf8(target.secret.reveal()))));
        if (caPem.isEmpty() || NodeTarget::isPlain(url))
            continue;
        QString block;
        for (const QString &line : caPem.trimmed().split(u'\n'))
            block += u"  "_s + line.trimmed() + u'\n';
        documents.append(u"# Breakwater's own certificate authority.\n"
                         "apiVersion: v1alpha1\nkind: RegistryTLSConfig\nname: %1\nca: |-\n%2"_s.arg(host, block));
    }
    return withHeader(path, target, intro(path) + u"\n"_s + documents.join(u"---\n"_s));
}

QString writeTalosPatch(const NodeTarget &target, const QString &path, const QString &caPem)
{
    QString body = intro(path)
        + u"\nmachine:\n  registries:\n"
          "    # Images of these registries. overridePath: the path is taken as it stands. skipFallback: whether "
          "pulls\n"
          "    # fail while Breakwater does not answer.\n"
          "    mirrors:\n"_s;
    for (const Mirror &mirror : target.mirrors) {
        body += u"      %1:\n        endpoints:\n"_s.arg(yamlQuoted(mirror.registry));
        for (const QString &endpoint : target.endpoints(mirror))
            body += u"          - %1\n"_s.arg(yamlQuoted(endpoint));
        body += u"        overridePath: true\n        skipFallback: %1\n"_s.arg(flag(target.strict));
    }
    QString config;
    for (const QString &url : target.baseUrls) {
        QString entry;
        if (!target.userName.isEmpty())
            entry += u"        # The robot account of this node, and its secret.\n"
                     "        auth:\n          username: %1\n          password: %2\n"_s.arg(
                         yamlQuoted(target.userName), yamlQuoted(QString::fromUtf8(target.secret.reveal())));
        if (!caPem.isEmpty() && !NodeTarget::isPlain(url))
            entry
                += u"        # Breakwater's own certificate authority: its PEM in base64.\n"
                   "        tls:\n          ca: %1\n"_s.arg(yamlQuoted(QString::fromLatin1(caPem.toUtf8().toBase64())));
        if (!entry.isEmpty())
            config += u"      %1:\n"_s.arg(yamlQuoted(NodeTarget::hostOf(url))) + entry;
    }
    if (!config.isEmpty())
        body
            += u"    # How to talk to Breakwater. The key is host and port, as in the endpoints above.\n    config:\n"_s
            + config;
    return withHeader(path, target, body);
}

QString writeKindCluster(const NodeTarget &target, const QString &path)
{
    return withHeader(path, target,
                      u"#\n"
                      "# Run it in the folder that has certs.d: kind create cluster --config %1\n"
                      "# A cluster that is there cannot be given a folder; what lies in it is read at each pull.\n\n"
                      "kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nnodes:\n"
                      "  - role: control-plane\n"
                      "    extraMounts:\n"
                      "      - hostPath: ./certs.d\n"
                      "        containerPath: /etc/containerd/certs.d\n"
                      "        readOnly: true\n"
                      "# Only for kind before 0.27, whose nodes do not look into that folder by themselves:\n"
                      "#containerdConfigPatches:\n"
                      "#  - |-\n"
                      "#    [plugins.\"io.containerd.grpc.v1.cri\".registry]\n"
                      "#      config_path = \"/etc/containerd/certs.d\"\n"_s.arg(path),
                      u"0644"_s);
}

} // namespace breakwater::nodeconfig
