// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiHarness.h"

#include "models/AuditFilterText.h"
#include "models/AuditModel.h"
#include "models/AuditWords.h"
#include "views/audit/AuditExportDialog.h"
#include "views/audit/AuditRetentionDialog.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/FilterChips.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>

using namespace breakwater;
using namespace breakwater::ui;
using namespace Qt::StringLiterals;
using test::FakeAdmin;
using test::GuiHarness;

namespace {

admin::AuditEntry change(const QString &object, qint64 id = 0)
{
    admin::AuditEntry entry;
    entry.id = id;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.actor = u"anna"_s;
    entry.action = u"project.changed"_s;
    entry.objectKind = u"project"_s;
    entry.objectId = 77;
    entry.object = object;
    entry.undoable = true;
    return entry;
}

QString cell(const TableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class TstAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterText_isReadAsWordsAndKeys()
    {
        const auto filter
            = auditFilterOf(u"nginx actor:anna ACTION:project node:pi4 outcome:refused node: what:else"_s);
        QCOMPARE(filter.words, (QStringList {u"nginx"_s, u"what:else"_s}));
        QCOMPARE(filter.actors, QStringList {u"anna"_s});
        QCOMPARE(filter.actions, QStringList {u"project"_s});
        QCOMPARE(filter.nodes, QStringList {u"pi4"_s});
        QCOMPARE(filter.outcomes, QStringList {u"refused"_s});
        QCOMPARE(auditFilterKeys(u"a actor:anna b node:"_s), QStringList {u"actor:anna"_s});
        QCOMPARE(withoutPart(u"a actor:anna b"_s, u"actor:anna"_s), u"a b"_s);
    }

    void differences_showOnlyWhatChanged()
    {
        const auto rows
            = words::auditDifferences(u"{\"serves\":[\"docker.io\"],\"unused\":\"90d\",\"deny\":[]}"_s,
                                      u"{\"serves\":[\"docker.io\"],\"unused\":\"60d\",\"offline\":true}"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).field, u"Unused images go after"_s);
        QCOMPARE(rows.at(0).before, u"90d"_s);
        QCOMPARE(rows.at(0).after, u"60d"_s);
        QCOMPARE(rows.at(1).after, u"yes"_s);
        QVERIFY(rows.at(1).before.isEmpty());
        const auto added = words::auditDifferences({}, u"{\"name\":\"a\",\"note\":\"\",\"tags\":[]}"_s);
        QCOMPARE(added.size(), 1); // what nothing was said of is left out
    }

    void everyAction_ofTheSample_hasItsWords()
    {
        const FakeAdmin service(FakeAdmin::Sample::Homelab);
        for (const admin::AuditEntry &entry : service.auditRows()) {
            QVERIFY2(words::auditAction(entry.action) != entry.action, qPrintable(entry.action));
            QVERIFY(!words::auditOutcome(entry).text.isEmpty());
        }
    }

    void model_readsPageByPage_andKeepsRowsInPlace()
    {
        FakeAdmin service(FakeAdmin::Sample::Empty);
        for (int i = 0; i < 450; ++i)
            service.addAudit(change(u"p%1"_s.arg(i)));
        AuditModel model(service);
        QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &AuditModel::loaded);
        model.load({});
        QVERIFY(loaded.wait());
        QVERIFY(model.rowCount() >= AuditModel::pageSize);
        QCOMPARE(model.matching(), 450);
        while (model.rowCount() < 450) { // the tester asks for more by itself too
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(model.rowCount(), 450);
        QVERIFY(!model.canFetchMore({}));
        // Something happens meanwhile: it comes above, nothing is read again.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        service.addAudit(change(u"newest"_s));
        QTRY_COMPARE(model.rowCount(), 451);
        QCOMPARE(model.entryAt(0)->object, u"newest"_s);
        QCOMPARE(resets.count(), 0);
    }

