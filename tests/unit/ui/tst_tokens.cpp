// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Tokens.h"

#include <QTest>

using namespace breakwater::ui;

/// WCAG 2.1: 4.5 for text, 3 for graphics and for the borders of what can be operated.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<ColorRole>("front");
        QTest::addColumn<ColorRole>("back");
        QTest::addColumn<double>("least");
        struct Pair
        {
            const char *name;
            ColorRole front;
            ColorRole back;
            double least;
        };
        using R = ColorRole;
        QList<Pair> pairs {
            {"accent text on accent", R::AccentText, R::Accent, 4.5},
            {"good on its soft", R::Good, R::GoodSoft, 4.5},
            {"warning on its soft", R::Warning, R::WarningSoft, 4.5},
            {"critical on its soft", R::Critical, R::CriticalSoft, 4.5},
            {"info on its soft", R::Info, R::InfoSoft, 4.5},
            {"text on good soft", R::Text, R::GoodSoft, 4.5},
            {"text on warning soft", R::Text, R::WarningSoft, 4.5},
            {"text on critical soft", R::Text, R::CriticalSoft, 4.5},
            {"text on info soft", R::Text, R::InfoSoft, 4.5},
            {"text on accent soft", R::Text, R::AccentSoft, 4.5},
            {"muted on accent soft", R::MutedText, R::AccentSoft, 4.5},
            {"accent on accent soft", R::Accent, R::AccentSoft, 3.0},
            {"outline on background", R::Outline, R::Background, 3.0},
            {"outline on surface", R::Outline, R::Surface, 3.0},
        };
        static const R grounds[] = {R::Background, R::Surface, R::Raised, R::Sunken};
        static const char *const groundNames[] = {"background", "surface", "raised", "sunken"};
        for (const bool dark : {false, true}) {
            const char *theme = dark ? "dark" : "light";
            for (const Pair &pair : pairs)
                QTest::addRow("%s: %s", theme, pair.name) << dark << pair.front << pair.back << pair.least;
            for (int i = 0; i < 4; ++i) {
                QTest::addRow("%s: text on %s", theme, groundNames[i]) << dark << R::Text << grounds[i] << 4.5;
                QTest::addRow("%s: muted on %s", theme, groundNames[i]) << dark << R::MutedText << grounds[i] << 4.5;
                QTest::addRow("%s: accent on %s", theme, groundNames[i]) << dark << R::Accent << grounds[i] << 4.5;
                QTest::addRow("%s: critical on %s", theme, groundNames[i]) << dark << R::Critical << grounds[i] << 4.5;
                QTest::addRow("%s: warning on %s", theme, groundNames[i]) << dark << R::Warning << grounds[i] << 4.5;
                QTest::addRow("%s: good on %s", theme, groundNames[i]) << dark << R::Good << grounds[i] << 4.5;
                QTest::addRow("%s: info on %s", theme, groundNames[i]) << dark << R::Info << grounds[i] << 4.5;
            }
            for (int series = 0; series < 5; ++series) {
                const auto role = static_cast<R>(static_cast<int>(R::Series1) + series);
                QTest::addRow("%s: series %d on surface", theme, series + 1) << dark << role << R::Surface << 3.0;
            }
        }
    }

    void contrast()
    {
        QFETCH(bool, dark);
        QFETCH(ColorRole, front);
        QFETCH(ColorRole, back);
        QFETCH(double, least);
        const Tokens &tokens = dark ? darkTokens() : lightTokens();
        const double ratio = contrastRatio(tokens.color(front), tokens.color(back));
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
    }

    void contrastRatio_extremes()
    {
        QVERIFY(qFuzzyCompare(contrastRatio(Qt::black, Qt::white), 21.0));
        QVERIFY(qFuzzyCompare(contrastRatio(Qt::white, Qt::white), 1.0));
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
