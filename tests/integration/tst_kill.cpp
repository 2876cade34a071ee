// SPDX-License-Identifier: GPL-3.0-or-later
// Truth 2, short form: a server in a process of its own is killed at random instants of pulls and commits. Started
// again, it serves without its upstream whatever it had listed, and nothing that is not whole.
#include <cstdio>
#include <random>
#include <set>

#include <QCoreApplication>
#include <QProcess>
#include <QtTest>

#include "CacheServer.h"
#include "ServerUnderTest.h"
#include "base/Hasher.h"
#include "catalog/CatalogLoader.h"
#include "storage/FileBlobStore.h"

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;

namespace {

constexpr int rounds = 12;
constexpr int imageCount = 3 * rounds; ///< every round pulls three that are cold

/// The child: a server on `folder` whose project `p` leads to `upstreamUrl`; prints its address and runs.
int serve(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    CacheServer server;
    ServerOptions options;
    options.dataFolder = QString::fromLocal8Bit(argv[2]);
    configuration::Configuration configuration;
    configuration.file = QStringLiteral("/test");
    configuration.server.listen = QStringList {QStringLiteral("127.0.0.1:0")};
    configuration.server.tls = admin::TlsSettings {admin::TlsMode::Off, {}, {}};
    configuration.server.anonymousPull = QStringList {QStringLiteral("127.0.0.0/8")};
    configuration::UpstreamEntry upstream;
    upstream.spec.name = QStringLiteral("up");
    upstream.spec.url = QString::fromLocal8Bit(argv[3]);
    configuration.upstreams.append(upstream);
    configuration::ProjectEntry project;
    project.spec.name = QStringLiteral("p");
    project.upstream = QStringLiteral("up");
    configuration.projects.append(project);
    options.configuration = configuration;
    QObject::connect(&server, &CacheServer::started, &app, [](const admin::ServerInfo &info) {
        std::printf("%s\n", qPrintable(info.boundAddresses.value(0)));
        std::fflush(stdout);
    });
    QObject::connect(&server, &CacheServer::failed, &app, [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.toLogLine()));
        QCoreApplication::exit(1);
    });
    server.start(options);
    return QCoreApplication::exec();
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void truth2_killedAtRandom_listsOnlyWholeBlobsAndLosesNone();

private:
    bool startChild();
    void killChild();
    /// Every blob that the dead server's catalog lists is in its store, whole. Returns how many there are.
    int checkListed(const std::string &where);
    /// Every part of an image is answered whole or, unless `mustBeThere`, with an error.
    void checkImage(int number, bool mustBeThere, const std::string &where);

    QTemporaryDir m_folder;
    std::unique_ptr<UpstreamSimulator> m_sim;
    std::vector<BuiltImage> m_images;
    std::unique_ptr<QProcess> m_child;
    std::string m_url;
};

void TestKill::initTestCase()
{
    m_sim = startUpstream("plain");
    for (int i = 0; i < imageCount; ++i) {
        ImageBuilder builder("image " + std::to_string(i));
        builder.platforms({"amd64"});
        for (int layer = 0; layer < 6; ++layer)
            builder.layer(2000 + 500 * layer);
        m_images.push_back(builder.layer(900000).exactLayer(200000).build());
        m_sim->content().add("team/app" + std::to_string(i), "1.0.0", m_images.back());
    }
    m_sim->setBandwidth(6 << 20);
}

bool TestKill::startChild()
{
    m_child = std::make_unique<QProcess>();
    if (qEnvironmentVariableIsSet("BREAKWATER_TEST_LOG"))
        m_child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    else
        m_child->setStandardErrorFile(QProcess::nullDevice());
    m_child->start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--serve"), m_folder.path(), QString::fromStdString(m_sim->url())});
    if (!QTest::qWaitFor([this] { return m_child->canReadLine() || m_child->state() == QProcess::NotRunning; },
                         patienceMs))
        return false;
    const QByteArray address = m_child->readLine().trimmed();
    m_url = "http://" + address.toStdString();
    return !address.isEmpty();
}

void TestKill::killChild()
{
    m_child->kill(); // SIGKILL
    m_child->waitForFinished();
}

