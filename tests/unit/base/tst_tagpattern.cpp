// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Glob.h"
#include "base/TagPattern.h"

#include <QtTest>

namespace breakwater {

using Kind = TagPattern::Kind;

class TestTagPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glob_matches_data()
    {
        QTest::addColumn<QByteArray>("glob");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *glob, const char *text, bool matches) {
            QTest::newRow(qPrintable(QStringLiteral("%1 on %2").arg(QLatin1String(glob), QLatin1String(text))))
                << QByteArray(glob) << QByteArray(text) << matches;
        };
        row("*", "", true);
        row("", "", true);
        row("", "a", false);
        row("a*c", "abbbc", true);
        row("a*c", "abbb", false);
        row("?.?", "1.2", true);
        row("?.?", "1.22", false);
        row("*-alpine", "3.9-alpine", true);
        row("*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false); // linear, not exponential
        row("**", "x", true);
    }
    void glob_matches()
    {
        QFETCH(QByteArray, glob);
        QFETCH(QByteArray, text);
        QTEST(globMatches(glob.toStdString(), text.toStdString()), "matches");
    }

    void class_ofTag_data()
    {
        QTest::addColumn<QString>("classes"); // every one it is of, in the order of the enum
        const auto row
            = [](const char *tag, const char *classes) { QTest::newRow(tag) << QString::fromLatin1(classes); };
        row("1.27.3", "version");
        row("v2.0.1", "version");
        row("1.27", "version minor");
        row("v1.27", "version minor");
        row("3.9-alpine", "version minor");
        row("1.27.3-alpine", "version");
        row("1", "major");
        row("v2", "major");
        row("16-alpine", "major");
        row("16-1", "");
        row("1.", "");
        row("1.x", "");
        row("v", "");
        row("20240501", "date");
        row("20240501-1", "date");
        row("20241301", "");
        row("20240532", "");
        row("202405011", "");
        row("2024-05-01", "date");
        row("2024-13-01", "");
        row("2024-05-99", "");
        row("2024-05", "date");
        row("2024.05", "version minor date");
        row("2024.5.3", "version date");
        row("2024.05.123", "version date");
        row("2024-05-01T1200", "date");
        row("2024", "major");
        row("sha-abcdef0", "digest-like");
        row("sha256-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "digest-like");
        row("3f2a9c1", "digest-like");
        row("3f2a9c", "");
        row("defaced", "");
        row("1234567", "");
        row("abcdefabcdefabcdefabcdefabcdefabcdefabcd", "digest-like");
        row("sha-xyz1234", "");
        row("sha-abc", "");
        row("latest", "latest-like");
        row("Latest", "latest-like");
        row("latest-alpine", "latest-like");
        row("latest-1", "");
        row("stable", "latest-like");
        row("edge", "latest-like");
        row("nightly", "latest-like");
        row("main", "latest-like");
        row("master", "latest-like");
        row("mainstream", "");
        row("alpine", "");
        row("_", "");
    }
    void class_ofTag()
    {
        const std::string tag = QTest::currentDataTag();
        QStringList classes;
        for (const TagClass each : allTagClasses) {
            if (TagPattern::ofClass(each).matches(tag))
                classes << QString::fromStdString(std::string(tagClassName(each)));
        }
        QTEST(classes.join(u' '), "classes");
    }
    void class_ofNothing()
    {
        for (const TagClass each : allTagClasses) {
            QVERIFY(!isOfClass(each, ""));
            QCOMPARE(tagClassNamed(tagClassName(each)), std::optional(each));
        }
        QVERIFY(!tagClassNamed("versions"));
    }

    void regex_isOverTheWholeTag_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<bool>("matches");
        QTest::newRow("whole") << QStringLiteral("20\\d{6}") << QByteArray("20240501") << true;
        QTest::newRow("with its own anchors") << QStringLiteral("^20\\d{6}$") << QByteArray("20240501") << true;
        QTest::newRow("more behind") << QStringLiteral("20\\d{6}") << QByteArray("20240501-1") << false;
        QTest::newRow("more before") << QStringLiteral("20\\d{6}") << QByteArray("x20240501") << false;
        QTest::newRow("alternatives") << QStringLiteral("a|b") << QByteArray("bc") << false;
        QTest::newRow("line end") << QStringLiteral("a$") << QByteArray("a\n") << false;
    }
    void regex_isOverTheWholeTag()
    {
        QFETCH(QString, pattern);
        QFETCH(QByteArray, tag);
        const auto parsed = TagPattern::parse(Kind::Regex, pattern);
        QVERIFY(parsed.ok());
        QTEST(parsed->matches(tag.toStdString()), "matches");
    }

    void parse_refuses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, Kind kind, const QString &text, const char *reason) {
            QTest::newRow(name) << static_cast<int>(kind) << text << QString::fromLatin1(reason);
        };
        row("empty", Kind::Glob, {}, "empty");
        row("long", Kind::Glob, QString(129, u'a'), "long");
        row("a space", Kind::Glob, QStringLiteral("a b"), "syntax");
        row("no class", Kind::Class, QStringLiteral("semver"), "class");
        row("open bracket", Kind::Regex, QStringLiteral("(a"), "syntax");
        row("closing what is not its own", Kind::Regex, QStringLiteral("a)|(?:b"), "syntax");
        row("own limits", Kind::Regex, QStringLiteral("(*LIMIT_MATCH=4000000000)(a+)+"), "syntax");
        row("nested repetition", Kind::Regex, QStringLiteral("(a+)+"), "costly");
        row("nested, of anything", Kind::Regex, QStringLiteral("(.*)*x"), "costly");
        row("of another letter", Kind::Regex, QStringLiteral("(q|q)*z"), "costly");
        row("five stars", Kind::Regex, QStringLiteral(".*.*.*.*.*x"), "costly");
    }
    void parse_refuses()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        const auto parsed = TagPattern::parse(static_cast<Kind>(kind), text);
        QVERIFY(!parsed.ok());
        QTEST(parsed.error().params.value(QStringLiteral("reason")), "reason");
    }

    void parse_takesHonestPatterns_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"^20\\d{6}$", "v?\\d+(\\.\\d+){0,2}(-[a-z]+)?", "(latest|stable)(-.*)?", ".*-rc\\d+", "pr-\\d+.*"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void parse_takesHonestPatterns()
    {
        QFETCH(QString, text);
        const auto parsed = TagPattern::parse(Kind::Regex, text);
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().toLogLine()));
    }

    void match_isBounded()
    {
        // The probes may find it; if they do not, it is costly on this tag alone, and given up there.
        const auto parsed = TagPattern::parse(Kind::Regex, QStringLiteral("(?:xyx|x|y)*z"));
        if (!parsed) {
            QCOMPARE(parsed.error().params.value(QStringLiteral("reason")), QStringLiteral("costly"));
            return;
        }
        std::string tag;
        while (tag.size() < 126)
            tag += "xyx";
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            QVERIFY(!parsed->matches(tag));
        QVERIFY2(timer.elapsed() < 5000, "100 matches");
    }

    void equality_isByKindAndText()
    {
        QVERIFY(TagPattern::glob("version") == TagPattern::glob("version"));
        QVERIFY(!(TagPattern::glob("version") == TagPattern::ofClass(TagClass::Version)));
    }
};

} // namespace breakwater

QTEST_GUILESS_MAIN(breakwater::TestTagPattern)
#include "tst_tagpattern.moc"
