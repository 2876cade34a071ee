// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/HostsToml.h"

#include "nodeconfig/TextQuoting.h"

#include <QUrl>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

/// The keys of one endpoint, in a [host] table or, for the last one of a strict file, at the root.
QString endpointKeys(const NodeTarget &target, const QString &indent)
{
    QString text = u"%1capabilities = [\"pull\", \"resolve\"]\n%1override_path = true\n"
                   "%1# How long to wait for a connection before the next one is asked (containerd 2.1 and newer).\n"
                   "%1dial_timeout = \"2s\"\n"_s.arg(indent);
    if (!target.caFile.isEmpty())
        text += u"%1# Breakwater's own certificate authority; the file comes with this one.\n%1ca = %2\n"_s.arg(
            indent, tomlQuoted(target.caFile));
    return text;
}

QString headerTable(const NodeTarget &target, const QString &table, const QString &indent)
{
    if (target.userName.isEmpty())
        return {};
    return u"\n%1# The robot account of this node: base64 of \"%2:SECRET\".\n"
           "%1[%3]\n%1  Authorization = %4\n"_s.arg(indent, target.userName, table,
                                                    tomlQuoted(u"Basic "_s + QString::fromLatin1(target.basicPair())));
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

QString hostsTomlPath(const QString &folder, const QString &registry)
{
    QString name = registry;
    const auto colon = registry.lastIndexOf(u':');
    if (colon > 0 && !registry.endsWith(u']'))
        name = registry.left(colon) + u'_' + registry.mid(colon + 1) + u'_';
    return u"%1/%2/hosts.toml"_s.arg(folder, name);
}

QString registryOfHostsToml(const QString &path)
{
    if (!path.endsWith(u"/hosts.toml"_s))
        return {};
    QString name = path.section(u'/', -2, -2);
    if (name == u"_default"_s)
        return {};
    if (name.endsWith(u'_')) {
        const auto from = name.lastIndexOf(u'_', name.size() - 2);
        if (from > 0)
            name = name.left(from) + u':' + name.mid(from + 1).chopped(1);
    }
    return name;
}

QString writeHostsToml(const NodeTarget &target, const Mirror &mirror, const QString &path, const QString &why)
{
    const QStringList endpoints = target.endpoints(mirror);
    QString body = why;
    QString tables;
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        const QString host = u"host."_s + tomlQuoted(endpoints.at(i));
        tables += i == 0 ? u"\n# Breakwater's project for it. override_path: the path is taken as it stands.\n"_s
                         : u"\n# Asked when the one before does not answer.\n"_s;
        tables += u"[%1]\n"_s.arg(host) + endpointKeys(target, u"  "_s)
            + headerTable(target, host + u".header"_s, u"  "_s);
    }
    if (target.strict) {
        // containerd 1.6 and 1.7 refuse a file without a [host] table, so the last endpoint stands in both places.
        body += u"# Strict: nothing but Breakwater is asked for images of %1; while it does not answer, pulls fail.\n"
                "# Without this line containerd would go to the registry itself.\n"
                "server = %2\n"_s.arg(mirror.registry, tomlQuoted(endpoints.last()))
            + endpointKeys(target, QString()) + headerTable(target, u"header"_s, QString());
    } else {
        body += u"# Where images of %1 come from while Breakwater does not answer.\n"
                "server = %2\n"_s.arg(mirror.registry, tomlQuoted(originOf(mirror)));
    }
    return withHeader(path, target, body + tables);
}

QString writeContainerdConfig(const QString &folder, bool isVersion1)
{
    const QString table = isVersion1 ? u"io.containerd.grpc.v1.cri"_s : u"io.containerd.cri.v1.images"_s;
    return u"# Goes into the config.toml that is there: one key of one table. Restart containerd after a change.\n"
           "# One single folder: since containerd 2.2 the default names two with a colon between them, which makes\n"
           "# containerd ignore every hosts.toml without a word.\n"
           "version = %1\n\n[plugins.%2.registry]\n  config_path = %3\n"_s.arg(isVersion1 ? u"2"_s : u"3"_s,
                                                                               tomlQuoted(table), tomlQuoted(folder));
}

} // namespace breakwater::nodeconfig
