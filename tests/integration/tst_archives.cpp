// SPDX-License-Identifier: GPL-3.0-or-later
// Images out of one server and into another that no upstream answers.
#include <QDirIterator>
#include <QSignalSpy>
#include <QtTest>

#include "support/server/ServerUnderTest.h"
#include "support/simulator/Tar.h"

#include <algorithm>

using namespace breakwater;
using namespace breakwater::sim;
using namespace breakwater::integration;
using admin::ArchiveItemState;

class TestArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportThenImport_nodePullsWithTheUpstreamDead_data();
    void exportThenImport_nodePullsWithTheUpstreamDead();
    void export_partlyHere_saysWhatIsMissing();
    void export_severalPlatforms_refusedForDocker();
    void export_badTargets_areRefused_data();
    void export_badTargets_areRefused();
    void export_unknownImages_areSaid();
    void import_tagThatStandsForAnother_isKeptUntilToldSo();
    void import_again_findsAllHere();
    void import_contentOfAnotherProject_needsItsBytes();
    void import_damagedLayer_listsNothing();
    void import_hostile_isRefused();
    void import_forbiddenByTheProject_staysOut();
    void import_cancelled_leavesNothing();
    void imported_tagIsRevalidated_whenTheUpstreamIsThere();
    void imported_survivesARestart();
    void imported_underNever_countsAsCheckedThen_untilTheRuleIsAnother();
    void import_largerThanALimit_isRefusedBeforeItStarts_data();
    void import_largerThanALimit_isRefusedBeforeItStarts();
    void import_thatNeedsRoom_saysWhatWillGo();
    void export_damagedBlob_isQuarantinedAndFetchedAgain_data();
    void export_damagedBlob_isQuarantinedAndFetchedAgain();

private:
    admin::ArchiveJob finished(ServerUnderTest &server, const Result<admin::ArchiveJob> &job);
    admin::ArchiveJob exportTo(const QString &file, const QStringList &images, const QStringList &platforms = {},
                               admin::ArchiveFormat format = admin::ArchiveFormat::OciLayout);
    admin::ArchiveJob importInto(ServerUnderTest &server, const admin::ImportRequest &request);
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    int storedFiles(ServerUnderTest &server) const;
    bool changeProject(const std::function<void(admin::ProjectSpec &)> &change); ///< beyond the gap
    bool setLimit(qint64 bytes); ///< of the store there
    admin::ArchiveJob planImport(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UpstreamSimulator> m_sim;
    std::unique_ptr<ServerUnderTest> m_server; ///< where images come from
    std::unique_ptr<UpstreamSimulator> m_farSim;
    std::unique_ptr<ServerUnderTest> m_far; ///< beyond the gap
    qint64 m_farProject = 0;
    BuiltImage m_app = ImageBuilder("app").platforms({"amd64", "arm64"}).layer(3000).layer(400000).build();
    BuiltImage m_other = ImageBuilder("other").platforms({"amd64"}).docker().layer(4000).build();
};

void TestArchives::init()
{
    m_far.reset();
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_sim = startUpstream("plain");
    m_sim->content().add("team/app", "1.0.0", m_app);
    m_sim->content().add("team/other", "1.0.0", m_other);
    m_server = std::make_unique<ServerUnderTest>();
    QVERIFY(m_server->start());
    QVERIFY(m_server->addProject(QStringLiteral("p"), *m_sim, {.serves = {QStringLiteral("reg.example")}}) != 0);
    m_farSim = startUpstream("plain");
    m_farSim->setDown(true);
    m_far = std::make_unique<ServerUnderTest>();
    QVERIFY(m_far->start());
    m_farProject = m_far->addProject(QStringLiteral("p"), *m_farSim, {.serves = {QStringLiteral("reg.example")}});
    QVERIFY(m_farProject != 0);
}

admin::ArchiveJob TestArchives::finished(ServerUnderTest &server, const Result<admin::ArchiveJob> &job)
{
    admin::ArchiveJob found;
    if (!job) {
        found.error = job.error();
        return found;
    }
    const bool ended = QTest::qWaitFor(
        [&] {
            const auto jobs = await<QList<admin::ArchiveJob>>([&](auto reply) { server.admin().archiveJobs(reply); });
            for (const admin::ArchiveJob &each : jobs.ok() ? *jobs : QList<admin::ArchiveJob>()) {
                if (each.id == job->id)
                    found = each;
            }
            return found.finishedAt.isValid();
        },
        patienceMs);
    return ended ? found : admin::ArchiveJob();
}

