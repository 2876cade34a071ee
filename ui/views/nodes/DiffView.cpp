// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/DiffView.h"

#include "theme/Theme.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace breakwater::ui {

using namespace Qt::StringLiterals;
using admin::DiffKind;
using admin::DiffLine;

namespace {

QPlainTextEdit *makePane(const QString &name)
{
    auto *pane = new QPlainTextEdit;
    pane->setObjectName(name);
    pane->setReadOnly(true);
    pane->setFont(theme::font(TextRole::Mono));
    pane->setLineWrapMode(QPlainTextEdit::NoWrap);
    pane->setLayoutDirection(Qt::LeftToRight);
    pane->setTabChangesFocus(true);
    pane->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return pane;
}

void paintRows(QPlainTextEdit *pane, const QList<std::pair<int, ColorRole>> &rows)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &[row, role] : rows) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(pane->document()->findBlockByNumber(row));
        selection.format.setBackground(theme::color(role));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    pane->setExtraSelections(selections);
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent), m_leftTitle(theme::label({}, TextRole::Caption, ColorRole::MutedText)),
      m_rightTitle(theme::label({}, TextRole::Caption, ColorRole::MutedText)), m_left(makePane(u"diffLeft"_s)),
      m_right(makePane(u"diffRight"_s))
{
    setObjectName(u"diffView"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space(Space::S));
    grid->setVerticalSpacing(theme::space(Space::Xs));
    grid->addWidget(m_leftTitle, 0, 0);
    grid->addWidget(m_rightTitle, 0, 1);
    grid->addWidget(m_left, 1, 0);
    grid->addWidget(m_right, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    const auto follow
        = [](QScrollBar *from, QScrollBar *to) { connect(from, &QScrollBar::valueChanged, to, &QScrollBar::setValue); };
    follow(m_left->verticalScrollBar(), m_right->verticalScrollBar());
    follow(m_right->verticalScrollBar(), m_left->verticalScrollBar());
    follow(m_left->horizontalScrollBar(), m_right->horizontalScrollBar());
    follow(m_right->horizontalScrollBar(), m_left->horizontalScrollBar());
    setFocusProxy(m_left);
    setTitles(tr("On the node now"), tr("What it becomes"));
    setMode(Mode::Side);
}

void DiffView::setTitles(const QString &left, const QString &right)
{
    m_leftTitle->setText(left);
    m_rightTitle->setText(right);
    m_left->setAccessibleName(left);
    m_right->setAccessibleName(right);
}

void DiffView::setDiff(const QList<DiffLine> &lines, const QString &result)
{
    if (lines == m_lines && result == m_result)
        return;
    m_lines = lines;
    m_result = result;
    refill();
}

void DiffView::setMode(Mode mode)
{
    m_mode = mode;
    const bool side = mode == Mode::Side;
    m_right->setVisible(side);
    m_rightTitle->setVisible(side);
    m_leftTitle->setVisible(side);
    refill();
}

QString DiffView::rowText(const DiffLine &line, bool isLeft) const
{
    const bool isThere = isLeft ? line.kind != DiffKind::Added : line.kind != DiffKind::Removed;
    if (!isThere)
        return {};
    const QChar sign = line.kind == DiffKind::Same ? u' ' : isLeft ? u'\u2212' : u'+';
    const int number = isLeft ? line.leftNumber : line.rightNumber;
    return u"%1 %2 %3"_s.arg(number, 4).arg(sign).arg(isLeft ? line.left : line.right);
}

void DiffView::refill()
{
    QStringList left;
    QStringList right;
    QList<std::pair<int, ColorRole>> leftRows;
    QList<std::pair<int, ColorRole>> rightRows;
    for (const DiffLine &line : std::as_const(m_lines)) {
        const bool goes = line.kind == DiffKind::Removed || line.kind == DiffKind::Changed;
        const bool comes = line.kind == DiffKind::Added || line.kind == DiffKind::Changed;
        if (m_mode == Mode::Inline) {
            if (line.kind == DiffKind::Same || goes) {
                if (goes)
                    leftRows.append({static_cast<int>(left.size()), ColorRole::CriticalSoft});
                left.append(rowText(line, true));
            }
            if (comes) {
                leftRows.append({static_cast<int>(left.size()), ColorRole::GoodSoft});
                left.append(rowText(line, false));
            }
            continue;
        }
        if (goes)
            leftRows.append({static_cast<int>(left.size()), ColorRole::CriticalSoft});
        if (comes)
            rightRows.append({static_cast<int>(right.size()), ColorRole::GoodSoft});
        left.append(rowText(line, true));
        right.append(rowText(line, false));
    }
    if (m_mode == Mode::Result) {
        m_left->setPlainText(m_result);
        m_left->setExtraSelections({});
        m_left->setAccessibleName(tr("The whole result"));
        return;
    }
    m_left->setPlainText(left.join(u'\n'));
    m_right->setPlainText(right.join(u'\n'));
    m_left->setAccessibleName(m_mode == Mode::Inline ? summary() : m_leftTitle->text());
    paintRows(m_left, leftRows);
    paintRows(m_right, rightRows);
}

void DiffView::showLine(int leftNumber)
{
    int row = 0;
    for (const DiffLine &line : std::as_const(m_lines)) {
        if (line.leftNumber == leftNumber)
            break;
        row += m_mode == Mode::Inline && line.kind == DiffKind::Changed ? 2 : 1;
    }
    QTextCursor cursor(m_left->document()->findBlockByNumber(row));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_left->setTextCursor(cursor);
    m_left->centerCursor();
    m_left->setFocus();
}

QString DiffView::summary() const
{
    const auto count = [this](DiffKind kind) {
        return static_cast<int>(std::count_if(m_lines.cbegin(), m_lines.cend(),
                                              [kind](const DiffLine &line) { return line.kind == kind; }));
    };
    const int changed = count(DiffKind::Changed);
    const int come = count(DiffKind::Added) + changed;
    const int go = count(DiffKind::Removed) + changed;
    if (come == 0 && go == 0)
        return tr("The file is as it should be: nothing changes.");
    return tr("%1, %2", "two amounts of lines")
        .arg(tr("%n line(s) come", nullptr, come), tr("%n line(s) go", nullptr, go));
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refill();
}

} // namespace breakwater::ui
