// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/PresentFile.h"

#include <QRegularExpression>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

bool has(const QString &text, const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption).match(text).hasMatch();
}

PresentKind kindOfText(const QString &text)
{
    if (text.contains(u"-----BEGIN CERTIFICATE-----"_s) && !has(text, "^\\s*kind:"))
        return PresentKind::Certificate;
    if (has(text, "^\\s*\\{")) {
        if (text.contains(u"\"auths\""_s))
            return PresentKind::AuthJson;
        return PresentKind::DaemonJson;
    }
    if (has(text, "^kind:\\s*Registry(Mirror|Auth|TLS)Config") || has(text, "^machine:"))
        return PresentKind::TalosYaml;
    if (has(text, "^\\[plugins\\b") || has(text, "^\\s*config_path\\s*=") || has(text, "^disabled_plugins"))
        return PresentKind::ContainerdConfig;
    if (has(text, "^\\s*\\[\\[registry") || has(text, "^unqualified-search-registries")
        || has(text, "^\\[registries\\."))
        return PresentKind::RegistriesConf;
    if (has(text, "^\\s*\\[host\\b") || has(text, "^server\\s*=")
        || has(text, "^\\s*(capabilities|override_path)\\s*="))
        return PresentKind::HostsToml;
    if (has(text, "^\\s*\\[registry\\b") || has(text, "^\\s*\\[worker\\b"))
        return PresentKind::BuildkitdToml;
    if (has(text, "^\\s*(mirrors|configs|auths)\\s*:"))
        return PresentKind::RegistriesYaml;
    return PresentKind::Unknown;
}

} // namespace

PresentKind kindOf(const QString &path, const QString &text)
{
    const QString name = path.section(u'/', -1);
    if (name == u"registries.yaml"_s || name == u"registries.yml"_s)
        return PresentKind::RegistriesYaml;
    if (name == u"hosts.toml"_s)
        return PresentKind::HostsToml;
    if (name == u"config.toml"_s
        && (path.contains(u"containerd"_s) || kindOfText(text) == PresentKind::ContainerdConfig))
        return PresentKind::ContainerdConfig;
    if (name == u"registries.conf"_s || path.contains(u"registries.conf.d/"_s))
        return PresentKind::RegistriesConf;
    if (name == u"buildkitd.toml"_s)
        return PresentKind::BuildkitdToml;
    if (name == u"daemon.json"_s)
        return PresentKind::DaemonJson;
    if (name == u"auth.json"_s || name.endsWith(u"-auth.json"_s) || path.endsWith(u".docker/config.json"_s))
        return PresentKind::AuthJson;
    if (name.endsWith(u".crt"_s) || name.endsWith(u".pem"_s))
        return PresentKind::Certificate;
    if (name.contains(u"breakwater"_s))
        return name.contains(u"talos"_s) ? PresentKind::TalosYaml : PresentKind::Other;
    return kindOfText(text);
}

} // namespace breakwater::nodeconfig