admin::ArchiveJob TestArchives::exportTo(const QString &file, const QStringList &images, const QStringList &platforms,
                                         admin::ArchiveFormat format)
{
    admin::ExportRequest request;
    for (const QString &image : images)
        request.images.append({image});
    request.platforms = platforms;
    request.format = format;
    request.file = file;
    // The last bytes of a pull go to the node once they are verified; the blob is listed a moment later.
    const auto isListed = [&] {
        const auto plan = await<admin::ArchivePlan>([&](auto reply) { m_server->admin().planExport(request, reply); });
        return !plan.ok() || std::all_of(plan->items.begin(), plan->items.end(), [](const admin::ArchiveItem &item) {
            return item.missingBlobs == 0 && item.state != ArchiveItemState::Missing;
        });
    };
    if (!QTest::qWaitFor(isListed, 3000))
        qInfo("something stays missing, which is the test's own matter");
    return finished(*m_server,
                    await<admin::ArchiveJob>([&](auto reply) { m_server->admin().startExport(request, reply); }));
}

admin::ArchiveJob TestArchives::importInto(ServerUnderTest &server, const admin::ImportRequest &request)
{
    return finished(server, await<admin::ArchiveJob>([&](auto reply) { server.admin().startImport(request, reply); }));
}

int TestArchives::storedFiles(ServerUnderTest &server) const
{
    int count = 0;
    QDirIterator it(server.dataFolder() + QStringLiteral("/store/blobs"), QDir::Files, QDirIterator::Subdirectories);
    for (; it.hasNext(); it.next())
        ++count;
    return count;
}

void TestArchives::exportThenImport_nodePullsWithTheUpstreamDead_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("OCI layout") << static_cast<int>(admin::ArchiveFormat::OciLayout);
    QTest::newRow("docker-archive") << static_cast<int>(admin::ArchiveFormat::DockerArchive);
}

void TestArchives::exportThenImport_nodePullsWithTheUpstreamDead()
{
    QFETCH(int, format);
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    m_sim->setDown(true);
    const auto out = exportTo(path("out.tar"),
                              {QStringLiteral("reg.example/team/app:1.0.0"), QStringLiteral("p/team/other:1.0.0")}, {},
                              static_cast<admin::ArchiveFormat>(format));
    QVERIFY2(!out.error, out.error ? qPrintable(out.error->toLogLine()) : "");
    QCOMPARE(out.plan.items.size(), 2);
    for (const admin::ArchiveItem &item : out.plan.items) {
        QCOMPARE(item.state, ArchiveItemState::Done);
        QCOMPARE(item.platforms, QStringList {QStringLiteral("linux/amd64")});
    }
    QCOMPARE(out.doneBytes, out.totalBytes);
    QVERIFY(m_server->hasEvent(QStringLiteral("audit.imagesExported")));

    QSignalSpy told(&m_far->admin(), &admin::AdminService::archiveJobChanged);
    const auto in = importInto(*m_far, {path("out.tar"), m_farProject});
    QVERIFY2(!in.error, in.error ? qPrintable(in.error->toLogLine()) : "");
    QCOMPARE(in.plan.items.size(), 2);
    for (const admin::ArchiveItem &item : in.plan.items) {
        QCOMPARE(item.state, ArchiveItemState::Done);
        QVERIFY(!item.differs);
    }
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(m_far->hasEvent(QStringLiteral("audit.imagesImported")));
    for (const char *repository : {"team/app", "team/other"}) {
        const PullResult pulled = m_far->pull({"p", repository, "1.0.0"});
        QVERIFY2(pulled.ok && pulled.digestsOk(), pulled.problem.c_str());
    }
    const auto repositories
        = await<QList<admin::RepositoryInfo>>([&](auto reply) { m_far->admin().repositories(reply); });
    QVERIFY(repositories.ok());
    QCOMPARE(repositories->size(), 2);
    const auto images
        = await<QList<admin::ImageInfo>>([&](auto reply) { m_far->admin().images(repositories->first().id, reply); });
    QVERIFY(images.ok());
    QCOMPARE(images->size(), 1);
    QCOMPARE(images->first().tag, QStringLiteral("1.0.0"));
}

