// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at all of the console at 1024x700, the smallest window that it is made for: in a pseudo language two fifths
// longer than English, in those that it speaks, and from the right to the left. ctest runs it once more at 200 %.
// BREAKWATER_WALK_PICTURES=FOLDER keeps a picture of every stop.
#include "gui/pages/GuiHarness.h"
#include "gui/walkers/Faults.h"
#include "gui/walkers/PseudoTranslator.h"
#include "gui/walkers/Tour.h"

#include <memory>
#include <utility>

#include <QLocale>
#include <QSysInfo>
#include <QTranslator>

using namespace breakwater;
using namespace breakwater::test;
using namespace Qt::StringLiterals;

class TestWalkers : public QObject
{
    Q_OBJECT

    static constexpr QSize Room {1024, 700};

    std::vector<std::unique_ptr<QTranslator>> m_translators;

    void speak(const QString &language)
    {
        QLocale::setDefault(language == u"pseudo"_s ? QLocale::c() : QLocale(language));
        for (const QString &each : {u"en"_s, language}) {
            std::unique_ptr<QTranslator> translator;
            if (each == u"pseudo"_s) {
                translator = std::make_unique<PseudoTranslator>();
            } else {
                translator = std::make_unique<QTranslator>();
                QVERIFY2(translator->load(u":/breakwater/i18n/breakwater_%1.qm"_s.arg(each)), qPrintable(each));
            }
            QVERIFY(QCoreApplication::installTranslator(translator.get()));
            m_translators.push_back(std::move(translator));
        }
    }

    /// Goes round with these eyes; what one of them finds is told once, where it was seen first.
    static void walk(FakeAdmin::Sample sample, const std::function<QStringList(QWidget &)> &eyes)
    {
        GuiHarness gui(sample, ui::Page::Dashboard);
        gui.window.resize(Room);
        QTest::qWait(50);
        QStringList found;
        QSet<QString> known;
        int stops = 0;
        const QString pictures = qEnvironmentVariable("BREAKWATER_WALK_PICTURES");
        const auto visit = [&](const QString &where, QWidget &shown) {
            if (!pictures.isEmpty())
                shown.grab().save(u"%1/%2 %3.png"_s.arg(pictures)
                                      .arg(stops, 3, 10, QLatin1Char('0'))
                                      .arg(QString(where).replace(u'/', u'_')));
            ++stops;
            // What is still on its way to its place is no fault.
            QStringList faults = eyes(shown);
            for (int again = 0; again < 8 && !faults.isEmpty(); ++again) {
                QTest::qWait(50);
                faults = eyes(shown);
            }
            for (const QString &fault : faults) {
                if (!known.contains(fault))
                    found.append(where + u": "_s + fault);
                known.insert(fault);
            }
        };
        Tour tour(gui.window, gui.admin, visit);
        tour.pages();
        if (sample == FakeAdmin::Sample::Homelab)
            tour.dialogs();
        else
            tour.setup();
        QVERIFY2(stops > 30, qPrintable(u"the tour saw only %1 things"_s.arg(stops)));
        // One by one: a message of a failed test is cut at a thousand characters.
        for (const QString &fault : std::as_const(found))
            qWarning().noquote() << fault;
        QVERIFY2(found.isEmpty(), qPrintable(u"%1 faults, see above"_s.arg(found.size())));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_translators.clear();
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everything_isWholeAndNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<FakeAdmin::Sample>("sample");
        for (const char *language : {"pseudo", "en", "de", "fr", "es", "zh_CN"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << FakeAdmin::Sample::Homelab;
            QTest::addRow("%s, empty", language) << QString::fromLatin1(language) << FakeAdmin::Sample::Empty;
        }
    }

    void everything_isWholeAndNamed()
    {
        QFETCH(QString, language);
        QFETCH(FakeAdmin::Sample, sample);
        speak(language);
        walk(sample, [&](QWidget &shown) {
            QStringList found = faults::clippedTexts(shown) + faults::overlaps(shown) + faults::tooWide(shown, Room)
                + faults::unnamed(shown);
            // The pseudo language keeps the keys of English.
            if (language != u"pseudo"_s)
                found += faults::sharedMnemonics(shown);
            return found;
        });
    }

    void everything_wasGivenToTheTranslators_data()
    {
        QTest::addColumn<FakeAdmin::Sample>("sample");
        QTest::newRow("full") << FakeAdmin::Sample::Homelab;
        QTest::newRow("empty") << FakeAdmin::Sample::Empty;
    }

    void everything_wasGivenToTheTranslators()
    {
        QFETCH(FakeAdmin::Sample, sample);
        speak(u"pseudo"_s);
        // References, commands of layers, what somebody wrote on a robot or a pin, and names that stay what they are.
        const QStringList known {u"nginx:1.27,"_s,  u"docker.io, "_s,     u"ADD file"_s,
                                 u"RUN "_s,         u"COPY "_s,           u"Build runner"_s,
                                 u"the database"_s, u"-proxy,"_s,         QSysInfo::prettyProductName(),
                                 u"image: "_s,      u"Podman, Buildah"_s, u"crictl "_s,
                                 u"ctr images"_s,   u"docker pull"_s,     u"podman pull"_s,
                                 u"skopeo "_s};
        walk(sample, [&](QWidget &shown) { return faults::untranslated(shown, known); });
    }

    void rightToLeft_isMirroredButForWhatMachinesRead_data() { everything_wasGivenToTheTranslators_data(); }

    void rightToLeft_isMirroredButForWhatMachinesRead()
    {
        QFETCH(FakeAdmin::Sample, sample);
        speak(u"pseudo"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        walk(sample, [](QWidget &shown) {
            QStringList found = faults::clippedTexts(shown) + faults::overlaps(shown) + faults::tooWide(shown, Room)
                + faults::turned(shown);
            if (const QWidget *bar = shown.findChild<QWidget *>(u"sidebar"_s); bar && bar->x() < shown.width() / 2)
                found.append(u"the sidebar is at the left"_s);
            return found;
        });
    }
};

QTEST_MAIN(TestWalkers)
#include "tst_walkers.moc"
