// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "base/Reference.h"

using breakwater::Reference;

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

const QByteArray digestText("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

} // namespace

// The tables of the OCI distribution-spec 1.1's grammars, with what attackers send instead.
class tst_Reference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRepositoryName_text_followsTheGrammar_data();
    void isRepositoryName_text_followsTheGrammar();
    void isRepositoryName_longHostileText_isLinear();
    void isTag_text_followsTheGrammar_data();
    void isTag_text_followsTheGrammar();
    void isRegistryHost_text_followsTheGrammar_data();
    void isRegistryHost_text_followsTheGrammar();
    void canonicalRegistryHost_text_isOneNameAHost_data();
    void canonicalRegistryHost_text_isOneNameAHost();
    void isProjectName_text_isOnePathComponent_data();
    void isProjectName_text_isOnePathComponent();
    void parse_text_isTagOrDigest_data();
    void parse_text_isTagOrDigest();
};

void tst_Reference::isRepositoryName_text_followsTheGrammar_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QByteArray &text, bool valid) { QTest::newRow(name) << text << valid; };

    row("one component", "nginx", true);
    row("two components", "library/nginx", true);
    row("deep", "a/b/c/d/e/f", true);
    row("digits", "0/1", true);
    row("dot", "docker.io/library/nginx", true);
    row("one underscore", "a_b", true);
    row("two underscores", "a__b", true);
    row("many dashes", "a---b", true);
    row("255 bytes", QByteArray(255, 'a'), true);

    row("empty", "", false);
    row("256 bytes", QByteArray(256, 'a'), false);
    row("upper case", "Library/nginx", false);
    row("leading slash", "/nginx", false);
    row("trailing slash", "nginx/", false);
    row("empty component", "a//b", false);
    row("parent folder", "../etc", false);
    row("parent folder inside", "a/../b", false);
    row("this folder", "a/./b", false);
    row("two dots", "a..b", false);
    row("three underscores", "a___b", false);
    row("mixed separators", "a.-b", false);
    row("underscore then dot", "a_.b", false);
    row("leading dot", ".a", false);
    row("trailing dash", "a-", false);
    row("trailing dash before slash", "a-/b", false);
    row("percent", "a%2fb", false);
    row("percent dots", "%2e%2e/a", false);
    row("backslash", "a\\b", false);
    row("colon", "host:5000/a", false);
    row("NUL", QByteArray("a\0b", 3), false);
    row("blank", "a b", false);
    row("line feed", "a\n", false);
    row("not ASCII", "k\xc3\xa4se", false);
}

void tst_Reference::isRepositoryName_text_followsTheGrammar()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(breakwater::isRepositoryName(view(text)), valid);
}

void tst_Reference::isRepositoryName_longHostileText_isLinear()
{
    // Nested quantifiers in a backtracking matcher would need years for this.
    const std::string hostile = std::string(250, '-') + "/!";
    const std::string nested = "a" + std::string(252, '_') + "!";
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(!breakwater::isRepositoryName(hostile));
        QVERIFY(!breakwater::isRepositoryName(nested));
    }
    QVERIFY2(timer.elapsed() < 2000, "2000 refusals took more than two seconds");
}

void tst_Reference::isTag_text_followsTheGrammar_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QByteArray &text, bool valid) { QTest::newRow(name) << text << valid; };

    row("latest", "latest", true);
    row("version", "1.27.3-alpine", true);
    row("upper case", "V1", true);
    row("leading underscore", "_a", true);
    row("trailing dot", "a.", true);
    row("referrers tag", "sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.sig", true);
    row("128 bytes", QByteArray(128, 'a'), true);

    row("empty", "", false);
    row("129 bytes", QByteArray(129, 'a'), false);
    row("leading dot", ".a", false);
    row("leading dash", "-a", false);
    row("parent folder", "..", false);
    row("slash", "a/b", false);
    row("colon", "a:b", false);
    row("plus", "1+2", false);
    row("percent", "a%20", false);
    row("NUL", QByteArray("a\0", 2), false);
    row("not ASCII", "\xc3\xa4", false);
}

void tst_Reference::isTag_text_followsTheGrammar()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(breakwater::isTag(view(text)), valid);
}

