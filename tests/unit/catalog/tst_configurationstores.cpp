// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogFixture.h"

#include "catalog/DeletionStore.h"
#include "catalog/RobotStore.h"
#include "catalog/SettingStore.h"

using namespace breakwater;
using namespace breakwater::catalog;
using namespace Qt::StringLiterals;

/// Upstreams, projects, robots and settings: what an admin makes.
class TestConfigurationStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upstream_roundTrips();
    void upstream_takenName_isAlreadyExists();
    void upstream_inUse_isNotRemoved();
    void upstream_missing_isNotFound();
    void project_roundTrips();
    void project_default_isOne();
    void project_wrongUpstream_isInvalidArgument();
    void project_id_isNeverUsedAgain();
    void robot_roundTrips();
    void robot_followsItsProjects();
    void robot_uses_areRecorded();
    void setting_roundTrips();
};

namespace {

UpstreamRecord fullUpstream()
{
    UpstreamRecord record;
    record.name = u"dockerhub"_s;
    record.provider = u"docker-hub"_s;
    record.url = u"https://registry-1.docker.io"_s;
    record.username = u"mé'"_s;
    record.passwordSealed = QByteArray("\x00\x01\xff sealed", 10);
    record.caPem = u"-----BEGIN"_s;
    record.allowedPrivateHosts = {u"10.0.0.0/8"_s, u"a \"b\""_s};
    record.realmHosts = {u"login.example.com:8443"_s};
    record.proxyUrl = u"socks5h://proxy.lan:1080"_s;
    record.proxyUsername = u"p"_s;
    record.proxyPasswordSealed = QByteArray("\x00\x02", 2);
    record.clientCertificate = u"-----BEGIN too"_s;
    record.clientKeySealed = QByteArray("\x00\x03", 2);
    record.addresses = u"ipv6"_s;
    record.enabled = false;
    record.managed = true;
    record.createdAt = CatalogFixture::at(5);
    return record;
}

} // namespace

void TestConfigurationStores::upstream_roundTrips()
{
    CatalogFixture catalog;
    UpstreamStore store(catalog);
    UpstreamRecord record = fullUpstream();
    record.id = CatalogFixture::must(store.add(record));
    QCOMPARE(CatalogFixture::must(store.find(record.id)), std::optional<UpstreamRecord>(record));

    record.name = u"hub"_s;
    record.passwordSealed.clear();
    record.caPem = QString();
    record.realmHosts.clear();
    record.proxyUrl = QString();
    record.proxyPasswordSealed.clear();
    record.clientCertificate = QString();
    record.clientKeySealed.clear();
    record.addresses = u"any"_s;
    record.enabled = true;
    VERIFY_OK(store.update(record));
    catalog.reopen();
    QCOMPARE(CatalogFixture::must(UpstreamStore(catalog).all()), QList<UpstreamRecord> {record});
    VERIFY_OK(UpstreamStore(catalog).remove(record.id));
    QVERIFY(CatalogFixture::must(UpstreamStore(catalog).all()).isEmpty());
}

void TestConfigurationStores::upstream_takenName_isAlreadyExists()
{
    CatalogFixture catalog;
    UpstreamStore store(catalog);
    UpstreamRecord record = fullUpstream();
    VERIFY_OK(store.add(record));
    COMPARE_ERROR(store.add(record), ErrorCode::AlreadyExists);
    record.name = u"other"_s;
    record.id = CatalogFixture::must(store.add(record));
    record.name = u"dockerhub"_s;
    COMPARE_ERROR(store.update(record), ErrorCode::AlreadyExists);
}

void TestConfigurationStores::upstream_inUse_isNotRemoved()
{
    CatalogFixture catalog;
    const qint64 project = catalog.addProject(u"p"_s);
    const qint64 upstream = CatalogFixture::must(ProjectStore(catalog).find(project))->upstreamId;
    COMPARE_ERROR(UpstreamStore(catalog).remove(upstream), ErrorCode::InUse);
    VERIFY_OK(DeletionStore(catalog).deleteProject(project));
    VERIFY_OK(UpstreamStore(catalog).remove(upstream));
}

