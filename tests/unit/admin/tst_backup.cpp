// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/BackupManifest.h"
#include "catalog/SettingStore.h"
#include "storage/StorePlaces.h"
#include "unit/admin/Installation.h"
#include "unit/archive/TarMaker.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace breakwater;
using namespace breakwater::admin;
using namespace Qt::StringLiterals;
using archive::TarMaker;
using catalog::CatalogFixture;

namespace {

const QByteArray passphrase = "correct horse battery";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A backup made by hand: what the manifest says of the parts is true unless a test changes it.
struct HandMade
{
    QList<std::pair<QString, QByteArray>> parts;
    QJsonObject manifest;

    explicit HandMade(const QString &catalogFile)
    {
        parts = {{BackupPart::catalog, contentOf(catalogFile)}};
        describe();
    }
    void describe()
    {
        QJsonArray list;
        for (const auto &[name, bytes] : parts) {
            const Digest digest = Hasher::hash({bytes.constData(), static_cast<std::size_t>(bytes.size())});
            list.append(QJsonObject {
                {u"name"_s, name}, {u"bytes"_s, bytes.size()}, {u"sha256"_s, QString::fromStdString(digest.hex())}});
        }
        manifest = {{u"format"_s, u"breakwater-backup"_s},
                    {u"formatVersion"_s, 1},
                    {u"contents"_s, QJsonObject {{u"madeAt"_s, u"2026-01-02T03:04:05Z"_s}, {u"version"_s, u"9.9"_s}}},
                    {u"parts"_s, list}};
    }
    TarMaker tar() const
    {
        TarMaker maker;
        maker.file("manifest.json", QJsonDocument(manifest).toJson().toStdString());
        for (const auto &[name, bytes] : parts)
            maker.file(name.toStdString(), bytes.toStdString());
        return maker;
    }
};

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;
    QString file(const char *name) const { return m_files.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void restore_onAnotherMachine_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("sealed") << true;
        QTest::newRow("plain") << false;
    }