void tst_Reference::isRegistryHost_text_followsTheGrammar_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QByteArray &text, bool valid) { QTest::newRow(name) << text << valid; };

    row("name", "docker.io", true);
    row("one label", "localhost", true);
    row("port", "cache.lan:8443", true);
    row("IPv4", "10.0.0.1:5000", true);
    row("IPv6", "[::1]", true);
    row("IPv6 and port", "[fe80::1]:5000", true);
    row("dash inside", "my-registry.example", true);

    row("empty", "", false);
    row("upper case", "Docker.io", false);
    row("empty label", "a..b", false);
    row("leading dash", "-a.io", false);
    row("trailing dash", "a-.io", false);
    row("trailing dot", "docker.io.", false);
    row("port of no digits", "a:", false);
    row("port of letters", "a:http", false);
    row("port too long", "a:123456", false);
    row("two ports", "a:1:2", false);
    row("scheme", "https://docker.io", false);
    row("path", "docker.io/library", false);
    row("user", "me@docker.io", false);
    row("bare IPv6", "::1", false);
    row("IPv6 not closed", "[::1", false);
    row("IPv6 empty", "[]", false);
    row("after IPv6", "[::1]x", false);
    row("not ASCII", "k\xc3\xa4se.de", false);
    row("NUL", QByteArray("a\0b", 3), false);
    row("label of 64", QByteArray(64, 'a') + ".io", false);
}

void tst_Reference::isRegistryHost_text_followsTheGrammar()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(breakwater::isRegistryHost(view(text)), valid);
}

void tst_Reference::canonicalRegistryHost_text_isOneNameAHost_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("Docker Hub") << QByteArray("docker.io") << QByteArray("docker.io");
    QTest::newRow("Docker Hub's index") << QByteArray("index.docker.io") << QByteArray("docker.io");
    QTest::newRow("Docker Hub's registry") << QByteArray("registry-1.docker.io") << QByteArray("docker.io");
    QTest::newRow("upper case") << QByteArray("Registry-1.Docker.IO") << QByteArray("docker.io");
    QTest::newRow("trailing dot") << QByteArray("ghcr.io.") << QByteArray("ghcr.io");
    QTest::newRow("port stays") << QByteArray("Cache.lan:8443") << QByteArray("cache.lan:8443");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void tst_Reference::canonicalRegistryHost_text_isOneNameAHost()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    QCOMPARE(breakwater::canonicalRegistryHost(view(text)), canonical.toStdString());
}

void tst_Reference::isProjectName_text_isOnePathComponent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("usual") << QByteArray("dockerhub-proxy") << true;
    QTest::newRow("63 bytes") << QByteArray(63, 'a') << true;
    QTest::newRow("64 bytes") << QByteArray(64, 'a') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("two components") << QByteArray("a/b") << false;
    QTest::newRow("upper case") << QByteArray("Hub") << false;
    QTest::newRow("parent folder") << QByteArray("..") << false;
}

void tst_Reference::isProjectName_text_isOnePathComponent()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(breakwater::isProjectName(view(text)), valid);
}

void tst_Reference::parse_text_isTagOrDigest_data()
{
    enum Expected { Nothing, Tag, Digest };
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("tag") << QByteArray("1.27") << int(Tag);
    QTest::newRow("digest") << digestText << int(Digest);
    QTest::newRow("digest with a dash is a tag") << QByteArray(digestText).replace(':', '-') << int(Tag);
    QTest::newRow("unknown algorithm is no tag") << QByteArray("md5:d41d8cd98f00b204e9800998ecf8427e") << int(Nothing);
    QTest::newRow("upper-case digest is no tag") << "sha256:" + digestText.mid(7).toUpper() << int(Nothing);
    QTest::newRow("short digest is no tag") << digestText.chopped(1) << int(Nothing);
    QTest::newRow("empty") << QByteArray() << int(Nothing);
    QTest::newRow("bad tag") << QByteArray("..") << int(Nothing);
}

void tst_Reference::parse_text_isTagOrDigest()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expected);
    const auto reference = Reference::parse(view(text));
    QCOMPARE(reference ? (reference->isDigest() ? 2 : 1) : 0, expected);
    if (reference)
        QCOMPARE(reference->toString(), text.toStdString());
}

QTEST_GUILESS_MAIN(tst_Reference)
#include "tst_reference.moc"
