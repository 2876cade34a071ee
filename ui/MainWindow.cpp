// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "CloseQuestion.h"
#include "JobIndicator.h"
#include "OfflineBanner.h"
#include "ShortcutsDialog.h"
#include "Sidebar.h"
#include "StatusStrip.h"
#include "StorageJobIndicator.h"
#include "TransferIndicator.h"
#include "setup/SetupWizard.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/archives/ExportDialog.h"
#include "views/archives/ImportDialog.h"
#include "views/backup/BackupDialog.h"
#include "views/explain/ExplainDialog.h"
#include "views/warmup/WarmUpDialog.h"
#include "widgets/InlineMessage.h"
#include "widgets/PageHeader.h"
#include "widgets/Toast.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace breakwater::ui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString collapsedKey = QStringLiteral("window/sidebarCollapsed");
const QString pageKey = QStringLiteral("window/page");

} // namespace

MainWindow::MainWindow(admin::AdminService &service, QWidget *parent)
    : QMainWindow(parent), m_admin(service), m_entries(standardPages())
{
    ThemeController::forApplication();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Breakwater"));
    setWindowIcon(applicationIcon());
    buildLayout();
    buildMenus();
    connectService();
    restoreState();
    const auto stored = static_cast<Page>(QSettings().value(pageKey, 0).toInt());
    showPage(pages().contains(stored) ? stored : pages().value(0, Page::Dashboard));
    m_history.clear();
}

MainWindow::~MainWindow()
{
    saveState();
}

QList<Page> MainWindow::pages() const
{
    QList<Page> result;
    for (const PageEntry &entry : m_entries)
        result.append(entry.page);
    return result;
}

View *MainWindow::view(Page page)
{
    if (View *existing = m_views.value(page))
        return existing;
    const auto entry
        = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const PageEntry &e) { return e.page == page; });
    if (entry == m_entries.cend())
        return nullptr;
    View *made = entry->create(m_admin, m_stack);
    m_views.insert(page, made);
    m_stack->addWidget(made);
    connectView(made);
    return made;
}

void MainWindow::showPage(Page page, const QString &filter)
{
    View *shown = view(page);
    if (!shown)
        return;
    if (page != m_current) {
        m_history.append(m_current);
        m_message->dismiss();
    }
    m_current = page;
    m_stack->setCurrentWidget(shown);
    m_sidebar->setCurrent(page);
    m_pageActions.value(page)->setChecked(true);
    updateHeader();
    focusPage();
    shown->activate();
    if (!filter.isNull())
        shown->applyFilter(filter);
}

void MainWindow::showToast(const QString &text)
{
    m_toast->showText(text);
}

void MainWindow::showError(const Error &error)
{
    m_message->showError(error);
}

void MainWindow::startSetup()
{
    if (!m_setup) {
        m_setup = new SetupWizard(m_admin, this);
        m_setup->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_setup, &SetupWizard::restoreRequested, this,
                [this] { showPage(Page::Settings, QStringLiteral("restore")); });
    }
    m_setup->open();
    m_setup->raise();
}

void MainWindow::explainPull()
{
    (new ExplainDialog(m_admin, {}, this))->open();
}

void MainWindow::warmUpImages()
{
    auto *dialog = new WarmUpDialog(m_admin, this);
    if (m_jobs->job().id != 0)
        dialog->showJob(m_jobs->job());
    connect(dialog, &QDialog::finished, m_jobs, &JobIndicator::markRead);
    dialog->open();
}

void MainWindow::showArchive(const admin::ArchiveJob &job)
{
    const auto open = [&](auto *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->showJob(job);
        connect(dialog, &QDialog::finished, m_transfers, &TransferIndicator::markRead);
        dialog->open();
    };
    if (job.kind == admin::ArchiveJobKind::Export)
        open(new ExportDialog(m_admin, {}, this));
    else
        open(new ImportDialog(m_admin, {}, this));
}

