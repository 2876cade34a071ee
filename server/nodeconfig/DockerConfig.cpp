// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/DockerConfig.h"

#include "nodeconfig/TextQuoting.h"

namespace breakwater::nodeconfig {

using namespace Qt::StringLiterals;

QString writeDaemonJson(const NodeTarget &target)
{
    QStringList mirrors;
    QStringList insecure;
    for (const QString &url : target.baseUrls) {
        mirrors.append(jsonQuoted(url));
        if (NodeTarget::isPlain(url))
            insecure.append(jsonQuoted(NodeTarget::hostOf(url)));
    }
    QString text = u"{\n  \"registry-mirrors\": [\n    %1\n  ]"_s.arg(mirrors.join(u",\n    "_s));
    if (!insecure.isEmpty())
        text += u",\n  \"insecure-registries\": [\n    %1\n  ]"_s.arg(insecure.join(u",\n    "_s));
    return text + u"\n}\n"_s;
}

QString writeNomadHcl(const NodeTarget &target, const QString &path, const QString &authFile)
{
    QString body
        = u"#\n"
          "# Nomad's docker driver pulls through Docker. Docker's own mirror serves Docker Hub alone; images of other\n"
          "# registries are named through Breakwater in the job, and this file signs in for them:\n"_s;
    for (const Mirror &mirror : target.mirrors) {
        if (mirror.registry != u"docker.io"_s)
            body += u"#   %1/org/app:tag  ->  %2/%3/org/app:tag\n"_s.arg(
                mirror.registry, NodeTarget::hostOf(target.baseUrl()), mirror.project);
    }
    body += u"# Restart Nomad after a change; its jobs go on. A second block for the docker plugin in another file "
            u"must\n"
            "# be joined with this one.\n\n"
            "plugin \"docker\" {\n  config {\n    auth {\n      config = %1\n    }\n  }\n}\n"_s.arg(
                jsonQuoted(authFile));
    return withHeader(path, target, body, u"0644"_s);
}

QString writeBuildkitdToml(const NodeTarget &target, const QString &path)
{
    QString body = u"#\n"
                   "# Read when buildkitd starts, or when a builder is made:\n"
                   "#   docker buildx create --use --name breakwater --buildkitd-config %1\n"
                   "# The robot is the business of whoever builds: docker login %2\n"_s.arg(
                       path, NodeTarget::hostOf(target.baseUrl()));
    for (const Mirror &mirror : target.mirrors) {
        QStringList places;
        for (const QString &host : target.hosts())
            places.append(tomlQuoted(host + u'/' + mirror.project));
        body += u"\n# Images of %1: from Breakwater's project, else from the registry itself.\n"
                "[registry.%2]\n  mirrors = [%3]\n"_s.arg(mirror.registry, tomlQuoted(mirror.registry),
                                                          places.join(u", "_s));
    }
    for (const QString &url : target.baseUrls) {
        const bool plain = NodeTarget::isPlain(url);
        if (!plain && target.caFile.isEmpty())
            continue;
        body += u"\n# How to talk to Breakwater.\n[registry.%1]\n"_s.arg(tomlQuoted(NodeTarget::hostOf(url)));
        body += plain ? u"  http = true\n"_s : u"  ca = [%1]\n"_s.arg(tomlQuoted(target.caFile));
    }
    return withHeader(path, target, body, u"0644"_s);
}

} // namespace breakwater::nodeconfig