    void restore_onAnotherMachine()
    {
        QFETCH(bool, sealed);
        const Installation from(u"hub"_s, "canary-password");
        const Installation to(u"other"_s, "its own");
        const QByteArray words = sealed ? passphrase : QByteArray();
        const QString own = to.fingerprint();
        const auto saved = from.save(file("a.tar"), words);
        VERIFY_OK(saved);
        QCOMPARE(saved->upstreams, 1);
        QCOMPARE(QFile::permissions(file("a.tar")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray bytes = contentOf(file("a.tar"));
        QVERIFY(!bytes.contains("canary-password"));
        QVERIFY(!bytes.contains(contentOf(from.path("secret.key"))));
        QVERIFY(!bytes.contains("PRIVATE KEY"));
        QCOMPARE(bytes.contains("SQLite format 3"), !sealed);

        const auto before = to.state();
        const auto plan = to.read(file("a.tar"), words);
        VERIFY_OK(plan);
        QCOMPARE(to.state(), before);
        QVERIFY(plan->checked);
        QCOMPARE(plan->sealed, sealed);
        QCOMPARE(plan->contents, *saved);
        QCOMPARE(plan->present->upstreams, 1);
        QCOMPARE(plan->lostLogins, sealed ? QStringList() : QStringList {u"hub"_s});
        QCOMPARE(plan->ca, sealed ? RestoredCa::Restored : RestoredCa::Lost);

        VERIFY_OK(to.stage(file("a.tar"), words));
        QCOMPARE(to.upstreamName(), u"other"_s); // not before the start
        const RestoreStage stage(to.folder.path());
        QCOMPARE(stage.staged()->contents, *saved);
        const auto applied = stage.apply();
        VERIFY_OK(applied);
        QVERIFY(applied->has_value());
        VERIFY_OK(stage.finish());
        QCOMPARE(to.upstreamName(), u"hub"_s);
        QCOMPARE(to.password(), sealed ? QByteArray("canary-password") : QByteArray());
        QCOMPARE(to.fingerprint(), sealed ? from.fingerprint() : own);
        QVERIFY(access::CertificateAuthority::open(to.path("tls"), u"x"_s, to.clock).ok());
        QVERIFY(!QFile::exists(to.path("token.key"))); // old tokens end
        QVERIFY(!stage.staged());

        // And back.
        QCOMPARE(stage.former().size(), 1);
        QCOMPARE(stage.former().first().contents.upstreams, 1);
        VERIFY_OK(stage.takeBack(stage.former().first().name));
        VERIFY_OK(stage.apply());
        VERIFY_OK(stage.finish());
        QCOMPARE(to.upstreamName(), u"other"_s);
        QCOMPARE(to.password(), QByteArray("its own"));
        QCOMPARE(to.fingerprint(), own);
        QCOMPARE(stage.former().size(), 1); // what was taken back can be had again
    }

    void restore_plainOnTheSameMachine_keepsLoginsAndCa()
    {
        const Installation here(u"hub"_s, "canary-password");
        VERIFY_OK(here.save(file("b.tar")));
        const auto plan = here.stage(file("b.tar"));
        VERIFY_OK(plan);
        QVERIFY(plan->lostLogins.isEmpty());
        QCOMPARE(plan->ca, RestoredCa::Same);
        const QString own = here.fingerprint();
        VERIFY_OK(RestoreStage(here.folder.path()).apply());
        VERIFY_OK(RestoreStage(here.folder.path()).finish());
        QCOMPARE(here.password(), QByteArray("canary-password"));
        QCOMPARE(here.fingerprint(), own);
    }

    void restore_intoAFreshFolder_leavesNothingToTakeBack()
    {
        const Installation from(u"hub"_s, "canary-password");
        VERIFY_OK(from.save(file("c.tar"), passphrase));
        const QTemporaryDir fresh;
        const RestoreStage stage(fresh.path());
        archive::ArchiveProgress progress;
        const auto plan = stage.stage({file("c.tar"), Secret(passphrase)}, progress);
        VERIFY_OK(plan);
        QVERIFY(!plan->present);
        VERIFY_OK(stage.apply());
        VERIFY_OK(stage.finish());
        QVERIFY(stage.former().isEmpty());
        QCOMPARE(QDir(fresh.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList({u"before-restore"_s, u"catalog.db"_s, u"secret.key"_s, u"tls"_s}));
    }

    void apply_cutOffAnywhere_isMadeGoodByTheNext_data()
    {
        QTest::addColumn<int>("moves");
        for (int moves = 0; moves <= 12; ++moves)
            QTest::addRow("%d", moves) << moves;
    }

    /// As a kill after so many renames would leave it: the same steps, done by hand.
    void apply_cutOffAnywhere_isMadeGoodByTheNext()
    {
        QFETCH(int, moves);
        const Installation from(u"hub"_s, "canary-password");
        const Installation to(u"other"_s, "its own");
        VERIFY_OK(from.save(file("d.tar"), passphrase));
        VERIFY_OK(to.stage(file("d.tar"), passphrase));
        const QString restore = to.path("restore");
        const QString kept = to.path("before-restore/20260101-000000-000");
        int left = moves;
        const auto step = [&left](const std::function<void()> &deed) {
            if (left-- > 0)
                deed();
        };
        const auto write = [](const QString &path, const QByteArray &text) {
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
        };
        step([&] { write(restore + u"/former"_s, "20260101-000000-000"); });
        step([&] { QVERIFY(QDir().mkpath(kept + u"/tls"_s)); });
        for (const char *name : {"catalog.db", "token.key", "secret.key", "tls/ca.crt", "tls/ca.key"})
            step([&] { QVERIFY(QFile::rename(to.path(name), kept + u'/' + QLatin1String(name))); });
        if (left > 0) {
            write(kept + u"/restore.json"_s, contentOf(restore + u"/restore.json"_s));
            step([&] { write(restore + u"/moved"_s, {}); });
            for (const char *name : {"catalog.db", "secret.key", "tls/ca.crt", "tls/ca.key"})
                step([&] { QVERIFY(QFile::rename(restore + u'/' + QLatin1String(name), to.path(name))); });
        }
        const RestoreStage stage(to.folder.path());
        const auto applied = stage.apply();
        VERIFY_OK(applied);
        QVERIFY(applied->has_value());
        VERIFY_OK(stage.apply()); // a kill before finish()
        VERIFY_OK(stage.finish());
        QCOMPARE(to.upstreamName(), u"hub"_s);
        QCOMPARE(to.password(), QByteArray("canary-password"));
        QCOMPARE(to.fingerprint(), from.fingerprint());
        QCOMPARE(stage.former().size(), 1);
        VERIFY_OK(stage.takeBack(stage.former().first().name));
        VERIFY_OK(stage.apply());
        VERIFY_OK(stage.finish());
        QCOMPARE(to.password(), QByteArray("its own"));
    }

    void former_threeAreKept()
    {
        const Installation here(u"hub"_s, "canary-password");
        VERIFY_OK(here.save(file("e.tar")));
        const RestoreStage stage(here.folder.path());
        for (int i = 0; i < 5; ++i) {
            VERIFY_OK(here.stage(file("e.tar")));
            VERIFY_OK(stage.apply());
            VERIFY_OK(stage.finish());
            QTest::qSleep(2); // their names are of the millisecond
        }
        QCOMPARE(stage.former().size(), RestoreStage::keptFormer);
    }

    /// What it has moved away already would be forgotten with it.
    void begun_isNeitherDroppedNorReplaced()
    {
        const Installation here(u"hub"_s, "canary-password");
        VERIFY_OK(here.save(file("g.tar"), passphrase));
        VERIFY_OK(here.stage(file("g.tar"), passphrase));
        const QString kept = here.path("before-restore/20260101-000000-000");
        {
            QFile note(here.path("restore/former"));
            QVERIFY(note.open(QIODevice::WriteOnly) && note.write("20260101-000000-000") > 0);
        }
        QVERIFY(QDir().mkpath(kept + u"/tls"_s));
        QVERIFY(QFile::rename(here.path("catalog.db"), kept + u"/catalog.db"_s));
        const RestoreStage stage(here.folder.path());
        COMPARE_ERROR(stage.drop(), ErrorCode::InUse);
        COMPARE_ERROR(here.stage(file("g.tar"), passphrase), ErrorCode::InUse);
        VERIFY_OK(stage.apply());
        VERIFY_OK(stage.finish());
        QCOMPARE(stage.former().size(), 1);
    }

    void drop_andASecondStage()
    {
        const Installation here(u"hub"_s, "canary-password");
        VERIFY_OK(here.save(file("f.tar")));
        const RestoreStage stage(here.folder.path());
        COMPARE_ERROR(stage.drop(), ErrorCode::NotFound);
        const auto before = here.state();
        VERIFY_OK(here.stage(file("f.tar")));
        VERIFY_OK(here.stage(file("f.tar")));
        QVERIFY(stage.staged());
        VERIFY_OK(stage.drop());
        QCOMPARE(here.state(), before);
        QVERIFY(!stage.apply().value());
    }

    void read_sealedWithoutItsPassphrase_saysWhatItIsAndNoMore()
    {
        const Installation from(u"hub"_s, "canary-password");
        const auto saved = from.save(file("g.tar"), passphrase);
        VERIFY_OK(saved);
        const auto before = from.state();
        const auto plan = from.read(file("g.tar"));
        VERIFY_OK(plan);
        QVERIFY(plan->sealed && !plan->checked);
        QCOMPARE(plan->contents, *saved);
        COMPARE_ERROR(from.stage(file("g.tar")), ErrorCode::PassphraseMissing);
        COMPARE_ERROR(from.stage(file("g.tar"), "correct horse batterz"), ErrorCode::PassphraseWrong);
        COMPARE_ERROR(from.read(file("g.tar"), "correct horse batterz"), ErrorCode::PassphraseWrong);
        QCOMPARE(from.state(), before);
    }

    void cutOrChangedAnywhere_isRefusedAndNothingChanges_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("sealed") << true;
        QTest::newRow("plain") << false;
    }

    void cutOrChangedAnywhere_isRefusedAndNothingChanges()
    {
        QFETCH(bool, sealed);
        const Installation from(u"hub"_s, "canary-password");
        const QByteArray words = sealed ? passphrase : QByteArray();
        VERIFY_OK(from.save(file("h.tar"), words));
        const QByteArray whole = contentOf(file("h.tar"));
        const auto before = from.state();
        const auto refused = [&](const QByteArray &bytes, const QByteArray &what) {
            TarMaker::write(file("bad.tar"), bytes.toStdString());
            const auto staged = from.stage(file("bad.tar"), words);
            QVERIFY2(!staged.ok(), what.constData());
            const ErrorCode code = staged.error().code;
            QVERIFY2(code == ErrorCode::BackupUnreadable || code == ErrorCode::PassphraseWrong,
                     qPrintable(staged.error().toLogLine()));
        };
        // Where each entry's bytes begin and end, and some places between.
        QList<qsizetype> places;
        for (qsizetype at = 0; at < whole.size();) {
            const qsizetype size = whole.mid(at + 124, 11).toLongLong(nullptr, 8);
            if (whole.mid(at, 1) == QByteArray(1, '\0'))
                break;
            places << at << at + 300 << at + 512 << at + 512 + size / 2 << at + 512 + size - 1;
            at += 512 + (size + 511) / 512 * 512;
        }
        QVERIFY(places.size() >= 4 * 5);
        for (const qsizetype place : std::as_const(places))
            refused(whole.left(place), "cut at " + QByteArray::number(place));
        for (const qsizetype place : std::as_const(places)) {
            if (place % 512 == 300)
                continue; // a field of the header that says nothing to us
            QByteArray changed = whole;
            changed[place] = static_cast<char>(changed[place] ^ 0x04);
            refused(changed, "changed at " + QByteArray::number(place));
        }
        QCOMPARE(from.state(), before);
    }

    void hostile_isRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        const QString unreadable = errorCodeName(ErrorCode::BackupUnreadable);
        for (const char *what :
             {"noTar", "empty", "imageArchive", "missing", "extra", "order", "link", "folder", "pathPart", "keyInPlain",
              "twice", "noCatalog", "noDatabase", "otherTables", "trigger", "dearScrypt", "brokenCa"})
            QTest::newRow(what) << QString::fromLatin1(what) << unreadable;
        QTest::newRow("laterFormat") << u"laterFormat"_s << errorCodeName(ErrorCode::BackupTooNew);
        QTest::newRow("laterCatalog") << u"laterCatalog"_s << errorCodeName(ErrorCode::BackupTooNew);
        QTest::newRow("notThere") << u"notThere"_s << unreadable;
    }

    void hostile_isRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        const Installation here(u"hub"_s, "canary-password");
        const QString copy = file("hostile.db");
        QFile::remove(copy);
        {
            auto database = CatalogFixture::must(catalog::Database::open(here.path("catalog.db")));
            CatalogFixture::must(database.copyTo(copy));
        }
        const auto before = here.state();
        const auto sql = [&copy](const QString &statement) {
            auto database = CatalogFixture::must(catalog::Database::open(copy));
            (void)CatalogFixture::must(database.run(statement));
        };
        if (what == u"otherTables"_s)
            sql(u"DROP TABLE pins"_s);
        if (what == u"trigger"_s)
            sql(u"CREATE TRIGGER evil AFTER INSERT ON events BEGIN DELETE FROM robots; END"_s);
        if (what == u"laterCatalog"_s)
            sql(u"PRAGMA user_version = 999"_s);
        HandMade made(copy);
        if (what == u"pathPart"_s)
            made.parts.append({u"../../evil"_s, "x"});
        if (what == u"keyInPlain"_s)
            made.parts.append({BackupPart::secretKey, QByteArray(32, 'k')});
        if (what == u"twice"_s)
            made.parts.append(made.parts.first());
        if (what == u"brokenCa"_s)
            made.parts.append({BackupPart::caCertificate, "no certificate"});
        if (what == u"noCatalog"_s)
            made.parts = {{BackupPart::configuration, "server: {}"}};
        if (what == u"noDatabase"_s)
            made.parts.first().second = "SQLite format 3 it is not";
        if (what == u"order"_s || what == u"missing"_s)
            made.parts.append({BackupPart::configuration, "server: {}"});
        made.describe();
        if (what == u"order"_s)
            made.parts.swapItemsAt(0, 1);
        if (what == u"missing"_s)
            made.parts.removeLast();
        if (what == u"laterFormat"_s)
            made.manifest.insert(u"formatVersion"_s, 2);
        if (what == u"dearScrypt"_s)
            made.manifest.insert(u"sealing"_s,
                                 QJsonObject {{u"kdf"_s, u"scrypt"_s},
                                              {u"cipher"_s, u"aes-256-gcm"_s},
                                              {u"salt"_s, QString(64, u'a')},
                                              {u"n"_s, 1LL << 40},
                                              {u"r"_s, 8},
                                              {u"p"_s, 1},
                                              {u"check"_s, QString(64, u'a')}});
        TarMaker tar = made.tar();
        if (what == u"extra"_s)
            tar.file("tls/ca.key", "x");
        if (what == u"link"_s)
            tar = TarMaker().file("manifest.json", QJsonDocument(made.manifest).toJson().toStdString());
        if (what == u"link"_s)
            tar.entry("catalog.db", '2', {}, "manifest.json");
        if (what == u"folder"_s)
            tar = TarMaker().entry("manifest.json/", '5');
        if (what == u"imageArchive"_s)
            tar = TarMaker().file("oci-layout", "{\"imageLayoutVersion\":\"1.0.0\"}");
        QString path = tar.save(file("hostile.tar"));
        if (what == u"noTar"_s)
            TarMaker::write(path, std::string(100000, 'x'));
        if (what == u"empty"_s)
            TarMaker::write(path, {});
        if (what == u"notThere"_s)
            path = file("nothing.tar");
        const auto staged = here.stage(path, passphrase);
        QVERIFY(!staged.ok());
        QCOMPARE(errorCodeName(staged.error().code), code);
        QCOMPARE(here.state(), before);
        QVERIFY(!QFile::exists(here.folder.path() + u"/../../evil"_s));
    }

