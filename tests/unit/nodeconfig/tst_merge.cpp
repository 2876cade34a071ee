// SPDX-License-Identifier: GPL-3.0-or-later
// What a node has, joined with what it gets: nothing of anybody else's is lost.
#include "NodeWorld.h"

#include "nodeconfig/LineDiff.h"
#include "nodeconfig/NodeReviewer.h"

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
using admin::DiffKind;
using admin::NodeRuntime;

namespace {

admin::NodeFileReview reviewOf(NodeRuntime runtime, const QString &path, const QString &present, bool strict = false)
{
    auto config = worldRequest(runtime);
    config.strict = strict;
    const auto review = nodeconfig::reviewNodeConfig({config, {{path, present}}}, worldFacts());
    return review && !review->files.isEmpty() ? review->files.first() : admin::NodeFileReview {};
}

const QString k3sPath = u"/etc/rancher/k3s/registries.yaml"_s;

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yaml_foreignEntriesAndComments_stay()
    {
        const QString present = u"# Written by the platform team.\n"
                                "mirrors:\n"
                                "  # the company's own\n"
                                "  registry.corp:\n"
                                "    endpoint:\n"
                                "      - \"https://mirror.corp\"\n"
                                "  docker.io:\n"
                                "    endpoint:\n"
                                "      - \"https://mirror.gcr.io\" # was fast once\n"
                                "    rewrite:\n"
                                "      \"^x/(.*)\": \"y/$1\"\n"
                                "\n"
                                "configs:\n"
                                "  registry.corp:\n"
                                "    auth:\n"
                                "      username: me\n"
                                "      password: \"1234\"\n"_s;
        const auto file = reviewOf(NodeRuntime::K3s, k3sPath, present);
        QVERIFY(!file.broken);
        QVERIFY(!file.commentsLost);
        QVERIFY(file.result.contains(u"# Written by the platform team."_s));
        QVERIFY(file.result.contains(u"  # the company's own\n  registry.corp:"_s));
        const auto root = YAML::Load(file.result.toStdString());
        QCOMPARE(root["mirrors"].size(), std::size_t(4));
        QCOMPARE(root["mirrors"]["registry.corp"]["endpoint"][0].as<std::string>(), std::string("https://mirror.corp"));
        const auto hub = root["mirrors"]["docker.io"];
        QCOMPARE(hub["endpoint"].size(), std::size_t(2));
        QCOMPARE(hub["endpoint"][0].as<std::string>(), std::string("https://cache.lan:8443/v2/dockerhub-proxy"));
        QCOMPARE(hub["endpoint"][1].as<std::string>(), std::string("https://mirror.gcr.io"));
        QVERIFY(!hub["rewrite"]);
        QCOMPARE(root["configs"]["registry.corp"]["auth"]["password"].as<std::string>(), std::string("1234"));
        QCOMPARE(root["configs"]["cache.lan:8443"]["auth"]["password"].as<std::string>(), std::string("s3cret"));
        QVERIFY(file.kept.contains(u"mirrors.registry.corp"_s));
        QVERIFY(file.kept.contains(u"configs.registry.corp"_s));
        QVERIFY(file.replaced.contains(u"mirrors.docker.io.rewrite"_s));
    }

    void yaml_strict_leavesNoOtherMirrorOfOurRegistries()
    {
        const auto file = reviewOf(NodeRuntime::K3s, k3sPath,
                                   u"mirrors:\n  docker.io:\n    endpoint: [\"https://mirror.gcr.io\"]\n  other.io:\n"
                                   "    endpoint: [\"https://m.other.io\"]\n"_s,
                                   true);
        const auto root = YAML::Load(file.result.toStdString());
        QCOMPARE(root["mirrors"]["docker.io"]["endpoint"].size(), std::size_t(1));
        QCOMPARE(root["mirrors"]["other.io"]["endpoint"].size(), std::size_t(1));
    }

    void yaml_flowStyle_isWrittenAnewAndSaysSo()
    {
        const auto file
            = reviewOf(NodeRuntime::K3s, k3sPath, u"# why\nmirrors: { other.io: { endpoint: [\"https://m\"] } }\n"_s);
        QVERIFY(file.commentsLost);
        const auto root = YAML::Load(file.result.toStdString());
        QCOMPARE(root["mirrors"].size(), std::size_t(4));
        QCOMPARE(root["mirrors"]["other.io"]["endpoint"][0].as<std::string>(), std::string("https://m"));
    }

    void yaml_deepIndent_staysAsItIs()
    {
        const auto file = reviewOf(NodeRuntime::K3s, k3sPath,
                                   u"mirrors:\n    other.io:\n        endpoint:\n            - https://m\n"_s);
        QVERIFY(file.result.contains(u"\n    other.io:\n        endpoint:\n            - https://m\n"_s));
        QCOMPARE(YAML::Load(file.result.toStdString())["mirrors"].size(), std::size_t(4));
    }

