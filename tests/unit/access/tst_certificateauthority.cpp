// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/CertificateAuthority.h"
#include "access/PrivateFile.h"
#include "access/X509Builder.h"
#include "support/ManualClock.h"

#include <sys/stat.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::access;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

unsigned modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777u : 0;
}

/// What a TLS client does: chain, purpose, time and name, by OpenSSL. "ok" or its words.
QString clientVerdict(const QByteArray &caPem, const QByteArray &serverPem, const QString &host, WallTime at)
{
    const auto ca = X509Builder::certificateFromPem(caPem);
    const auto server = X509Builder::certificateFromPem(serverPem);
    const std::unique_ptr<X509_STORE, OpenSslDeleter<X509_STORE_free>> store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), ca.get());
    const std::unique_ptr<X509_STORE_CTX, OpenSslDeleter<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), server.get(), nullptr);
    X509_VERIFY_PARAM *param = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_X509_STRICT);
    X509_VERIFY_PARAM_set_purpose(param, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_time(param, static_cast<time_t>(toUnixMs(at) / 1000));
    const QByteArray name = host.toLatin1();
    if (X509Builder::addressBytes(host).isEmpty())
        X509_VERIFY_PARAM_set1_host(param, name.constData(), 0);
    else
        X509_VERIFY_PARAM_set1_ip_asc(param, name.constData());
    if (X509_verify_cert(context.get()) == 1)
        return u"ok"_s;
    return QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())));
}

} // namespace

