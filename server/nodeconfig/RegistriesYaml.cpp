// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/RegistriesYaml.h"

#include "nodeconfig/TextQuoting.h"

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

QString intro(const QStringList &restartCommands)
{
    if (restartCommands.isEmpty())
        return u"#\n# k3d hands it to every node of the cluster that it makes; a cluster that is there keeps its own.\n\n"_s;
    QString text
        = u"#\n"
          "# Every node that pulls images needs this file, servers and agents alike. It is read at start only,\n"
          "# so restart the service afterwards (running pods go on):\n"_s;
    for (const QString &command : restartCommands)
        text += u"#   "_s + command + u'\n';
    return text
        + u"# A file that is there already is not replaced blindly: \"Compare\" in Breakwater joins the two.\n\n"_s;
}

QString mirrorsBlock(const NodeTarget &target)
{
    QString text
        = u"# One mirror for each registry that Breakwater serves. The endpoint is the whole path, /v2/ and the "
          u"project\n"
          "# included: with a path of its own the endpoint is taken as it stands. "_s;
    text += target.strict
        ? u"The file beside this one takes\n# the registry itself away as a last resort: while Breakwater does not "
          "answer, pulls fail.\n"_s
        : u"While Breakwater does not answer,\n# images come from the registry itself.\n"_s;
    text += u"mirrors:\n"_s;
    for (const Mirror &mirror : target.mirrors) {
        text += u"  %1:\n    endpoint:\n"_s.arg(yamlQuoted(mirror.registry));
        for (const QString &endpoint : target.endpoints(mirror))
            text += u"      - %1\n"_s.arg(yamlQuoted(endpoint));
    }
    return text;
}

QString configsBlock(const NodeTarget &target)
{
    const bool hasRobot = !target.userName.isEmpty();
    QString text;
    for (const QString &url : target.baseUrls) {
        const bool hasCa = !target.caFile.isEmpty() && !NodeTarget::isPlain(url);
        if (!hasRobot && !hasCa)
            continue;
        if (text.isEmpty())
            text = u"\n# How to talk to Breakwater. The key is host and port, written exactly as in the endpoints "
                   u"above.\n"
                   "configs:\n"_s;
        text += u"  %1:\n"_s.arg(yamlQuoted(NodeTarget::hostOf(url)));
        if (hasRobot)
            text += u"    # The robot account of this node, and its secret.\n"
                    "    auth:\n      username: %1\n      password: %2\n"_s.arg(
                        yamlQuoted(target.userName), yamlQuoted(QString::fromUtf8(target.secret.reveal())));
        if (hasCa)
            text += u"    # Breakwater's own certificate authority; the file comes with this one.\n"
                    "    tls:\n      ca_file: %1\n"_s.arg(yamlQuoted(target.caFile));
    }
    return text;
}

} // namespace

QString writeRegistriesYaml(const NodeTarget &target, const QString &path, const QStringList &restartCommands)
{
    return withHeader(path, target, intro(restartCommands) + mirrorsBlock(target) + configsBlock(target));
}

QString writeStrictConfig(const NodeTarget &target, const QString &path)
{
    return withHeader(
        path, target,
        u"#\n"
        "# The same as the flag --disable-default-registry-endpoint: for the registries that are mirrored\n"
        "# in registries.yaml nothing but their endpoints there is asked. Remove this file to go back.\n\n"
        "disable-default-registry-endpoint: true\n"_s,
        u"0644"_s);
}

} // namespace breakwater::nodeconfig
