// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "views/projects/ProjectDialog.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/TableView.h"

#include <QRadioButton>

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
};

QTEST_MAIN(TstProjects)
#include "tst_projects.moc"
