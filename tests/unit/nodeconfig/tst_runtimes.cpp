// SPDX-License-Identifier: GPL-3.0-or-later
// What each runtime gets, read back by a reader of its format.
#include "NodeWorld.h"

#define TOML_EXCEPTIONS 1
#include <toml++/toml.h>
#include <yaml-cpp/yaml.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::test;
using namespace Qt::StringLiterals;
using admin::NodeRuntime;

namespace {

const QByteArray pair = QByteArray("robot$pull:s3cret").toBase64();

std::string endpointOf(const char *project)
{
    return std::string("https://cache.lan:8443/v2/") + project;
}

} // namespace

class TestRuntimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_goThereAndBack()
    {
        for (int i = 0; i < admin::nodeRuntimeCount; ++i) {
            const auto runtime = static_cast<NodeRuntime>(i);
            QCOMPARE(admin::nodeRuntimeFromWord(admin::nodeRuntimeWord(runtime)), std::optional(runtime));
        }
        QVERIFY(!admin::nodeRuntimeFromWord(u"lxc"_s));
    }

    void everyRuntime_hasFilesACommandAndAReader_data()
    {
        QTest::addColumn<int>("runtime");
        QTest::addColumn<bool>("strict");
        for (int i = 0; i < admin::nodeRuntimeCount; ++i) {
            const QString word = admin::nodeRuntimeWord(static_cast<NodeRuntime>(i));
            QTest::addRow("%s", qPrintable(word)) << i << false;
            QTest::addRow("%s strict", qPrintable(word)) << i << true;
        }
    }

    void everyRuntime_hasFilesACommandAndAReader()
    {
        QFETCH(int, runtime);
        QFETCH(bool, strict);
        auto request = worldRequest(static_cast<NodeRuntime>(runtime));
        request.strict = strict;
        request.moreUrls = {u"https://cache2.lan:8443"_s};
        const auto config = nodeconfig::renderNodeConfig(request, worldFacts());
        QVERIFY(config.ok());
        QVERIFY(!config->files.isEmpty());
        QVERIFY(config->verifyCommand.contains(u"docker.io/library/busybox"_s));
        QVERIFY(!config->identifyCommand.isEmpty());
        QCOMPARE(config->revision.size(), 12);
        QStringList paths;
        for (const auto &file : config->files) {
            QVERIFY2(!paths.contains(file.path), qPrintable(file.path));
            paths.append(file.path);
            const std::string text = file.content.toStdString();
            if (file.path.endsWith(u".yaml"_s)) {
                for (const auto &document : YAML::LoadAll(text))
                    QVERIFY(document.IsMap());
            } else if (file.path.endsWith(u".toml"_s) || file.path.endsWith(u".conf"_s)) {
                QVERIFY(!toml::parse(text).empty());
            } else if (file.path.endsWith(u".json"_s)) {
                QVERIFY(QJsonDocument::fromJson(file.content.toUtf8()).isObject());
            } else {
                QVERIFY2(file.path.endsWith(u".crt"_s) || file.path.endsWith(u".hcl"_s), qPrintable(file.path));
            }
            // A file with a secret is for root alone, and one without it says so to everybody.
            const bool isSecret
                = file.content.contains(u"s3cret"_s) || file.content.contains(QString::fromLatin1(pair));
            if (isSecret)
                QCOMPARE(file.mode, u"0600"_s);
        }
    }

    void revision_doesNotDependOnTheSecret()
    {
        auto request = worldRequest(NodeRuntime::K3s);
        const auto first = nodeconfig::renderNodeConfig(request, worldFacts());
        request.secret = Secret(QByteArray("another"));
        QCOMPARE(nodeconfig::renderNodeConfig(request, worldFacts())->revision, first->revision);
        request.strict = true;
        QVERIFY(nodeconfig::renderNodeConfig(request, worldFacts())->revision != first->revision);
    }

    void k3s_strict_isTheFlag()
    {
        auto request = worldRequest(NodeRuntime::K3s);
        request.strict = true;
        const auto config = nodeconfig::renderNodeConfig(request, worldFacts());
        const auto *file = fileNamed(*config, u"config.yaml.d/50-breakwater.yaml"_s);
        QVERIFY(file);
        QCOMPARE(YAML::Load(file->content.toStdString())["disable-default-registry-endpoint"].as<bool>(), true);
    }

    void severalEndpoints_standInTheirOrder()
    {
        auto request = worldRequest(NodeRuntime::Rke2);
        request.moreUrls = {u"http://192.168.1.11:8080"_s, u"https://cache.lan:8443/"_s};
        const auto config = nodeconfig::renderNodeConfig(request, worldFacts());
        const auto root = YAML::Load(fileNamed(*config, u"registries.yaml"_s)->content.toStdString());
        const auto endpoints = root["mirrors"]["ghcr.io"]["endpoint"];
        QCOMPARE(endpoints.size(), std::size_t(2)); // the same one twice is one
        QCOMPARE(endpoints[0].as<std::string>(), endpointOf("ghcr-proxy"));
        QCOMPARE(endpoints[1].as<std::string>(), std::string("http://192.168.1.11:8080/v2/ghcr-proxy"));
        QVERIFY(root["configs"]["192.168.1.11:8080"]["auth"]);
        QVERIFY(!root["configs"]["192.168.1.11:8080"]["tls"]);
    }

    void hostsToml_strict_hasNoOtherServer()
    {
        auto request = worldRequest(NodeRuntime::Containerd);
        request.strict = true;
        const auto config = nodeconfig::renderNodeConfig(request, worldFacts());
        const auto root = toml::parse(fileNamed(*config, u"quay.io/hosts.toml"_s)->content.toStdString());
        QCOMPARE(root["server"].value_or(std::string()), endpointOf("quay-proxy"));
        QCOMPARE(root["override_path"].value_or(false), true);
        QCOMPARE(root["ca"].value_or(std::string()), std::string("/etc/containerd/certs.d/breakwater-ca.crt"));
        QCOMPARE(root["header"]["Authorization"].value_or(std::string()), "Basic " + pair.toStdString());
        QVERIFY(root["host"][endpointOf("quay-proxy")].is_table());
    }

    void containerdConfig_hasTheTableOfItsVersion()
    {
        const auto tableOf = [](NodeRuntime runtime, const char *plugin) {
            const auto config = nodeconfig::renderNodeConfig(worldRequest(runtime), worldFacts());
            const auto *file = fileNamed(*config, u"/etc/containerd/config.toml"_s);
            const auto root = toml::parse(file->content.toStdString());
            return std::pair(root["version"].value_or(0),
                             root["plugins"][plugin]["registry"]["config_path"].value_or(std::string()));
        };
        QCOMPARE(tableOf(NodeRuntime::Containerd, "io.containerd.cri.v1.images"),
                 std::pair(3, std::string("/etc/containerd/certs.d")));
        QCOMPARE(tableOf(NodeRuntime::Containerd1, "io.containerd.grpc.v1.cri"),
                 std::pair(2, std::string("/etc/containerd/certs.d")));
    }

    void registriesConf_readBack_saysTheSame()
    {
        const auto config = nodeconfig::renderNodeConfig(worldRequest(NodeRuntime::Podman), worldFacts());
        const auto root = toml::parse(fileNamed(*config, u"50-breakwater.conf"_s)->content.toStdString());
        const auto *list = root["registry"].as_array();
        QCOMPARE(list->size(), std::size_t(3));
        const auto &first = *list->get(0)->as_table();
        QCOMPARE(first["prefix"].value_or(std::string()), std::string("docker.io"));
        QCOMPARE(first["location"].value_or(std::string()), std::string("docker.io"));
        QCOMPARE(first["mirror"][0]["location"].value_or(std::string()), std::string("cache.lan:8443/dockerhub-proxy"));
        const auto *auth = fileNamed(*config, u"containers/auth.json"_s);
        const auto json = QJsonDocument::fromJson(auth->content.toUtf8()).object();
        QCOMPARE(json[u"auths"_s][u"cache.lan:8443"_s][u"auth"_s].toString(), QString::fromLatin1(pair));
        QCOMPARE(fileNamed(*config, u".crt"_s)->path, u"/etc/containers/certs.d/cache.lan:8443/ca.crt"_s);
    }

    void registriesConf_strict_hasNoOtherLocation()
    {
        auto request = worldRequest(NodeRuntime::CriO);
        request.strict = true;
        const auto config = nodeconfig::renderNodeConfig(request, worldFacts());
        const auto root = toml::parse(fileNamed(*config, u"50-breakwater.conf"_s)->content.toStdString());
        for (const auto &element : *root["registry"].as_array()) {
            const auto &registry = *element.as_table();
            QVERIFY(registry["location"].value_or(std::string()).starts_with("cache.lan:8443/"));
            QVERIFY(!registry.contains("mirror"));
        }
        QCOMPARE(config->commands, QStringList {u"sudo systemctl restart crio"_s});
    }

    void docker_classic_isDockerHubAlone_andSaysSo()
    {
        auto request = worldRequest(NodeRuntime::Docker);
        request.strict = true;
        const auto config = nodeconfig::renderNodeConfig(request, worldFacts());
        const auto json = QJsonDocument::fromJson(fileNamed(*config, u"daemon.json"_s)->content.toUtf8()).object();
        QCOMPARE(json[u"registry-mirrors"_s].toArray(), QJsonArray {u"https://cache.lan:8443"_s});
        QVERIFY(!json.contains(u"insecure-registries"_s));
        QStringList codes;
        for (const auto &note : config->notes)
            codes.append(note.code);
        for (const auto &code : {u"dockerHubOnly"_s, u"anonymousOnly"_s, u"strictImpossible"_s, u"reloadNeeded"_s})
            QVERIFY2(codes.contains(code), qPrintable(code));
        QVERIFY(!codes.contains(u"noDefaultProject"_s));
        auto facts = worldFacts();
        facts.mirrors[0].isDefault = false;
        bool told = false;
        const auto without = nodeconfig::renderNodeConfig(request, facts);
        for (const auto &note : without->notes)
            told = told || note.code == u"noDefaultProject"_s;
        QVERIFY(told);
    }

    void talos_documents_readBack()
    {
        auto request = worldRequest(NodeRuntime::Talos);
        request.strict = true;
        const auto config = nodeconfig::renderNodeConfig(request, worldFacts());
        const auto documents = YAML::LoadAll(config->files.first().content.toStdString());
        QCOMPARE(documents.size(), std::size_t(5));
        QCOMPARE(documents[0]["kind"].as<std::string>(), std::string("RegistryMirrorConfig"));
        QCOMPARE(documents[0]["endpoints"][0]["url"].as<std::string>(), endpointOf("dockerhub-proxy"));
        QCOMPARE(documents[0]["endpoints"][0]["overridePath"].as<bool>(), true);
        QCOMPARE(documents[0]["skipFallback"].as<bool>(), true);
        QCOMPARE(documents[3]["kind"].as<std::string>(), std::string("RegistryAuthConfig"));
        QCOMPARE(documents[3]["password"].as<std::string>(), std::string("s3cret"));
        QCOMPARE(documents[4]["kind"].as<std::string>(), std::string("RegistryTLSConfig"));
        QCOMPARE(QString::fromStdString(documents[4]["ca"].as<std::string>()), worldCaPem().trimmed());
        QCOMPARE(config->files.size(), 1); // the CA is in it
    }

    void talos_patch_readBack()
    {
        const auto config = nodeconfig::renderNodeConfig(worldRequest(NodeRuntime::TalosLegacy), worldFacts());
        const auto root = YAML::Load(config->files.first().content.toStdString())["machine"]["registries"];
        QCOMPARE(root["mirrors"]["quay.io"]["endpoints"][0].as<std::string>(), endpointOf("quay-proxy"));
        QCOMPARE(root["mirrors"]["quay.io"]["overridePath"].as<bool>(), true);
        const auto own = root["config"]["cache.lan:8443"];
        QCOMPARE(own["auth"]["username"].as<std::string>(), std::string("robot$pull"));
        QCOMPARE(
            QString::fromUtf8(QByteArray::fromBase64(QByteArray::fromStdString(own["tls"]["ca"].as<std::string>()))),
            worldCaPem());
    }

    void buildkit_readBack()
    {
        const auto config = nodeconfig::renderNodeConfig(worldRequest(NodeRuntime::BuildKit), worldFacts());
        const auto root = toml::parse(fileNamed(*config, u"buildkitd.toml"_s)->content.toStdString());
        QCOMPARE(root["registry"]["ghcr.io"]["mirrors"][0].value_or(std::string()),
                 std::string("cache.lan:8443/ghcr-proxy"));
        QCOMPARE(root["registry"]["cache.lan:8443"]["ca"][0].value_or(std::string()),
                 std::string("/etc/buildkit/breakwater-ca.crt"));
        QVERIFY(config->commands.contains(u"docker login cache.lan:8443 --username 'robot$pull'"_s));
    }

    void nomad_hasDockersMirrorAndItsCredentials()
    {
        const auto config = nodeconfig::renderNodeConfig(worldRequest(NodeRuntime::Nomad), worldFacts());
        const auto json = QJsonDocument::fromJson(fileNamed(*config, u"docker-auth.json"_s)->content.toUtf8()).object();
        QCOMPARE(json[u"auths"_s][u"cache.lan:8443"_s][u"auth"_s].toString(), QString::fromLatin1(pair));
        const QString hcl = fileNamed(*config, u".hcl"_s)->content;
        QCOMPARE(hcl.count(u'{'), hcl.count(u'}'));
        QVERIFY(hcl.contains(u"      config = \"/etc/nomad.d/docker-auth.json\"\n"_s));
        QVERIFY(fileNamed(*config, u"daemon.json"_s));
    }

    void workstationRuntimes_haveRelativePaths()
    {
        for (const auto runtime : {NodeRuntime::Kind, NodeRuntime::K3d, NodeRuntime::Minikube, NodeRuntime::Talos}) {
            const auto config = nodeconfig::renderNodeConfig(worldRequest(runtime), worldFacts());
            for (const auto &file : config->files)
                QVERIFY2(!file.path.startsWith(u'/'), qPrintable(file.path));
        }
        // What the containers see is named by the path that they see.
        const auto kind = nodeconfig::renderNodeConfig(worldRequest(NodeRuntime::Kind), worldFacts());
        const auto root = toml::parse(fileNamed(*kind, u"docker.io/hosts.toml"_s)->content.toStdString());
        QCOMPARE(root["host"][endpointOf("dockerhub-proxy")]["ca"].value_or(std::string()),
                 std::string("/etc/containerd/certs.d/breakwater-ca.crt"));
    }

    void caPath_isUsedInPlaceOfTheFile()
    {
        auto request = worldRequest(NodeRuntime::K3s);
        request.embedCa = false;
        request.caPath = u"/etc/ssl/own.crt"_s;
        const auto config = nodeconfig::renderNodeConfig(request, worldFacts());
        QVERIFY(!fileNamed(*config, u".crt"_s));
        const auto root = YAML::Load(config->files.first().content.toStdString());
        QCOMPARE(root["configs"]["cache.lan:8443"]["tls"]["ca_file"].as<std::string>(),
                 std::string("/etc/ssl/own.crt"));
        request.caPath = u"own.crt"_s;
        QCOMPARE(nodeconfig::renderNodeConfig(request, worldFacts()).error().params[u"field"_s], u"caPath"_s);
    }
};

QTEST_GUILESS_MAIN(TestRuntimes)
#include "tst_runtimes.moc"