    void yaml_ownExportAgain_changesNothing()
    {
        const auto fresh = nodeconfig::renderNodeConfig(worldRequest(NodeRuntime::K3s), worldFacts())->files.first();
        const auto file = reviewOf(NodeRuntime::K3s, k3sPath, fresh.content);
        QCOMPARE(file.result, fresh.content);
        QVERIFY(std::all_of(file.lines.begin(), file.lines.end(),
                            [](const auto &line) { return line.kind == DiffKind::Same; }));
    }

    void yaml_mergedTwice_isTheSame()
    {
        const QString present = u"mirrors:\n  other.io:\n    endpoint:\n      - https://m\n"_s;
        const auto once = reviewOf(NodeRuntime::K3s, k3sPath, present);
        const auto twice = reviewOf(NodeRuntime::K3s, k3sPath, once.result);
        QCOMPARE(twice.result, once.result);
        QVERIFY(once.result.startsWith(QLatin1String(nodeconfig::revisionMarker)));
    }

    void yaml_broken_isTold()
    {
        const auto file = reviewOf(NodeRuntime::K3s, k3sPath, u"mirrors:\n\tdocker.io:\n"_s);
        QVERIFY(file.broken);
        QVERIFY(YAML::Load(file.result.toStdString())["mirrors"]["docker.io"]);
    }

    void hostsToml_foreignHost_staysBehindOurs()
    {
        const auto file = reviewOf(NodeRuntime::Containerd, u"/etc/containerd/certs.d/docker.io/hosts.toml"_s,
                                   u"# from the handbook\nserver = \"https://registry-1.docker.io\"\n\n"
                                   "# the fast one\n[host.\"https://mirror.gcr.io\"]\n  capabilities = [\"pull\"]\n\n"
                                   "[host.\"https://cache.lan:8443/old\"]\n  skip_verify = true\n"_s);
        QVERIFY(!file.commentsLost);
        QVERIFY(file.result.contains(u"# the fast one\n[host.\"https://mirror.gcr.io\"]"_s));
        const auto root = toml::parse(file.result.toStdString());
        QCOMPARE(root["host"].as_table()->size(), std::size_t(2));
        QVERIFY(!root["host"]["https://cache.lan:8443/old"]);
        QVERIFY(file.replaced.contains(u"host.https://cache.lan:8443/old"_s));
        QVERIFY(file.result.indexOf(u"[host.\"https://cache.lan"_s) < file.result.indexOf(u"[host.\"https://mirror"_s));
    }

    void containerdConfig_getsOneKey_andKeepsTheRest()
    {
        const QString present = u"version = 3\n# root moved to the big disk\nroot = \"/data/containerd\"\n\n"
                                "[plugins]\n  [plugins.\"io.containerd.cri.v1.images\"]\n"
                                "    snapshotter = \"overlayfs\"\n"
                                "    [plugins.\"io.containerd.cri.v1.images\".registry]\n"
                                "      config_path = \"/etc/containerd/certs.d:/etc/docker/certs.d\" # default\n"_s;
        const auto file = reviewOf(NodeRuntime::Containerd, u"/etc/containerd/config.toml"_s, present);
        QVERIFY(!file.commentsLost);
        QVERIFY(file.result.contains(u"# root moved to the big disk"_s));
        const auto root = toml::parse(file.result.toStdString());
        QCOMPARE(root["root"].value_or(std::string()), std::string("/data/containerd"));
        QCOMPARE(root["version"].value_or(0), 3);
        const auto images = root["plugins"]["io.containerd.cri.v1.images"];
        QCOMPARE(images["snapshotter"].value_or(std::string()), std::string("overlayfs"));
        QCOMPARE(images["registry"]["config_path"].value_or(std::string()), std::string("/etc/containerd/certs.d"));
        int changed = 0;
        for (const auto &line : file.lines)
            changed += line.kind != DiffKind::Same ? 1 : 0;
        QCOMPARE(changed, 1);
    }

    void containerdConfig_oldMirrors_go()
    {
        const auto file
            = reviewOf(NodeRuntime::Containerd1, u"/etc/containerd/config.toml"_s,
                       u"version = 2\n[plugins.\"io.containerd.grpc.v1.cri\".registry.mirrors.\"docker.io\"]\n"
                       "  endpoint = [\"https://old\"]\n[plugins.\"io.containerd.grpc.v1.cri\"]\n"
                       "  sandbox_image = \"pause:3.9\"\n"_s);
        const auto root = toml::parse(file.result.toStdString());
        const auto cri = root["plugins"]["io.containerd.grpc.v1.cri"];
        QVERIFY(!cri["registry"]["mirrors"]);
        QCOMPARE(cri["registry"]["config_path"].value_or(std::string()), std::string("/etc/containerd/certs.d"));
        QCOMPARE(cri["sandbox_image"].value_or(std::string()), std::string("pause:3.9"));
    }

