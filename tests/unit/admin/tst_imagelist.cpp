// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ImageList.h"

#include <QTest>

using namespace breakwater;
using namespace breakwater::admin;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const ImageList &list)
{
    QStringList texts;
    for (const ListedImage &image : list.images)
        texts.append(QString::number(image.line) + QLatin1Char(' ') + QString::fromStdString(image.name.toString()));
    return texts;
}

const char digest[] = "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

} // namespace

class TestImageList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imageName_parse_isAsClientsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: none
        const QString d = QString::fromLatin1(digest);
        QTest::newRow("bare") << u"nginx"_s << u"docker.io/library/nginx:latest"_s;
        QTest::newRow("tag") << u"nginx:1.27-alpine"_s << u"docker.io/library/nginx:1.27-alpine"_s;
        QTest::newRow("user") << u"grafana/grafana"_s << u"docker.io/grafana/grafana:latest"_s;
        QTest::newRow("host") << u"ghcr.io/home-assistant/home-assistant:stable"_s
                              << u"ghcr.io/home-assistant/home-assistant:stable"_s;
        QTest::newRow("port") << u"localhost:5000/a/b"_s << u"localhost:5000/a/b:latest"_s;
        QTest::newRow("localhost") << u"localhost/a:1"_s << u"localhost/a:1"_s;
        QTest::newRow("alias of docker.io") << u"index.docker.io/nginx"_s << u"docker.io/library/nginx:latest"_s;
        QTest::newRow("digest") << u"quay.io/a/b@"_s + d << u"quay.io/a/b@"_s + d;
        QTest::newRow("tag and digest") << u"a:1@"_s + d << u"docker.io/library/a@"_s + d;
        QTest::newRow("host in capitals") << u"GHCR.IO/a/b:1"_s << u"ghcr.io/a/b:1"_s;
        QTest::newRow("capitals in the name") << u"ghcr.io/A/b:1"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("no tag after colon") << u"a:"_s << u""_s;
        QTest::newRow("scheme") << u"https://ghcr.io/a/b"_s << u""_s;
        QTest::newRow("traversal") << u"ghcr.io/../b"_s << u""_s;
        QTest::newRow("short digest") << u"a@sha256:abc"_s << u""_s;
        QTest::newRow("host alone") << u"ghcr.io/"_s << u""_s;
    }
    void imageName_parse_isAsClientsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto name = ImageName::parse(text.toStdString());
        QCOMPARE(name.has_value(), !expected.isEmpty());
        if (name)
            QCOMPARE(QString::fromStdString(name->toString()), expected);
    }

    void read_everyForm_namesTheSameThings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("list") << u"# homelab\nnginx:1.27\n\n  ghcr.io/a/b:2   # the app\r\nnginx:1.27\n"_s
                              << QStringList {u"2 docker.io/library/nginx:1.27"_s, u"4 ghcr.io/a/b:2"_s};
        QTest::newRow("kubernetes, two documents")
            << u"apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: i\n      image: busybox\n"_s
               u"  containers:\n    - {name: a, image: \"quay.io/a/b:1\"}\n---\nkind: Deployment\nspec:\n  template:\n"_s
               u"    spec:\n      containers:\n        - image: lscr.io/linuxserver/jellyfin\n"_s
            << QStringList {u"6 docker.io/library/busybox:latest"_s, u"8 quay.io/a/b:1"_s,
                            u"15 lscr.io/linuxserver/jellyfin:latest"_s};
        QTest::newRow("compose") << u"services:\n  db:\n    image: postgres:16\n  web:\n    build: .\n"_s
                                 << QStringList {u"3 docker.io/library/postgres:16"_s};
        QTest::newRow("helm values") << u"image:\n  registry: ghcr.io\n  repository: a/b\n  tag: \"1.10\"\n"_s
                                     << QStringList {u"2 ghcr.io/a/b:1.10"_s};
        QTest::newRow("kustomization") << u"images:\n  - name: nginx\n    newName: quay.io/x/nginx\n    newTag: v2\n"_s
                                       << QStringList {u"2 quay.io/x/nginx:v2"_s};
        QTest::newRow("list in YAML") << u"- nginx\n- ghcr.io/a/b:2\n"_s
                                      << QStringList {u"1 docker.io/library/nginx:latest"_s, u"2 ghcr.io/a/b:2"_s};
        QTest::newRow("nothing") << u""_s << QStringList {};
    }
    void read_everyForm_namesTheSameThings()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const ImageList list = readImageList(text);
        QCOMPARE(names(list), expected);
        QVERIFY(list.unreadable.isEmpty());
    }

    void read_whatIsNoImage_isToldWithItsLine()
    {
        const ImageList list = readImageList(QStringLiteral("nginx\nNot/Valid:1\ntwo words\n"));
        QCOMPARE(names(list), QStringList {QStringLiteral("1 docker.io/library/nginx:latest")});
        QCOMPARE(list.unreadable.size(), 2);
        QCOMPARE(list.unreadable.last().text, QStringLiteral("two words"));
        QCOMPARE(list.unreadable.first(),
                 (UnreadableImage {2, QStringLiteral("Not/Valid:1"), UnreadableImage::Why::NoImageName}));
    }

    void read_templates_areToldApart()
    {
        const ImageList list = readImageList(QStringLiteral("services:\n  a:\n    image: \"app:${TAG}\"\n"));
        QVERIFY(list.images.isEmpty());
        QCOMPARE(list.unreadable.size(), 1);
        QCOMPARE(list.unreadable.first().why, UnreadableImage::Why::Template);
        QCOMPARE(list.unreadable.first().line, 3);
    }

    void read_brokenYaml_keepsWhatCameBefore_andSaysWhere()
    {
        const ImageList list = readImageList(QStringLiteral("kind: Pod\nimage: [\n"));
        QVERIFY(list.images.isEmpty());
        QCOMPARE(list.unreadable.size(), 1);
        QCOMPARE(list.unreadable.first().why, UnreadableImage::Why::NotYaml);
        QVERIFY(list.unreadable.first().line >= 2);
    }

    void read_manyImages_eachIsListedOnce()
    {
        QString yaml;
        for (int i = 0; i < 12'000; ++i)
            yaml += u"- image: ghcr.io/team/app%1:1\n- image: ghcr.io/team/app%1:1\n"_s.arg(i);
        const ImageList list = readImageList(yaml);
        QCOMPARE(list.images.size(), 10'000);
        for (int i = 0; i < 10'000; ++i)
            QCOMPARE(list.images[i].line, 2 * i + 1);
    }

    void read_aliasBomb_ends()
    {
        QString bomb = QStringLiteral("a0: &a0 {image: nginx}\n");
        for (int i = 1; i < 40; ++i) {
            const QString before = QStringLiteral("*a") + QString::number(i - 1);
            bomb += QStringLiteral("a%1: &a%1 [%2, %2, %2, %2]\n").arg(i).arg(before);
        }
        const ImageList list = readImageList(bomb);
        QCOMPARE(list.images.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestImageList)
#include "tst_imagelist.moc"