void TestArchives::export_partlyHere_saysWhatIsMissing()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok); // amd64
    const admin::ExportRequest request {{{QStringLiteral("reg.example/team/app:1.0.0")}},
                                        admin::ArchiveFormat::OciLayout,
                                        {QStringLiteral("linux/amd64"), QStringLiteral("linux/arm64")},
                                        false,
                                        path("x.tar")};
    auto plan = await<admin::ArchivePlan>([&](auto reply) { m_server->admin().planExport(request, reply); });
    const auto isListed = [&] { // the pulled platform's blobs, a moment after the node has them
        plan = await<admin::ArchivePlan>([&](auto reply) { m_server->admin().planExport(request, reply); });
        return plan.ok() && plan->bytes > 400000;
    };
    QTRY_VERIFY(isListed());
    QCOMPARE(plan->items.value(0).state, ArchiveItemState::Partial);
    QCOMPARE(plan->items[0].missingPlatforms, QStringList {QStringLiteral("linux/arm64")});
    QVERIFY(plan->items[0].differs);
    QCOMPARE(plan->knownPlatforms, QStringList {QStringLiteral("linux/amd64")});
    QVERIFY(plan->bytes > 400000);
    QVERIFY(plan->freeBytes > 0);
}

void TestArchives::export_severalPlatforms_refusedForDocker()
{
    auto options = m_server->nodeOptions();
    options.architecture = "arm64";
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}, options).ok);
    const QStringList image {QStringLiteral("reg.example/team/app:1.0.0")};
    const auto both = exportTo(path("a.tar"), image, {}, admin::ArchiveFormat::DockerArchive);
    QVERIFY(both.error.has_value());
    QCOMPARE(both.error->params.value(QStringLiteral("field")), QStringLiteral("images"));
    const auto one
        = exportTo(path("a.tar"), image, {QStringLiteral("linux/arm64")}, admin::ArchiveFormat::DockerArchive);
    QVERIFY(!one.error);
    QCOMPARE(one.plan.items.value(0).platforms, QStringList {QStringLiteral("linux/arm64")});
    const auto index = exportTo(path("b.tar"), image);
    QVERIFY(!index.error);
    QCOMPARE(index.plan.items.value(0).digest, m_app.top.toQString()); // all of it is here: it keeps its digest
    QVERIFY(!index.plan.items.value(0).differs);
}

void TestArchives::export_badTargets_areRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("relative") << QStringLiteral("out.tar");
    QTest::newRow("none") << QString();
    QTest::newRow("a folder") << QStringLiteral("/tmp");
    QTest::newRow("no such folder") << QStringLiteral("/nowhere/at/all/out.tar");
    QTest::newRow("the data folder") << QStringLiteral("DATA/catalog.db");
}

void TestArchives::export_badTargets_areRefused()
{
    QFETCH(QString, file);
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    const admin::ExportRequest request {{{QStringLiteral("reg.example/team/other:1.0.0")}},
                                        admin::ArchiveFormat::OciLayout,
                                        {},
                                        false,
                                        file.replace(QStringLiteral("DATA"), m_server->dataFolder()),
                                        true};
    const auto started = await<admin::ArchiveJob>([&](auto reply) { m_server->admin().startExport(request, reply); });
    QVERIFY(!started.ok());
    QCOMPARE(started.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(started.error().params.value(QStringLiteral("field")), QStringLiteral("file"));
}

void TestArchives::export_unknownImages_areSaid()
{
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    const auto done
        = exportTo(path("out.tar"),
                   {QStringLiteral("reg.example/team/other:1.0.0"), QStringLiteral("reg.example/team/other:2"),
                    QStringLiteral("elsewhere.example/x:1"), QStringLiteral("Not Valid")});
    QVERIFY(!done.error);
    QCOMPARE(done.plan.items.size(), 4);
    QCOMPARE(done.plan.items[0].state, ArchiveItemState::Done);
    QCOMPARE(done.plan.items[1].state, ArchiveItemState::Missing);
    QCOMPARE(done.plan.items[2].state, ArchiveItemState::Missing);
    QCOMPARE(done.plan.items[2].error->code, ErrorCode::ProjectUnknown);
    QCOMPARE(done.plan.items[3].state, ArchiveItemState::Unreadable);
    const auto again = exportTo(path("out.tar"), {QStringLiteral("reg.example/team/other:1.0.0")});
    QVERIFY(again.error.has_value());
    QCOMPARE(again.error->code, ErrorCode::AlreadyExists);
}

void TestArchives::import_tagThatStandsForAnother_isKeptUntilToldSo()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY(!exportTo(path("out.tar"), {QStringLiteral("reg.example/team/app:1.0.0")}).error);
    const BuiltImage newer = ImageBuilder("newer").platforms({"amd64"}).layer(2000).build();
    m_farSim->setDown(false);
    m_farSim->content().add("team/app", "1.0.0", newer);
    QVERIFY(m_far->pull({"p", "team/app", "1.0.0"}).ok);
    m_farSim->setDown(true);
    const int before = storedFiles(*m_far);
    const auto kept = importInto(*m_far, {path("out.tar"), m_farProject});
    QCOMPARE(kept.plan.items.value(0).state, ArchiveItemState::Conflict);
    QCOMPARE(storedFiles(*m_far), before);
    const auto replaced = importInto(*m_far, {path("out.tar"), m_farProject, true});
    QCOMPARE(replaced.plan.items.value(0).state, ArchiveItemState::Done);
    const PullResult pulled = m_far->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(pulled.ok, pulled.problem.c_str());
    QVERIFY(m_far->isStored(m_app.platforms[0].layers.back()));
}

