// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FreshnessPolicy.h"

#include <QtTest>

using namespace std::chrono_literals;

namespace breakwater {

class TestFreshnessPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_byKindOfTag_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<bool>("versionLike");
        for (const char *tag : {"1.27", "1.27.3", "v2.0", "V2.0", "2024.05.1", "3.9-alpine", "16.1-bookworm"})
            QTest::newRow(tag) << QByteArray(tag) << true;
        for (const char *tag : {"latest", "stable", "16", "v2", "16-alpine", "1.", ".1", "v", "1.x", "edge-1.2", ""})
            QTest::newRow(*tag ? tag : "empty") << QByteArray(tag) << false;
    }
    void builtIn_byKindOfTag()
    {
        QFETCH(QByteArray, tag);
        QFETCH(bool, versionLike);
        const auto verdict = FreshnessPolicy().decide(tag.toStdString());
        QVERIFY(!verdict.rule);
        QVERIFY(verdict.lifetime == (versionLike ? std::chrono::seconds(24h) : std::chrono::seconds(10min)));
    }

    void firstRuleThatMatchesDecides()
    {
        const FreshnessPolicy policy(
            {{TagPattern::glob("pr-*"), 0s},
             {*TagPattern::parse(TagPattern::Kind::Regex, QStringLiteral("20\\d{6}")), FreshnessPolicy::forever},
             {TagPattern::ofClass(TagClass::Version), 3s},
             {TagPattern::glob("l*"), 5s},
             {TagPattern::glob("latest"), 9s}});
        const auto decides
            = [&policy](const char *tag, std::optional<std::size_t> rule, std::chrono::seconds lifetime) {
                  const auto verdict = policy.decide(tag);
                  return verdict.rule == rule && verdict.lifetime == lifetime;
              };
        QVERIFY(decides("pr-1.2", 0, 0s));
        QVERIFY(decides("20240501", 1, FreshnessPolicy::forever));
        QVERIFY(decides("v1.2.3", 2, 3s));
        QVERIFY(decides("latest", 3, 5s));
        QVERIFY(decides("edge", std::nullopt, 10min));
    }
};

} // namespace breakwater

QTEST_GUILESS_MAIN(breakwater::TestFreshnessPolicy)
#include "tst_freshnesspolicy.moc"