int TestKill::checkListed(const std::string &where)
{
    auto database = catalog::Database::open(m_folder.filePath(QStringLiteral("catalog.db")));
    const auto store = storage::FileBlobStore::open(m_folder.path());
    if (!database || !store)
        return -1;
    int listed = 0;
    bool whole = true;
    const auto walked = catalog::CatalogLoader(*database).forEachBlob(
        [&](const Digest &digest, qint64 sizeBytes, std::span<const qint64>) {
            const auto bytes = (*store)->read(digest, 64 << 20);
            if (!bytes || bytes->size() != static_cast<std::size_t>(sizeBytes) || Hasher::hash(*bytes) != digest) {
                qWarning("%s: listed but not whole: %s", where.c_str(), digest.toString().c_str());
                whole = false;
            }
            ++listed;
            return true;
        });
    return walked && whole ? listed : -1;
}

void TestKill::checkImage(int number, bool mustBeThere, const std::string &where)
{
    const BuiltImage &image = m_images[std::size_t(number)];
    const std::string base = "/v2/p/team/app" + std::to_string(number);
    std::vector<std::pair<std::string, Digest>> parts {{"/manifests/", image.top},
                                                       {"/manifests/", image.platforms[0].manifest},
                                                       {"/blobs/", image.platforms[0].config}};
    for (const Digest &layer : image.platforms[0].layers)
        parts.emplace_back("/blobs/", layer);
    const std::vector<WireAnswer> answers = inBackground([&] {
        WireClient client({.url = m_url});
        std::vector<WireAnswer> all;
        for (const auto &[kind, digest] : parts)
            all.push_back(client.get(base + kind + digest.toString()));
        return all;
    });
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const WireAnswer &answer = answers[i];
        const std::string what = where + ' ' + base + parts[i].first + parts[i].second.toString() + " -> "
            + std::to_string(answer.status) + ' ' + answer.problem;
        if (answer.status == 200)
            QVERIFY2(answer.complete && Hasher::hash(answer.body) == parts[i].second, what.c_str());
        else
            QVERIFY2(!mustBeThere && answer.status >= 400, what.c_str());
    }
}

void TestKill::truth2_killedAtRandom_listsOnlyWholeBlobsAndLosesNone()
{
    std::mt19937 random(4711);
    int interrupted = 0;
    std::set<int> complete; // images that were whole well before a kill
    for (int round = 0; round < rounds; ++round) {
        m_sim->setDown(false);
        QVERIFY2(startChild(), "the server did not start again");
        const int sure = 3 * round;
        SimulatedNode node({.serverUrl = m_url});
        auto first = node.pull({"p", "team/app" + std::to_string(sure), "1.0.0"});
        QVERIFY(waitFor(first));
        const PullResult result = first.get();
        QVERIFY2(result.ok, result.problem.c_str());
        QTest::qWait(1200); // what is in the catalog only a moment later is listed by then
        complete.insert(sure);
        // Two more on the way, then the end, at any instant of theirs.
        auto second = node.pull({"p", "team/app" + std::to_string(sure + 1), "1.0.0"});
        auto third = node.pull({"p", "team/app" + std::to_string(sure + 2), "1.0.0"});
        QTest::qWait(std::uniform_int_distribution<int>(0, 500)(random));
        killChild();
        QVERIFY(checkListed("round " + std::to_string(round)) > 0);
        QVERIFY(waitFor(second));
        QVERIFY(waitFor(third));
        interrupted += (second.get().ok ? 0 : 1) + (third.get().ok ? 0 : 1);

        m_sim->setDown(true);
        QVERIFY2(startChild(), "the server did not start again");
        // What this round touched, part by part; and one of the images that were listed before it.
        std::set<int> looked {sure, sure + 1, sure + 2};
        looked.insert(3 * std::uniform_int_distribution<int>(0, round)(random));
        for (const int image : looked)
            checkImage(image, complete.contains(image), "round " + std::to_string(round));
        if (QTest::currentTestFailed())
            return;
        killChild();
    }
    QVERIFY2(interrupted >= 4, std::to_string(interrupted).c_str()); // else the kills came too late to mean anything
}

int main(int argc, char **argv)
{
    if (argc == 4 && QByteArrayView(argv[1]) == "--serve")
        return serve(argc, argv);
    QCoreApplication app(argc, argv);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