void TestConfigurationStores::upstream_missing_isNotFound()
{
    CatalogFixture catalog;
    UpstreamRecord record = fullUpstream();
    record.id = 7;
    COMPARE_ERROR(UpstreamStore(catalog).update(record), ErrorCode::NotFound);
    COMPARE_ERROR(UpstreamStore(catalog).remove(7), ErrorCode::NotFound);
    QVERIFY(!CatalogFixture::must(UpstreamStore(catalog).find(7)).has_value());
}

void TestConfigurationStores::project_roundTrips()
{
    CatalogFixture catalog;
    ProjectRecord record;
    record.name = u"dockerhub-proxy"_s;
    record.upstreamId = CatalogFixture::must(UpstreamStore(catalog).add(fullUpstream()));
    record.serves = {u"docker.io"_s, u"[::1]:5000"_s};
    record.freshness = {{u"latest"_s, 0}, {u"v*"_s, -1}, {u"*"_s, 86'400}, {u"date"_s, 5, u"class"_s}};
    record.policy = {60,     false, 3600, true, {u"library/*"_s},         {u"a"_s, u"b"_s}, false,
                     {7, 3}, 1000,  90,   7,    {{u"v*"_s, u"glob"_s, 3}}};
    record.managed = true;
    record.createdAt = CatalogFixture::at(1);
    ProjectStore store(catalog);
    record.id = CatalogFixture::must(store.add(record));
    QCOMPARE(CatalogFixture::must(store.find(record.id)), std::optional<ProjectRecord>(record));
    COMPARE_ERROR(store.add(record), ErrorCode::AlreadyExists);

    record.name = u"hub"_s;
    record.serves.clear();
    record.freshness.clear();
    record.policy = {};
    VERIFY_OK(store.update(record));
    QCOMPARE(CatalogFixture::must(store.all()), QList<ProjectRecord> {record});
    record.id = 99;
    COMPARE_ERROR(store.update(record), ErrorCode::NotFound);
}

void TestConfigurationStores::project_default_isOne()
{
    CatalogFixture catalog;
    ProjectStore store(catalog);
    const qint64 a = catalog.addProject(u"a"_s);
    const qint64 b = catalog.addProject(u"b"_s);
    for (const qint64 id : {a, b, b}) {
        ProjectRecord record = *CatalogFixture::must(store.find(id));
        record.isDefault = true;
        VERIFY_OK(store.update(record));
        for (const ProjectRecord &each : CatalogFixture::must(store.all()))
            QCOMPARE(each.isDefault, each.id == id);
    }
}

void TestConfigurationStores::project_wrongUpstream_isInvalidArgument()
{
    CatalogFixture catalog;
    ProjectRecord record;
    record.name = u"p"_s;
    record.upstreamId = 12;
    const auto added = ProjectStore(catalog).add(record);
    COMPARE_ERROR(added, ErrorCode::InvalidArgument);
    QCOMPARE(added.error().params.value(u"field"_s), u"upstreamId"_s);
}

void TestConfigurationStores::project_id_isNeverUsedAgain()
{
    CatalogFixture catalog;
    const qint64 first = catalog.addProject(u"first"_s);
    VERIFY_OK(DeletionStore(catalog).deleteProject(first));
    catalog.reopen();
    QVERIFY(catalog.addProject(u"second"_s) > first);
}

void TestConfigurationStores::robot_roundTrips()
{
    CatalogFixture catalog;
    const qint64 hub = catalog.addProject(u"hub"_s);
    const qint64 ghcr = catalog.addProject(u"ghcr"_s);
    RobotRecord record;
    record.userName = u"robot$hub+ci"_s;
    record.name = u"ci"_s;
    record.projectId = hub;
    record.description = u"for CI"_s;
    record.secretHash = u"scrypt$..."_s;
    record.expiresAt = CatalogFixture::at(1000);
    record.disabled = true;
    record.managed = true;
    record.createdAt = CatalogFixture::at(1);
    RobotStore store(catalog);
    record.id = CatalogFixture::must(store.add(record));
    QCOMPARE(CatalogFixture::must(store.find(record.id)), std::optional<RobotRecord>(record));
    COMPARE_ERROR(store.add(record), ErrorCode::AlreadyExists);

    record.expiresAt.reset();
    record.projectId = 0;
    record.projectIds = {hub, ghcr};
    record.disabled = false;
    VERIFY_OK(store.update(record));
    QCOMPARE(CatalogFixture::must(store.all()), QList<RobotRecord> {record});
    VERIFY_OK(store.remove(record.id));
    COMPARE_ERROR(store.remove(record.id), ErrorCode::NotFound);
}

void TestConfigurationStores::robot_followsItsProjects()
{
    CatalogFixture catalog;
    const qint64 hub = catalog.addProject(u"hub"_s);
    const qint64 ghcr = catalog.addProject(u"ghcr"_s);
    RobotStore store(catalog);
    const auto add = [&](const QString &userName, qint64 projectId, bool all, const QList<qint64> &ids) {
        RobotRecord record;
        record.userName = userName;
        record.name = u"ci"_s;
        record.projectId = projectId;
        record.allProjects = all;
        record.projectIds = ids;
        return CatalogFixture::must(store.add(record));
    };
    const auto find = [&](qint64 id) { return CatalogFixture::must(store.find(id)); };
    const qint64 own = add(u"robot$hub+ci"_s, hub, false, {});
    const qint64 alone = add(u"robot$a"_s, 0, false, {hub});
    const qint64 both = add(u"robot$b"_s, 0, false, {hub, ghcr});
    const qint64 every = add(u"robot$c"_s, 0, true, {});

    ProjectRecord project = *CatalogFixture::must(ProjectStore(catalog).find(hub));
    project.name = u"dockerhub"_s;
    VERIFY_OK(ProjectStore(catalog).update(project));
    QCOMPARE(find(own)->userName, u"robot$dockerhub+ci"_s);
    QCOMPARE(find(alone)->projectIds, QList<qint64> {hub});

    VERIFY_OK(DeletionStore(catalog).deleteProject(hub));
    QVERIFY(!find(own));
    QVERIFY(find(alone)->disabled && find(alone)->projectIds.isEmpty());
    QVERIFY(!find(both)->disabled);
    QCOMPARE(find(both)->projectIds, QList<qint64> {ghcr});
    QVERIFY(!find(every)->disabled && find(every)->allProjects);
    catalog.addProject(u"dockerhub"_s);
    QVERIFY(find(alone)->projectIds.isEmpty());
    QCOMPARE(find(both)->projectIds, QList<qint64> {ghcr});
}

void TestConfigurationStores::robot_uses_areRecorded()
{
    CatalogFixture catalog;
    RobotStore store(catalog);
    RobotRecord record;
    record.userName = u"robot$a"_s;
    const qint64 id = CatalogFixture::must(store.add(record));
    VERIFY_OK(
        store.recordUses({{id, CatalogFixture::at(1), u"10.0.0.1"_s}, {id, CatalogFixture::at(2), u"10.0.0.2"_s}}));
    const auto read = CatalogFixture::must(store.find(id));
    QCOMPARE(read->lastUsedAt, CatalogFixture::at(2));
    QCOMPARE(read->lastUsedBy, u"10.0.0.2"_s);
}

void TestConfigurationStores::setting_roundTrips()
{
    CatalogFixture catalog;
    SettingStore store(catalog);
    QVERIFY(!CatalogFixture::must(store.value(u"a"_s)).has_value());
    VERIFY_OK(store.set(u"a"_s, u"1"_s));
    VERIFY_OK(store.set(u"a"_s, QString()));
    VERIFY_OK(store.set(u"b"_s, u"2"_s));
    QCOMPARE(CatalogFixture::must(store.all()), (QMap<QString, QString> {{u"a"_s, u""_s}, {u"b"_s, u"2"_s}}));
    VERIFY_OK(store.remove(u"a"_s));
    QVERIFY(!CatalogFixture::must(store.value(u"a"_s)).has_value());
}

QTEST_GUILESS_MAIN(TestConfigurationStores)
#include "tst_configurationstores.moc"
