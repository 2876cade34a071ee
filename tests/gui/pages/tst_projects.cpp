// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "models/FreshnessRuleModel.h"
#include "views/projects/ProjectDialog.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using namespace breakwater;
using namespace breakwater::ui;
using test::FakeAdmin;
using test::GuiHarness;

namespace {

const admin::ProjectInfo *named(const FakeAdmin &service, const QString &name)
{
    for (const admin::ProjectInfo &project : service.allProjects()) {
        if (project.spec.name == name)
            return &project;
    }
    return nullptr;
}

} // namespace

class TstProjects : public QObject
{
    Q_OBJECT

private:
    static void editGhcr(GuiHarness &gui)
    {
        auto *table = gui.find<TableView>("projectsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("ghcr-proxy"))->id);
        gui.action("editProject")->trigger();
        QTRY_VERIFY(gui.opened<ProjectDialog>());
        QTRY_VERIFY(gui.find<QComboBox>("projectUpstream")->count() > 0);
    }

    /// Opens a cell's editor, changes it and presses Enter.
    template<typename Editor, typename Change>
    static void edit(GuiHarness &gui, TableView *table, int row, int column, const char *editor, Change change)
    {
        const QModelIndex index = table->model()->index(row, column);
        table->setFocus();
        table->setCurrentIndex(index);
        table->edit(index);
        QTRY_VERIFY(gui.find<Editor>(editor));
        change(gui.find<Editor>(editor));
        QTest::keyClick(gui.find<Editor>(editor), Qt::Key_Return);
        QTRY_VERIFY(!gui.find<Editor>(editor));
    }

private Q_SLOTS:
    void create_withItsUpstream_inOneDialog()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Projects);
        QTRY_VERIFY(gui.find<QPushButton>("emptyStateAction"));
        GuiHarness::click(gui.find<QPushButton>("emptyStateAction"));
        QTRY_VERIFY(gui.opened<ProjectDialog>());
        QTRY_COMPARE(gui.find<QLineEdit>("projectName")->text(), QStringLiteral("dockerhub-proxy"));
        QCOMPARE(gui.find<QLineEdit>("projectServes")->text(), QStringLiteral("docker.io"));
        gui.find<QComboBox>("projectUpstream")->setFocus();
        GuiHarness::key(Qt::Key_Down);
        QCOMPARE(gui.find<QLineEdit>("projectName")->text(), QStringLiteral("ghcr-proxy"));
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(!gui.dialog<ProjectDialog>());
        QCOMPARE(gui.admin.allUpstreams().size(), 1);
        const admin::ProjectInfo *made = named(gui.admin, QStringLiteral("ghcr-proxy"));
        QVERIFY(made);
        QCOMPARE(made->spec.upstreamId, gui.admin.allUpstreams().first().id);
        QCOMPARE(made->spec.serves, QStringList {QStringLiteral("ghcr.io")});
    }

    void rename_saysWhichLoginsChange_beforeItIsSaved()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        int made = 0;
        const auto addRobot = [&](const QString &name, const QString &project) {
            admin::RobotSpec spec;
            spec.name = name;
            spec.project = project;
            spec.projects = {project};
            gui.admin.createRobot(spec, {&gui.window, [&](const Result<admin::RobotWithSecret> &) { ++made; }});
        };
        addRobot(QStringLiteral("build"), QStringLiteral("ghcr-proxy"));
        addRobot(QStringLiteral("deploy"), QStringLiteral("ghcr-proxy"));
        addRobot(QStringLiteral("other"), QStringLiteral("dockerhub-proxy"));
        QTRY_COMPARE(made, 3);
        editGhcr(gui);
        QVERIFY(!gui.find<InlineMessage>("projectRenamedRobots"));
        auto *name = gui.find<QLineEdit>("projectName");
        GuiHarness::type(name, QStringLiteral("packages"));
        QTRY_VERIFY(gui.find<InlineMessage>("projectRenamedRobots"));
        auto *told = gui.find<InlineMessage>("projectRenamedRobots");
        QVERIFY(told->title().contains(QStringLiteral("2 robots")));
        QVERIFY(told->text().contains(QStringLiteral("robot$ghcr-proxy+build becomes robot$packages+build")));
        QVERIFY(told->text().contains(QStringLiteral("robot$packages+deploy")));
        QVERIFY(!told->text().contains(QStringLiteral("other")));
        QVERIFY(!gui.admin.calls().contains(QStringLiteral("updateProject")));
        GuiHarness::type(name, QStringLiteral("ghcr-proxy"));
        QTRY_VERIFY(!gui.find<InlineMessage>("projectRenamedRobots"));
    }

    void create_projectRefused_upstreamIsUsedInTheNextTry()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Projects);
        gui.action("addProject")->trigger();
        QTRY_VERIFY(gui.opened<ProjectDialog>());
        QTRY_VERIFY(!gui.find<QLineEdit>("projectName")->text().isEmpty());
        gui.admin.failNext(QStringLiteral("addProject"), Error(ErrorCode::UpstreamLoop));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_COMPARE(gui.admin.allUpstreams().size(), 1);
        QTRY_VERIFY(gui.find<QPushButton>("dialogAccept")->isEnabled());
        QVERIFY(gui.dialog<ProjectDialog>());
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_COMPARE(gui.admin.allProjects().size(), 1);
        QCOMPARE(gui.admin.allUpstreams().size(), 1);
    }

    void create_badServes_isRefusedBesideTheField()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        gui.action("addProject")->trigger();
        QTRY_VERIFY(gui.opened<ProjectDialog>());
        QTRY_VERIFY(gui.find<QComboBox>("projectUpstream")->count() > 0);
        auto *serves = gui.find<QLineEdit>("projectServes");
        GuiHarness::type(serves, QStringLiteral("https://quay.io/"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QVERIFY(serves->accessibleDescription().contains(QStringLiteral("no registry host")));
    }

    void create_registryServedAlready_namesTheOtherProject()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        gui.action("addProject")->trigger();
        QTRY_VERIFY(gui.opened<ProjectDialog>());
        QTRY_VERIFY(gui.find<QComboBox>("projectUpstream")->count() > 0);
        gui.admin.failNext(QStringLiteral("addProject"),
                           Error(ErrorCode::InvalidArgument, QStringLiteral("already served"),
                                 {{QStringLiteral("field"), QStringLiteral("serves")},
                                  {QStringLiteral("value"), QStringLiteral("quay.io")},
                                  {QStringLiteral("project"), QStringLiteral("quay-proxy")}}));
        auto *serves = gui.find<QLineEdit>("projectServes");
        GuiHarness::type(gui.find<QLineEdit>("projectName"), QStringLiteral("second"));
        GuiHarness::type(serves, QStringLiteral("quay.io"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(serves->accessibleDescription().contains(QStringLiteral("quay-proxy")));
        QVERIFY(gui.dialog<ProjectDialog>());
    }

    void edit_fallbacks_areTickedAndMovedByKeyboard()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        editGhcr(gui);
        auto *list = gui.find<QListWidget>("projectFallbacks");
        QVERIFY(list);
        QTRY_COMPARE(list->count(), gui.admin.allUpstreams().size() - 1);
        QVERIFY(list->count() >= 2);
        for (int row : {0, 1}) {
            list->setCurrentRow(row);
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Space);
        }
        const qint64 second = list->item(1)->data(Qt::UserRole).toLongLong();
        const qint64 first = list->item(0)->data(Qt::UserRole).toLongLong();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCheckBox *prefetch = gui.find<QCheckBox>("projectPrefetch");
        QVERIFY(prefetch->isChecked());
        GuiHarness::clickTick(prefetch);
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(!gui.dialog<ProjectDialog>());
        const admin::ProjectSpec spec = named(gui.admin, QStringLiteral("ghcr-proxy"))->spec;
        QCOMPARE(spec.fallbackUpstreamIds, (QList<qint64> {second, first}));
        QVERIFY(!spec.prefetch);
        // What was chosen stands first when it is opened again.
        editGhcr(gui);
        list = gui.find<QListWidget>("projectFallbacks");
        QTRY_COMPARE(list->item(0)->data(Qt::UserRole).toLongLong(), second);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    }

    void edit_freshness_ownRules()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        auto *table = gui.find<TableView>("projectsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("ghcr-proxy"))->id);
        gui.action("editProject")->trigger();
        QTRY_VERIFY(gui.opened<ProjectDialog>());
        QTRY_VERIFY(gui.find<QComboBox>("projectUpstream")->count() > 0);
        GuiHarness::clickTick(gui.find<QRadioButton>("freshnessOwn"));
        QTRY_VERIFY(gui.find<QPushButton>("ruleAdd"));
        GuiHarness::click(gui.find<QPushButton>("ruleAdd"));
        QTRY_VERIFY(gui.find<QLineEdit>("rulePatternEditor"));
        QTest::keyClicks(gui.find<QLineEdit>("rulePatternEditor"), QStringLiteral("v*"));
        QTest::keyClick(gui.find<QLineEdit>("rulePatternEditor"), Qt::Key_Return);
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(!gui.dialog<ProjectDialog>());
        const QList<admin::FreshnessRule> rules = named(gui.admin, QStringLiteral("ghcr-proxy"))->spec.freshness;
        QVERIFY(!rules.isEmpty());
        QCOMPARE(rules.last().pattern, QStringLiteral("v*"));
    }

    void edit_freshness_ofEveryKindAndTryATag()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        editGhcr(gui);
        auto *tag = gui.find<QLineEdit>("freshnessTry");
        GuiHarness::type(tag, QStringLiteral("1.27"));
        auto *verdict = gui.find<QLabel>("freshnessVerdict");
        QTRY_VERIFY(verdict && verdict->text().contains(QStringLiteral("recommended rules decide")));
        QVERIFY(verdict->text().contains(QStringLiteral("every 24 h")));

        GuiHarness::clickTick(gui.find<QRadioButton>("freshnessOwn"));
        auto *table = gui.find<TableView>("ruleTable");
        QTRY_VERIFY(table && table->model()->rowCount() == 2);
        QTRY_VERIFY(verdict->text().contains(QStringLiteral("Rule 2 decides")));
        // Rule 1 becomes one for minor versions, checked on each pull.
        edit<QComboBox>(gui, table, 0, FreshnessRuleModel::Kind, "ruleKindEditor", [](QComboBox *combo) {
            combo->setCurrentIndex(combo->findData(static_cast<int>(TagPattern::Kind::Class)));
        });
        edit<QComboBox>(gui, table, 0, FreshnessRuleModel::Pattern, "ruleClassEditor",
                        [](QComboBox *combo) { combo->setCurrentIndex(combo->findData(QStringLiteral("minor"))); });
        edit<QComboBox>(gui, table, 0, FreshnessRuleModel::Interval, "ruleIntervalEditor",
                        [](QComboBox *combo) { combo->setCurrentIndex(combo->findData(qint64(0))); });
        QTRY_COMPARE(verdict->text(), QStringLiteral("Rule 1 decides: 1.27 is checked on each pull."));
        // Rule 2 an expression, wrong at first.
        edit<QComboBox>(gui, table, 1, FreshnessRuleModel::Kind, "ruleKindEditor", [](QComboBox *combo) {
            combo->setCurrentIndex(combo->findData(static_cast<int>(TagPattern::Kind::Regex)));
        });
        edit<QLineEdit>(gui, table, 1, FreshnessRuleModel::Pattern, "rulePatternEditor",
                        [](QLineEdit *field) { field->setText(QStringLiteral("(a+)+")); });
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QVERIFY2(gui.dialog<ProjectDialog>(), "it could take very long to match");
        edit<QLineEdit>(gui, table, 1, FreshnessRuleModel::Pattern, "rulePatternEditor",
                        [](QLineEdit *field) { field->setText(QStringLiteral("20\\d{6}")); });
        const QString sentences = gui.find<QLabel>("ruleSentences")->text();
        QVERIFY2(sentences.contains(QStringLiteral("Minor versions (1.27) are checked on each pull.")),
                 qPrintable(sentences));
        QVERIFY2(sentences.contains(QStringLiteral("the expression 20\\d{6}")), qPrintable(sentences));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(!gui.dialog<ProjectDialog>());
        const QList<admin::FreshnessRule> rules = named(gui.admin, QStringLiteral("ghcr-proxy"))->spec.freshness;
        const QList<admin::FreshnessRule> wanted {
            {QStringLiteral("minor"), 0, TagPattern::Kind::Class},
            {QStringLiteral("20\\d{6}"), 24 * 3600, TagPattern::Kind::Regex},
        };
        QCOMPARE(rules, wanted);
    }

    void edit_policy_isSavedAndShownAgain()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        editGhcr(gui);
        auto *window = gui.find<QComboBox>("policyWindow");
        window->setCurrentIndex(window->findData(qint64(300)));
        auto *age = gui.find<QComboBox>("policyMaxAge");
        age->setCurrentIndex(age->findData(qint64(7 * 86400)));
        GuiHarness::clickTick(gui.find<QCheckBox>("policyStrictGone"));
        GuiHarness::type(gui.find<QLineEdit>("policyAllow"), QStringLiteral("Team/app"));
        GuiHarness::type(gui.find<QLineEdit>("policyDeny"), QStringLiteral("team/secret, team/app:*-rc"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QVERIFY(gui.find<QLineEdit>("policyAllow")->accessibleDescription().contains(QStringLiteral("lower case")));
        GuiHarness::type(gui.find<QLineEdit>("policyAllow"), QStringLiteral("team/*"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(!gui.dialog<ProjectDialog>());
        const admin::ProjectSpec saved = named(gui.admin, QStringLiteral("ghcr-proxy"))->spec;
        QCOMPARE(saved.whileRevalidateSeconds, 300);
        QCOMPARE(saved.staleMaxAgeSeconds, 7 * 86400);
        QVERIFY(saved.staleOnError);
        QVERIFY(saved.strictGone);
        QCOMPARE(saved.allow, QStringList {QStringLiteral("team/*")});
        const QStringList deny {QStringLiteral("team/secret"), QStringLiteral("team/app:*-rc")};
        QCOMPARE(saved.deny, deny);

        editGhcr(gui);
        QCOMPARE(gui.find<QComboBox>("policyWindow")->currentData().toLongLong(), 300);
        QCOMPARE(gui.find<QLineEdit>("policyDeny")->text(), QStringLiteral("team/secret, team/app:*-rc"));
        QVERIFY(gui.find<QCheckBox>("policyStrictGone")->isChecked());
        GuiHarness::clickTick(gui.find<QCheckBox>("policyOnError"));
        QTRY_VERIFY2(!gui.find<QComboBox>("policyMaxAge"), "an age means nothing without it");
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(!gui.dialog<ProjectDialog>());
        QVERIFY(!named(gui.admin, QStringLiteral("ghcr-proxy"))->spec.staleOnError);
    }

    void remove_saysWhatGoesWithIt()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        auto *table = gui.find<TableView>("projectsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        const admin::ProjectInfo *project = named(gui.admin, QStringLiteral("quay-proxy"));
        table->selectKey(project->id);
        table->setFocus();
        GuiHarness::key(Qt::Key_Delete);
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        auto *deed = gui.find<QPushButton>("confirmDeed");
        QVERIFY(deed->text().contains(QStringLiteral("quay-proxy")));
        QVERIFY(deed->text().contains(QString::number(project->images)));
        QVERIFY(gui.dialog<ConfirmDialog>()->accessibleDescription().contains(QStringLiteral("quay.io")));
        GuiHarness::click(deed);
        QTRY_VERIFY(!named(gui.admin, QStringLiteral("quay-proxy")));
        QTRY_VERIFY(!gui.dialog<ConfirmDialog>());
    }

    void detail_showsHowNodesAddressIt()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        auto *table = gui.find<TableView>("projectsTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 1);
        table->selectKey(named(gui.admin, QStringLiteral("dockerhub-proxy"))->id);
        table->setFocus();
        GuiHarness::key(Qt::Key_Return);
        QTRY_VERIFY(gui.find<QWidget>("detailPane"));
        QStringList values;
        const QList<QLineEdit *> fields = gui.find<QWidget>("detailPane")->findChildren<QLineEdit *>();
        for (const QLineEdit *field : fields)
            values << field->toolTip();
        QVERIFY(values.contains(QStringLiteral("192.168.1.10:8443/dockerhub-proxy/library/nginx:latest")));
        QVERIFY(values.contains(QStringLiteral("192.168.1.10:8443/docker.io/library/nginx:latest")));
        QVERIFY(values.contains(QStringLiteral("https://192.168.1.10:8443/v2/dockerhub-proxy")));
        table->setFocus();
        gui.find<QWidget>("detailClose")->setFocus();
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.find<QWidget>("detailPane"));
    }

    void retention_isSavedAndShownAgain()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Projects);
        editGhcr(gui);
        QVERIFY(GuiHarness::tabTo(gui.find<QSpinBox>("projectQuota")));
        QTest::keyClicks(gui.find<QSpinBox>("projectQuota"), QStringLiteral("50"));
        gui.find<QSpinBox>("retentionUnused")->setValue(90);
        gui.find<QSpinBox>("retentionUntagged")->setValue(7);
        gui.find<QPushButton>("keepAdd")->click();
        QTRY_VERIFY(gui.find<QLineEdit>("keepPattern"));
        GuiHarness::type(gui.find<QLineEdit>("keepPattern"), QString());
        gui.find<QPushButton>("dialogAccept")->click();
        auto *rules = gui.find<QWidget>("retentionKeepLast");
        QVERIFY(rules->accessibleDescription().contains(QStringLiteral("no pattern")));
        QVERIFY(!gui.admin.calls().contains(QStringLiteral("updateProject")));
        GuiHarness::type(gui.find<QLineEdit>("keepPattern"), QStringLiteral("v1.*"));
        gui.find<QSpinBox>("keepCount")->setValue(5);
        gui.find<QPushButton>("keepAdd")->click();
        const QList<QComboBox *> kinds = rules->findChildren<QComboBox *>(QStringLiteral("keepWhat"));
        QCOMPARE(kinds.size(), 2);
        kinds.last()->setCurrentIndex(kinds.last()->count() - 1); // a class of tags has no pattern to type
        gui.find<QPushButton>("dialogAccept")->click();
        QTRY_VERIFY(!gui.dialog<ProjectDialog>());
        const admin::ProjectSpec spec = named(gui.admin, QStringLiteral("ghcr-proxy"))->spec;
        QCOMPARE(spec.quotaBytes, qint64(50'000'000'000));
        QCOMPARE(spec.retention.unusedDays, 90);
        QCOMPARE(spec.retention.untaggedDays, 7);
        QCOMPARE(spec.retention.keepLast.size(), 2);
        QCOMPARE(spec.retention.keepLast.first(),
                 (admin::KeepLastRule {QStringLiteral("v1.*"), TagPattern::Kind::Glob, 5}));
        QCOMPARE(spec.retention.keepLast.last().kind, TagPattern::Kind::Class);

        editGhcr(gui);
        QCOMPARE(gui.find<QSpinBox>("projectQuota")->value(), 50);
        rules = gui.find<QWidget>("retentionKeepLast");
        QTRY_COMPARE(rules->findChildren<QToolButton *>(QStringLiteral("keepRemove")).size(), 2);
        rules->findChildren<QToolButton *>(QStringLiteral("keepRemove")).first()->click();
        gui.find<QPushButton>("dialogAccept")->click();
        QTRY_VERIFY(!gui.dialog<ProjectDialog>());
        QTRY_COMPARE(named(gui.admin, QStringLiteral("ghcr-proxy"))->spec.retention.keepLast.size(), 1);
    }
};

QTEST_MAIN(TstProjects)
#include "tst_projects.moc"
