// SPDX-License-Identifier: GPL-3.0-or-later
// The mistakes that make a node's pulls go past the cache without a word (ux.md C1.7), seeded one by one.
#include "NodeWorld.h"

#include "nodeconfig/NodeLinter.h"

#include <QtTest>

using namespace breakwater;
using namespace breakwater::test;
using namespace Qt::StringLiterals;
using admin::FindingSeverity;
using admin::NodeFinding;

namespace {

const char goodYaml[] = "mirrors:\n"
                        "  docker.io:\n"
                        "    endpoint:\n"
                        "      - \"https://cache.lan:8443/v2/dockerhub-proxy\"\n"
                        "  ghcr.io:\n"
                        "    endpoint: [\"https://cache.lan:8443/v2/ghcr-proxy\"]\n"
                        "  quay.io:\n"
                        "    endpoint: [\"https://cache.lan:8443/v2/quay-proxy\"]\n"
                        "configs:\n"
                        "  \"cache.lan:8443\":\n"
                        "    auth:\n"
                        "      username: \"robot$pull\"\n"
                        "      password: \"s3cret\"\n"
                        "    tls:\n"
                        "      ca_file: /etc/rancher/k3s/breakwater-ca.crt\n";

const char goodHosts[] = "server = \"https://registry-1.docker.io\"\n"
                         "[host.\"https://cache.lan:8443/v2/dockerhub-proxy\"]\n"
                         "  capabilities = [\"pull\", \"resolve\"]\n"
                         "  override_path = true\n"
                         "  ca = \"/etc/containerd/certs.d/breakwater-ca.crt\"\n"
                         "  [host.\"https://cache.lan:8443/v2/dockerhub-proxy\".header]\n"
                         "    Authorization = \"Basic abc\"\n";

QList<NodeFinding> lint(const QString &path, const QString &text)
{
    return nodeconfig::lintNodeFile({path, text}, worldRequest(admin::NodeRuntime::K3s), worldFacts());
}

QString codesOf(const QList<NodeFinding> &findings)
{
    QStringList codes;
    for (const NodeFinding &finding : findings)
        codes.append(u"%1@%2"_s.arg(finding.code).arg(finding.line));
    return codes.join(u' ');
}

} // namespace

class TestNodeLinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFiles_haveNoFinding()
    {
        QCOMPARE(codesOf(lint(u"/etc/rancher/k3s/registries.yaml"_s, QString::fromLatin1(goodYaml))), QString());
        QCOMPARE(codesOf(lint(u"/etc/containerd/certs.d/docker.io/hosts.toml"_s, QString::fromLatin1(goodHosts))),
                 QString());
    }

    void ownExports_haveNoErrors_data()
    {
        QTest::addColumn<int>("runtime");
        QTest::addColumn<bool>("strict");
        for (int i = 0; i < admin::nodeRuntimeCount; ++i) {
            QTest::addRow("%d", i) << i << false;
            QTest::addRow("%d strict", i) << i << true;
        }
    }

    void ownExports_haveNoErrors()
    {
        QFETCH(int, runtime);
        QFETCH(bool, strict);
        auto request = worldRequest(static_cast<admin::NodeRuntime>(runtime));
        request.strict = strict;
        const auto config = nodeconfig::renderNodeConfig(request, worldFacts());
        for (const auto &file : config->files) {
            for (const NodeFinding &finding :
                 nodeconfig::lintNodeFile({file.path, file.content}, request, worldFacts()))
                QVERIFY2(finding.severity == FindingSeverity::Hint,
                         qPrintable(file.path + u": "_s + finding.code + u' ' + finding.params.values().join(u' ')));
        }
    }

    void seededMistake_isNamedWithItsLine_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        const QString k3s = u"/etc/rancher/k3s/registries.yaml"_s;
        const QString hosts = u"/etc/containerd/certs.d/docker.io/hosts.toml"_s;
        const QString config = u"/etc/containerd/config.toml"_s;
        const QString conf = u"/etc/containers/registries.conf"_s;
        const auto yaml = [](const char *from, const char *to) {
            return QString::fromLatin1(goodYaml).replace(QLatin1String(from), QLatin1String(to));
        };
        const auto toml = [](const char *from, const char *to) {
            return QString::fromLatin1(goodHosts).replace(QLatin1String(from), QLatin1String(to));
        };
        // The seven of C1.7.
        QTest::newRow("path without v2") << k3s << yaml("8443/v2/dockerhub", "8443/dockerhub") << u"endpointWithoutV2"_s
                                         << 4;
        QTest::newRow("wildcard") << k3s << yaml("  quay.io:\n", "  \"*\":\n") << u"wildcard"_s << 7;
        QTest::newRow("rewrite") << k3s
                                 << yaml("    endpoint: [\"https://cache.lan:8443/v2/ghcr-proxy\"]\n",
                                         "    endpoint: [\"https://cache.lan:8443/v2/ghcr-proxy\"]\n    rewrite:\n"
                                         "      \"^(.*)$\": \"x/$1\"\n")
                                 << u"rewrite"_s << 8;
        QTest::newRow("config_path list") << config
                                          << u"version = 3\n[plugins.\"io.containerd.cri.v1.images\".registry]\n"
                                             "  config_path = \"/etc/containerd/certs.d:/etc/docker/certs.d\"\n"_s
                                          << u"configPathList"_s << 3;
        QTest::newRow("misplaced toml key") << conf
                                            << u"[[registry]]\nprefix = \"docker.io\"\nlocation = \"docker.io\"\n"
                                               "unqualified-search-registries = [\"docker.io\"]\n"_s
                                            << u"misplacedKey"_s << 4;
        QTest::newRow("override_path missing")
            << hosts << toml("  override_path = true\n", "") << u"overridePathMissing"_s << 2;
        QTest::newRow("key mismatch") << k3s << yaml("\"cache.lan:8443\":", "\"cache.lan\":") << u"keyMismatch"_s << 10;
        // And more.
        QTest::newRow("tab") << k3s << yaml("  ghcr.io:", "\tghcr.io:") << u"syntax"_s << 5;
        QTest::newRow("unclosed quote") << k3s << yaml("dockerhub-proxy\"", "dockerhub-proxy") << u"syntax"_s << 0;
        QTest::newRow("plural key") << k3s << yaml("    endpoint:\n", "    endpoints:\n") << u"unknownKey"_s << 3;
        QTest::newRow("no scheme") << k3s << yaml("https://cache.lan:8443/v2/docker", "cache.lan:8443/v2/docker")
                                   << u"endpointNoScheme"_s << 4;
        QTest::newRow("no such project") << k3s << yaml("dockerhub-proxy", "hub") << u"projectUnknown"_s << 4;
        QTest::newRow("other registry's project")
            << k3s << yaml("dockerhub-proxy", "quay-proxy") << u"otherRegistry"_s << 4;
        QTest::newRow("registry forgotten") << k3s
                                            << yaml("  quay.io:\n    endpoint: "
                                                    "[\"https://cache.lan:8443/v2/quay-proxy\"]\n",
                                                    "")
                                            << u"notMirrored"_s << 0;
        QTest::newRow("no credentials") << k3s
                                        << yaml("    auth:\n      username: \"robot$pull\"\n      password: "
                                                "\"s3cret\"\n",
                                                "")
                                        << u"credentialsMissing"_s << 10;
        QTest::newRow("no ca") << k3s << yaml("    tls:\n      ca_file: /etc/rancher/k3s/breakwater-ca.crt\n", "")
                               << u"caMissing"_s << 10;
        QTest::newRow("verify off") << k3s
                                    << yaml("      ca_file: /etc/rancher/k3s/breakwater-ca.crt\n",
                                            "      insecure_skip_verify: true\n")
                                    << u"verifyOff"_s << 15;
        QTest::newRow("other port") << k3s << yaml("cache.lan:8443/v2/docker", "cache.lan:5000/v2/docker")
                                    << u"wrongPort"_s << 4;
        QTest::newRow("plain") << k3s << yaml("https://cache.lan:8443/v2/docker", "http://cache.lan:8443/v2/docker")
                               << u"wrongScheme"_s << 4;
        QTest::newRow("foreign mirror") << k3s << yaml("cache.lan:8443/v2/docker", "mirror.corp/v2/docker")
                                        << u"notOurAddress"_s << 4;
        QTest::newRow("default listed") << k3s
                                        << yaml("      - \"https://cache.lan:8443/v2/dockerhub-proxy\"\n",
                                                "      - \"https://cache.lan:8443/v2/dockerhub-proxy\"\n"
                                                "      - \"https://registry-1.docker.io\"\n")
                                        << u"defaultListed"_s << 5;
        QTest::newRow("placeholder") << k3s << yaml("s3cret", nodeconfig::secretPlaceholder) << u"placeholder"_s << 13;
        QTest::newRow("no server") << hosts << toml("server = \"https://registry-1.docker.io\"\n", "")
                                   << u"noServerLine"_s << 0;
        QTest::newRow("no resolve") << hosts << toml(", \"resolve\"", "") << u"capabilityMissing"_s << 3;
        QTest::newRow("toml syntax") << hosts << toml("override_path = true", "override_path = yes") << u"syntax"_s
                                     << 4;
        QTest::newRow("no host") << hosts << u"server = \"https://registry-1.docker.io\"\n"_s << u"noHostTable"_s << 0;
        QTest::newRow("old mirrors and config_path")
            << config
            << u"version = 2\n[plugins.\"io.containerd.grpc.v1.cri\".registry]\n  config_path = "
               "\"/etc/containerd/certs.d\"\n[plugins.\"io.containerd.grpc.v1.cri\".registry.mirrors.\"docker.io\"]\n"
               "  endpoint = [\"https://x\"]\n"_s
            << u"mirrorsAndConfigPath"_s << 4;
        QTest::newRow("table of the other version")
            << config
            << u"version = 3\n[plugins.\"io.containerd.grpc.v1.cri\".registry]\n  config_path = "
               "\"/etc/containerd/certs.d\"\n"_s
            << u"configPathTable"_s << 3;
        QTest::newRow("no config_path") << config << u"version = 3\n"_s << u"configPathMissing"_s << 0;
        QTest::newRow("mirror with scheme") << conf
                                            << u"[[registry]]\nprefix = \"docker.io\"\nlocation = \"docker.io\"\n"
                                               "[[registry.mirror]]\nlocation = "
                                               "\"https://cache.lan:8443/dockerhub-proxy\"\n"_s
                                            << u"schemeNotAllowed"_s << 4;
        QTest::newRow("mirror with v2") << conf
                                        << u"[[registry]]\nprefix = \"docker.io\"\nlocation = \"docker.io\"\n"
                                           "[[registry.mirror]]\nlocation = \"cache.lan:8443/v2/dockerhub-proxy\"\n"_s
                                        << u"pathNotAllowed"_s << 4;
        QTest::newRow("twice") << conf
                               << u"[[registry]]\nprefix = \"docker.io\"\n[[registry]]\nprefix = \"docker.io\"\n"_s
                               << u"shadowed"_s << 3;
        QTest::newRow("daemon path") << u"/etc/docker/daemon.json"_s
                                     << u"{\n \"registry-mirrors\": [\n  \"https://cache.lan:8443/v2/x\"]}"_s
                                     << u"pathNotAllowed"_s << 3;
        QTest::newRow("daemon syntax") << u"/etc/docker/daemon.json"_s << u"{\n \"registry-mirrors\": [\n}"_s
                                       << u"syntax"_s << 3;
        QTest::newRow("edited export") << k3s
                                       << nodeconfig::renderNodeConfig(worldRequest(admin::NodeRuntime::K3s),
                                                                       worldFacts())
                                              ->files.first()
                                              .content.replace(u"s3cret"_s, u"s4cret"_s)
                                       << u"edited"_s << 1;
    }

    void seededMistake_isNamedWithItsLine()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(int, line);
        const auto findings = lint(path, text);
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&code](const NodeFinding &finding) { return finding.code == code; });
        QVERIFY2(found != findings.end(), qPrintable(u"only: "_s + codesOf(findings)));
        if (line > 0)
            QCOMPARE(found->line, line);
        QCOMPARE(found->path, path);
    }

    void remedy_carriesTheRightLine()
    {
        const auto findings = lint(u"registries.yaml"_s,
                                   QString::fromLatin1(goodYaml).replace(u"8443/v2/dockerhub"_s, u"8443/dockerhub"_s));
        QCOMPARE(findings.first().params[u"expected"_s], u"https://cache.lan:8443/v2/dockerhub-proxy"_s);
    }

    void nonsense_doesNotCrash()
    {
        for (const char *text :
             {"", "\n", "- a\n- b\n", "mirrors: 5\n", "mirrors:\n  docker.io: x\n", "{", "[[", "a: [",
              "configs:\n  x:\n    auth: 5\n", "\xff\xfe", "mirrors: {docker.io: {endpoint: a}}"}) {
            for (const char *path : {"registries.yaml", "hosts.toml", "config.toml", "registries.conf",
                                     "buildkitd.toml", "daemon.json", "auth.json", ""})
                lint(QString::fromLatin1(path), QString::fromLatin1(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestNodeLinter)
#include "tst_nodelinter.moc"
