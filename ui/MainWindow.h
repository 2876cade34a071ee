// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Pages.h"
#include "View.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>

class QActionGroup;
class QStackedWidget;

namespace breakwater::ui {

class InlineMessage;
class JobIndicator;
class PageHeader;
class SetupWizard;
class Sidebar;
class StatusStrip;
class StorageJobIndicator;
class Toast;
class TransferIndicator;

/// The console's one window: sidebar, page with its header and message bar, status strip, menus. It makes a page when
/// it is first shown. It does not own the service and never ends the program: it asks with quitRequested().
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(admin::AdminService &service, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page, const QString &filter = {});
    Page currentPage() const { return m_current; }
    View *view(Page page); ///< made if it was not; null for a page that is not registered
    QList<Page> pages() const;

    /// With a tray icon to come back from, closing the window asks once whether to keep serving. Off until told.
    void setBackgroundPossible(bool possible) { m_backgroundPossible = possible; }

public Q_SLOTS:
    void showToast(const QString &text);
    void showError(const breakwater::Error &error);
    void startSetup(); ///< opens the first-run set-up, again; the one that is open comes to the front
    void explainPull(); ///< asks for an image and says what its pull would do
    void warmUpImages(); ///< asks for a list of images and fetches them; shows the job that runs
    void bringToFront();
    void requestQuit(); ///< asks when nodes are pulling, then quitRequested()
    void requestRestart(); ///< the same, then restartRequested()

Q_SIGNALS:
    void quitRequested(); ///< the program is to stop the server and end
    void restartRequested(); ///< the program is to stop the server and start it anew; this window ends with it
    void hiddenToBackground(); ///< the window went away, the server goes on

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void buildMenus();
    void connectService();
    void connectView(View *view);
    void goBack();
    void cyclePane(int step);
    void focusPage();
    void showShortcuts();
    void showAbout();
    void updateServer(const admin::ServerInfo &info);
    void updateHeader();
    void askWhilePulling(const QString &deed, void (MainWindow::*done)());
    void showArchive(const admin::ArchiveJob &job);
    void showBackup(const admin::BackupJob &job);
    void restoreState();
    void saveState() const;

    admin::AdminService &m_admin;
    QList<PageEntry> m_entries;
    QMap<Page, View *> m_views;
    QList<Page> m_history;
    Page m_current = Page::Dashboard;
    admin::ServerInfo m_server;
    int m_runningPulls = 0;
    bool m_backgroundPossible = false;

    Sidebar *m_sidebar = nullptr;
    PageHeader *m_header = nullptr;
    InlineMessage *m_message = nullptr;
    InlineMessage *m_serverMessage = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusStrip *m_status = nullptr;
    JobIndicator *m_jobs = nullptr;
    StorageJobIndicator *m_storageJobs = nullptr;
    TransferIndicator *m_transfers = nullptr;
    Toast *m_toast = nullptr;
    QPointer<SetupWizard> m_setup;
    QMap<Page, QAction *> m_pageActions;
};

} // namespace breakwater::ui
