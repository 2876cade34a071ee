// SPDX-License-Identifier: GPL-3.0-or-later
// The script is run for real below a folder of the test's own; the other texts are read back.
#include "NodeWorld.h"

#include "nodeconfig/NodeDeliveryWriter.h"
#include "nodeconfig/NodeImportReader.h"
#include "nodeconfig/NodeReviewer.h"

#include <yaml-cpp/yaml.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::test;
using namespace Qt::StringLiterals;
using admin::DeliveryFormat;
using admin::NodeRuntime;

namespace {

const QString k3sPath = u"/etc/rancher/k3s/registries.yaml"_s;

admin::NodeReview reviewOf(NodeRuntime runtime, const QList<admin::NodePresentFile> &present = {})
{
    return *nodeconfig::reviewNodeConfig({worldRequest(runtime), present}, worldFacts());
}

/// A node's root folder, and scripts that run in it.
class Root
{
public:
    QString path(const QString &file) const { return m_folder.path() + file; }
    void write(const QString &file, const QString &text) const
    {
        QDir().mkpath(path(file).section(u'/', 0, -2));
        QFile out(path(file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text.toUtf8());
    }
    QString read(const QString &file) const
    {
        QFile in(path(file));
        return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
    }
    int run(const QByteArray &script, const QStringList &arguments = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BREAKWATER_ROOT"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(u"sh"_s, QStringList {u"-s"_s, u"--"_s} + arguments);
        process.write(script);
        process.closeWriteChannel();
        process.waitForFinished(20'000);
        output = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        return process.exitCode();
    }

    QString output;

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestNodeDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void script_everyRuntimeOnANode_writesItsFilesAndTakesThemBack_data()
    {
        QTest::addColumn<int>("runtime");
        for (int i = 0; i < admin::nodeRuntimeCount; ++i) {
            if (nodeconfig::liesOnNode(static_cast<NodeRuntime>(i)))
                QTest::addRow("%s", qPrintable(admin::nodeRuntimeWord(static_cast<NodeRuntime>(i)))) << i;
        }
    }

    void script_everyRuntimeOnANode_writesItsFilesAndTakesThemBack()
    {
        QFETCH(int, runtime);
        const auto review = reviewOf(static_cast<NodeRuntime>(runtime));
        const auto script
            = nodeconfig::writeDelivery(review, static_cast<NodeRuntime>(runtime), DeliveryFormat::Script);
        QVERIFY(script.ok());
        Root root;
        QVERIFY2(root.run(script->content) == 0, qPrintable(root.output));
        for (const auto &file : review.config.files) {
            QCOMPARE(root.read(file.path), file.content);
            const auto mode = QFile::permissions(root.path(file.path))
                & (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
            const QFile::Permissions all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
            QCOMPARE(mode, file.mode == u"0600"_s ? QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner) : all);
        }
        QVERIFY(root.output.contains(review.config.verifyCommand));
        QVERIFY(root.output.contains(u"rollback.sh"_s));
        // Again: nothing of its own stands in its way.
        QVERIFY2(root.run(script->content) == 0, qPrintable(root.output));
        const auto backups = QDir(root.path(u"/var/lib/breakwater-node"_s)).entryList({u"backup-*"_s}, QDir::Dirs);
        QCOMPARE(backups.size(), 2);
        // The first backup knows that there was nothing.
        for (const QString &backup : backups) {
            if (!QFile::exists(root.path(u"/var/lib/breakwater-node/%1/absent"_s.arg(backup))))
                continue;
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"BREAKWATER_ROOT"_s, root.path(QString()));
            process.setProcessEnvironment(environment);
            process.start(u"sh"_s, {root.path(u"/var/lib/breakwater-node/%1/rollback.sh"_s.arg(backup))});
            QVERIFY(process.waitForFinished(20'000));
            QCOMPARE(process.exitCode(), 0);
        }
        for (const auto &file : review.config.files)
            QVERIFY2(!QFile::exists(root.path(file.path)), qPrintable(file.path));
    }

    void script_foreignFile_isNotOverwritten()
    {
        const QString foreign = u"mirrors:\n  corp.lan:\n    endpoint: [\"https://m.corp\"]\n"_s;
        const auto script
            = nodeconfig::writeDelivery(reviewOf(NodeRuntime::K3s), NodeRuntime::K3s, DeliveryFormat::Script);
        Root root;
        root.write(k3sPath, foreign);
        QVERIFY(root.run(script->content) != 0);
        QCOMPARE(root.read(k3sPath), foreign);
        QVERIFY(root.output.contains(u"Compare"_s));
        QVERIFY(!QFile::exists(root.path(u"/etc/rancher/k3s/breakwater-ca.crt"_s))); // nothing was begun

        // Asked for, it goes; and the former file is kept.
        QVERIFY2(root.run(script->content, {u"--replace"_s}) == 0, qPrintable(root.output));
        QVERIFY(root.read(k3sPath).contains(u"dockerhub-proxy"_s));
        QCOMPARE(root.read(u"/var/lib/breakwater-node/latest/files"_s + k3sPath), foreign);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BREAKWATER_ROOT"_s, root.path(QString()));
        process.setProcessEnvironment(environment);
        process.start(u"sh"_s, {root.path(u"/var/lib/breakwater-node/latest/rollback.sh"_s)});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(root.read(k3sPath), foreign);
    }

    void script_comparedFile_isReplacedByTheJoinedOne()
    {
        const QString foreign = u"mirrors:\n  corp.lan:\n    endpoint:\n      - https://m.corp\n"_s;
        const auto review = reviewOf(NodeRuntime::K3s, {{k3sPath, foreign}});
        const auto script = nodeconfig::writeDelivery(review, NodeRuntime::K3s, DeliveryFormat::Script);
        Root root;
        root.write(k3sPath, foreign);
        QVERIFY2(root.run(script->content) == 0, qPrintable(root.output));
        const auto yaml = YAML::Load(root.read(k3sPath).toStdString());
        QVERIFY(yaml["mirrors"]["corp.lan"]);
        QVERIFY(yaml["mirrors"]["docker.io"]);
        // Changed on the node since: it stops again.
        root.write(k3sPath, foreign + u"# one more line\n"_s);
        QVERIFY(root.run(script->content) != 0);
    }

    void script_cutShort_doesNothing()
    {
        const auto script
            = nodeconfig::writeDelivery(reviewOf(NodeRuntime::K3s), NodeRuntime::K3s, DeliveryFormat::Script);
        Root root;
        for (const double part : {0.3, 0.6, 0.9, 0.99})
            root.run(script->content.left(static_cast<qsizetype>(static_cast<double>(script->content.size()) * part)));
        QVERIFY(!QFile::exists(root.path(u"/etc"_s)));
        QVERIFY(!QFile::exists(root.path(u"/var"_s)));
    }

    void ansible_readBack_hasEveryByte()
    {
        for (const auto runtime : {NodeRuntime::K3s, NodeRuntime::Containerd, NodeRuntime::Docker, NodeRuntime::CriO}) {
            const auto review = reviewOf(runtime);
            const auto tasks = nodeconfig::writeDelivery(review, runtime, DeliveryFormat::Ansible);
            const auto root = YAML::Load(tasks->content.toStdString());
            QVERIFY(root.IsSequence());
            int copies = 0;
            for (const auto &task : root) {
                const auto copy = task["ansible.builtin.copy"];
                if (!copy)
                    continue;
                const auto *file = fileNamed(review.config, QString::fromStdString(copy["dest"].as<std::string>()));
                QVERIFY(file);
                QCOMPARE(QString::fromStdString(copy["content"].as<std::string>()), file->content);
                QCOMPARE(copy["content"].Tag(), std::string("!unsafe")); // Jinja looks away
                QCOMPARE(QString::fromStdString(copy["mode"].as<std::string>()), file->mode);
                QCOMPARE(copy["backup"].as<bool>(), true);
                if (file->mode == u"0600"_s)
                    QCOMPARE(task["no_log"].as<bool>(), true);
                ++copies;
            }
            QCOMPARE(copies, static_cast<int>(review.config.files.size()));
        }
    }

    void cloudInit_readBack_hasEveryByte()
    {
        const auto review = reviewOf(NodeRuntime::Rke2);
        const auto text = nodeconfig::writeDelivery(review, NodeRuntime::Rke2, DeliveryFormat::CloudInit);
        QVERIFY(text->content.startsWith("#cloud-config\n"));
        const auto root = YAML::Load(text->content.toStdString());
        QCOMPARE(root["write_files"].size(), static_cast<std::size_t>(review.config.files.size()));
        for (const auto &entry : root["write_files"]) {
            const auto *file = fileNamed(review.config, QString::fromStdString(entry["path"].as<std::string>()));
            QVERIFY(file);
            QCOMPARE(QString::fromStdString(entry["content"].as<std::string>()), file->content);
            QCOMPARE(QString::fromStdString(entry["permissions"].as<std::string>()), file->mode);
        }
        QCOMPARE(root["runcmd"].size(), std::size_t(2));
    }

    void yamlBlock_anyText_survives()
    {
        for (const QString &text : {u"a\n"_s, u"a\n\nb\n"_s, u" a\n"_s, u"\na\n"_s, u"a"_s, u"a\n\n"_s, u"\u2028\n"_s,
                                    u"# c\n  - x: {{ y }}\n"_s, QString(), u"a\tb\n"_s, u"gr\u00fcn\n"_s}) {
            const auto node = YAML::Load("x:\n  k: " + nodeconfig::yamlBlock(text, 4).toStdString());
            QCOMPARE(QString::fromStdString(node["x"]["k"].as<std::string>()), text);
        }
    }

    void workstationRuntimes_haveNoScript()
    {
        for (const auto runtime : {NodeRuntime::Talos, NodeRuntime::Kind, NodeRuntime::K3d}) {
            const auto script = nodeconfig::writeDelivery(reviewOf(runtime), runtime, DeliveryFormat::Script);
            QVERIFY(!script.ok());
            QCOMPARE(script.error().params[u"field"_s], u"format"_s);
        }
    }

    void import_formats_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("registries");
        QTest::newRow("k3s")
            << u"registries.yaml"_s
            << u"mirrors:\n  docker.io:\n    endpoint: [\"https://mirror.gcr.io\"]\n  corp.lan:5000: {}\n"
               "configs:\n  ghcr.io:\n    auth: {username: me, password: pw}\n  mirror.gcr.io:\n"
               "    auth: {username: x, password: y}\n"_s
            << QStringList {u"docker.io"_s, u"corp.lan:5000"_s, u"ghcr.io"_s};
        QTest::newRow("hosts") << u"/etc/containerd/certs.d/lab.lan_5000_/hosts.toml"_s
                               << u"server = \"http://lab.lan:5000\"\n[host.\"https://m\"]\n"_s
                               << QStringList {u"lab.lan:5000"_s};
        QTest::newRow("hosts without a folder")
            << QString() << u"server = \"https://registry-1.docker.io\"\n[host.\"https://m\"]\n"_s
            << QStringList {u"docker.io"_s};
        QTest::newRow("podman") << u"registries.conf"_s
                                << u"[[registry]]\nprefix = \"quay.io\"\nlocation = \"quay.io\"\n[[registry.mirror]]\n"
                                   "location = \"m.lan/quay\"\n"_s
                                << QStringList {u"quay.io"_s};
        QTest::newRow("docker") << u"daemon.json"_s << u"{\"registry-mirrors\": [\"https://m\"]}"_s
                                << QStringList {u"docker.io"_s};
        QTest::newRow("buildkit") << u"buildkitd.toml"_s << u"[registry.\"ghcr.io\"]\nmirrors = [\"m.lan\"]\n"_s
                                  << QStringList {u"ghcr.io"_s};
    }

    void import_formats()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QStringList, registries);
        const auto import = nodeconfig::readNodeImport({path, text}, {});
        QVERIFY(import.ok());
        QStringList found;
        for (const auto &row : import->rows) {
            found.append(row.registry);
            QVERIFY(row.proposed);
            QVERIFY(!row.projectName.isEmpty());
            QVERIFY(row.upstreamUrl.startsWith(u"https://"_s));
        }
        QCOMPARE(found, registries);
    }

