// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/NodeLinter.h"

#include "nodeconfig/LintContext.h"

#include <algorithm>

#include <QUrl>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;
using admin::FindingSeverity;
using admin::NodeFinding;

} // namespace

LintContext::LintContext(const admin::NodePresentFile &file, const admin::NodeConfigRequest &wanted,
                         const ServerFacts &facts)
    : m_file(file), m_wanted(wanted), m_facts(facts),
      m_baseUrl(wanted.serverUrl.isEmpty() ? facts.serverUrl : wanted.serverUrl)
{
    for (const QString &url : QStringList {m_baseUrl} + wanted.moreUrls) {
        const QString host = NodeTarget::hostOf(url).section(u'/', 0, 0).toLower();
        m_ownHosts.append(host);
        m_ownNames.append(QUrl(url).host().toLower());
    }
    for (const QString &name : facts.certificateNames) {
        if (!name.startsWith(u'*'))
            m_ownNames.append(name.toLower());
    }
}

void LintContext::add(FindingSeverity severity, const char *code, int line, Params params)
{
    m_findings.append({QString::fromLatin1(code), severity, m_file.path, line, std::move(params)});
}

void LintContext::error(const char *code, int line, Params params)
{
    add(FindingSeverity::Error, code, line, std::move(params));
}

void LintContext::warning(const char *code, int line, Params params)
{
    add(FindingSeverity::Warning, code, line, std::move(params));
}

void LintContext::hint(const char *code, int line, Params params)
{
    add(FindingSeverity::Hint, code, line, std::move(params));
}

bool LintContext::isOwn(const QString &hostAndPort) const
{
    return m_ownHosts.contains(hostAndPort.toLower());
}

bool LintContext::needsCa() const
{
    return isTls() && !m_facts.caPem.isEmpty();
}

QString LintContext::projectOf(const QString &registry) const
{
    for (const Mirror &mirror : m_facts.mirrors) {
        if (mirror.registry == registry)
            return mirror.project;
    }
    return {};
}

QString LintContext::endpointFor(const QString &registry) const
{
    const QString project = projectOf(registry);
    return project.isEmpty() ? QString() : m_baseUrl + u"/v2/"_s + project;
}

void LintContext::checkEndpoint(const QString &endpoint, const QString &registry, int line, bool needsV2)
{
    const QString expected = endpointFor(registry);
    if (!endpoint.contains(u"://"_s)) {
        const bool ours = isOwn(endpoint.section(u'/', 0, 0));
        error("endpointNoScheme", line,
              {{u"endpoint"_s, endpoint},
               {u"expected"_s, ours && !expected.isEmpty() ? expected : u"https://"_s + endpoint}});
        return;
    }
    const QUrl url(endpoint);
    const QString host = NodeTarget::hostOf(endpoint).section(u'/', 0, 0).toLower();
    const bool ours = isOwn(host);
    const bool sameMachine = m_ownNames.contains(url.host().toLower());
    const QString own = registry == u"docker.io"_s ? u"registry-1.docker.io"_s : registry;
    if (!ours && !sameMachine) {
        if (url.authority() == own || url.authority() == registry)
            warning("defaultListed", line, {{u"endpoint"_s, endpoint}});
        else
            warning("notOurAddress", line, {{u"endpoint"_s, endpoint}, {u"expected"_s, expected}});
        return;
    }
    if (!ours) {
        error("wrongPort", line, {{u"endpoint"_s, endpoint}, {u"expected"_s, expected}});
        return;
    }
    if (isTls() && url.scheme() == u"http"_s)
        error("wrongScheme", line, {{u"endpoint"_s, endpoint}, {u"expected"_s, expected}});
    const QString path = url.path().endsWith(u'/') ? url.path().chopped(1) : url.path();
    if (path.isEmpty() || path == u"/v2"_s)
        return; // by `ns`
    if (needsV2 && !path.startsWith(u"/v2/"_s)) {
        error(
            "endpointWithoutV2", line,
            {{u"endpoint"_s, endpoint}, {u"expected"_s, expected.isEmpty() ? m_baseUrl + u"/v2"_s + path : expected}});
        return;
    }
    const QString name = path.startsWith(u"/v2/"_s) ? path.mid(4) : path.mid(1);
    const QString project = name.section(u'/', 0, 0);
    if (project == registry)
        return; // by the registry's own name
    const auto known = std::find_if(m_facts.mirrors.begin(), m_facts.mirrors.end(),
                                    [&project](const Mirror &mirror) { return mirror.project == project; });
    if (known == m_facts.mirrors.end())
        error("projectUnknown", line, {{u"endpoint"_s, endpoint}, {u"project"_s, project}, {u"expected"_s, expected}});
    else if (!projectOf(registry).isEmpty() && projectOf(registry) != project)
        error("otherRegistry", line, {{u"registry"_s, registry}, {u"project"_s, project}, {u"expected"_s, expected}});
}

void LintContext::checkCovered(const QStringList &registries)
{
    if (registries.contains(u"*"_s))
        return;
    for (const Mirror &mirror : m_facts.mirrors) {
        const bool isWanted = m_wanted.registries.isEmpty() || m_wanted.registries.contains(mirror.registry);
        if (isWanted && !registries.contains(mirror.registry))
            hint("notMirrored", 0, {{u"registry"_s, mirror.registry}});
    }
}

int LintContext::find(const QString &text, int from) const
{
    const QStringList lines = m_file.text.split(u'\n');
    for (int i = std::max(1, from); i <= lines.size(); ++i) {
        if (lines.at(i - 1).contains(text))
            return i;
    }
    return 0;
}

QList<NodeFinding> LintContext::take()
{
    if (const int line = find(QLatin1String(secretPlaceholder)); line > 0)
        error("placeholder", line);
    if (headerState(m_file.text) == HeaderState::Edited)
        hint("edited", 1);
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const NodeFinding &a, const NodeFinding &b) {
        return a.severity != b.severity ? a.severity > b.severity : a.line < b.line;
    });
    return m_findings;
}

QList<NodeFinding> lintNodeFile(const admin::NodePresentFile &file, const admin::NodeConfigRequest &wanted,
                                const ServerFacts &facts)
{
    LintContext context(file, wanted, facts);
    switch (kindOf(file)) {
    case PresentKind::RegistriesYaml: lintRegistriesYaml(context); break;
    case PresentKind::HostsToml: lintHostsToml(context); break;
    case PresentKind::ContainerdConfig: lintContainerdConfig(context); break;
    case PresentKind::RegistriesConf: lintRegistriesConf(context); break;
    case PresentKind::BuildkitdToml: lintBuildkitdToml(context); break;
    case PresentKind::DaemonJson:
    case PresentKind::AuthJson: lintJson(context); break;
    default: break;
    }
    return context.take();
}

} // namespace breakwater::nodeconfig
