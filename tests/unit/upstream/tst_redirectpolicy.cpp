// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/RealmGuard.h"
#include "upstream/RedirectPolicy.h"

#include <QtTest>

using namespace breakwater;
using namespace breakwater::upstream;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(AddressKind)

/// Where an upstream may send us: URLs, addresses, redirects, realms.
class TestRedirectPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urlParse_data();
    void urlParse();
    void urlResolved_data();
    void urlResolved();
    void addressKind_data();
    void addressKind();
    void addressInCidr_data();
    void addressInCidr();
    void follow_data();
    void follow();
    void follow_sixthHop_isRefused();
    void follow_toItself_isRefused();
    void rulesFor_privateUpstream_letsPrivateTargets();
    void rulesFor_allowList_letsListedTargets();
    void guardRealm_data();
    void guardRealm();
};

void TestRedirectPolicy::urlParse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // empty: refused
    QTest::newRow("plain") << QByteArray("https://Ghcr.IO/v2/") << QByteArray("https://ghcr.io/v2/");
    QTest::newRow("port") << QByteArray("http://lab:5000") << QByteArray("http://lab:5000/");
    QTest::newRow("scheme's own port") << QByteArray("https://a.b:443/x") << QByteArray("https://a.b/x");
    QTest::newRow("IPv6") << QByteArray("http://[FD00::1]:5000/x") << QByteArray("http://[fd00::1]:5000/x");
    QTest::newRow("query untouched") << QByteArray("https://a/x?b=%2F%2f%41/+&sig=a%3D")
                                     << QByteArray("https://a/x?b=%2F%2f%41/+&sig=a%3D");
    QTest::newRow("query without a path") << QByteArray("https://a?b") << QByteArray("https://a/?b");
    QTest::newRow("trailing dot") << QByteArray("https://a.b./x") << QByteArray("https://a.b/x");
    QTest::newRow("user") << QByteArray("https://ghcr.io@evil.tld/") << QByteArray();
    QTest::newRow("fragment") << QByteArray("https://a/x#y") << QByteArray();
    QTest::newRow("space") << QByteArray("https://a/x y") << QByteArray();
    QTest::newRow("control") << QByteArray("https://a/x\r\nX: y") << QByteArray();
    QTest::newRow("not ASCII") << QByteArray("https://\xC3\xA4.example/") << QByteArray();
    QTest::newRow("backslash") << QByteArray("https://a\\@evil/") << QByteArray();
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QByteArray();
    QTest::newRow("ftp") << QByteArray("ftp://a/x") << QByteArray();
    QTest::newRow("no host") << QByteArray("https:///x") << QByteArray();
    QTest::newRow("port 0") << QByteArray("https://a:0/") << QByteArray();
    QTest::newRow("port 65536") << QByteArray("https://a:65536/") << QByteArray();
    QTest::newRow("port of text") << QByteArray("https://a:x/") << QByteArray();
    QTest::newRow("decimal address") << QByteArray("http://2130706433/") << QByteArray();
    QTest::newRow("octal address") << QByteArray("http://0177.0.0.1/") << QByteArray();
    QTest::newRow("hexadecimal address") << QByteArray("http://0x7f.0.0.0x1/") << QByteArray();
    QTest::newRow("short address") << QByteArray("http://127.1/") << QByteArray();
    QTest::newRow("over 8 KiB") << QByteArray("https://a/" + QByteArray(8192, 'x')) << QByteArray();
}

void TestRedirectPolicy::urlParse()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::optional<Url> url = Url::parse(text.toStdString());
    QCOMPARE(url ? QByteArray::fromStdString(url->toString()) : QByteArray(), expected);
}

