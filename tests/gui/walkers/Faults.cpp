// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/walkers/Faults.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace breakwater::test::faults {

namespace {

QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 4; at = at->parentWidget()) {
        const QString type = QString::fromLatin1(at->metaObject()->className()).section(u':', -1);
        path.prepend(at->objectName().isEmpty() ? type : type + u'#' + at->objectName());
    }
    return path.join(u" > "_s);
}

QString quote(const QString &text)
{
    return u" “"_s + (text.size() > 70 ? text.left(67) + u'…' : text) + u'”';
}

bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QAbstractItemView *>(parent)
        || qobject_cast<const QMenuBar *>(parent);
}

QString plain(QString text)
{
    text.remove(u"(&"_s); // in brackets behind Chinese
    return text.remove(u'&');
}

bool saysWhole(const QWidget *widget, const QString &text)
{
    return widget->toolTip().contains(plain(text)) || widget->toolTip().contains(text);
}

/// The widgets of this type that can be seen in the window, those of another window on top of it left out.
template<typename T>
QList<const T *> seen(const QWidget &top)
{
    QList<const T *> result;
    const QList<T *> all = top.findChildren<T *>();
    for (const T *each : all) {
        if (each->isVisible() && each->window() == top.window() && !isInner(each))
            result.append(each);
    }
    return result;
}

QString clipped(const QLabel *label)
{
    if (label->text().isEmpty() || label->buddy() == label)
        return {};
    const QRect room = label->contentsRect();
    const bool rich = label->textFormat() == Qt::RichText
        || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
    QSize need;
    if (label->wordWrap() || rich) {
        const int height = label->heightForWidth(label->width());
        need = {0, height > 0 ? height - (label->height() - room.height()) : 0};
        if (!rich) {
            // A word that is wider than the label is cut in the middle of it.
            // Chinese may be broken behind each sign.
            static const QRegularExpression between(u"[\\s/\\-\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}]+"_s);
            const QStringList words = label->text().split(between, Qt::SkipEmptyParts);
            for (const QString &word : words)
                need.setWidth(std::max(need.width(), label->fontMetrics().horizontalAdvance(word)));
        }
    } else {
        need = label->fontMetrics().size(Qt::TextShowMnemonic, label->text());
    }
    if (need.width() <= room.width() + 1 && need.height() <= room.height() + 2)
        return {};
    return u"needs %1x%2, has %3x%4"_s.arg(need.width()).arg(need.height()).arg(room.width()).arg(room.height());
}

QString clipped(const QAbstractButton *button)
{
    if (button->text().isEmpty())
        return {};
    if (const auto *tool = qobject_cast<const QToolButton *>(button);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    int need = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    if (!button->icon().isNull())
        need += button->iconSize().width();
    if (qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button))
        need = button->sizeHint().width() - 4;
    // Painted by ourselves: the hint is the only one who knows; a compact one has no text to show.
    const bool own = !qobject_cast<const QPushButton *>(button) && !qobject_cast<const QToolButton *>(button);
    if (own)
        need = button->sizeHint().width() - 1;
    if (need <= button->width())
        return {};
    return u"needs %1, has %2"_s.arg(need).arg(button->width());
}

QString clipped(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const int room
        = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
    int need = combo->fontMetrics().horizontalAdvance(combo->currentText());
    if (!combo->itemIcon(combo->currentIndex()).isNull())
        need += combo->iconSize().width();
    if (need <= room)
        return {};
    return u"needs %1, has %2"_s.arg(need).arg(room);
}

QString accessibleName(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
        return button->text();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face && face->isValid() ? face->text(QAccessible::Name).trimmed() : QString();
}

QString mnemonic(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QString() : keys.toString();
}

} // namespace

