// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every page and names what a screen reader or a keyboard could not use.
#include "gui/pages/GuiHarness.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

using namespace breakwater;
using namespace breakwater::ui;
using breakwater::test::FakeAdmin;
using breakwater::test::GuiHarness;

namespace {

/// Parts that Qt puts inside a widget of ours and that the widget speaks for.
bool isInner(const QWidget *widget)
{
    if (widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QHeaderView *>(widget))
        return true;
    const QWidget *parent = widget->parentWidget();
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
        return area->viewport() == widget;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
        || qobject_cast<const QAbstractItemView *>(parent);
}

bool isOperated(const QWidget *widget)
{
    return widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isInner(widget);
}

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()) + u'#' + at->objectName());
    return path.join(QStringLiteral(" > "));
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

    static QStringList faults(const QWidget &window)
    {
        QStringList result;
        const QList<QWidget *> all = window.findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!isOperated(widget))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                result.append(QStringLiteral("no accessible name: ") + describe(widget));
            if (widget->objectName().isEmpty())
                result.append(QStringLiteral("no object name: ") + describe(widget));
        }
        return result;
    }

private Q_SLOTS:
    void everyPage_everyControlHasANameAndAnObjectName_data()
    {
        QTest::addColumn<FakeAdmin::Sample>("sample");
        QTest::addColumn<Page>("page");
        for (const bool empty : {false, true}) {
            for (int page = 0; page <= static_cast<int>(Page::Settings); ++page) {
                QTest::addRow("page %d%s", page + 1, empty ? ", empty" : "")
                    << (empty ? FakeAdmin::Sample::Empty : FakeAdmin::Sample::Homelab) << static_cast<Page>(page);
            }
        }
    }

    void everyPage_everyControlHasANameAndAnObjectName()
    {
        QFETCH(FakeAdmin::Sample, sample);
        QFETCH(Page, page);
        GuiHarness gui(sample, page);
        QTest::qWait(50);
        const QStringList found = faults(gui.window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void dialogs_everyControlHasANameAndAnObjectName()
    {
        GuiHarness gui(FakeAdmin::Sample::Homelab, Page::Images);
        gui.action("actionExplain")->trigger();
        QTRY_VERIFY(gui.dialog());
        GuiHarness::type(gui.find<QLineEdit>("explainImage"), QStringLiteral("nginx:1.27"));
        QTRY_VERIFY(gui.find<QAbstractItemView>("explainPartsTable"));
        QStringList found = faults(gui.window);
        gui.dialog()->close();
        QTRY_VERIFY(!gui.dialog());
        gui.action("actionWarmUp")->trigger();
        QTRY_VERIFY(gui.find<QWidget>("warmUpPlatform1"));
        found += faults(gui.window);
        gui.find<QPlainTextEdit>("warmUpText")->setPlainText(QStringLiteral("nginx:1.27"));
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(gui.find<QAbstractItemView>("warmUpTable"));
        found += faults(gui.window);
        gui.dialog()->close();
        QTRY_VERIFY(!gui.dialog());
        gui.action("exportImages")->trigger();
        QTRY_VERIFY(gui.find<QAbstractItemView>("exportedImagesTable"));
        found += faults(gui.window);
        gui.dialog()->close();
        QTRY_VERIFY(!gui.dialog());
        gui.action("importImages")->trigger();
        QTRY_VERIFY(gui.find<QLineEdit>("importPath"));
        found += faults(gui.window);
        GuiHarness::type(gui.find<QLineEdit>("importPath"), QStringLiteral("/media/stick/images.tar"));
        QTRY_VERIFY(gui.find<QPushButton>("dialogAccept")->isEnabled());
        GuiHarness::click(gui.find<QPushButton>("dialogAccept"));
        QTRY_VERIFY(gui.find<QPushButton>("importCancel"));
        gui.admin.finishArchiveJob(1);
        QTRY_VERIFY(gui.find<QAbstractItemView>("importedImagesTable"));
        found += faults(gui.window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void everyPage_tabReachesThePageAndComesBack_data() { everyPage_everyControlHasANameAndAnObjectName_data(); }

    void everyPage_tabReachesThePageAndComesBack()
    {
        QFETCH(FakeAdmin::Sample, sample);
        QFETCH(Page, page);
        GuiHarness gui(sample, page);
        QTest::qWait(50);
        View *view = gui.window.view(page);
        QSet<QWidget *> visited;
        QWidget *first = nullptr;
        for (int i = 0; i < 200; ++i) {
            GuiHarness::key(Qt::Key_Tab);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            if (focus == first)
                break;
            if (!first)
                first = focus;
            visited.insert(focus);
        }
        QVERIFY2(visited.size() < 200, "Tab goes round in a part of the window");
        // Everything that can be operated is on the way; radio buttons and choices of one group count once.
        QStringList missed;
        const QList<QWidget *> all = view->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool grouped = button && button->autoExclusive();
            const bool inGroup = button && button->group() && button->group()->exclusive() && !button->isChecked();
            if (isOperated(widget) && widget->isEnabled() && !grouped && !inGroup && !visited.contains(widget))
                missed.append(describe(widget));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