void TestRedirectPolicy::urlResolved_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("absolute") << QByteArray("https://cdn.example/x?sig=1") << QByteArray("https://cdn.example/x?sig=1");
    QTest::newRow("same scheme") << QByteArray("//cdn.example/x") << QByteArray("https://cdn.example/x");
    QTest::newRow("path") << QByteArray("/artifacts-downloads/x:y")
                          << QByteArray("https://r.example:5000/artifacts-downloads/x:y");
    QTest::newRow("query") << QByteArray("?n=1") << QByteArray("https://r.example:5000/v2/a?n=1");
    QTest::newRow("relative") << QByteArray("b/c") << QByteArray("https://r.example:5000/v2/b/c");
    QTest::newRow("up") << QByteArray("../b?x=../y") << QByteArray("https://r.example:5000/b?x=../y");
    QTest::newRow("up past the root") << QByteArray("../../../b/./c/..") << QByteArray("https://r.example:5000/b/");
    QTest::newRow("path with dots") << QByteArray("/a/../../b/.") << QByteArray("https://r.example:5000/b/");
    QTest::newRow("names with dots") << QByteArray("/..a/b../...") << QByteArray("https://r.example:5000/..a/b../...");
    QTest::newRow("absolute stays as it is")
        << QByteArray("https://cdn.example/a/../b") << QByteArray("https://cdn.example/a/../b");
    QTest::newRow("query with a colon") << QByteArray("b?t=1:2") << QByteArray("https://r.example:5000/v2/b?t=1:2");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("javascript") << QByteArray("javascript:alert(1)") << QByteArray();
}

void TestRedirectPolicy::urlResolved()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, expected);
    const Url base = *Url::parse("https://r.example:5000/v2/a?x=y");
    const std::optional<Url> url = base.resolved(location.toStdString());
    QCOMPARE(url ? QByteArray::fromStdString(url->toString()) : QByteArray(), expected);
}

void TestRedirectPolicy::addressKind_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<AddressKind>("expected");
    using enum AddressKind;
    const std::pair<const char *, AddressKind> rows[] = {{"8.8.8.8", Public},
                                                         {"203.0.113.7", Public},
                                                         {"2606:4700::1", Public},
                                                         {"127.0.0.1", Loopback},
                                                         {"127.255.0.1", Loopback},
                                                         {"::1", Loopback},
                                                         {"10.1.2.3", Private},
                                                         {"172.16.0.1", Private},
                                                         {"172.31.255.255", Private},
                                                         {"172.32.0.1", Public},
                                                         {"192.168.1.10", Private},
                                                         {"100.64.0.1", Private},
                                                         {"100.128.0.1", Public},
                                                         {"169.254.169.254", LinkLocal},
                                                         {"fe80::1", LinkLocal},
                                                         {"fe80::1%eth0", LinkLocal},
                                                         {"fd00:ec2::254", LinkLocal},
                                                         {"fc00::1", Private},
                                                         {"fd12::1", Private},
                                                         {"::ffff:10.0.0.1", Private},
                                                         {"::ffff:127.0.0.1", Loopback},
                                                         {"::ffff:8.8.8.8", Public},
                                                         {"::10.0.0.1", Private},
                                                         {"64:ff9b::a00:1", Private},
                                                         {"2002:a00:1::", Private},
                                                         {"2002:7f00:1::", Loopback},
                                                         {"0.0.0.0", Unusable},
                                                         {"0.1.2.3", Unusable},
                                                         {"::", Unusable},
                                                         {"224.0.0.1", Unusable},
                                                         {"255.255.255.255", Unusable},
                                                         {"ff02::1", Unusable},
                                                         {"not an address", Unusable},
                                                         {"", Unusable}};
    for (const auto &[address, kind] : rows)
        QTest::newRow(*address ? address : "nothing") << QByteArray(address) << kind;
}

void TestRedirectPolicy::addressKind()
{
    QFETCH(QByteArray, address);
    QFETCH(AddressKind, expected);
    QVERIFY(upstream::addressKind(address.toStdString()) == expected);
}