void TestArchives::import_again_findsAllHere()
{
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    QVERIFY(!exportTo(path("out.tar"), {QStringLiteral("reg.example/team/other:1.0.0")}).error);
    QCOMPARE(importInto(*m_far, {path("out.tar"), m_farProject}).plan.items.value(0).state, ArchiveItemState::Done);
    QCOMPARE(importInto(*m_far, {path("out.tar"), m_farProject}).plan.items.value(0).state, ArchiveItemState::Here);
    const auto read = finished(*m_far, await<admin::ArchiveJob>([&](auto reply) {
        m_far->admin().readArchive({path("out.tar"), m_farProject}, reply);
    }));
    QVERIFY(read.planned);
    QCOMPARE(read.plan.bytes, 0);
}

void TestArchives::import_contentOfAnotherProject_needsItsBytes()
{
    // Truth 5: an archive that only names what another project has brings nothing of it.
    const qint64 second = m_far->addProject(QStringLiteral("q"), *m_farSim, {.serves = {QStringLiteral("q.example")}});
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    QVERIFY(!exportTo(path("out.tar"), {QStringLiteral("reg.example/team/other:1.0.0")}).error);
    QCOMPARE(importInto(*m_far, {path("out.tar"), m_farProject}).plan.items.value(0).state, ArchiveItemState::Done);

    const auto &top = m_other.topManifest();
    const std::string index = "{\"schemaVersion\":2,\"manifests\":[{\"mediaType\":\"" + top.mediaType
        + "\",\"digest\":\"" + top.digest.toString() + "\",\"size\":" + std::to_string(top.bytes.size())
        + ",\"annotations\":{\"org.opencontainers.image.ref.name\":\"q.example/team/other:1.0.0\"}}]}";
    QFile bare(path("bare.tar"));
    QVERIFY(bare.open(QIODevice::WriteOnly));
    const std::string bytes = tarArchive({{"oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}"}, {"index.json", index}});
    bare.write(bytes.data(), static_cast<qint64>(bytes.size()));
    bare.close();
    const auto named = importInto(*m_far, {path("bare.tar"), second});
    QCOMPARE(named.plan.items.value(0).state, ArchiveItemState::Missing);
    QVERIFY(named.plan.items[0].missingBlobs > 0);
    QVERIFY(!m_far->pull({"q", "team/other", "1.0.0"}).ok);

    const int before = storedFiles(*m_far);
    const auto proved = importInto(*m_far, {path("out.tar"), second});
    QCOMPARE(proved.plan.items.value(0).state, ArchiveItemState::Done);
    QVERIFY(proved.plan.items[0].differs); // it is named for another registry
    QCOMPARE(proved.plan.bytes, 0);
    QCOMPARE(storedFiles(*m_far), before);
    QVERIFY(m_far->pull({"q", "team/other", "1.0.0"}).ok);
}