    void page_isTheNinth_andSettingsTheTenth()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Dashboard);
        GuiHarness::key(Qt::Key_9, Qt::ControlModifier);
        QTRY_COMPARE(gui.window.currentPage(), Page::Audit);
        GuiHarness::key(Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(gui.window.currentPage(), Page::Settings);
        QCOMPARE(gui.window.pages().size(), 10);
    }

    void filter_byKeys_chipsTakeItBack()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Audit);
        auto *table = gui.find<TableView>("auditTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 5);
        const int all = table->model()->rowCount();
        GuiHarness::key(Qt::Key_F, Qt::ControlModifier);
        auto *field = gui.find<QLineEdit>("auditFilter");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"action:robot"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, AuditModel::Object), u"robot$cluster-pull"_s);
        QTRY_COMPARE(gui.find<QLabel>("auditMatching")->text(), u"Rows that match: 1"_s);
        auto *chip = gui.find<QPushButton>("filterChip_action:robot");
        QVERIFY(chip);
        QCOMPARE(chip->accessibleName(), u"Remove the filter action:robot"_s);
        GuiHarness::click(chip);
        QTRY_COMPARE(table->model()->rowCount(), all);
        QCOMPARE(field->text(), QString());
    }

    void filter_byKindAndTime_andNothingMatches()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Audit);
        auto *table = gui.find<TableView>("auditTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 5);
        GuiHarness::click(gui.find<QPushButton>("auditRefused"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            QVERIFY(cell(table, row, AuditModel::Outcome).startsWith(u"Refused"_s));
        GuiHarness::click(gui.find<QPushButton>("auditPulls"));
        QTRY_VERIFY(table->model()->rowCount() > 2);
        QCOMPARE(cell(table, 0, AuditModel::Action), u"Image pulled"_s);
        GuiHarness::click(gui.find<QPushButton>("auditChanges"));
        auto *range = gui.find<QComboBox>("auditRange");
        range->setCurrentIndex(range->findData(1));
        QTRY_COMPARE(table->model()->rowCount(), 6);
        GuiHarness::type(gui.find<QLineEdit>("auditFilter"), u"nothing-like-it"_s);
        QTRY_VERIFY(!table->isVisible());
        QVERIFY(gui.find<QLineEdit>("auditFilter")); // it stays to be changed
        auto *clear = gui.find<QPushButton>("emptyStateAction");
        QVERIFY(clear);
        GuiHarness::click(clear);
        QTRY_VERIFY(gui.find<TableView>("auditTable") && table->model()->rowCount() > 5);
        QCOMPARE(range->currentIndex(), 0);
    }

    void detail_showsTheDifference_andUndoMakesARow()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Audit);
        gui.admin.addAudit(change(u"media-proxy"_s), u"{\"unused\":\"90d\",\"serves\":[]}"_s,
                           u"{\"unused\":\"60d\",\"serves\":[]}"_s);
        auto *table = gui.find<TableView>("auditTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 5 && cell(table, 0, AuditModel::Object) == u"media-proxy"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        GuiHarness::key(Qt::Key_Return);
        const auto shows = [&](const QString &name) {
            const auto labels = gui.window.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
                return label->isVisible() && label->accessibleName() == name;
            });
        };
        QTRY_VERIFY(shows(u"before: 90d"_s));
        QVERIFY(shows(u"now: 60d"_s));
        const int rows = table->model()->rowCount();
        table->setFocus();
        GuiHarness::key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(gui.admin.calls().count(u"undoChange"_s), 1);
        QTRY_COMPARE(table->model()->rowCount(), rows + 1);
        // The selection stays on the row that was taken back.
        QCOMPARE(table->currentIndex().row(), 1);
        // One that cannot be taken back any more says why.
        gui.admin.failNext(
            u"undoChange"_s,
            Error(ErrorCode::InvalidArgument, {}, {{u"field"_s, u"id"_s}, {u"reason"_s, u"changedSince"_s}}));
        GuiHarness::key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(gui.find<InlineMessage>("auditRefusal"));
        QVERIFY(gui.find<InlineMessage>("auditRefusal")->text().contains(u"changed again since"_s));
    }

    void undo_ofSomethingThatWasAdded_asksFirst()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Audit);
        auto *table = gui.find<TableView>("auditTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 5);
        GuiHarness::type(gui.find<QLineEdit>("auditFilter"), u"action:robot.added"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        gui.admin.addAudit([] {
            auto entry = change(u"robot$late"_s);
            entry.action = u"robot.added"_s;
            entry.objectKind = u"robot"_s;
            return entry;
        }());
        GuiHarness::type(gui.find<QLineEdit>("auditFilter"), u"robot$late"_s);
        QTRY_VERIFY(table->model()->rowCount() == 1 && cell(table, 0, AuditModel::Object) == u"robot$late"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        gui.action("undoAudit")->trigger();
        QTRY_VERIFY(gui.opened<ConfirmDialog>());
        GuiHarness::key(Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog<ConfirmDialog>());
        QVERIFY(!gui.admin.calls().contains(u"undoChange"_s));
    }

    void then_leadsToActivity()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Audit);
        auto *table = gui.find<TableView>("auditTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 5);
        table->setCurrentIndex(table->model()->index(2, 0));
        gui.action("auditThen")->trigger();
        QTRY_COMPARE(gui.window.currentPage(), Page::Activity);
        const QList<QLineEdit *> fields = gui.window.view(Page::Activity)->findChildren<QLineEdit *>();
        QVERIFY(std::any_of(fields.cbegin(), fields.cend(),
                            [](const QLineEdit *field) { return field->text().startsWith(u"at:20"_s); }));
    }

    void verify_saysWhatItFound()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Audit);
        auto *table = gui.find<TableView>("auditTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 5);
        gui.action("verifyAudit")->trigger();
        auto verdict = [&] { return gui.find<InlineMessage>("auditVerdict"); };
        QTRY_VERIFY(verdict());
        QVERIFY2(verdict()->title().contains(u"whole"_s), qPrintable(verdict()->title()));
        admin::AuditVerdict bad;
        bad.fault = admin::AuditFault::Altered;
        bad.atId = 1234;
        gui.admin.setAuditVerdict(bad);
        gui.action("verifyAudit")->trigger();
        QTRY_COMPARE(verdict()->title(), u"Row 1,234 was altered"_s);
    }

    void export_takesTheFilter()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Audit);
        auto *table = gui.find<TableView>("auditTable");
        QTRY_VERIFY(table && table->model()->rowCount() > 5);
        GuiHarness::type(gui.find<QLineEdit>("auditFilter"), u"actor:anna"_s);
        QTRY_VERIFY(table->model()->rowCount() < 12);
        const int shown = table->model()->rowCount();
        gui.action("exportAudit")->trigger();
        QTRY_VERIFY(gui.opened<AuditExportDialog>());
        auto *format = gui.find<QComboBox>("auditFormat");
        format->setCurrentIndex(1);
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(!gui.dialog<AuditExportDialog>());
        const auto asked = gui.admin.lastAuditExport();
        QCOMPARE(asked.filter.actors, QStringList {u"anna"_s});
        QCOMPARE(asked.format, admin::AuditExport::Format::JsonLines);
        QVERIFY(asked.file.endsWith(u".jsonl"_s));
        QVERIFY(shown > 0);
    }

    void retention_saysWhatWouldGo()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Audit);
        QTRY_VERIFY(gui.find<QPushButton>("auditRetention"));
        QCOMPARE(gui.find<QPushButton>("auditRetention")->text(), u"Kept for one year"_s);
        GuiHarness::click(gui.find<QPushButton>("auditRetention"));
        QTRY_VERIFY(gui.opened<AuditRetentionDialog>());
        auto *keep = gui.find<QComboBox>("auditKeep");
        keep->setCurrentIndex(keep->findData(-1));
        QTRY_VERIFY(gui.find<QSpinBox>("auditKeepDays"));
        gui.find<QSpinBox>("auditKeepDays")->setValue(3);
        QTRY_VERIFY(keep->accessibleDescription().contains(u"removed now"_s));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_COMPARE(gui.find<QPushButton>("auditRetention")->text(), u"Kept for 3 day(s)"_s);
    }

    void errors_andAnEmptyLog_areSaid()
    {
        GuiHarness empty(FakeAdmin::Sample::Empty, Page::Audit);
        const auto labels = [&] {
            QStringList texts;
            for (const QLabel *label : empty.window.view(Page::Audit)->findChildren<QLabel *>()) {
                if (label->isVisible())
                    texts << label->text();
            }
            return texts;
        };
        QTRY_VERIFY(labels().contains(u"Nothing has happened yet"_s));
        empty.admin.failNext(u"queryAudit"_s, Error(ErrorCode::CatalogIo, u"disk"_s));
        GuiHarness::key(Qt::Key_F5);
        QTRY_VERIFY(empty.find<InlineMessage>("pageMessage"));
    }

    void manyRows_fetchedByScrolling()
    {
        GuiHarness gui(FakeAdmin::Sample::Empty, Page::Audit);
        for (int i = 0; i < 1000; ++i)
            gui.admin.addAudit(change(u"p%1"_s.arg(i)));
        auto *table = gui.find<TableView>("auditTable");
        QTRY_VERIFY(gui.find<TableView>("auditTable"));
        table = gui.find<TableView>("auditTable");
        for (int i = 0; i < 10 && table->model()->rowCount() < 1000; ++i) {
            table->scrollToBottom();
            const int before = table->model()->rowCount();
            QTRY_VERIFY(table->model()->rowCount() > before || before >= 1000);
        }
        QCOMPARE(table->model()->rowCount(), 1000);
    }
};

QTEST_MAIN(TstAudit)
#include "tst_audit.moc"