void TestRedirectPolicy::addressInCidr_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("cidr");
    QTest::addColumn<bool>("expected");
    QTest::newRow("in") << QByteArray("10.1.2.3") << QByteArray("10.0.0.0/8") << true;
    QTest::newRow("out") << QByteArray("11.1.2.3") << QByteArray("10.0.0.0/8") << false;
    QTest::newRow("single") << QByteArray("10.1.2.3") << QByteArray("10.1.2.3") << true;
    QTest::newRow("mapped") << QByteArray("::ffff:10.1.2.3") << QByteArray("10.0.0.0/8") << true;
    QTest::newRow("IPv6") << QByteArray("fd00::5") << QByteArray("fd00::/8") << true;
    QTest::newRow("IPv6 and IPv4") << QByteArray("fd00::5") << QByteArray("0.0.0.0/0") << false;
    QTest::newRow("odd length") << QByteArray("10.0.0.127") << QByteArray("10.0.0.0/25") << true;
    QTest::newRow("odd length out") << QByteArray("10.0.0.128") << QByteArray("10.0.0.0/25") << false;
    QTest::newRow("too long") << QByteArray("10.0.0.1") << QByteArray("10.0.0.0/33") << false;
    QTest::newRow("rubbish") << QByteArray("10.0.0.1") << QByteArray("ten/8") << false;
}

void TestRedirectPolicy::addressInCidr()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, cidr);
    QFETCH(bool, expected);
    QCOMPARE(upstream::addressInCidr(address.toStdString(), cidr.toStdString()), expected);
}

void TestRedirectPolicy::follow_data()
{
    QTest::addColumn<QByteArray>("upstreamUrl");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("followed");
    const QByteArray hub = "https://registry-1.docker.io/";
    QTest::newRow("CDN") << hub << QByteArray("https://production.cloudfront.docker.com/x?sig=1") << true;
    QTest::newRow("https to http") << hub << QByteArray("http://cdn.example/x") << false;
    QTest::newRow("http to http") << QByteArray("http://lab:5000/") << QByteArray("http://cdn.example/x") << true;
    QTest::newRow("http to https") << QByteArray("http://lab:5000/") << QByteArray("https://cdn.example/x") << true;
    for (const char *address :
         {"127.0.0.1", "10.0.0.1", "169.254.169.254", "[::1]", "[fe80::1]", "[fd00::1]", "[::ffff:10.0.0.1]", "0.0.0.0",
          "100.64.0.1", "localhost", "x.localhost", "2130706433", "0177.0.0.1"})
        QTest::newRow(address) << hub << QByteArray("https://") + address + "/x" << false;
    QTest::newRow("file") << hub << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("user info") << hub << QByteArray("https://a@b/") << false;
    QTest::newRow("relative") << hub << QByteArray("/artifacts-downloads/x") << true;
    QTest::newRow("private upstream, private target")
        << QByteArray("http://10.0.0.5:5000/") << QByteArray("http://10.0.0.6:9000/x") << true;
    QTest::newRow("private upstream, metadata")
        << QByteArray("http://10.0.0.5:5000/") << QByteArray("http://169.254.169.254/latest") << false;
    QTest::newRow("private upstream, loopback")
        << QByteArray("http://10.0.0.5:5000/") << QByteArray("http://127.0.0.1:22/") << false;
    QTest::newRow("loopback upstream, loopback")
        << QByteArray("http://127.0.0.1:5000/") << QByteArray("http://127.0.0.1:9000/x") << true;
}

void TestRedirectPolicy::follow()
{
    QFETCH(QByteArray, upstreamUrl);
    QFETCH(QByteArray, location);
    QFETCH(bool, followed);
    const Url url = *Url::parse(upstreamUrl.toStdString());
    const RedirectPolicy policy(url, {});
    Url from = url;
    from.target = "/v2/a/blobs/x";
    QCOMPARE(policy.follow(from, location.toStdString(), 1).ok(), followed);
}

void TestRedirectPolicy::follow_sixthHop_isRefused()
{
    const Url url = *Url::parse("https://r.example/");
    const RedirectPolicy policy(url, {});
    QVERIFY(policy.follow(url, "https://cdn.example/x", 5).ok());
    QCOMPARE(policy.follow(url, "https://cdn.example/x", 6).error().code, ErrorCode::UpstreamRedirectRefused);
}

void TestRedirectPolicy::follow_toItself_isRefused()
{
    const Url url = *Url::parse("https://r.example/x");
    QVERIFY(!RedirectPolicy(url, {}).follow(url, "https://r.example/x", 1).ok());
}