QStringList clippedTexts(const QWidget &top)
{
    QStringList result;
    const auto check = [&](const auto *widget, const QString &text) {
        if (const QString what = clipped(widget); !what.isEmpty() && !saysWhole(widget, text))
            result.append(u"clipped, %1: %2%3"_s.arg(what, describe(widget), quote(text)));
    };
    const auto labels = seen<QLabel>(top);
    for (const QLabel *label : labels)
        check(label, label->text());
    const auto buttons = seen<QAbstractButton>(top);
    for (const QAbstractButton *button : buttons)
        check(button, button->text());
    const auto combos = seen<QComboBox>(top);
    for (const QComboBox *combo : combos)
        check(combo, combo->currentText());
    const auto groups = seen<QGroupBox>(top);
    for (const QGroupBox *group : groups) {
        if (group->fontMetrics().horizontalAdvance(plain(group->title())) > group->width())
            result.append(u"clipped: "_s + describe(group) + quote(group->title()));
    }
    const auto spins = seen<QAbstractSpinBox>(top);
    for (const QAbstractSpinBox *spin : spins) {
        const auto *edit = spin->findChild<QLineEdit *>();
        if (edit && spin->fontMetrics().horizontalAdvance(spin->text()) > edit->contentsRect().width())
            result.append(u"clipped: "_s + describe(spin) + quote(spin->text()));
    }
    const auto bars = seen<QTabBar>(top);
    for (const QTabBar *bar : bars) {
        if (bar->count() > 0 && bar->tabRect(bar->count() - 1).right() > bar->width())
            result.append(u"tabs are scrolled: "_s + describe(bar) + quote(bar->tabText(bar->count() - 1)));
    }
    const auto fields = seen<QLineEdit>(top);
    for (const QLineEdit *field : fields) {
        const int room = field->contentsRect().width() - field->textMargins().left() - field->textMargins().right();
        if (field->text().isEmpty() && field->fontMetrics().horizontalAdvance(field->placeholderText()) > room
            && !saysWhole(field, field->placeholderText()))
            result.append(u"clipped: "_s + describe(field) + quote(field->placeholderText()));
    }
    return result;
}

QStringList overlaps(const QWidget &top)
{
    QStringList result;
    const auto all = seen<QWidget>(top);
    for (const QWidget *parent : all) {
        if (qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
            || qobject_cast<const QMenuBar *>(parent))
            continue;
        QList<const QWidget *> children;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && widget->isVisible() && !widget->isWindow() && !isInner(widget)
                && !qobject_cast<const QSplitterHandle *>(widget)
                && !QString::fromLatin1(widget->metaObject()->className()).endsWith(u"Toast"_s)
                && !widget->testAttribute(Qt::WA_TransparentForMouseEvents))
                children.append(widget);
        }
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        const bool scrolled = area && area->viewport() == parent;
        for (qsizetype i = 0; i < children.size(); ++i) {
            const QRect here = children[i]->geometry();
            if (here.isEmpty())
                continue;
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                const QRect both = here & children[j]->geometry();
                if (both.width() > 1 && both.height() > 1)
                    result.append(u"overlap by %1x%2: %3 and %4"_s.arg(both.width())
                                      .arg(both.height())
                                      .arg(describe(children[i]), describe(children[j])));
            }
            const QRect inside = parent->rect().adjusted(-1, -1, 1, 1);
            if (!scrolled && !qobject_cast<const QTabBar *>(parent) && !inside.contains(here))
                result.append(u"reaches out by %1,%2: %3"_s
                                  .arg(std::max(here.right() - inside.right(), inside.left() - here.left()))
                                  .arg(std::max(here.bottom() - inside.bottom(), inside.top() - here.top()))
                                  .arg(describe(children[i])));
        }
    }
    return result;
}

QStringList tooWide(const QWidget &top, const QSize &room)
{
    QStringList result;
    if (top.width() > room.width() || top.height() > room.height())
        result.append(
            u"larger than the window may be: %1 is %2x%3"_s.arg(describe(&top)).arg(top.width()).arg(top.height()));
    const auto areas = seen<QScrollArea>(top);
    for (const QScrollArea *area : areas) {
        if (area->horizontalScrollBar()->maximum() > 0)
            result.append(
                u"is scrolled sideways, %1: %2"_s.arg(area->horizontalScrollBar()->maximum()).arg(describe(area)));
    }
    return result;
}

QStringList unnamed(const QWidget &top)
{
    QStringList result;
    const auto all = seen<QWidget>(top);
    for (const QWidget *widget : all) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || (area && area->viewport() == widget))
            continue;
        if (accessibleName(widget).isEmpty())
            result.append(u"no accessible name: "_s + describe(widget));
        if (widget->objectName().isEmpty())
            result.append(u"no object name: "_s + describe(widget));
    }
    return result;
}

