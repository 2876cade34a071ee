// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/HostsToml.h"
#include "nodeconfig/NodeConfigExporter.h"
#include "nodeconfig/TextQuoting.h"

#define TOML_EXCEPTIONS 1
#include <toml++/toml.h>
#include <yaml-cpp/yaml.h>

#include <QFile>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::nodeconfig;
using namespace Qt::StringLiterals;
using admin::NodeConfig;
using admin::NodeConfigFile;
using admin::NodeConfigRequest;
using admin::NodeRuntime;

namespace {

const QString caPem = u"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"_s;

ServerFacts facts()
{
    return {u"https://cache.lan:8443"_s,
            {{u"docker.io"_s, u"dockerhub-proxy"_s, u"https://registry-1.docker.io"_s, true},
             {u"ghcr.io"_s, u"ghcr-proxy"_s, u"https://ghcr.io"_s, false},
             {u"lab.lan:5000"_s, u"lab"_s, u"http://lab.lan:5000"_s, false}},
            caPem,
            {u"cache.lan"_s, u"192.168.1.10"_s, u"localhost"_s, u"127.0.0.1"_s},
            {}};
}

NodeConfigRequest request(NodeRuntime runtime)
{
    NodeConfigRequest result;
    result.runtime = runtime;
    result.robot = u"robot$cluster-pull"_s;
    result.secret = Secret(QByteArray("s3cret"));
    return result;
}

const NodeConfigFile *fileAt(const NodeConfig &config, const QString &path)
{
    for (const NodeConfigFile &file : config.files) {
        if (file.path == path)
            return &file;
    }
    return nullptr;
}

QStringList noteCodes(const NodeConfig &config)
{
    QStringList codes;
    for (const auto &note : config.notes)
        codes.append(note.code);
    return codes;
}

/// Strings that end quotes, start comments, look like numbers, or are no ASCII.
void addNastySecrets()
{
    QTest::addColumn<QString>("secret");
    for (const char *secret :
         {"plain", "with \"quotes\"", "back\\slash\\", "# no comment", "a: b", "{[,]}", "'single'", "12345", "true",
          "null", "~", "1e5", " leading and trailing ", "%TAG", "&anchor *alias", "@`|>", "\\u0041", "$1${x}"})
        QTest::addRow("%s", secret) << QString::fromLatin1(secret);
    QTest::newRow("umlaut and emoji") << QString(u"gr\u00fcn \U0001F433"_s);
    QTest::newRow("line separators") << QString(u"a\u2028b\u0085c\ufeffd"_s);
}

} // namespace

class TestNodeConfigExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_files_areExact_data()
    {
        QTest::addColumn<int>("runtime");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("golden");
        const auto row = [](const char *name, NodeRuntime runtime, const char *url, const char *path) {
            QTest::newRow(name) << static_cast<int>(runtime) << QString::fromLatin1(url) << QString::fromLatin1(path)
                                << QString::fromLatin1(name);
        };
        row("k3s-registries.yaml", NodeRuntime::K3s, "", "/etc/rancher/k3s/registries.yaml");
        row("k3s-plain-registries.yaml", NodeRuntime::K3s, "http://192.168.1.10:8080",
            "/etc/rancher/k3s/registries.yaml");
        row("rke2-registries.yaml", NodeRuntime::Rke2, "", "/etc/rancher/rke2/registries.yaml");
        row("docker.io-hosts.toml", NodeRuntime::Containerd, "", "/etc/containerd/certs.d/docker.io/hosts.toml");
        row("containerd2-config.toml", NodeRuntime::Containerd, "", "/etc/containerd/config.toml");
        row("containerd1-config.toml", NodeRuntime::Containerd1, "", "/etc/containerd/config.toml");
        row("crio-registries.conf", NodeRuntime::CriO, "", "/etc/containers/registries.conf.d/50-breakwater.conf");
        row("crio-auth.json", NodeRuntime::CriO, "", "/etc/crio/breakwater-auth.json");
        row("crio-crio.conf", NodeRuntime::CriO, "", "/etc/crio/crio.conf.d/50-breakwater.conf");
        row("podman-registries.conf", NodeRuntime::Podman, "http://192.168.1.10:8080",
            "/etc/containers/registries.conf.d/50-breakwater.conf");
        row("docker-daemon.json", NodeRuntime::Docker, "", "/etc/docker/daemon.json");
        row("docker-plain-daemon.json", NodeRuntime::Docker, "http://192.168.1.10:8080", "/etc/docker/daemon.json");
        row("docker-hosts.toml", NodeRuntime::DockerContainerd, "", "/etc/docker/certs.d/ghcr.io/hosts.toml");
        row("talos.yaml", NodeRuntime::Talos, "", "breakwater-talos.yaml");
        row("talos-legacy.yaml", NodeRuntime::TalosLegacy, "", "breakwater-talos.yaml");
        row("microk8s-hosts.toml", NodeRuntime::MicroK8s, "",
            "/var/snap/microk8s/current/args/certs.d/docker.io/hosts.toml");
        row("kind-hosts.toml", NodeRuntime::Kind, "", "certs.d/docker.io/hosts.toml");
        row("kind-cluster.yaml", NodeRuntime::Kind, "", "kind-breakwater.yaml");
        row("k3d-registries.yaml", NodeRuntime::K3d, "", "registries.yaml");
        row("minikube-hosts.toml", NodeRuntime::Minikube, "",
            ".minikube/files/etc/containerd/certs.d/docker.io/hosts.toml");
        row("buildkitd.toml", NodeRuntime::BuildKit, "", "/etc/buildkit/buildkitd.toml");
        row("nomad.hcl", NodeRuntime::Nomad, "", "/etc/nomad.d/50-breakwater.hcl");
        row("lab-hosts.toml", NodeRuntime::Containerd, "", "/etc/containerd/certs.d/lab.lan_5000_/hosts.toml");
    }

    void golden_files_areExact()
    {
        QFETCH(int, runtime);
        QFETCH(QString, url);
        QFETCH(QString, path);
        QFETCH(QString, golden);
        auto wanted = request(static_cast<NodeRuntime>(runtime));
        wanted.serverUrl = url;
        const auto config = renderNodeConfig(wanted, facts());
        QVERIFY(config.ok());
        const auto *file = fileAt(*config, path);
        QVERIFY(file);
        // What has a secret is for root alone.
        QCOMPARE(file->mode,
                 file->content.contains(u"s3cret"_s) || file->content.contains(u"cm9ib3Q"_s) ? u"0600"_s : file->mode);
        QCOMPARE(file->owner, u"root:root"_s);
        const QString goldenPath = QStringLiteral(BREAKWATER_GOLDEN) + u'/' + golden;
        if (qEnvironmentVariableIsSet("BREAKWATER_WRITE_GOLDEN")) {
            QFile out(goldenPath);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(file->content.toUtf8());
        }
        QFile expected(goldenPath);
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(goldenPath));
        QCOMPARE(file->content, QString::fromUtf8(expected.readAll()));
    }

    void registriesYaml_readBack_saysTheSame()
    {
        const auto config = renderNodeConfig(request(NodeRuntime::K3s), facts());
        const auto root = YAML::Load(config->files.first().content.toStdString());
        QCOMPARE(root["mirrors"].size(), std::size_t(3));
        QCOMPARE(root["mirrors"]["docker.io"]["endpoint"][0].as<std::string>(),
                 std::string("https://cache.lan:8443/v2/dockerhub-proxy"));
        QCOMPARE(root["mirrors"]["ghcr.io"]["endpoint"].size(), std::size_t(1));
        QCOMPARE(root["mirrors"]["lab.lan:5000"]["endpoint"][0].as<std::string>(),
                 std::string("https://cache.lan:8443/v2/lab"));
        QCOMPARE(root["configs"].size(), std::size_t(1));
        const auto own = root["configs"]["cache.lan:8443"];
        QCOMPARE(own["auth"]["username"].as<std::string>(), std::string("robot$cluster-pull"));
        QCOMPARE(own["auth"]["password"].as<std::string>(), std::string("s3cret"));
        QCOMPARE(own["tls"]["ca_file"].as<std::string>(), std::string("/etc/rancher/k3s/breakwater-ca.crt"));
        const auto *ca = fileAt(*config, u"/etc/rancher/k3s/breakwater-ca.crt"_s);
        QVERIFY(ca);
        QCOMPARE(ca->content, caPem);
        QCOMPARE(ca->mode, u"0644"_s);
    }

    void registriesYaml_anySecret_survives_data() { addNastySecrets(); }
    void registriesYaml_anySecret_survives()
    {
        QFETCH(QString, secret);
        auto wanted = request(NodeRuntime::Rke2);
        wanted.secret = Secret(secret);
        const auto config = renderNodeConfig(wanted, facts());
        QVERIFY(config.ok());
        const auto root = YAML::Load(config->files.first().content.toStdString());
        const auto password = root["configs"]["cache.lan:8443"]["auth"]["password"];
        QCOMPARE(QString::fromStdString(password.as<std::string>()), secret);
        QCOMPARE(password.Tag(), std::string("!")); // quoted: a string for every reader
        QCOMPARE(root["configs"]["cache.lan:8443"].size(), std::size_t(2));
    }

    void hostsToml_anySecret_survives_data() { addNastySecrets(); }
    void hostsToml_anySecret_survives()
    {
        QFETCH(QString, secret);
        auto wanted = request(NodeRuntime::Containerd);
        wanted.secret = Secret(secret);
        const auto config = renderNodeConfig(wanted, facts());
        QVERIFY(config.ok());
        const auto root = toml::parse(config->files.first().content.toStdString());
        const auto header
            = root["host"]["https://cache.lan:8443/v2/dockerhub-proxy"]["header"]["Authorization"].value_or(
                std::string());
        QVERIFY(header.starts_with("Basic "));
        QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(QByteArray::fromStdString(header.substr(6)))),
                 u"robot$cluster-pull:"_s + secret);
    }

    void tomlQuoted_anyText_survives_data() { addNastySecrets(); }
    void tomlQuoted_anyText_survives()
    {
        QFETCH(QString, secret);
        const auto root = toml::parse("x = " + tomlQuoted(secret).toStdString());
        QCOMPARE(QString::fromStdString(root["x"].value_or(std::string())), secret);
    }

    void hostsToml_readBack_saysTheSame()
    {
        const auto config = renderNodeConfig(request(NodeRuntime::Containerd), facts());
        QCOMPARE(config->files.size(), 5);
        const struct
        {
            QString path;
            std::string server;
            std::string endpoint;
        } expected[] = {
            {u"docker.io"_s, "https://registry-1.docker.io", "https://cache.lan:8443/v2/dockerhub-proxy"},
            {u"ghcr.io"_s, "https://ghcr.io", "https://cache.lan:8443/v2/ghcr-proxy"},
            {u"lab.lan_5000_"_s, "http://lab.lan:5000", "https://cache.lan:8443/v2/lab"},
        };
        for (const auto &row : expected) {
            const auto *file = fileAt(*config, u"/etc/containerd/certs.d/%1/hosts.toml"_s.arg(row.path));
            QVERIFY(file);
            const auto root = toml::parse(file->content.toStdString());
            QCOMPARE(root["server"].value_or(std::string()), row.server);
            QCOMPARE(root["host"].as_table()->size(), std::size_t(1));
            const auto host = root["host"][row.endpoint];
            QCOMPARE(host["capabilities"].as_array()->size(), std::size_t(2));
            QCOMPARE(host["capabilities"][0].value_or(std::string()), std::string("pull"));
            QCOMPARE(host["capabilities"][1].value_or(std::string()), std::string("resolve"));
            QCOMPARE(host["override_path"].value_or(false), true);
            QCOMPARE(host["ca"].value_or(std::string()), std::string("/etc/containerd/certs.d/breakwater-ca.crt"));
        }
    }

    void header_revision_followsTheContent()
    {
        const auto revisionOf = [](const NodeConfigRequest &wanted) {
            const auto content = renderNodeConfig(wanted, facts())->files.first().content;
            const auto marker = QString::fromLatin1(revisionMarker);
            return content.startsWith(marker) ? content.mid(marker.size(), 12) : QString();
        };
        auto wanted = request(NodeRuntime::K3s);
        const auto first = revisionOf(wanted);
        QCOMPARE(first.size(), 12);
        QCOMPARE(revisionOf(wanted), first);
        wanted.registries = {u"docker.io"_s};
        QVERIFY(revisionOf(wanted) != first);
    }

    void notes_table_data()
    {
        QTest::addColumn<int>("runtime");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("withRobot");
        QTest::addColumn<bool>("withSecret");
        QTest::addColumn<bool>("embedCa");
        QTest::addColumn<QStringList>("codes");
        const int k3s = static_cast<int>(NodeRuntime::K3s);
        const int plain = static_cast<int>(NodeRuntime::Containerd);
        const QStringList restart {u"restartNeeded"_s, u"replacesFile"_s};
        QTest::newRow("good k3s") << k3s << QString() << true << true << true << restart;
        QTest::newRow("good containerd") << plain << QString() << true << true << true << QStringList {u"configPath"_s};
        QTest::newRow("placeholder") << k3s << QString() << true << false << true
                                     << QStringList {u"secretPlaceholder"_s} + restart;
        QTest::newRow("no robot") << k3s << QString() << false << false << true
                                  << restart + QStringList {u"noCredentials"_s};
        QTest::newRow("loopback") << k3s << u"https://127.0.0.1:8443"_s << true << true << true
                                  << restart + QStringList {u"addressIsLoopback"_s};
        QTest::newRow("plain http") << k3s << u"http://192.168.1.10:8080"_s << true << true << true
                                    << restart + QStringList {u"plainHttp"_s};
        QTest::newRow("other name") << k3s << u"https://other.lan:8443"_s << true << true << true
                                    << restart + QStringList {u"nameNotInCertificate"_s};
        QTest::newRow("no ca") << k3s << QString() << true << true << false
                               << restart + QStringList {u"caNotDelivered"_s};
        QTest::newRow("case") << k3s << u"https://CACHE.lan:8443/"_s << true << true << true << restart;
    }

    void notes_table()
    {
        QFETCH(int, runtime);
        QFETCH(QString, url);
        QFETCH(bool, withRobot);
        QFETCH(bool, withSecret);
        QFETCH(bool, embedCa);
        QFETCH(QStringList, codes);
        auto wanted = request(static_cast<NodeRuntime>(runtime));
        wanted.serverUrl = url;
        wanted.embedCa = embedCa;
        if (!withRobot)
            wanted.robot.clear();
        if (!withSecret)
            wanted.secret = Secret();
        const auto config = renderNodeConfig(wanted, facts());
        QVERIFY(config.ok());
        QCOMPARE(noteCodes(*config), codes);
    }

    void placeholder_isInTheFile()
    {
        auto wanted = request(NodeRuntime::K3s);
        wanted.secret = Secret();
        const auto config = renderNodeConfig(wanted, facts());
        QVERIFY(config->files.first().content.contains(QLatin1String(secretPlaceholder)));
    }

    void plainHttpWithoutRobot_hasNoConfigs()
    {
        auto wanted = request(NodeRuntime::K3s);
        wanted.serverUrl = u"http://192.168.1.10:8080"_s;
        wanted.robot.clear();
        const auto config = renderNodeConfig(wanted, facts());
        QCOMPARE(config->files.size(), 1);
        QVERIFY(!YAML::Load(config->files.first().content.toStdString())["configs"]);
    }

    void ipv6_andDefaultPort_keyIsAsInTheUrl()
    {
        auto wanted = request(NodeRuntime::K3s);
        wanted.serverUrl = u"https://[fd00::10]:8443"_s;
        auto root = YAML::Load(renderNodeConfig(wanted, facts())->files.first().content.toStdString());
        QVERIFY(root["configs"]["[fd00::10]:8443"]);
        QCOMPARE(root["mirrors"]["ghcr.io"]["endpoint"][0].as<std::string>(),
                 std::string("https://[fd00::10]:8443/v2/ghcr-proxy"));
        wanted.serverUrl = u"https://cache.lan"_s;
        root = YAML::Load(renderNodeConfig(wanted, facts())->files.first().content.toStdString());
        QVERIFY(root["configs"]["cache.lan"]);
    }

    void commands_perRuntime_areExact()
    {
        const auto k3s = renderNodeConfig(request(NodeRuntime::K3s), facts());
        QCOMPARE(k3s->commands,
                 QStringList({u"sudo systemctl restart k3s        # on a server"_s,
                              u"sudo systemctl restart k3s-agent  # on an agent"_s}));
        QCOMPARE(k3s->verifyCommand, u"sudo k3s crictl pull docker.io/library/busybox:1.36"_s);
        const auto rke2 = renderNodeConfig(request(NodeRuntime::Rke2), facts());
        QCOMPARE(rke2->commands,
                 QStringList({u"sudo systemctl restart rke2-server  # on a server"_s,
                              u"sudo systemctl restart rke2-agent   # on an agent"_s}));
        const auto containerd = renderNodeConfig(request(NodeRuntime::Containerd), facts());
        QVERIFY(containerd->commands.isEmpty());
        QCOMPARE(containerd->verifyCommand,
                 u"sudo ctr images pull --hosts-dir /etc/containerd/certs.d docker.io/library/busybox:1.36"_s);
    }

    void registries_chosen_areWrittenAlone()
    {
        auto wanted = request(NodeRuntime::Containerd);
        wanted.registries = {u"GHCR.io"_s};
        const auto config = renderNodeConfig(wanted, facts());
        QVERIFY(config.ok());
        QCOMPARE(config->files.size(), 3);
        QVERIFY(config->verifyCommand.contains(u"ghcr.io/"_s));
        wanted.registries = {u"index.docker.io"_s};
        QCOMPARE(renderNodeConfig(wanted, facts())->files.first().path,
                 u"/etc/containerd/certs.d/docker.io/hosts.toml"_s);
    }

    void badRequest_namesTheField_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("registries");
        QTest::addColumn<QString>("robot");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("field");
        const QString robot = u"robot$a"_s;
        for (const char *url : {"cache.lan:8443", "ftp://cache.lan", "https://", "https://cache.lan/v2/x",
                                "https://u:p@cache.lan", "https://cache.lan?x", "not a url"})
            QTest::addRow("%s", url) << QString::fromLatin1(url) << QStringList() << robot << QByteArray("x")
                                     << u"serverUrl"_s;
        QTest::newRow("unknown registry")
            << QString() << QStringList {u"quay.io"_s} << robot << QByteArray("x") << u"registries"_s;
        QTest::newRow("robot with colon") << QString() << QStringList() << u"a:b"_s << QByteArray("x") << u"robot"_s;
        QTest::newRow("secret with newline")
            << QString() << QStringList() << robot << QByteArray("x\ny") << u"secret"_s;
    }

    void badRequest_namesTheField()
    {
        QFETCH(QString, url);
        QFETCH(QStringList, registries);
        QFETCH(QString, robot);
        QFETCH(QByteArray, secret);
        QFETCH(QString, field);
        NodeConfigRequest wanted;
        wanted.serverUrl = url;
        wanted.registries = registries;
        wanted.robot = robot;
        wanted.secret = Secret(secret);
        const auto config = renderNodeConfig(wanted, facts());
        QVERIFY(!config.ok());
        QCOMPARE(config.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(config.error().params[u"field"_s], field);
    }

    void noProjects_isANoteAndStillReadable()
    {
        ServerFacts none = facts();
        none.mirrors.clear();
        for (const auto runtime : {NodeRuntime::K3s, NodeRuntime::Containerd}) {
            const auto config = renderNodeConfig(request(runtime), none);
            QVERIFY(config.ok());
            QVERIFY(noteCodes(*config).contains(u"noRegistries"_s));
            QVERIFY(config->verifyCommand.isEmpty());
            for (const auto &file : config->files) {
                if (file.path.endsWith(u".yaml"_s))
                    QVERIFY(YAML::Load(file.content.toStdString()).IsMap());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestNodeConfigExporter)
#include "tst_nodeconfigexporter.moc"