void TestRedirectPolicy::rulesFor_privateUpstream_letsPrivateTargets()
{
    const Url url = *Url::parse("https://registry.lan/");
    const Url cdn = *Url::parse("https://minio.lan/");
    RedirectPolicy policy(url, {});
    QVERIFY(policy.rulesFor(url).permits("registry.lan", "10.0.0.5"));
    QVERIFY(!policy.rulesFor(cdn).permits("minio.lan", "10.0.0.6"));
    policy.noteUpstreamAddress("10.0.0.5"); // what the name really was
    QVERIFY(policy.rulesFor(cdn).permits("minio.lan", "10.0.0.6"));
    QVERIFY(!policy.rulesFor(cdn).permits("minio.lan", "127.0.0.1"));
    QVERIFY(!policy.rulesFor(cdn).permits("minio.lan", "169.254.169.254"));
}

void TestRedirectPolicy::rulesFor_allowList_letsListedTargets()
{
    const RedirectPolicy policy(*Url::parse("https://r.example/"), {"10.0.0.0/8", "minio.lan"});
    const AddressRules rules = policy.rulesFor(*Url::parse("https://x.example/"));
    QVERIFY(rules.permits("x.example", "10.1.1.1"));
    QVERIFY(!rules.permits("x.example", "192.168.1.1"));
    QVERIFY(rules.permits("minio.lan", "192.168.1.1"));
}

void TestRedirectPolicy::guardRealm_data()
{
    QTest::addColumn<QByteArray>("upstreamUrl");
    QTest::addColumn<QByteArray>("realm");
    QTest::addColumn<bool>("withCredentials");
    QTest::addColumn<bool>("expected");
    const QByteArray hub = "https://registry-1.docker.io/";
    QTest::newRow("listed") << hub << QByteArray("https://auth.docker.io/token") << true << true;
    QTest::newRow("listed with a port") << hub << QByteArray("https://login.lan:8443/t") << true << true;
    QTest::newRow("listed, other port") << hub << QByteArray("https://login.lan/t") << true << false;
    QTest::newRow("listed and private") << hub << QByteArray("https://10.0.0.9/t") << true << true;
    QTest::newRow("listed but http") << hub << QByteArray("http://login.lan:8443/t") << true << false;
    QTest::newRow("own host") << hub << QByteArray("https://registry-1.docker.io/token") << true << true;
    QTest::newRow("own host, other port")
        << QByteArray("http://127.0.0.1:5000/") << QByteArray("http://127.0.0.1:5001/auth") << true << true;
    QTest::newRow("other host") << hub << QByteArray("https://evil.tld/token") << true << false;
    QTest::newRow("other host, nothing to lose") << hub << QByteArray("https://other.tld/token") << false << true;
    QTest::newRow("look-alike") << hub << QByteArray("https://auth.docker.io.evil.tld/token") << true << false;
    QTest::newRow("user info") << hub << QByteArray("https://auth.docker.io@evil.tld/token") << true << false;
    QTest::newRow("http") << hub << QByteArray("http://auth.docker.io/token") << false << false;
    QTest::newRow("fragment") << hub << QByteArray("https://auth.docker.io/token#x") << true << false;
    QTest::newRow("loopback") << hub << QByteArray("https://127.0.0.1/token") << false << false;
    QTest::newRow("metadata") << hub << QByteArray("https://169.254.169.254/token") << false << false;
    QTest::newRow("relative") << hub << QByteArray("/token") << true << false;
    QTest::newRow("empty") << hub << QByteArray() << true << false;
}

void TestRedirectPolicy::guardRealm()
{
    QFETCH(QByteArray, upstreamUrl);
    QFETCH(QByteArray, realm);
    QFETCH(bool, withCredentials);
    QFETCH(bool, expected);
    const RedirectPolicy policy(*Url::parse(upstreamUrl.toStdString()), {});
    const Result<Url> result = upstream::guardRealm(
        realm.toStdString(), policy, {u"auth.docker.io"_s, u"login.lan:8443"_s, u"10.0.0.9"_s}, withCredentials);
    QCOMPARE(result.ok(), expected);
    if (!expected)
        QCOMPARE(result.error().code, ErrorCode::UpstreamRealmRefused);
}

QTEST_GUILESS_MAIN(TestRedirectPolicy)
#include "tst_redirectpolicy.moc"
