// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Pages.h"

#include <QFrame>

class QAction;
class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace breakwater::ui {

/// The pages at the left: icon and text, or icons alone when collapsed. Up and Down walk, Tab leaves.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// The action shows the page; its shortcut is told in the tooltip.
    void addPage(const PageEntry &entry, QAction *action);
    void setCurrent(Page page);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    void focusCurrent();

Q_SIGNALS:
    void collapsedChanged(bool collapsed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    QVBoxLayout *m_layout;
    QVBoxLayout *m_pages;
    QButtonGroup *m_group;
    QLabel *m_mark;
    QLabel *m_name;
    QToolButton *m_collapse;
    bool m_collapsed = false;
};

} // namespace breakwater::ui