    void buildkitd_foreignTables_stay()
    {
        const auto file = reviewOf(NodeRuntime::BuildKit, u"/etc/buildkit/buildkitd.toml"_s,
                                   u"debug = true\n\n[worker.oci]\n  max-parallelism = 4 # small box\n\n"
                                   "[registry.\"docker.io\"]\n  mirrors = [\"old.lan\"]\n\n"
                                   "[registry.\"corp.lan\"]\n  http = true\n"_s);
        const auto root = toml::parse(file.result.toStdString());
        QCOMPARE(root["debug"].value_or(false), true);
        QCOMPARE(root["worker"]["oci"]["max-parallelism"].value_or(0), 4);
        QCOMPARE(root["registry"]["corp.lan"]["http"].value_or(false), true);
        QCOMPARE(root["registry"]["docker.io"]["mirrors"][0].value_or(std::string()),
                 std::string("cache.lan:8443/dockerhub-proxy"));
        QVERIFY(file.result.contains(u"# small box"_s));
    }

    void registriesConf_foreignRegistry_stays()
    {
        const auto file = reviewOf(NodeRuntime::Podman, u"/etc/containers/registries.conf.d/50-breakwater.conf"_s,
                                   u"[[registry]]\nprefix = \"docker.io\"\nlocation = \"old\"\n"
                                   "[[registry.mirror]]\nlocation = \"old.lan/x\"\n\n"
                                   "[[registry]]\nprefix = \"corp.lan\"\nlocation = \"corp.lan\"\n"
                                   "[[registry.mirror]]\nlocation = \"m.corp.lan\"\n"_s);
        const auto root = toml::parse(file.result.toStdString());
        const auto *list = root["registry"].as_array();
        QCOMPARE(list->size(), std::size_t(4));
        int corp = 0;
        for (const auto &element : *list) {
            const auto &table = *element.as_table();
            QVERIFY(table["location"].value_or(std::string()) != "old");
            if (table["prefix"].value_or(std::string()) == "corp.lan") {
                ++corp;
                QCOMPARE(table["mirror"][0]["location"].value_or(std::string()), std::string("m.corp.lan"));
            }
        }
        QCOMPARE(corp, 1);
    }

    void daemonJson_isJoined()
    {
        const auto file = reviewOf(NodeRuntime::Docker, u"/etc/docker/daemon.json"_s,
                                   u"{\"log-driver\": \"journald\", \"registry-mirrors\": [\"https://mirror.gcr.io\", "
                                   "\"https://cache.lan:8443/\"], \"features\": {\"buildkit\": true}}"_s);
        const auto json = QJsonDocument::fromJson(file.result.toUtf8()).object();
        QCOMPARE(json[u"log-driver"_s].toString(), u"journald"_s);
        QCOMPARE(json[u"features"_s][u"buildkit"_s].toBool(), true);
        QCOMPARE(json[u"registry-mirrors"_s].toArray(),
                 (QJsonArray {u"https://cache.lan:8443"_s, u"https://mirror.gcr.io"_s}));
    }

    void authJson_othersLogins_stay()
    {
        const auto file = reviewOf(NodeRuntime::Podman, u"/root/.config/containers/auth.json"_s,
                                   u"{\"auths\": {\"quay.io\": {\"auth\": \"eDp5\"}}}"_s);
        const auto auths = QJsonDocument::fromJson(file.result.toUtf8()).object()[u"auths"_s].toObject();
        QCOMPARE(auths.size(), 2);
        QCOMPARE(auths[u"quay.io"_s][u"auth"_s].toString(), u"eDp5"_s);
    }

    void presentFile_withoutAPath_findsItsPlace()
    {
        auto config = worldRequest(NodeRuntime::K3s);
        const auto review = nodeconfig::reviewNodeConfig(
            {config, {{QString(), u"mirrors:\n  x.io:\n    endpoint: [\"https://m\"]\n"_s}}}, worldFacts());
        QCOMPARE(review->files.size(), 1);
        QCOMPARE(review->files.first().path, k3sPath);
        QCOMPARE(review->config.files.first().content, review->files.first().result);
        QVERIFY(!review->config.files.first().fragment);
    }

    void diff_rows()
    {
        const auto lines = nodeconfig::diffLines(u"a\nb\nc\nd\n"_s, u"a\nB\nc\ne\nf\nd\n"_s);
        QList<DiffKind> kinds;
        for (const auto &line : lines)
            kinds.append(line.kind);
        QCOMPARE(kinds,
                 (QList<DiffKind> {DiffKind::Same, DiffKind::Changed, DiffKind::Same, DiffKind::Added, DiffKind::Added,
                                   DiffKind::Same}));
        QCOMPARE(lines.last().leftNumber, 4);
        QCOMPARE(lines.last().rightNumber, 6);
        QVERIFY(nodeconfig::diffLines({}, {}).isEmpty());
        QCOMPARE(nodeconfig::diffLines(u"x"_s, {}).first().kind, DiffKind::Removed);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