void TestArchives::import_damagedLayer_listsNothing()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY(!exportTo(path("out.tar"), {QStringLiteral("reg.example/team/app:1.0.0")}).error);
    QFile file(path("out.tar"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2)); // within the large layer
    file.write("damaged");
    file.close();
    const auto in = importInto(*m_far, {path("out.tar"), m_farProject});
    QVERIFY(!in.error);
    QCOMPARE(in.plan.items.value(0).state, ArchiveItemState::Failed);
    QCOMPARE(in.plan.items[0].error->code, ErrorCode::DigestMismatch);
    QCOMPARE(storedFiles(*m_far), 0);
    QVERIFY(!m_far->pull({"p", "team/app", "1.0.0"}).ok);
}

void TestArchives::import_hostile_isRefused()
{
    QFile file(path("hostile.tar"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const std::string bytes = tarArchive({{"oci-layout", "{}"}, {"../../etc/evil", "x"}});
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    file.close();
    const auto in = importInto(*m_far, {file.fileName(), m_farProject});
    QVERIFY(in.error.has_value());
    QCOMPARE(in.error->code, ErrorCode::ArchiveRefused);
    QCOMPARE(in.error->params.value(QStringLiteral("entry")), QStringLiteral("../../etc/evil"));
    QCOMPARE(storedFiles(*m_far), 0);
    const auto nowhere = importInto(*m_far, {path("missing.tar"), m_farProject});
    QCOMPARE(nowhere.error->code, ErrorCode::InvalidArgument);
}

void TestArchives::import_forbiddenByTheProject_staysOut()
{
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    QVERIFY(!exportTo(path("out.tar"), {QStringLiteral("reg.example/team/other:1.0.0")}).error);
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_far->admin().projects(reply); });
    QVERIFY(projects.ok());
    admin::ProjectSpec spec = projects->first().spec;
    spec.deny = {QStringLiteral("team/*")};
    QVERIFY(
        await<admin::ProjectInfo>([&](auto reply) { m_far->admin().updateProject(m_farProject, spec, reply); }).ok());
    const auto in = importInto(*m_far, {path("out.tar"), m_farProject});
    QCOMPARE(in.plan.items.value(0).state, ArchiveItemState::Refused);
    QCOMPARE(in.plan.items[0].error->code, ErrorCode::RepositoryNotAllowed);
    QCOMPARE(storedFiles(*m_far), 0);
}

void TestArchives::import_cancelled_leavesNothing()
{
    const BuiltImage large = ImageBuilder("large").platforms({"amd64"}).layer(60 << 20).build();
    m_sim->content().add("team/large", "1", large);
    QVERIFY(m_server->pull({"p", "team/large", "1"}).ok);
    QVERIFY(!exportTo(path("large.tar"), {QStringLiteral("reg.example/team/large:1")}).error);
    const auto started = await<admin::ArchiveJob>([&](auto reply) {
        m_far->admin().startImport({path("large.tar"), m_farProject}, reply);
    });
    QVERIFY(started.ok());
    QVERIFY(await<void>([&](auto reply) { m_far->admin().cancelArchiveJob(started->id, reply); }).ok());
    const auto in = finished(*m_far, started);
    QVERIFY(in.cancelled);
    QCOMPARE(in.error->code, ErrorCode::Cancelled);
    QCOMPARE(storedFiles(*m_far), 0);
    QVERIFY(!await<void>([&](auto reply) { m_far->admin().cancelArchiveJob(99, reply); }).ok());
}

void TestArchives::imported_tagIsRevalidated_whenTheUpstreamIsThere()
{
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    QVERIFY(!exportTo(path("out.tar"), {QStringLiteral("reg.example/team/other:1.0.0")}).error);
    QCOMPARE(importInto(*m_far, {path("out.tar"), m_farProject}).plan.items.value(0).state, ArchiveItemState::Done);
    m_farSim->content().add("team/other", "1.0.0", m_other);
    const auto stale = m_far->get("/v2/p/team/other/manifests/1.0.0");
    QCOMPARE(stale.status, 200);
    m_farSim->setDown(false);
    m_far->clock().advance(std::chrono::minutes(10)); // past what is remembered of the failure
    const auto asked = m_farSim->journal().count("HEAD", "*/manifests/1.0.0");
    const auto checked = m_far->get("/v2/p/team/other/manifests/1.0.0");
    QCOMPARE(checked.status, 200);
    QCOMPARE(m_farSim->journal().count("HEAD", "*/manifests/1.0.0"), asked + 1);
    QCOMPARE(m_farSim->journal().count("GET", "*/manifests/*"), 0);
}