class TestCertificateAuthority : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<ManualClock> m_clock;

    QString folder() const { return m_data->filePath(u"tls"_s); }
    QString path(const char *name) const { return folder() + u'/' + QLatin1String(name); }
    Result<std::unique_ptr<CertificateAuthority>> open() const
    {
        return CertificateAuthority::open(folder(), u"box"_s, *m_clock);
    }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
    }

    void open_firstStart_makesAPrivateCa()
    {
        const auto ca = open();
        QVERIFY(ca.ok());
        QCOMPARE((*ca)->details().subject, u"Breakwater CA box"_s);
        QCOMPARE((*ca)->certificatePem(), contentOf(path("ca.crt")));
        QCOMPARE((*ca)->details().notAfter - m_clock->now(), WallTime::duration(CertificateAuthority::caLifetime));
        QCOMPARE(modeOf(folder()), 0700u);
        QCOMPARE(modeOf(path("ca.key")), 0600u);
        QCOMPARE(modeOf(path("ca.crt")), 0644u);
        QCOMPARE((*ca)->details().fingerprintSha256.size(), 95);
        const auto again = CertificateAuthority::open(folder(), u"renamed"_s, *m_clock);
        QVERIFY(again.ok());
        QCOMPARE((*again)->details(), (*ca)->details());
    }

    void observe_changesNothing_notEvenACaThatEnds()
    {
        QVERIFY(!CertificateAuthority::observe(folder(), *m_clock).ok());
        QVERIFY(!QFileInfo::exists(folder()));
        QVERIFY(open().ok());
        const QByteArray before = contentOf(path("ca.crt"));
        m_clock->advance(CertificateAuthority::caLifetime - std::chrono::days(1));
        const auto seen = CertificateAuthority::observe(folder(), *m_clock);
        QVERIFY(seen.ok());
        QCOMPARE((*seen)->certificatePem(), before);
        QCOMPARE(contentOf(path("ca.crt")), before);
        QVERIFY(open().ok()); // its own server renews it
        QVERIFY(contentOf(path("ca.crt")) != before);
    }

    void server_names_areAcceptedByAClient_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("verdict");
        for (const char *host : {"cache.lan", "192.168.1.10", "fd00::10", "localhost", "127.0.0.1", "::1"})
            QTest::newRow(host) << QString::fromLatin1(host) << u"ok"_s;
        QTest::newRow("other name") << u"other.lan"_s << u"hostname mismatch"_s;
        QTest::newRow("other address") << u"192.168.1.11"_s << u"IP address mismatch"_s;
        QTest::newRow("below") << u"x.cache.lan"_s << u"hostname mismatch"_s;
    }

    void server_names_areAcceptedByAClient()
    {
        QFETCH(QString, host);
        QFETCH(QString, verdict);
        const auto ca = open();
        QVERIFY(ca.ok());
        const auto issued = (*ca)->ensureServerCertificate({u"Cache.lan"_s, u"192.168.1.10"_s, u"fd00::10"_s});
        QVERIFY(issued.ok() && *issued);
        QCOMPARE(modeOf(path("server.key")), 0600u);
        const auto server = contentOf(path("server.crt"));
        QCOMPARE(clientVerdict((*ca)->certificatePem(), server, host, m_clock->now()), verdict);
        const auto details = (*ca)->serverDetails();
        QVERIFY(details.ok());
        QCOMPARE(details->covers(host), verdict == u"ok"_s);
        QCOMPARE(details->names.first(), u"cache.lan"_s);
    }

    void server_time_isThirteenMonths()
    {
        const auto ca = open();
        QVERIFY((*ca)->ensureServerCertificate({u"cache.lan"_s}).ok());
        const auto server = contentOf(path("server.crt"));
        const auto verdict
            = [&](WallTime at) { return clientVerdict((*ca)->certificatePem(), server, u"cache.lan"_s, at); };
        QCOMPARE(verdict(m_clock->now() - 23h), u"ok"_s); // a node whose clock is behind
        QCOMPARE(verdict(m_clock->now() + std::chrono::days(396)), u"ok"_s);
        QCOMPARE(verdict(m_clock->now() + std::chrono::days(398)), u"certificate has expired"_s);
    }

    void ensure_sameNames_keepsTheCertificate()
    {
        const auto ca = open();
        QVERIFY(*(*ca)->ensureServerCertificate({u"cache.lan"_s, u"10.0.0.1"_s}));
        const auto before = contentOf(path("server.crt"));
        QVERIFY(!*(*ca)->ensureServerCertificate({u"10.0.0.1"_s, u"CACHE.lan"_s}));
        QCOMPARE(contentOf(path("server.crt")), before);
        QVERIFY(!*(*open())->ensureServerCertificate({u"10.0.0.1"_s, u"cache.lan"_s}));
    }

    void ensure_changedNamesOrAge_issuesAnewUnderTheSameCa()
    {
        const auto ca = open();
        QVERIFY(*(*ca)->ensureServerCertificate({u"cache.lan"_s}));
        QVERIFY(*(*ca)->ensureServerCertificate({u"cache.lan"_s, u"10.0.0.1"_s}));
        QVERIFY(*(*ca)->ensureServerCertificate({u"10.0.0.1"_s}));
        m_clock->advance(std::chrono::days(366));
        QVERIFY(!*(*ca)->ensureServerCertificate({u"10.0.0.1"_s}));
        m_clock->advance(std::chrono::days(2));
        QVERIFY(*(*ca)->ensureServerCertificate({u"10.0.0.1"_s}));
        QCOMPARE(clientVerdict((*ca)->certificatePem(), contentOf(path("server.crt")), u"10.0.0.1"_s, m_clock->now()),
                 u"ok"_s);
    }

    void ensure_damagedServerFiles_issuesAnew()
    {
        const auto ca = open();
        QVERIFY(*(*ca)->ensureServerCertificate({}));
        QVERIFY(PrivateFile::write(path("server.key"), "rubbish").ok());
        QVERIFY(*(*ca)->ensureServerCertificate({}));
        QVERIFY(PrivateFile::write(path("server.crt"), contentOf(path("ca.crt"))).ok());
        QVERIFY(*(*ca)->ensureServerCertificate({}));
        QVERIFY(QFile::setPermissions(path("server.key"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(*(*ca)->ensureServerCertificate({})); // others may have read the key
    }

    void ensure_badName_isRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"", "a b", "cache.lan:8443", "https://cache.lan", "*.lan", "192.168.1.0/24", "[::1]", "x,DNS:evil"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void ensure_badName_isRefused()
    {
        QFETCH(QString, name);
        const auto ca = open();
        const auto issued = (*ca)->ensureServerCertificate({name});
        QVERIFY(!issued.ok());
        QCOMPARE(issued.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!QFile::exists(path("server.crt")));
    }

    void open_damagedCa_isAnErrorAndKeepsTheFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("certificate") << u"ca.crt"_s << QByteArray("rubbish") << u"noCertificate"_s;
        QTest::newRow("key") << u"ca.key"_s << QByteArray("rubbish") << u"noKey"_s;
        QTest::newRow("key gone") << u"ca.key"_s << QByteArray() << u"missing"_s;
        const auto other = X509Builder::makeKey();
        QTest::newRow("other key") << u"ca.key"_s << X509Builder::toPem(*other) << u"keyMismatch"_s;
    }

    void open_damagedCa_isAnErrorAndKeepsTheFiles()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        QVERIFY(open().ok());
        const QString damaged = folder() + u'/' + file;
        if (content.isEmpty())
            QVERIFY(QFile::remove(damaged));
        else
            QVERIFY(PrivateFile::write(damaged, content).ok());
        const auto ca = open();
        QVERIFY(!ca.ok());
        QCOMPARE(ca.error().code, ErrorCode::CertificateInvalid);
        QCOMPARE(ca.error().params[u"reason"_s], reason);
        QCOMPARE(ca.error().params[u"file"_s], damaged);
        QCOMPARE(contentOf(damaged), content);
    }

    void open_lostCertificate_keepsTheKeyThatNodesTrust()
    {
        const auto before = open();
        const auto oldPem = (*before)->certificatePem();
        QVERIFY(QFile::remove(path("ca.crt")));
        const auto after = open();
        QVERIFY(after.ok());
        QVERIFY(*(*after)->ensureServerCertificate({u"cache.lan"_s}));
        QCOMPARE(clientVerdict(oldPem, contentOf(path("server.crt")), u"cache.lan"_s, m_clock->now()), u"ok"_s);
    }

    void open_caAtItsEnd_isReplaced()
    {
        const auto fingerprint = (*open())->details().fingerprintSha256;
        m_clock->advance(CertificateAuthority::caLifetime - std::chrono::days(29));
        const auto ca = open();
        QVERIFY(ca.ok());
        QVERIFY((*ca)->details().fingerprintSha256 != fingerprint);
    }

    void open_unwritableFolder_isToldWithItsPath()
    {
        QFile file(m_data->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto ca = CertificateAuthority::open(m_data->filePath(u"file/tls"_s), u"box"_s, *m_clock);
        QVERIFY(!ca.ok());
        QCOMPARE(ca.error().code, ErrorCode::StorageUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestCertificateAuthority)
#include "tst_certificateauthority.moc"
