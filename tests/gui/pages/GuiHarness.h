// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MainWindow.h"
#include "support/fakeadmin/FakeAdmin.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace breakwater::test {

/// The real main window on a FakeAdmin, and ways to press keys and click in it as a person does. Settings go to a
/// folder of the test's own.
class GuiHarness
{
public:
    explicit GuiHarness(FakeAdmin::Sample sample, ui::Page page) : admin((useOwnSettings(), sample)), window(admin)
    {
        ui::ThemeController::forApplication();
        window.resize(1280, 820);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        window.showPage(page);
        window.activateWindow();
        QCoreApplication::processEvents();
    }

    template<typename T>
    T *find(const char *name, QWidget *in = nullptr) const
    {
        // Pages and closed dialogs keep their widgets: the one that can be seen is meant.
        const QList<T *> all
            = (in ? in : static_cast<const QWidget *>(&window))->findChildren<T *>(QString::fromLatin1(name));
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    QAction *action(const char *name) const { return window.findChild<QAction *>(QString::fromLatin1(name)); }

    template<typename T = QDialog>
    T *dialog() const
    {
        const QList<T *> all = window.findChildren<T *>();
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// The dialog once it is there and has the keyboard.
    template<typename T = QDialog>
    bool opened() const
    {
        const T *shown = dialog<T>();
        return shown && shown->isActiveWindow() && QApplication::focusWidget()
            && QApplication::focusWidget()->window() == shown;
    }

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center()); }

    /// A check box or radio button is hit on its indicator.
    static void clickTick(QAbstractButton *button)
    {
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->height() / 2, button->height() / 2));
    }

    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, text);
    }

    /// The key goes to whatever has the focus.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
    }

    /// Tabs on until `widget` has the focus, as someone without a mouse would; false if it is never reached.
    static bool tabTo(const QWidget *widget)
    {
        for (int i = 0; i < 120; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus == widget || (focus && widget->focusProxy() == focus))
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }

    FakeAdmin admin;
    ui::MainWindow window;

private:
    static int useOwnSettings()
    {
        static QTemporaryDir folder;
        QCoreApplication::setOrganizationName(QStringLiteral("BreakwaterTests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
        return 0;
    }
};

} // namespace breakwater::test