    void handMade_honest_isTaken()
    {
        // Else the test above would refuse everything for a reason of its own.
        const Installation here(u"hub"_s, "canary-password");
        {
            auto database = CatalogFixture::must(catalog::Database::open(here.path("catalog.db")));
            CatalogFixture::must(database.copyTo(file("honest.db")));
        }
        const QString path = HandMade(file("honest.db")).tar().save(file("honest.tar"));
        VERIFY_OK(here.stage(path));
    }

    void plan_namesWhatThisMachineLacks()
    {
        const Installation here(u"hub"_s, "canary-password");
        {
            auto database = CatalogFixture::must(catalog::Database::open(here.path("catalog.db")));
            CatalogFixture::must(
                catalog::SettingStore(database).set(u"server"_s,
                                                    u"{\"listen\":[\"0.0.0.0:8443\",\"203.0.113.7:8443\"],\"tls\":{"
                                                    u"\"mode\":2,\"certificate\":\"/nowhere/c.pem\","
                                                    "\"key\":\"/nowhere/k.pem\"}}"_s));
        }
        VERIFY_OK(here.save(file("i.tar")));
        const auto plan = here.read(file("i.tar"));
        VERIFY_OK(plan);
        QCOMPARE(plan->missingAddresses, QStringList {u"203.0.113.7:8443"_s});
        QCOMPARE(plan->missingFiles, QStringList({u"/nowhere/c.pem"_s, u"/nowhere/k.pem"_s}));
    }

