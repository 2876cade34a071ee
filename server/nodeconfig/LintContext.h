// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeConfigExporter.h"

#include <QRegularExpression>

namespace breakwater::nodeconfig {

/// What the linters of all formats share: the findings of one file as they grow, and what is right.
class LintContext
{
public:
    using Params = QMap<QString, QString>;

    LintContext(const admin::NodePresentFile &file, const admin::NodeConfigRequest &wanted, const ServerFacts &facts);

    const QString &text() const { return m_file.text; }
    const QString &path() const { return m_file.path; }
    const admin::NodeConfigRequest &wanted() const { return m_wanted; }
    const QList<Mirror> &mirrors() const { return m_facts.mirrors; }

    void error(const char *code, int line, Params params = {});
    void warning(const char *code, int line, Params params = {});
    void hint(const char *code, int line, Params params = {});

    const QStringList &ownHosts() const { return m_ownHosts; } ///< host and port
    bool isOwn(const QString &hostAndPort) const;
    bool isTls() const { return m_baseUrl.startsWith(QStringLiteral("https")); }
    bool needsCa() const; ///< nodes cannot know the authority by themselves
    QString projectOf(const QString &registry) const; ///< empty: none serves it
    QString endpointFor(const QString &registry) const; ///< what an export would write

    /// The URL of an endpoint for `registry`: scheme, host, port and path. `needsV2`: the path is taken as it stands.
    void checkEndpoint(const QString &endpoint, const QString &registry, int line, bool needsV2);
    /// Registries that are served here and that the file does not name.
    void checkCovered(const QStringList &registries);

    /// The first line, from `from`, that holds `text`; 0 if none does.
    int find(const QString &text, int from = 1) const;

    QList<admin::NodeFinding> take();

private:
    void add(admin::FindingSeverity severity, const char *code, int line, Params params);

    const admin::NodePresentFile &m_file;
    const admin::NodeConfigRequest &m_wanted;
    const ServerFacts &m_facts;
    QString m_baseUrl;
    QStringList m_ownHosts;
    QStringList m_ownNames; ///< hosts without ports: of the addresses and of the certificate
    QList<admin::NodeFinding> m_findings;
};

// One file a format.
void lintRegistriesYaml(LintContext &context);
void lintHostsToml(LintContext &context);
void lintContainerdConfig(LintContext &context);
void lintRegistriesConf(LintContext &context);
void lintBuildkitdToml(LintContext &context);
void lintJson(LintContext &context);

} // namespace breakwater::nodeconfig