QStringList sharedMnemonics(const QWidget &top)
{
    QStringList result;
    QMultiHash<QString, QString> keys;
    const auto add = [&](const QString &text, const QWidget *widget) {
        if (const QString key = mnemonic(text); !key.isEmpty())
            keys.insert(key, describe(widget) + quote(text));
    };
    const auto labels = seen<QLabel>(top);
    for (const QLabel *label : labels) {
        if (label->buddy() && label->buddy()->isVisible())
            add(label->text(), label);
    }
    const auto buttons = seen<QAbstractButton>(top);
    for (const QAbstractButton *button : buttons)
        add(button->text(), button);
    const auto bars = seen<QMenuBar>(top);
    for (const QMenuBar *bar : bars) {
        for (const QAction *action : bar->actions()) {
            add(action->text(), bar);
            if (!action->menu())
                continue;
            QHash<QString, QString> entries;
            for (const QAction *entry : action->menu()->actions()) {
                const QString key = mnemonic(entry->text());
                if (!key.isEmpty() && entries.contains(key))
                    result.append(
                        u"one key for “%1” and “%2” in “%3”"_s.arg(entry->text(), entries.value(key), action->text()));
                entries.insert(key, entry->text());
            }
        }
    }
    for (const QString &key : keys.uniqueKeys()) {
        if (keys.count(key) > 1)
            result.append(
                u"%1 is taken %2 times: %3"_s.arg(key).arg(keys.count(key)).arg(keys.values(key).join(u" | "_s)));
    }
    return result;
}

QStringList untranslated(const QWidget &top, const QStringList &known)
{
    static const QRegularExpression sentence(u"[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}"_s);
    QStringList result;
    const auto check = [&](const QString &text, const QWidget *widget) {
        if (text.contains(u'[') || !sentence.match(text).hasMatch())
            return;
        for (const QString &part : known) {
            if (text.contains(part))
                return;
        }
        result.append(u"not translated: "_s + describe(widget) + quote(text));
    };
    const auto all = seen<QWidget>(top);
    for (const QWidget *widget : all) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            check(label->text(), label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            check(button->text(), button);
        if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            check(group->title(), group);
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            check(field->placeholderText(), field);
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                check(combo->itemText(i), combo);
        }
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                check(bar->tabText(i), bar);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                check(view->model()->headerData(column, Qt::Horizontal).toString(), view);
                for (int row = 0; row < std::min(20, view->model()->rowCount()); ++row)
                    check(view->model()->index(row, column).data().toString(), view);
            }
        }
        check(widget->toolTip(), widget);
        check(widget->accessibleName(), widget);
        check(widget->accessibleDescription(), widget);
        check(widget->windowTitle(), widget);
    }
    result.removeDuplicates();
    return result;
}

QStringList turned(const QWidget &top)
{
    // A sign at an end of it goes to the other end when the whole is written from the right.
    static const QRegularExpression machine(
        u"^(/[\\w.\\-/]+|\\[?[0-9a-f:]+\\]?:\\d+|https?://\\S+|sudo .*|[\\w.\\-]+/\\S*[:@]\\S+)$"_s);
    QStringList result;
    const auto check = [&](const QString &text, const QWidget *widget) {
        if (machine.match(text).hasMatch() && widget->layoutDirection() != Qt::LeftToRight)
            result.append(u"is drawn from the right: "_s + describe(widget) + quote(text));
    };
    const auto labels = seen<QLabel>(top);
    for (const QLabel *label : labels)
        check(label->text(), label);
    const auto fields = seen<QLineEdit>(top);
    for (const QLineEdit *field : fields) {
        check(field->text(), field);
        check(field->placeholderText(), field);
    }
    const auto panes = seen<QPlainTextEdit>(top);
    for (const QPlainTextEdit *pane : panes) {
        if (pane->layoutDirection() != Qt::LeftToRight)
            result.append(u"is drawn from the right: "_s + describe(pane));
    }
    return result;
}

} // namespace breakwater::test::faults
