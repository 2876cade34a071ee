// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/RepositoryFilter.h"

#include <QtTest>

namespace breakwater {

class TestRepositoryFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusal_byPatterns_data()
    {
        QTest::addColumn<QStringList>("allow");
        QTest::addColumn<QStringList>("deny");
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("expected"); // "-": allowed
        const auto row = [](const char *name, const char *allow, const char *deny, const char *repository,
                            const char *tag, const char *expected) {
            const auto list
                = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
            QTest::newRow(name) << list(allow) << list(deny) << QString::fromLatin1(repository)
                                << QString::fromLatin1(tag) << QString::fromLatin1(expected);
        };
        row("no patterns", "", "", "library/nginx", "latest", "-");
        row("allowed", "library/* team/app", "", "library/nginx", "1", "-");
        row("not allowed", "library/* team/app", "", "team/apple", "1", "");
        row("a star crosses slashes", "team/*", "", "team/a/b/c", "", "-");
        row("denied", "", "library/mysql", "library/mysql", "8", "library/mysql");
        row("others are not", "", "library/mysql", "library/mysql2", "8", "-");
        row("deny wins", "library/*", "library/m*", "library/mysql", "8", "library/m*");
        row("deny everything", "library/*", "*", "library/nginx", "1", "*");
        row("tag denied", "", "library/nginx:*-rc?", "library/nginx", "1-rc1", "library/nginx:*-rc?");
        row("another tag", "", "library/nginx:*-rc?", "library/nginx", "1", "-");
        row("digest, with a tag denied", "", "library/nginx:latest", "library/nginx", "", "-");
        row("tag allowed", "library/nginx:1.*", "", "library/nginx", "1.27", "-");
        row("tag not allowed", "library/nginx:1.*", "", "library/nginx", "latest", "");
        row("digest, with tags allowed", "library/nginx:1.*", "", "library/nginx", "", "-");
        row("repository of none", "library/nginx:1.*", "", "library/redis", "", "");
    }
    void refusal_byPatterns()
    {
        QFETCH(QStringList, allow);
        QFETCH(QStringList, deny);
        QFETCH(QString, repository);
        QFETCH(QString, tag);
        const RepositoryFilter filter(allow, deny);
        const auto refusal = filter.refusal(repository.toStdString(), tag.toStdString());
        QTEST(refusal ? QString::fromStdString(refusal->pattern) : QStringLiteral("-"), "expected");
    }

    void check_ofPatterns_data()
    {
        QTest::addColumn<bool>("good");
        for (const char *text :
             {"library/nginx", "*", "library/*", "team/app-?", "a_b/c.d", "library/nginx:1.*", "*:latest"})
            QTest::newRow(text) << true;
        for (const char *text : {"", "Library/nginx", "/nginx", "a:b:c", "nginx:", ":latest", "a b", "a[bc]", "a\nb"})
            QTest::newRow(*text ? text : "empty") << false;
    }
    void check_ofPatterns()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QTEST(RepositoryFilter::check(name == QLatin1String("empty") ? QString() : name).ok(), "good");
    }
    void check_tooLong_isRefused() { QVERIFY(!RepositoryFilter::check(QString(385, u'a')).ok()); }
};

} // namespace breakwater

QTEST_GUILESS_MAIN(breakwater::TestRepositoryFilter)
#include "tst_repositoryfilter.moc"
