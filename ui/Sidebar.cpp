// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sidebar.h"

#include "NavButton.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakwater::ui {

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_pages(new QVBoxLayout), m_group(new QButtonGroup(this)),
      m_mark(new QLabel(this)), m_name(theme::label(tr("Breakwater"), TextRole::Section, ColorRole::Text, this)),
      m_collapse(new QToolButton(this))
{
    setProperty("bwSidebar", true);
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    const int s = theme::space(Space::S);
    m_layout->setContentsMargins(s, theme::space(Space::L), s, s);
    m_layout->setSpacing(theme::space(Space::Xs));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::space(Space::Xs), 0, 0, theme::space(Space::M));
    head->setSpacing(s);
    head->addWidget(m_mark);
    head->addWidget(m_name, 1);
    m_layout->addLayout(head);
    m_pages->setSpacing(theme::space(Space::Xs) / 2);
    m_layout->addLayout(m_pages);
    m_layout->addStretch(1);
    m_layout->addWidget(m_collapse);
    const int mark = theme::lineHeight() * 3 / 2;
    m_mark->setPixmap(applicationIcon().pixmap(QSize(mark, mark), devicePixelRatioF()));
    m_group->setExclusive(true);
    m_collapse->setObjectName(QStringLiteral("sidebarCollapse"));
    m_collapse->setProperty("bwNav", true);
    m_collapse->setIcon(themeIcon(QStringLiteral("sidebar"), ColorRole::MutedText));
    m_collapse->setIconSize(QSize(theme::iconSize(), theme::iconSize()));
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    layOut();
}

void Sidebar::addPage(const PageEntry &entry, QAction *action)
{
    auto *button = new NavButton(entry.name, entry.icon, this);
    button->setObjectName(QStringLiteral("nav%1").arg(static_cast<int>(entry.page)));
    button->setCheckable(true);
    button->setToolTip(tr("%1 (%2)").arg(entry.name, action->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &NavButton::clicked, action, &QAction::trigger);
    m_group->addButton(button, static_cast<int>(entry.page));
    m_pages->addWidget(button);
    layOut();
}

void Sidebar::setCurrent(Page page)
{
    if (QAbstractButton *button = m_group->button(static_cast<int>(page)))
        button->setChecked(true);
}

void Sidebar::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    layOut();
    Q_EMIT collapsedChanged(collapsed);
}

void Sidebar::focusCurrent()
{
    if (QAbstractButton *button = m_group->checkedButton())
        button->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) {
        QFrame::keyPressEvent(event);
        return;
    }
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const qsizetype at = buttons.indexOf(m_group->checkedButton());
    const qsizetype to = std::clamp<qsizetype>(at + (event->key() == Qt::Key_Down ? 1 : -1), 0, buttons.size() - 1);
    buttons.at(to)->click();
    buttons.at(to)->setFocus(Qt::TabFocusReason);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_collapse)
        layOut();
    QFrame::changeEvent(event);
}

void Sidebar::layOut()
{
    int widest = theme::lineHeight() * 3;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *each : buttons) {
        auto *button = static_cast<NavButton *>(each);
        button->setCompact(m_collapsed);
        widest = std::max(widest, button->sizeHint().width());
    }
    const QString text = m_collapsed ? tr("Expand the sidebar") : tr("Collapse the sidebar");
    m_collapse->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_collapse->setAccessibleName(text);
    m_collapse->setToolTip(text);
    m_name->setVisible(!m_collapsed);
    const int margins = 2 * theme::space(Space::S);
    const int name = m_name->sizeHint().width() + theme::lineHeight() * 3 / 2 + theme::space(Space::Xxl);
    const int icon = theme::iconSize() + 2 * theme::space(Space::M);
    setFixedWidth(margins + (m_collapsed ? icon : std::max(widest + theme::space(Space::M), name)));
}

} // namespace breakwater::ui
