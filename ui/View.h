// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

class QAction;

namespace breakwater::ui {

/// The pages of the window, in the order of the sidebar and of Ctrl+1 … Ctrl+0.
enum class Page { Dashboard, Activity, Images, Projects, Upstreams, Robots, Storage, Nodes, Audit, Settings };

/// A page of the main window. The window shows title(), description() and primaryAction() in its header, above the
/// view; the view has the rest. Lives in the GUI thread, owned by the window; asks the AdminService and never blocks.
class View : public QWidget
{
    Q_OBJECT

public:
    explicit View(admin::AdminService &service, QWidget *parent = nullptr) : QWidget(parent), m_admin(service) { }

    virtual QString title() const = 0;
    virtual QString description() const = 0; ///< one sentence
    virtual QAction *primaryAction() { return nullptr; } ///< the page's main deed, with text and icon
    virtual QList<QAction *> secondaryActions() { return {}; } ///< quieter deeds beside it

    /// The page comes to the front: read what may have changed without a signal.
    virtual void activate() { }
    /// Another page leads here with a filter ("node:pi4"); a page without a filter ignores it.
    virtual void applyFilter(const QString &filter) { Q_UNUSED(filter) }
    /// Ctrl+F: gives the filter field the focus. False if the page has none.
    virtual bool focusFilter() { return false; }
    /// F6 steps through these.
    virtual QList<QWidget *> panes() { return {}; }

Q_SIGNALS:
    void errorRaised(const breakwater::Error &error); ///< shown in the message bar above the page
    void errorCleared();
    void toastRequested(const QString &text); ///< a short success message
    void restartRequested(); ///< the server is to start anew, for what takes effect then
    void pageRequested(breakwater::ui::Page page, const QString &filter);

protected:
    admin::AdminService &service() const { return m_admin; }

private:
    admin::AdminService &m_admin;
};

} // namespace breakwater::ui