void TestArchives::imported_survivesARestart()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY(!exportTo(path("out.tar"), {QStringLiteral("reg.example/team/app:1.0.0")}).error);
    QCOMPARE(importInto(*m_far, {path("out.tar"), m_farProject}).plan.items.value(0).state, ArchiveItemState::Done);
    const int files = storedFiles(*m_far);
    QVERIFY(files > 0);
    QVERIFY(m_far->restart());
    const PullResult pulled = m_far->pull({"p", "team/app", "1.0.0"});
    QVERIFY2(pulled.ok && pulled.digestsOk(), pulled.problem.c_str());
    QCOMPARE(storedFiles(*m_far), files);
}

bool TestArchives::changeProject(const std::function<void(admin::ProjectSpec &)> &change)
{
    const auto projects = await<QList<admin::ProjectInfo>>([&](auto reply) { m_far->admin().projects(reply); });
    if (!projects || projects->isEmpty())
        return false;
    admin::ProjectSpec spec = projects->first().spec;
    change(spec);
    return await<admin::ProjectInfo>([&](auto reply) { m_far->admin().updateProject(m_farProject, spec, reply); }).ok();
}

bool TestArchives::setLimit(qint64 bytes)
{
    auto settings = await<admin::ServerSettings>([&](auto reply) { m_far->admin().settings(reply); });
    if (!settings)
        return false;
    settings->storeLimitBytes = bytes;
    return await<admin::ServerInfo>([&](auto reply) { m_far->admin().applySettings(*settings, reply); }).ok();
}

admin::ArchiveJob TestArchives::planImport(const QString &file)
{
    return finished(*m_far, await<admin::ArchiveJob>([&](auto reply) {
        m_far->admin().readArchive({file, m_farProject}, reply);
    }));
}

void TestArchives::imported_underNever_countsAsCheckedThen_untilTheRuleIsAnother()
{
    QVERIFY(changeProject([](admin::ProjectSpec &spec) { spec.freshness = {{QStringLiteral("*"), -1}}; }));
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    QVERIFY(!exportTo(path("out.tar"), {QStringLiteral("reg.example/team/other:1.0.0")}).error);
    QCOMPARE(importInto(*m_far, {path("out.tar"), m_farProject}).plan.items.value(0).state, ArchiveItemState::Done);
    m_farSim->content().add("team/other", "1.0.0", m_other);
    m_farSim->setDown(false);
    const QDateTime imported = QDateTime::fromMSecsSinceEpoch(m_far->clock().now().time_since_epoch().count(), Qt::UTC);
    m_far->clock().advance(std::chrono::hours(1000));
    const auto explained = await<admin::PullExplanation>(
        [&](auto reply) { m_far->admin().explainPull(QStringLiteral("reg.example/team/other:1.0.0"), {}, reply); });
    QVERIFY(explained.ok());
    QCOMPARE(explained->freshSeconds, -1);
    QCOMPARE(explained->checkedAt, imported);
    QVERIFY(!explained->nextCheckAt.isValid());
    QCOMPARE(explained->steps.value(0).kind, admin::ExplainedStep::Kind::ServeTag);
    QVERIFY(m_far->pull({"p", "team/other", "1.0.0"}).ok);
    QCOMPARE(m_farSim->journal().count(), 0);
    // Another rule reckons from the import: it is due at once.
    QVERIFY(changeProject([](admin::ProjectSpec &spec) { spec.freshness = {}; }));
    QVERIFY(m_far->pull({"p", "team/other", "1.0.0"}).ok);
    QVERIFY(m_farSim->journal().count("HEAD", "*/manifests/1.0.0") > 0);
}

void TestArchives::import_largerThanALimit_isRefusedBeforeItStarts_data()
{
    QTest::addColumn<bool>("ofTheStore");
    QTest::newRow("store") << true;
    QTest::newRow("quota") << false;
}

