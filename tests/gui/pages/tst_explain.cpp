// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"
#include "support/fakeadmin/FakeAnswers.h"

#include "views/explain/ExplainDialog.h"
#include "views/explain/ExplainWords.h"
#include "views/explain/ExplainedPartModel.h"
#include "views/explain/ExplainedPlatformModel.h"
#include "views/explain/ExplainedSteps.h"
#include "views/explain/ExplanationPane.h"
#include "widgets/CopyField.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace breakwater;
using namespace breakwater::ui;
using namespace Qt::StringLiterals;
using test::FakeAdmin;
using test::GuiHarness;
using Kind = admin::ExplainedStep::Kind;

class TstExplain : public QObject
{
    Q_OBJECT

    static QString headline(const GuiHarness &gui)
    {
        const auto *message = gui.find<InlineMessage>("explainHeadline");
        return message ? message->title() : QString();
    }

    static void openFromMenu(GuiHarness &gui)
    {
        GuiHarness::key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(gui.opened<ExplainDialog>());
        QTRY_COMPARE(QApplication::focusWidget(), gui.find<QLineEdit>("explainImage"));
    }

private Q_SLOTS:
    void headline_saysWhatWouldHappen_data()
    {
        QTest::addColumn<admin::PullExplanation>("explanation");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QList<admin::ExplainedStep> &steps, Tone tone, const QString &text,
                            int cost = 0, std::optional<qint64> remaining = {}) {
            admin::PullExplanation explanation;
            explanation.upstream = u"dockerhub"_s;
            explanation.repository = u"library/nginx"_s;
            explanation.steps = steps;
            explanation.budgetCost = cost;
            explanation.budgetRemaining = remaining;
            for (const admin::ExplainedStep &step : steps) {
                if (step.kind == Kind::Refuse)
                    explanation.refusal = step.reason;
            }
            QTest::newRow(name) << explanation << tone << text;
        };
        const Error down(ErrorCode::UpstreamDns, {}, {{u"upstream"_s, u"dockerhub"_s}, {u"host"_s, u"h"_s}});
        row("fresh", {{Kind::ServeTag, 0, 0, {}}, {Kind::ServeLayers, 0, 5, {}}}, Tone::Good,
            u"Served from the cache, nothing is asked"_s);
        row("recheck", {{Kind::RecheckTag, 0, 0, {}}, {Kind::ServeLayers, 0, 5, {}}}, Tone::Good,
            u"Served from the cache after one check of the tag"_s);
        row("behind", {{Kind::ServeTagAndRecheck, 0, 0, {}}}, Tone::Good, u"Served from the cache at once"_s);
        row("stale", {{Kind::ServeStale, 0, 0, down}}, Tone::Warning,
            u"Served from the cache, though it may be out of date: dockerhub cannot be found"_s);
        row("layers",
            {{Kind::ServeTag, 0, 0, {}}, {Kind::FetchManifests, 1, 0, {}}, {Kind::FetchLayers, 3, 41'000'000, {}}},
            Tone::Info, u"3 layers (41.0 MB) would be fetched from dockerhub; 1 pull of the limit used, 81 left now"_s,
            1, 81);
        row("one layer, no limit", {{Kind::FetchLayers, 1, 2000, {}}}, Tone::Info,
            u"1 layer (2.0 kB) would be fetched from dockerhub"_s);
        row("limit spent", {{Kind::AskTag, 0, 0, {}}, {Kind::FetchManifests, 2, 0, {}}, {Kind::FetchLayers, 0, 0, {}}},
            Tone::Warning, u"The image would be fetched from dockerhub; 2 pulls of the limit used, 1 left now"_s, 2, 1);
        row("fails", {{Kind::Fail, 0, 0, down}}, Tone::Critical, u"Would fail: dockerhub cannot be found"_s);
        row("rules",
            {{Kind::Refuse, 0, 0,
              Error(ErrorCode::RepositoryNotAllowed, {}, {{u"project"_s, u"hub"_s}, {u"pattern"_s, u"library/*"_s}})}},
            Tone::Critical, u"Refused: The project hub does not allow this image"_s);
    }

    void headline_saysWhatWouldHappen()
    {
        QFETCH(admin::PullExplanation, explanation);
        const words::Headline headline = words::explainHeadline(explanation);
        QTEST(headline.tone, "tone");
        QTEST(headline.text, "text");
    }

    void step_everyKind_hasTextAndIcon()
    {
        for (int kind = 0; kind <= static_cast<int>(Kind::Fail); ++kind) {
            admin::PullExplanation explanation;
            explanation.upstream = u"dockerhub"_s;
            const words::StepWords step
                = words::explainStep({static_cast<Kind>(kind), 2, 3000, Error(ErrorCode::UpstreamDns)}, explanation);
            QVERIFY2(!step.text.isEmpty() && !step.text.contains(u'%'), qPrintable(step.text));
            QVERIFY(QFile::exists(u":/breakwater/icons/%1.svg"_s.arg(step.icon)));
        }
    }

    void models_anotherImage_changeInPlace()
    {
        ExplainedPlatformModel platforms;
        QAbstractItemModelTester first(&platforms, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ExplainedPartModel parts;
        QAbstractItemModelTester second(&parts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&parts, &QAbstractItemModel::modelReset);
        admin::PullExplanation image = test::fake::explanation(u"nginx:1.27"_s, {});
        platforms.assign(image.platforms);
        parts.setParts(image.platforms.first().parts);
        QCOMPARE(parts.rowCount(), 3);
        QCOMPARE(parts.index(0, ExplainedPartModel::Name).data().toString(), u"Configuration"_s);
        QCOMPARE(parts.index(2, ExplainedPartModel::Name).data().toString(), u"Layer 2"_s);
        image.platforms[0].parts.removeLast();
        image.platforms[0].parts[1].stored = false;
        parts.setParts(image.platforms.first().parts);
        QCOMPARE(parts.rowCount(), 2);
        QCOMPARE(parts.index(1, ExplainedPartModel::Held).data().toString(), u"To be fetched"_s);
        QCOMPARE(platforms.index(1, ExplainedPlatformModel::Missing).data().toString(), u"not known"_s);
        QCOMPARE(resets.size(), 0);
    }

    void menu_typeAName_answersByItself()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Dashboard);
        openFromMenu(gui);
        QTest::keyClicks(QApplication::focusWidget(), u"nginx:1.27"_s);
        QTRY_COMPARE(headline(gui), u"Served from the cache, nothing is asked"_s);
        QCOMPARE(gui.find<ExplainedSteps>("")->texts().size(), 2);
        QVERIFY(gui.find<CopyField>("explainDigest")->value().startsWith(u"sha256:"_s));
        QCOMPARE(gui.find<TableView>("explainPartsTable")->model()->rowCount(), 3);
        // The other platform, by keys.
        auto *platform = gui.find<QComboBox>("explainPlatform");
        QVERIFY(platform);
        QVERIFY(GuiHarness::tabTo(platform));
        GuiHarness::key(Qt::Key_Down);
        QTRY_VERIFY(headline(gui).startsWith(u"The image would be fetched from dockerhub"_s));
        QVERIFY(headline(gui).contains(u"81 left"_s));
        QTRY_COMPARE(gui.find<TableView>("explainPlatformsTable")->currentIndex().row(), 1);
        // And back, by the table.
        QVERIFY(GuiHarness::tabTo(gui.find<TableView>("explainPlatformsTable")));
        GuiHarness::key(Qt::Key_Up);
        QTRY_COMPARE(headline(gui), u"Served from the cache, nothing is asked"_s);
        QCOMPARE(platform->currentText(), u"linux/amd64"_s);
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<ExplainDialog>());
    }

    void field_wrongName_saysSoAtTheField()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Dashboard);
        openFromMenu(gui);
        auto *field = gui.find<QLineEdit>("explainImage");
        QTest::keyClicks(field, u"my image"_s);
        QTRY_VERIFY(field->property("bwInvalid").toBool());
        QVERIFY(!gui.find<InlineMessage>("explainHeadline"));
        GuiHarness::type(field, u"redis"_s);
        QTRY_COMPARE(headline(gui), u"Served from the cache, nothing is asked"_s);
        QVERIFY(!field->property("bwInvalid").toBool());
        QCOMPARE(field->text(), u"redis"_s);
        GuiHarness::type(field, {});
        QTRY_VERIFY(!gui.find<InlineMessage>("explainHeadline"));
    }

    void field_typedOn_onlyTheLatestAnswerIsShown()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Dashboard);
        openFromMenu(gui);
        auto *field = gui.find<QLineEdit>("explainImage");
        // Enter asks at once; what is typed behind it makes that answer late, and it must not show.
        QTest::keyClicks(field, u"nowhere"_s);
        GuiHarness::key(Qt::Key_Return);
        GuiHarness::type(field, u"nginx"_s);
        bool showedTheLateOne = false;
        QTRY_VERIFY((showedTheLateOne = showedTheLateOne || headline(gui).startsWith(u"Refused"_s),
                     headline(gui).startsWith(u"Served"_s)));
        QVERIFY(!showedTheLateOne);
        QVERIFY(gui.dialog<ExplainDialog>());
    }

    void field_noProject_saysRefused()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Dashboard);
        openFromMenu(gui);
        QTest::keyClicks(QApplication::focusWidget(), u"nowhere.example/app"_s);
        QTRY_COMPARE(headline(gui), u"Refused: No project answers for this image"_s);
        QVERIFY(!gui.find<TableView>("explainPlatformsTable"));
    }

    void commandFails_saysWhyAndGoesOn()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Dashboard);
        openFromMenu(gui);
        gui.admin.failNext(u"explainPull"_s, Error(ErrorCode::CatalogIo));
        auto *field = gui.find<QLineEdit>("explainImage");
        QTest::keyClicks(field, u"nginx"_s);
        const auto said = [&] {
            const QList<InlineMessage *> all = gui.dialog<ExplainDialog>()->findChildren<InlineMessage *>();
            return std::any_of(all.cbegin(), all.cend(), [](const InlineMessage *message) {
                return message->isVisible() && message->title().contains(u"catalog"_s);
            });
        };
        QTRY_VERIFY(said());
        GuiHarness::key(Qt::Key_Return);
        QTRY_COMPARE(headline(gui), u"Served from the cache, nothing is asked"_s);
        QVERIFY(!said());
    }

    void activity_selectedPull_isFilledIn()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Activity);
        QTRY_VERIFY(gui.find<TableView>("activityTable")
                    && gui.find<TableView>("activityTable")->model()->rowCount() > 3);
        gui.find<TableView>("activityTable")->setFocus();
        gui.find<TableView>("activityTable")->selectRow(2);
        gui.action("explainSelectedPull")->trigger();
        QTRY_VERIFY(gui.opened<ExplainDialog>());
        QVERIFY(gui.find<QLineEdit>("explainImage")->text().contains(u"-proxy/"_s));
        QTRY_VERIFY(!headline(gui).isEmpty());
    }

    void images_selectedImage_isFilledIn()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        gui.window.showPage(Page::Images, u"repository:library/redis"_s);
        QTRY_VERIFY(gui.find<TableView>("imagesTable") && gui.find<TableView>("imagesTable")->currentIndex().isValid());
        gui.action("explainImagePull")->trigger();
        QTRY_VERIFY(gui.opened<ExplainDialog>());
        QVERIFY(gui.find<QLineEdit>("explainImage")->text().contains(u"library/redis"_s));
    }

    void projects_header_opensIt()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        const QList<QPushButton *> buttons
            = gui.window.findChild<QWidget *>(u"pageHeader"_s)->findChildren<QPushButton *>();
        const auto explain = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
            return button->text().startsWith(u"Explain"_s);
        });
        QVERIFY(explain != buttons.cend());
        GuiHarness::click(*explain);
        QTRY_VERIFY(gui.opened<ExplainDialog>());
        QVERIFY(gui.find<QLineEdit>("explainImage")->text().isEmpty());
    }
};

QTEST_MAIN(TstExplain)
#include "tst_explain.moc"
