// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/RegistriesYaml.h"

#include "nodeconfig/TextQuoting.h"

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

QString intro(const QStringList &restartCommands)
{
    QString text
        = u"#\n"
          "# Every node that pulls images needs this file, servers and agents alike. It is read at start only,\n"
          "# so restart the service afterwards (running pods go on):\n"_s;
    for (const QString &command : restartCommands)
        text += u"#   "_s + command + u'\n';
    return text + u"# It replaces the file that is there: carry over what that one says about other registries.\n\n"_s;
}

QString mirrorsBlock(const NodeTarget &target)
{
    QString text
        = u"# One mirror for each registry that Breakwater serves. The endpoint is the whole path, /v2/ and the "
          u"project\n"
          "# included: with a path of its own the endpoint is taken as it stands. While Breakwater does not answer,\n"
          "# images come from the registry itself.\n"
          "mirrors:\n"_s;
    for (const Mirror &mirror : target.mirrors)
        text += u"  %1:\n    endpoint:\n      - %2\n"_s.arg(yamlQuoted(mirror.registry),
                                                            yamlQuoted(target.endpoint(mirror)));
    return text;
}

QString configsBlock(const NodeTarget &target)
{
    if (target.userName.isEmpty() && target.caFile.isEmpty())
        return {};
    QString text
        = u"\n# How to talk to Breakwater. The key is host and port, written exactly as in the endpoints above.\n"
          "configs:\n  %1:\n"_s.arg(yamlQuoted(target.hostAndPort));
    if (!target.userName.isEmpty())
        text += u"    # The robot account of this node, and its secret.\n"
                "    auth:\n      username: %1\n      password: %2\n"_s.arg(
                    yamlQuoted(target.userName), yamlQuoted(QString::fromUtf8(target.secret.reveal())));
    if (!target.caFile.isEmpty())
        text += u"    # Breakwater's own certificate authority; the file comes with this one.\n"
                "    tls:\n      ca_file: %1\n"_s.arg(yamlQuoted(target.caFile));
    return text;
}

} // namespace

QString writeRegistriesYaml(const NodeTarget &target, const QString &path, const QStringList &restartCommands)
{
    return withHeader(path, target, intro(restartCommands) + mirrorsBlock(target) + configsBlock(target));
}

} // namespace breakwater::nodeconfig