    void import_credentials_areTheRegistrysOwn()
    {
        const auto import
            = nodeconfig::readNodeImport({u"registries.yaml"_s,
                                          u"mirrors:\n  docker.io:\n    endpoint: [\"https://m.lan\"]\nconfigs:\n  "
                                          u"m.lan:\n    auth: {username: mirror, "
                                          "password: x}\n  docker.io:\n    auth: {auth: \"YW5uYTpwdw==\"}\n"_s},
                                         {});
        QCOMPARE(import->rows.size(), 1);
        QCOMPARE(import->rows.first().username, u"anna"_s);
        QCOMPARE(import->rows.first().password, Secret(QByteArray("pw")));
        QCOMPARE(import->rows.first().remark, u"otherMirror"_s);
    }

    void import_whatIsServed_isNotProposed()
    {
        nodeconfig::ImportFacts facts;
        admin::ProjectInfo project;
        project.spec.serves = {u"docker.io"_s};
        facts.projects = {project};
        facts.ownHosts = {u"cache.lan:8443"_s};
        const auto import = nodeconfig::readNodeImport(
            {u"registries.yaml"_s,
             u"mirrors:\n  docker.io:\n    endpoint: [\"https://cache.lan:8443\"]\n  \"*\": {endpoint: [\"https://m\"]}\n"_s},
            facts);
        QVERIFY(!import->rows.at(0).proposed);
        QCOMPARE(import->rows.at(0).remark, u"served"_s);
        QVERIFY(!import->rows.at(1).proposed);
        QCOMPARE(import->rows.at(1).remark, u"wildcard"_s);
    }

    void import_unreadable_saysWhere()
    {
        const auto broken = nodeconfig::readNodeImport({u"registries.yaml"_s, u"mirrors:\n\tx:\n"_s}, {});
        QCOMPARE(broken.error().params[u"reason"_s], u"syntax"_s);
        QCOMPARE(broken.error().params[u"line"_s], u"2"_s);
        QCOMPARE(nodeconfig::readNodeImport({QString(), u"hello\n"_s}, {}).error().params[u"reason"_s], u"format"_s);
        QCOMPARE(nodeconfig::readNodeImport({u"registries.yaml"_s, u"mirrors: {}\n"_s}, {}).error().params[u"reason"_s],
                 u"empty"_s);
    }
};

QTEST_GUILESS_MAIN(TestNodeDelivery)
#include "tst_nodedelivery.moc"