void MainWindow::showBackup(const admin::BackupJob &job)
{
    showPage(Page::Settings, QStringLiteral("backup"));
    if (job.kind != admin::BackupJobKind::Save) {
        m_transfers->markRead();
        return;
    }
    auto *dialog = new BackupDialog(m_admin, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showJob(job);
    connect(dialog, &QDialog::finished, m_transfers, &TransferIndicator::markRead);
    dialog->open();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::requestQuit()
{
    askWhilePulling(tr("Stop the server and quit"), &MainWindow::quitRequested);
}

void MainWindow::requestRestart()
{
    askWhilePulling(tr("Restart the server"), &MainWindow::restartRequested);
}

void MainWindow::askWhilePulling(const QString &deed, void (MainWindow::*done)())
{
    if (m_runningPulls == 0) {
        Q_EMIT(this->*done)();
        return;
    }
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Stop the server?"),
                          tr("%n pull(s) are running now.", nullptr, m_runningPulls), QMessageBox::Cancel, this);
    question->setInformativeText(tr("Nodes that are pulling will have to try again."));
    QPushButton *stop = question->addButton(deed, QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("quitConfirm"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::accepted, this, done);
    question->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->ignore();
    if (!m_backgroundPossible) {
        requestQuit();
        return;
    }
    CloseQuestion::ask(*this, m_runningPulls, [this](CloseQuestion::Choice choice) {
        if (choice == CloseQuestion::Choice::KeepServing) {
            hide();
            Q_EMIT hiddenToBackground();
        } else {
            Q_EMIT quitRequested();
        }
    });
}

void MainWindow::buildLayout()
{
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar(central);
    row->addWidget(m_sidebar);

    auto *content = new QWidget(central);
    auto *column = new QVBoxLayout(content);
    const int xl = theme::space(Space::Xl);
    column->setContentsMargins(xl, theme::space(Space::L), xl, theme::space(Space::L));
    column->setSpacing(theme::space(Space::M));
    m_header = new PageHeader(content);
    m_serverMessage = new InlineMessage(content);
    m_serverMessage->setObjectName(QStringLiteral("serverMessage"));
    m_serverMessage->setClosable(false);
    connect(m_serverMessage, &InlineMessage::actionTriggered, this, [this] { showPage(Page::Images); });
    auto *offline = new OfflineBanner(m_admin, content);
    connect(offline, &OfflineBanner::errorRaised, this, &MainWindow::showError);
    m_message = new InlineMessage(content);
    m_message->setObjectName(QStringLiteral("pageMessage"));
    m_stack = new QStackedWidget(content);
    m_stack->setObjectName(QStringLiteral("pages"));
    column->addWidget(m_header);
    column->addWidget(m_serverMessage);
    column->addWidget(offline);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    row->addWidget(content, 1);
    setCentralWidget(central);
    m_toast = new Toast(content);

    m_status = new StatusStrip(this);
    m_jobs = new JobIndicator(m_admin, m_status);
    m_status->addIndicator(m_jobs);
    connect(m_jobs, &JobIndicator::clicked, this, &MainWindow::warmUpImages);
    m_storageJobs = new StorageJobIndicator(m_admin, m_status);
    m_status->addIndicator(m_storageJobs);
    connect(m_storageJobs, &StorageJobIndicator::clicked, this, [this] {
        showPage(Page::Storage);
        m_storageJobs->markRead();
    });
    m_transfers = new TransferIndicator(m_admin, m_status);
    m_status->addIndicator(m_transfers);
    connect(m_transfers, &TransferIndicator::archiveClicked, this, &MainWindow::showArchive);
    connect(m_transfers, &TransferIndicator::backupClicked, this, &MainWindow::showBackup);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    connect(m_status, &StatusStrip::urlCopied, this,
            [this](const QString &url) { showToast(tr("Copied %1").arg(url)); });
    connect(m_status, &StatusStrip::runningPullsClicked, this,
            [this] { showPage(Page::Activity, QStringLiteral("")); });
    connect(m_sidebar, &Sidebar::collapsedChanged, this, &MainWindow::saveState);
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const QString &icon, const QKeySequence &keys,
                            const char *name, auto handler) {
        QAction *action = menu->addAction(text, this, handler);
        if (!icon.isEmpty())
            action->setIcon(themeIcon(icon));
        action->setShortcut(keys);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&Quit"), QStringLiteral("quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), "actionQuit",
        &MainWindow::requestQuit);

    QMenu *viewMenu = menuBar()->addMenu(tr("&View"));
    auto *group = new QActionGroup(this);
    int number = 0;
    for (const PageEntry &entry : m_entries) {
        const Page page = entry.page;
        QAction *action = viewMenu->addAction(entry.name, this, [this, page] { showPage(page); });
        action->setCheckable(true);
        action->setIcon(themeIcon(entry.icon));
        action->setObjectName(QStringLiteral("actionPage%1").arg(static_cast<int>(page)));
        // Ctrl+1 … Ctrl+9, and Ctrl+0 for the tenth.
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + ++number % 10)));
        group->addAction(action);
        m_pageActions.insert(page, action);
        m_sidebar->addPage(entry, action);
    }
    viewMenu->addSeparator();
    add(viewMenu, tr("&Back"), {}, QKeySequence(Qt::ALT | Qt::Key_Left), "actionBack", &MainWindow::goBack);
    add(viewMenu, tr("&Refresh"), QStringLiteral("refresh"), QKeySequence(Qt::Key_F5), "actionRefresh", [this] {
        if (View *shown = view(m_current))
            shown->activate();
    });
    add(viewMenu, tr("&Filter"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_F), "actionFilter", [this] {
        if (View *shown = view(m_current))
            shown->focusFilter();
    });
    add(viewMenu, tr("Next &pane"), {}, QKeySequence(Qt::Key_F6), "actionNextPane", [this] { cyclePane(1); });
    add(viewMenu, tr("Pre&vious pane"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6), "actionPreviousPane",
        [this] { cyclePane(-1); });
    add(viewMenu, tr("&Sidebar with names"), QStringLiteral("sidebar"), {}, "actionSidebar",
        [this] { m_sidebar->setCollapsed(!m_sidebar->isCollapsed()); });
    viewMenu->addSeparator();

    QMenu *themeMenu = viewMenu->addMenu(themeIcon(QStringLiteral("theme")), tr("&Theme"));
    auto *themes = new QActionGroup(this);
    ThemeController &controller = ThemeController::forApplication();
    const QList<QPair<ThemeMode, QString>> modes {
        {ThemeMode::Automatic, tr("&Automatic")}, {ThemeMode::Light, tr("&Light")}, {ThemeMode::Dark, tr("&Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action
            = themeMenu->addAction(text, &controller, [&controller, mode = mode] { controller.setMode(mode); });
        action->setObjectName(QStringLiteral("actionTheme%1").arg(static_cast<int>(mode)));
        action->setCheckable(true);
        action->setChecked(controller.mode() == mode);
        themes->addAction(action);
        connect(&controller, &ThemeController::changed, action,
                [action, &controller, mode = mode] { action->setChecked(controller.mode() == mode); });
    }

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    add(go, tr("&Main action of the page"), QStringLiteral("add"), QKeySequence(Qt::CTRL | Qt::Key_N), "actionPrimary",
        [this] {
            View *shown = view(m_current);
            if (QAction *primary = shown ? shown->primaryAction() : nullptr)
                primary->trigger();
        });
    add(go, tr("&Configure a node"), QStringLiteral("nodes"), QKeySequence(Qt::CTRL | Qt::Key_E), "actionNodes",
        [this] { showPage(Page::Nodes, QStringLiteral("connect")); });
    add(go, tr("&Explain a pull…"), QStringLiteral("info"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        "actionExplain", &MainWindow::explainPull);
    add(go, tr("&Warm up images…"), QStringLiteral("upload"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
        "actionWarmUp", &MainWindow::warmUpImages);
    add(go, tr("Set-&up assistant"), QStringLiteral("play"), {}, "actionSetup", &MainWindow::startSetup);
    add(go, tr("&Settings"), QStringLiteral("settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), "actionSettings",
        [this] { showPage(Page::Settings); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("&Keyboard shortcuts"), QStringLiteral("keyboard"), QKeySequence(Qt::Key_F1), "actionShortcuts",
        &MainWindow::showShortcuts);
    add(help, tr("&About Breakwater"), QStringLiteral("info"), {}, "actionAbout", &MainWindow::showAbout);
}

void MainWindow::connectService()
{
    connect(&m_admin, &admin::AdminService::serverChanged, this, &MainWindow::updateServer);
    const auto showOverview = [this](const admin::Overview &overview) {
        m_runningPulls = overview.runningPulls;
        m_status->setOverview(overview);
    };
    connect(&m_admin, &admin::AdminService::overviewChanged, this, showOverview);
    m_admin.serverInfo({this, [this](const Result<admin::ServerInfo> &info) {
                            if (info)
                                updateServer(*info);
                            else
                                showError(info.error());
                        }});
    m_admin.overview({this, [showOverview](const Result<admin::Overview> &overview) {
                          if (overview)
                              showOverview(*overview);
                      }});
}

void MainWindow::connectView(View *made)
{
    connect(made, &View::errorRaised, this, &MainWindow::showError);
    connect(made, &View::errorCleared, m_message, &InlineMessage::dismiss);
    connect(made, &View::restartRequested, this, &MainWindow::requestRestart);
    connect(made, &View::toastRequested, this, &MainWindow::showToast);
    connect(made, &View::pageRequested, this, [this](Page page, const QString &filter) { showPage(page, filter); });
}

void MainWindow::goBack()
{
    if (m_history.isEmpty())
        return;
    const Page page = m_history.takeLast();
    showPage(page);
    m_history.removeLast();
}

void MainWindow::cyclePane(int step)
{
    QList<QWidget *> stops {m_sidebar};
    if (View *shown = view(m_current)) {
        for (QWidget *pane : shown->panes()) {
            if (pane && pane->isVisible())
                stops.append(pane);
        }
        if (stops.size() == 1)
            stops.append(shown);
    }
    QWidget *focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (focus && (stops.at(i) == focus || stops.at(i)->isAncestorOf(focus)))
            at = i;
    }
    QWidget *next = stops.at((at + step + stops.size()) % stops.size());
    if (next == m_sidebar) {
        m_sidebar->focusCurrent();
        return;
    }
    next->setFocus(Qt::ShortcutFocusReason);
    if (!next->hasFocus() && !next->focusProxy()) {
        const QList<QWidget *> inside = next->findChildren<QWidget *>();
        const auto first = std::find_if(inside.cbegin(), inside.cend(), [](const QWidget *w) {
            return w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        });
        if (first != inside.cend())
            (*first)->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::focusPage()
{
    // Who walks the sidebar stays there; everybody else works in the page.
    const QWidget *focus = QApplication::focusWidget();
    View *shown = m_views.value(m_current);
    if (!shown || (focus && (m_sidebar->isAncestorOf(focus) || shown->isAncestorOf(focus))))
        return;
    const QList<QWidget *> panes = shown->panes();
    for (QWidget *pane : panes) {
        if (qobject_cast<QAbstractItemView *>(pane)) {
            pane->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Breakwater"),
                                tr("Breakwater %1").arg(QStringLiteral(BREAKWATER_VERSION)), QMessageBox::Close, this);
    box->setIconPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setInformativeText(tr("A pull-through cache for container registries, with a console.\n\n"
                               "Licensed under the GNU General Public License, version 3 or later.\nBuilt on Qt %1.")
                                .arg(QString::fromLatin1(qVersion())));
    box->button(QMessageBox::Close)->setObjectName(QStringLiteral("aboutClose"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::updateServer(const admin::ServerInfo &info)
{
    m_server = info;
    m_status->setServer(info);
    setWindowTitle(info.demo ? tr("Breakwater (demo)") : tr("Breakwater"));
    if (info.problems.isEmpty()) {
        m_serverMessage->dismiss();
        return;
    }
    m_serverMessage->showError(info.problems.constFirst());
    if (info.problems.constFirst().code == ErrorCode::StorageFull)
        m_serverMessage->setAction(tr("Show the images"));
}

void MainWindow::updateHeader()
{
    View *shown = m_views.value(m_current);
    m_header->show(shown->title(), shown->description(), shown->primaryAction(), shown->secondaryActions());
}

void MainWindow::restoreState()
{
    setMinimumSize(std::min(1024, theme::lineHeight() * 56), std::min(700, theme::lineHeight() * 36));
    const QSettings settings;
    resize(theme::lineHeight() * 76, theme::lineHeight() * 50);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_sidebar->setCollapsed(settings.value(collapsedKey, false).toBool());
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(collapsedKey, m_sidebar->isCollapsed());
    settings.setValue(pageKey, static_cast<int>(m_current));
}

} // namespace breakwater::ui