void TestArchives::import_largerThanALimit_isRefusedBeforeItStarts()
{
    QFETCH(bool, ofTheStore);
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY(!exportTo(path("out.tar"), {QStringLiteral("reg.example/team/app:1.0.0")}).error);
    const qint64 limit = 200'000; // its large layer has twice that
    QVERIFY(ofTheStore ? setLimit(limit) : changeProject([limit](auto &spec) { spec.quotaBytes = limit; }));
    const admin::ArchiveJob plan = planImport(path("out.tar"));
    QVERIFY(!plan.error);
    QCOMPARE(plan.plan.freeBytes, limit);
    const admin::ArchiveJob in = importInto(*m_far, {path("out.tar"), m_farProject});
    QVERIFY(in.error.has_value());
    QCOMPARE(in.error->code, ErrorCode::StorageFull);
    QCOMPARE(in.error->params.value(QStringLiteral("limit")),
             ofTheStore ? QStringLiteral("store") : QStringLiteral("quota"));
    QCOMPARE(in.error->params.value(QStringLiteral("neededBytes")), QString::number(plan.plan.bytes));
    QCOMPARE(storedFiles(*m_far), 0);
}

void TestArchives::import_thatNeedsRoom_saysWhatWillGo()
{
    QVERIFY(m_server->pull({"p", "team/app", "1.0.0"}).ok);
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    QVERIFY(!exportTo(path("app.tar"), {QStringLiteral("reg.example/team/app:1.0.0")}).error);
    QVERIFY(!exportTo(path("other.tar"), {QStringLiteral("reg.example/team/other:1.0.0")}).error);
    QCOMPARE(importInto(*m_far, {path("other.tar"), m_farProject}).plan.items.value(0).state, ArchiveItemState::Done);
    const admin::ArchiveJob before = planImport(path("app.tar"));
    QCOMPARE(before.plan.evictBytes, 0);
    const auto storage = await<admin::StorageOverview>([&](auto reply) { m_far->admin().storage(reply); });
    QVERIFY(storage.ok());
    QVERIFY(storage->usedBytes > 0);
    QVERIFY(setLimit(before.plan.bytes + 1000));
    const admin::ArchiveJob after = planImport(path("app.tar"));
    QCOMPARE(after.plan.freeBytes, before.plan.bytes + 1000);
    QCOMPARE(after.plan.evictBytes, storage->usedBytes - 1000);
    QCOMPARE(importInto(*m_far, {path("app.tar"), m_farProject}).plan.items.value(0).state, ArchiveItemState::Done);
}

void TestArchives::export_damagedBlob_isQuarantinedAndFetchedAgain_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("event");
    QTest::newRow("other bytes") << QStringLiteral("edit") << QStringLiteral("scrub.blobDamaged");
    QTest::newRow("cut short") << QStringLiteral("cut") << QStringLiteral("scrub.blobDamaged");
    QTest::newRow("deleted") << QStringLiteral("delete") << QStringLiteral("scrub.blobMissing");
}

void TestArchives::export_damagedBlob_isQuarantinedAndFetchedAgain()
{
    QFETCH(QString, how);
    QFETCH(QString, event);
    QVERIFY(m_server->pull({"p", "team/other", "1.0.0"}).ok);
    const Digest layer = m_other.platforms.front().layers.front();
    QTRY_VERIFY(m_server->isStored(layer));
    QFile file(filesNamed(m_server->dataFolder() + QStringLiteral("/store/blobs"), layer.hex()).value(0));
    if (how == QLatin1String("delete")) {
        QVERIFY(file.remove());
    } else {
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(how == QLatin1String("cut") ? file.resize(10) : file.seek(20) && file.write("damaged") == 7);
        file.close();
    }
    const QStringList image {QStringLiteral("reg.example/team/other:1.0.0")};
    const admin::ArchiveJob failed = exportTo(path("out.tar"), image);
    QVERIFY(failed.error.has_value());
    QVERIFY(!QFile::exists(path("out.tar")));
    QTRY_VERIFY(m_server->hasEvent(event));
    QVERIFY(!m_server->isStored(layer));
    // No node gets the damaged bytes, and the next one brings it back.
    m_sim->journal().clear();
    const PullResult pulled = m_server->pull({"p", "team/other", "1.0.0"});
    QVERIFY2(pulled.ok && pulled.digestsOk(), pulled.problem.c_str());
    QCOMPARE(m_sim->journal().count("GET", "*/blobs/" + layer.toString()), 1);
    QTRY_VERIFY(m_server->isStored(layer));
    QVERIFY(!exportTo(path("out.tar"), image).error);
}

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
