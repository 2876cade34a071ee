// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/ContainersConf.h"

#include "nodeconfig/TextQuoting.h"

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

QString endpointTable(const QString &table, const QString &baseUrl, const Mirror &mirror)
{
    QString text
        = u"[[%1]]\nlocation = %2\n"_s.arg(table, tomlQuoted(NodeTarget::hostOf(baseUrl) + u'/' + mirror.project));
    if (NodeTarget::isPlain(baseUrl))
        text += u"# Plain HTTP.\ninsecure = true\n"_s;
    return text;
}

} // namespace

QString writeRegistriesConf(const NodeTarget &target, const QString &path)
{
    QString body
        = u"#\n"
          "# Read at each pull by Podman, Buildah and Skopeo; CRI-O reads it again with: sudo systemctl reload crio\n"
          "# A file of this folder with a later name wins where both speak of the same registry.\n"_s;
    for (const Mirror &mirror : target.mirrors) {
        const QString registry = tomlQuoted(mirror.registry);
        if (target.strict) {
            // The location is asked last, after the mirrors: with the cache there nothing else is left.
            body += u"\n# Strict: images of %1 come from Breakwater alone; while it does not answer, pulls fail.\n"
                    "[[registry]]\nprefix = %2\n"_s.arg(mirror.registry, registry);
            const QString last = endpointTable(u"registry"_s, target.baseUrls.last(), mirror);
            body += last.section(u'\n', 1);
            for (qsizetype i = 0; i + 1 < target.baseUrls.size(); ++i)
                body += endpointTable(u"registry.mirror"_s, target.baseUrls.at(i), mirror);
            continue;
        }
        body += u"\n# Images of %1: from Breakwater's project, else from the registry itself.\n"
                "[[registry]]\nprefix = %2\nlocation = %2\n"_s.arg(mirror.registry, registry);
        for (const QString &url : target.baseUrls)
            body += endpointTable(u"registry.mirror"_s, url, mirror);
    }
    return withHeader(path, target, body, u"0644"_s);
}

QString writeCrioConf(const NodeTarget &target, const QString &path, const QString &authFile)
{
    return withHeader(
        path, target,
        u"#\n"
        "# Where CRI-O finds the robot account that signs in to Breakwater. Restart crio after a change;\n"
        "# running containers go on.\n\n"
        "[crio.image]\nglobal_auth_file = %1\n"_s.arg(tomlQuoted(authFile)),
        u"0644"_s);
}

QString writeAuthJson(const NodeTarget &target)
{
    QString entries;
    for (const QString &host : target.hosts()) {
        entries += (entries.isEmpty() ? QString() : u",\n"_s)
            + u"    %1: {\n      \"auth\": %2\n    }"_s.arg(jsonQuoted(host),
                                                            jsonQuoted(QString::fromLatin1(target.basicPair())));
    }
    return u"{\n  \"auths\": {\n%1\n  }\n}\n"_s.arg(entries);
}

} // namespace breakwater::nodeconfig
