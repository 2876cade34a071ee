// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QObject>
#include <QSet>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace breakwater::ui {
class MainWindow;
}

namespace breakwater::app {

/// The icon in the tray while the window is away: state, address, the way back, the end. It tells only what needs a
/// person and only while the window is hidden: the server has a problem, an upstream has been down for five minutes.
/// Does nothing on a desktop without a tray. GUI thread.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(ui::MainWindow &window, admin::AdminService &service, QObject *parent = nullptr);
    ~Tray() override;

    bool isAvailable() const; ///< a tray is there; the window may be sent to it

private:
    void noteServer(const admin::ServerInfo &info);
    void noteUpstream(const admin::UpstreamInfo &upstream);
    void noteOverview(const admin::Overview &overview);
    void tell(const QString &title, const QString &text);

    ui::MainWindow &m_window;
    QSystemTrayIcon *m_icon;
    QMenu *m_menu;
    QAction *m_state;
    QAction *m_copy;
    QString m_url;
    QString m_stateText;
    int m_problems = 0;
    QSet<qint64> m_down; ///< upstreams that were told as down
};

} // namespace breakwater::app