    void save_badTargets_areRefused()
    {
        const Installation here(u"hub"_s, "canary-password");
        BackupRequest request;
        request.file = u"relative.tar"_s;
        COMPARE_ERROR(checkBackupTarget(request, here.folder.path()), ErrorCode::InvalidArgument);
        request.file = here.path("inside.tar");
        COMPARE_ERROR(checkBackupTarget(request, here.folder.path()), ErrorCode::InvalidArgument);
        QTemporaryDir elsewhere;
        QVERIFY(QDir(elsewhere.path()).mkdir(u"parts"_s));
        storage::StorePlaces places {elsewhere.path().toStdString(), {}, "some store"};
        VERIFY_OK(places.write(here.folder.path()));
        request.file = elsewhere.filePath(u"parts/inside.tar"_s);
        COMPARE_ERROR(checkBackupTarget(request, here.folder.path()), ErrorCode::InvalidArgument);
        request.file = file("nowhere/at/all.tar");
        COMPARE_ERROR(checkBackupTarget(request, here.folder.path()), ErrorCode::InvalidArgument);
        request.file = file("short.tar");
        request.passphrase = Secret(QByteArray("seven77"));
        const auto tooShort = checkBackupTarget(request, here.folder.path());
        QVERIFY(!tooShort.ok());
        QCOMPARE(tooShort.error().params.value(u"field"_s), u"passphrase"_s);
        request.passphrase = {};
        VERIFY_OK(checkBackupTarget(request, here.folder.path()));
        TarMaker::write(request.file, "x");
        COMPARE_ERROR(checkBackupTarget(request, here.folder.path()), ErrorCode::AlreadyExists);
    }

    void save_cancelled_leavesNothing()
    {
        const Installation here(u"hub"_s, "canary-password");
        const auto before = here.state();
        BackupSource source;
        source.dataFolder = here.folder.path();
        BackupRequest request;
        request.file = file("cancelled.tar");
        archive::ArchiveProgress progress;
        progress.cancelled = true;
        COMPARE_ERROR(writeBackup(source, request, progress), ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(request.file));
        QCOMPARE(QDir(m_files.path()).entryList({u".*part"_s}, QDir::Files | QDir::Hidden), QStringList());
        QCOMPARE(here.state(), before);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
