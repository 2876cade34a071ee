// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/walkers/Tour.h"

#include "widgets/DetailPane.h"

#include <utility>

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace breakwater::test {

namespace {

/// Long enough for the answers of FakeAdmin, the layouts that follow and what is put off to the next turn.
void settle()
{
    QTest::qWait(40);
}

template<typename T>
QList<T *> visible(const QWidget &in)
{
    QList<T *> result;
    const QList<T *> all = in.findChildren<T *>();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(result), [](T *each) { return each->isVisible(); });
    return result;
}

template<typename T>
T *named(const QWidget &in, const char *name)
{
    const QList<T *> all = in.findChildren<T *>(QString::fromLatin1(name));
    for (T *each : all) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

Tour::Tour(ui::MainWindow &window, FakeAdmin &admin, Visitor visitor)
    : m_window(window), m_admin(admin), m_visitor(std::move(visitor))
{
}

void Tour::pages()
{
    const QList<ui::Page> all = m_window.pages();
    for (const ui::Page each : all)
        page(each);
}

void Tour::page(ui::Page page)
{
    m_window.showPage(page);
    settle();
    ui::View *view = m_window.view(page);
    const QString where = QString::fromLatin1(view->metaObject()->className()).section(u':', -1);
    look(where);
    parts(where, *view);
    detail(where, *view);
    deeds(where, *view);
}

void Tour::look(const QString &where)
{
    if (QDialog *dialog = open())
        m_visitor(where, *dialog);
    else
        m_visitor(where, m_window);
}

QDialog *Tour::open() const
{
    const QList<QDialog *> all = visible<QDialog>(m_window);
    return all.isEmpty() ? nullptr : all.last();
}

void Tour::parts(const QString &where, QWidget &in)
{
    const QList<QTabWidget *> tabs = visible<QTabWidget>(in);
    for (QTabWidget *each : tabs) {
        const int before = each->currentIndex();
        for (int i = 0; i < each->count(); ++i) {
            each->setCurrentIndex(i);
            settle();
            const QString part = u"%1, %2 %3"_s.arg(where, each->objectName()).arg(i);
            look(part);
            detail(part, *each->widget(i));
            deeds(part, *each->widget(i));
        }
        each->setCurrentIndex(before);
    }
    const QList<QListWidget *> lists = visible<QListWidget>(in);
    for (QListWidget *each : lists) {
        if (!each->objectName().endsWith(u"Sections"_s))
            continue;
        for (int i = 0; i < each->count(); ++i) {
            each->setCurrentRow(i);
            settle();
            const QString part = u"%1, section %2"_s.arg(where).arg(i);
            look(part);
            deeds(part, in);
        }
        each->setCurrentRow(0);
    }
}

void Tour::detail(const QString &where, QWidget &in)
{
    const QList<QTableView *> tables = visible<QTableView>(in);
    for (QTableView *table : tables) {
        if (!table->isVisible() || table->model()->rowCount() == 0)
            continue;
        table->setCurrentIndex(table->model()->index(std::min(1, table->model()->rowCount() - 1), 0));
        const ui::Page before = m_window.currentPage();
        QTest::keyClick(table, Qt::Key_Return);
        settle();
        if (m_window.currentPage() != before) { // the row leads to another page
            look(where + u", where its row leads"_s);
            m_window.showPage(before);
            settle();
            continue;
        }
        if (open()) {
            dialog(where + u", opened row"_s);
            continue;
        }
        const QList<ui::DetailPane *> panes = visible<ui::DetailPane>(in);
        for (ui::DetailPane *pane : panes) {
            look(where + u", detail"_s);
            const QList<QTabWidget *> tabs = visible<QTabWidget>(*pane);
            for (QTabWidget *each : tabs) {
                for (int i = 0; i < each->count(); ++i) {
                    each->setCurrentIndex(i);
                    settle();
                    look(u"%1, detail, tab %2"_s.arg(where).arg(i));
                }
            }
        }
    }
}

void Tour::deeds(const QString &where, QWidget &in)
{
    // What a deed is called ends with an ellipsis when it asks for more first; in brackets in the pseudo language.
    QList<QAction *> asking;
    if (auto *view = qobject_cast<ui::View *>(&in)) {
        if (QAction *primary = view->primaryAction())
            asking.append(primary);
        asking.append(view->secondaryActions());
    }
    const QList<QAction *> actions = in.findChildren<QAction *>();
    for (QAction *action : actions) {
        const bool asks = action->text().contains(u'…') || action->text().endsWith(u"..."_s);
        const auto *owner = qobject_cast<QWidget *>(action->parent());
        if (asks && owner && owner->isVisible() && !asking.contains(action))
            asking.append(action);
    }
    for (QAction *action : std::as_const(asking)) {
        if (!action->isEnabled() || !action->isVisible())
            continue;
        const ui::Page before = m_window.currentPage();
        action->trigger();
        settle();
        if (open())
            dialog(where + u", "_s + action->objectName());
        else if (qobject_cast<ui::View *>(&in))
            look(where + u", after "_s + action->objectName());
        if (m_window.currentPage() != before)
            m_window.showPage(before);
    }
}

void Tour::dialog(const QString &where)
{
    QPointer<QDialog> shown = open();
    look(where);
    const QList<QTabWidget *> tabs = visible<QTabWidget>(*shown);
    for (QTabWidget *each : tabs) {
        for (int i = 0; i < each->count(); ++i) {
            each->setCurrentIndex(i);
            settle();
            look(u"%1, tab %2"_s.arg(where).arg(i));
        }
    }
    // Further options unfold at a click.
    const QList<QAbstractButton *> buttons = visible<QAbstractButton>(*shown);
    for (QAbstractButton *button : buttons) {
        if (button->objectName().contains(u"advanced"_s, Qt::CaseInsensitive)
            || button->objectName().endsWith(u"More"_s)) {
            button->click();
            settle();
            look(where + u", unfolded"_s);
        }
    }
    while (QDialog *top = open()) {
        top->close();
        settle();
        if (open() == top) {
            top->done(QDialog::Rejected);
            settle();
        }
    }
}

void Tour::dialogs()
{
    const auto action = [&](const char *name) {
        m_window.findChild<QAction *>(QString::fromLatin1(name))->trigger();
        settle();
    };
    const auto accept = [&] {
        if (auto *button = named<QAbstractButton>(*open(), "dialogAccept"); button && button->isEnabled())
            button->click();
        settle();
    };
    m_window.showPage(ui::Page::Images);
    for (const char *image : {"", "nginx:1.27", "nowhere.example/app:1", "no name"}) {
        action("actionExplain");
        named<QLineEdit>(*open(), "explainImage")->setText(QString::fromLatin1(image));
        QTest::qWait(400); // it waits for the end of the typing
        dialog(u"explain "_s + QString::fromLatin1(image));
    }
    action("actionWarmUp");
    look(u"warm-up"_s);
    named<QPlainTextEdit>(*open(), "warmUpText")
        ->setPlainText(u"nginx:1.27\npostgres:16\ncached:1\nnowhere.example/app:1\n{{ .Values.image }}\n"_s);
    accept();
    look(u"warm-up, plan"_s);
    accept();
    look(u"warm-up, running"_s);
    m_admin.warmUpJobs({&m_window, [this](const Result<QList<admin::WarmUpJob>> &jobs) {
                            if (jobs && !jobs->isEmpty())
                                m_admin.finishWarmUp(jobs->first().id, admin::WarmUpState::Failed);
                        }});
    settle();
    dialog(u"warm-up, end"_s);
    action("importImages");
    named<QLineEdit>(*open(), "importPath")->setText(u"/media/stick/images.tar"_s);
    accept();
    look(u"import, reading"_s);
    m_admin.finishArchiveJob(1);
    settle();
    dialog(u"import, what is in it"_s);
    action("actionShortcuts");
    dialog(u"shortcuts"_s);
    action("actionAbout");
    if (open())
        dialog(u"about"_s);
}

void Tour::setup()
{
    m_window.startSetup();
    settle();
    for (int step = 0; step < 12 && open(); ++step) {
        QTest::qWait(150); // the steps look at the machine
        look(u"set-up, step %1"_s.arg(step));
        auto *next = named<QAbstractButton>(*open(), "setupNext");
        if (!next || !next->isEnabled())
            break;
        next->click();
    }
    if (open())
        dialog(u"set-up, end"_s);
}

} // namespace breakwater::test
