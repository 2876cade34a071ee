// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/CertificateAuthority.h"
#include "access/OpenSslPointers.h"
#include "access/PrivateFile.h"
#include "access/TlsContext.h"
#include "access/X509Builder.h"
#include "support/ManualClock.h"

#include <openssl/pem.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::access;
using namespace Qt::StringLiterals;

namespace {

using ContextPtr = std::unique_ptr<SSL_CTX, OpenSslDeleter<SSL_CTX_free>>;
using SslPtr = std::unique_ptr<SSL, OpenSslDeleter<SSL_free>>;

struct Handshake
{
    bool done = false;
    QByteArray version;
    QByteArray cipher;
    QByteArray protocol;
    bool resumed = false;
    SSL_SESSION *session = nullptr; ///< owned by the caller
};

/// Both sides in memory: what one writes, the other reads.
Handshake handshake(SSL_CTX *serverContext, SSL_CTX *clientContext, SSL_SESSION *session = nullptr)
{
    const SslPtr server(SSL_new(serverContext));
    const SslPtr client(SSL_new(clientContext));
    BIO *a = nullptr;
    BIO *b = nullptr;
    BIO_new_bio_pair(&a, 0, &b, 0);
    SSL_set_bio(server.get(), a, a);
    SSL_set_bio(client.get(), b, b);
    SSL_set_accept_state(server.get());
    SSL_set_connect_state(client.get());
    if (session)
        SSL_set_session(client.get(), session);
    Handshake result;
    char byte = 0;
    for (int i = 0; i < 20; ++i) {
        SSL_do_handshake(client.get());
        SSL_do_handshake(server.get());
        SSL_read(client.get(), &byte, 1); // takes the session tickets in
        ERR_clear_error();
    }
    result.done = SSL_is_init_finished(server.get()) == 1 && SSL_is_init_finished(client.get()) == 1;
    result.version = SSL_get_version(client.get());
    result.cipher = SSL_get_cipher_name(client.get());
    result.resumed = SSL_session_reused(client.get()) == 1;
    const unsigned char *protocol = nullptr;
    unsigned length = 0;
    SSL_get0_alpn_selected(client.get(), &protocol, &length);
    result.protocol = QByteArray(reinterpret_cast<const char *>(protocol), static_cast<qsizetype>(length));
    result.session = SSL_get1_session(client.get());
    SSL_set_shutdown(client.get(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
    return result;
}

ContextPtr clientContext(int minimum, int maximum)
{
    ContextPtr context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_min_proto_version(context.get(), minimum);
    SSL_CTX_set_max_proto_version(context.get(), maximum);
    return context;
}

} // namespace

class TestTlsContext : public QObject
{
    Q_OBJECT

    QTemporaryDir m_data;
    ManualClock m_clock;
    CertificateFiles m_files;

private Q_SLOTS:
    void initTestCase()
    {
        const auto ca = CertificateAuthority::open(m_data.filePath(u"tls"_s), u"box"_s, m_clock);
        QVERIFY(ca.ok() && (*ca)->ensureServerCertificate({u"cache.lan"_s}).ok());
        m_files = (*ca)->serverFiles();
    }

    void create_goodFiles_speaksModernTls_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("1.2") << TLS1_2_VERSION << QByteArray("TLSv1.2");
        QTest::newRow("1.3") << TLS1_3_VERSION << QByteArray("TLSv1.3");
    }

    void create_goodFiles_speaksModernTls()
    {
        QFETCH(int, version);
        QFETCH(QByteArray, name);
        const auto context = TlsContext::create(m_files, m_clock);
        QVERIFY(context.ok());
        const auto client = clientContext(version, version);
        static constexpr unsigned char protocols[] = "\x02h2\x08http/1.1";
        SSL_CTX_set_alpn_protos(client.get(), protocols, sizeof protocols - 1);
        const auto first = handshake(context->get(), client.get());
        QVERIFY(first.done);
        QCOMPARE(first.version, name);
        QVERIFY2(first.cipher.contains("GCM") || first.cipher.contains("CHACHA20"), first.cipher.constData());
        QCOMPARE(first.protocol, QByteArray("http/1.1"));
        const auto second = handshake(context->get(), client.get(), first.session);
        QVERIFY(second.done && second.resumed); // by ticket
        SSL_SESSION_free(first.session);
        SSL_SESSION_free(second.session);
    }

    void create_oldOrWeakClient_isRefused()
    {
        const auto context = TlsContext::create(m_files, m_clock);
        auto old = clientContext(TLS1_VERSION, TLS1_1_VERSION);
        SSL_CTX_set_security_level(old.get(), 0);
        QVERIFY(!handshake(context->get(), old.get()).done);
        auto weak = clientContext(TLS1_2_VERSION, TLS1_2_VERSION);
        SSL_CTX_set_cipher_list(weak.get(), "ECDHE-ECDSA-AES128-SHA");
        QVERIFY(!handshake(context->get(), weak.get()).done);
    }

    void create_optionsAndModes_areThoseOfTheConnectionCode()
    {
        const auto context = TlsContext::create(m_files, m_clock);
        QVERIFY(SSL_CTX_get_options(context->get()) & SSL_OP_ENABLE_KTLS);
        QVERIFY(SSL_CTX_get_options(context->get()) & SSL_OP_NO_RENEGOTIATION);
        const long modes
            = SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS;
        QCOMPARE(SSL_CTX_get_mode(context->get()) & modes, modes);
    }

    void create_badFiles_areToldApart_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("reason");
        const auto good = m_files;
        const auto write = [this](const char *name, const QByteArray &content) {
            const auto path = m_data.filePath(QString::fromLatin1(name));
            if (!PrivateFile::write(path, content))
                qFatal("cannot write");
            return path;
        };
        const auto key = X509Builder::makeKey();
        const auto now = m_clock.now();
        const auto selfSigned = [&](const char *name, WallTime from, WallTime until) {
            return write(name, X509Builder::toPem(*X509Builder::makeCa(u"x"_s, *key, from, until)));
        };
        const auto keyFile = write("own.key", X509Builder::toPem(*key));
        const auto none = m_data.filePath(u"none"_s);
        const auto rubbish = write("rubbish", "rubbish");
        QTest::newRow("no certificate file") << none << good.keyFile << none << u"missing"_s;
        QTest::newRow("no key file") << good.certificateFile << none << none << u"missing"_s;
        QTest::newRow("no certificate") << rubbish << good.keyFile << rubbish << u"noCertificate"_s;
        QTest::newRow("no key") << good.certificateFile << rubbish << rubbish << u"noKey"_s;
        QTest::newRow("exchanged") << good.keyFile << good.certificateFile << good.keyFile << u"noCertificate"_s;
        QTest::newRow("mismatch") << good.certificateFile << keyFile << keyFile << u"keyMismatch"_s;
        using std::chrono::hours;
        const auto expired = selfSigned("expired.crt", now - hours(48), now - hours(1));
        QTest::newRow("expired") << expired << keyFile << expired << u"expired"_s;
        const auto future = selfSigned("future.crt", now + hours(1), now + hours(48));
        QTest::newRow("not yet") << future << keyFile << future << u"notYetValid"_s;
        const BioPtr bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), EVP_aes_256_cbc(), "pass", 4, nullptr, nullptr);
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        const auto encrypted = write("encrypted.key", QByteArray(data, static_cast<qsizetype>(size)));
        QTest::newRow("passphrase") << good.certificateFile << encrypted << encrypted << u"encryptedKey"_s;
    }

    void create_badFiles_areToldApart()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, file);
        QFETCH(QString, reason);
        const auto context = TlsContext::create({certificate, key}, m_clock);
        QVERIFY(!context.ok());
        QCOMPARE(context.error().code, ErrorCode::CertificateInvalid);
        QCOMPARE(context.error().params[u"reason"_s], reason);
        QCOMPARE(context.error().params[u"file"_s], file);
    }
};

QTEST_GUILESS_MAIN(TestTlsContext)
#include "tst_tlscontext.moc"
