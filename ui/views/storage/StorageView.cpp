// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/StorageView.h"

#include "models/StorageWords.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/storage/DiskCard.h"
#include "views/storage/HistoryPage.h"
#include "views/storage/JobPanel.h"
#include "views/storage/MoveDialog.h"
#include "views/storage/PinDialog.h"
#include "views/storage/PinsPage.h"
#include "views/storage/PlanPage.h"
#include "views/storage/StorageSettingsPage.h"
#include "views/storage/TrashPage.h"
#include "views/storage/UsagePage.h"
#include "widgets/FilterField.h"
#include "widgets/InlineMessage.h"

#include <chrono>

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyProperty = "bwTab";
constexpr int lookedAtRuns = 5; ///< of these, one that runs is followed

} // namespace

StorageView::StorageView(admin::AdminService &service, QWidget *parent)
    : View(service, parent), m_full(new InlineMessage), m_moving(new InlineMessage), m_disk(new DiskCard),
      m_job(new JobPanel(service)), m_tabs(new QTabWidget), m_usage(new UsagePage(service)),
      m_plan(new PlanPage(service)), m_trash(new TrashPage(service)), m_pins(new PinsPage(service)),
      m_history(new HistoryPage(service)), m_settings(new StorageSettingsPage(service)), m_clock(new QTimer(this)),
      m_makePlan(new QAction(themeIcon(u"storage"_s, ColorRole::AccentText), tr("Make a plan"), this)),
      m_scrub(new QAction(themeIcon(u"test"_s), tr("Scrub now"), this))
{
    setObjectName(u"storageView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    for (QWidget *part : {static_cast<QWidget *>(m_full), static_cast<QWidget *>(m_moving),
                          static_cast<QWidget *>(m_disk), static_cast<QWidget *>(m_job)})
        layout->addWidget(part);
    layout->addWidget(m_tabs, 1);
    m_full->setObjectName(u"storageFull"_s);
    m_full->setClosable(false);
    m_moving->setObjectName(u"storageMoving"_s);
    m_moving->setClosable(false);
    connect(m_moving, &InlineMessage::actionTriggered, this, &StorageView::askForMove);
    connect(m_disk, &DiskCard::moveRequested, this, &StorageView::askForMove);
    m_tabs->setObjectName(u"storageTabs"_s);
    m_tabs->tabBar()->setObjectName(u"storageTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the storage"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    addPage(m_usage, u"usage"_s, u"chart"_s, tr("Biggest"));
    addPage(m_plan, u"plan"_s, u"storage"_s, tr("Plan"));
    addPage(m_trash, u"trash"_s, u"delete"_s, tr("Trash"));
    addPage(m_pins, u"pins"_s, u"pin"_s, tr("Pins"));
    addPage(m_history, u"history"_s, u"clock"_s, tr("History"));
    addPage(m_settings, u"settings"_s, u"settings"_s, tr("Rules"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { currentPage()->activate(); });

    m_makePlan->setObjectName(u"storageMakePlan"_s);
    m_makePlan->setToolTip(tr("%1 (Ctrl+N)").arg(tr("See what would go, and why")));
    m_scrub->setObjectName(u"storageScrub"_s);
    m_scrub->setToolTip(tr("Read every blob again and compare it with its digest"));
    const auto makePlan = [this] {
        showPage(m_plan);
        m_plan->makePlan();
    };
    connect(m_makePlan, &QAction::triggered, this, makePlan);
    connect(m_full, &InlineMessage::actionTriggered, this, makePlan);
    connect(m_scrub, &QAction::triggered, this, &StorageView::startScrub);
    connect(m_job, &JobPanel::errorRaised, this, &View::errorRaised);
    connect(m_job, &JobPanel::trashRequested, this, [this] { showPage(m_trash); });
    connect(m_job, &JobPanel::logRequested, m_history, &HistoryPage::showLog);

    connect(&service, &admin::AdminService::storageChanged, this, &StorageView::setOverview);
    connect(&service, &admin::AdminService::storageSettingsChanged, this, &StorageView::setSettings);
    connect(&service, &admin::AdminService::jobChanged, this, &StorageView::setJob);
    service.jobRuns(lookedAtRuns, {this, [this](const Result<QList<admin::JobRun>> &runs) {
                                       for (const admin::JobRun &run : runs ? *runs : QList<admin::JobRun>()) {
                                           if (run.state == admin::RunState::Running)
                                               setJob(run);
                                       }
                                   }});
    m_clock->setInterval(std::chrono::seconds(30));
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_disk->refreshTimes();
        m_trash->refreshTimes();
    });
    m_clock->start();
}

QString StorageView::title() const
{
    return tr("Storage");
}

QString StorageView::description() const
{
    return tr("What has the space, what would go and why, and what stays.");
}

void StorageView::addPage(StoragePage *page, const QString &key, const QString &icon, const QString &title)
{
    page->setProperty(keyProperty, key);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, theme::space(Space::M), 0, 0);
    column->addWidget(page);
    m_tabs->addTab(holder, themeIcon(icon, ColorRole::MutedText), title);
    connect(page, &StoragePage::errorRaised, this, &View::errorRaised);
    connect(page, &StoragePage::errorCleared, this, &View::errorCleared);
    connect(page, &StoragePage::toastRequested, this, &View::toastRequested);
    connect(page, &StoragePage::pageRequested, this, &View::pageRequested);
    connect(page, &StoragePage::pinRequested, this, &StorageView::askForPin);
}

StoragePage *StorageView::currentPage() const
{
    return m_tabs->currentWidget()->findChild<StoragePage *>(QString(), Qt::FindDirectChildrenOnly);
}

void StorageView::showPage(StoragePage *page)
{
    m_tabs->setCurrentWidget(page->parentWidget());
}

void StorageView::activate()
{
    service().storage({this, [this](const Result<admin::StorageOverview> &overview) {
                           if (overview)
                               setOverview(*overview);
                           else
                               Q_EMIT errorRaised(overview.error());
                       }});
    service().storageSettings({this, [this](const Result<admin::StorageSettings> &settings) {
                                   if (settings)
                                       setSettings(*settings);
                                   else
                                       Q_EMIT errorRaised(settings.error());
                               }});
    currentPage()->activate();
}

void StorageView::applyFilter(const QString &filter)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto *page = m_tabs->widget(tab)->findChild<StoragePage *>(QString(), Qt::FindDirectChildrenOnly);
        if (page->property(keyProperty).toString() == filter) {
            m_tabs->setCurrentIndex(tab);
            return;
        }
    }
    showPage(m_usage);
    m_usage->filter()->setText(filter);
}

bool StorageView::focusFilter()
{
    FilterField *filter = currentPage()->filter();
    if (!filter)
        return false;
    filter->setFocus();
    filter->selectAll();
    return true;
}

QList<QWidget *> StorageView::panes()
{
    return {m_tabs->tabBar(), currentPage()->mainPane()};
}

void StorageView::setOverview(const admin::StorageOverview &overview)
{
    m_overview = overview;
    m_disk->setOverview(overview);
    tellMove();
    m_usage->setOverview(overview);
    m_settings->setOverview(overview);
    if (!overview.full) {
        m_full->dismiss();
        return;
    }
    if (m_full->isVisible())
        return; // told already; it is not said again with every figure
    m_full->showMessage(Tone::Critical, tr("The store is full: pulls are passed on without being stored"),
                        tr("Nodes get their images, but each pull goes to the upstream. A plan shows what can go."));
    m_full->setAction(tr("Make a plan"));
}

void StorageView::setSettings(const admin::StorageSettings &settings)
{
    m_plan->setTrashHours(settings.trashHours);
    m_trash->setTrashHours(settings.trashHours);
    m_job->setTrashHours(settings.trashHours);
}

void StorageView::setJob(const admin::JobRun &run)
{
    m_job->setJob(run);
    m_plan->setBusy(m_job->isRunning());
    m_scrub->setEnabled(!m_job->isRunning());
    tellMove();
}

void StorageView::tellMove()
{
    const bool runs = m_job->isRunning();
    m_disk->setMovable(!runs && !m_overview.path.isEmpty());
    if (m_overview.formerPath.isEmpty() || (runs && !m_overview.formerMissing)) {
        m_moving->dismiss();
        return;
    }
    const QString title = m_overview.formerMissing ? tr("A part of the store is not there")
                                                   : tr("The store is in two folders: a move has not ended");
    if (m_moving->isVisible() && m_moving->title() == title)
        return;
    m_moving->showMessage(
        m_overview.formerMissing ? Tone::Critical : Tone::Warning, title,
        m_overview.formerMissing
            ? tr("The disk of %1 is not mounted. What it holds counts as not cached.").arg(m_overview.formerPath)
            : tr("Both serve. What has not been moved lies in %1.").arg(m_overview.formerPath));
    m_moving->setAction(m_overview.formerMissing ? tr("What to do…") : tr("Finish or turn round…"));
}

void StorageView::askForMove()
{
    auto *dialog = new MoveDialog(service(), m_overview, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MoveDialog::started, this, &StorageView::setJob);
    dialog->open();
}

void StorageView::startScrub()
{
    service().startScrub({this, [this](const Result<admin::JobRun> &run) {
                              if (!run) {
                                  Q_EMIT errorRaised(run.error());
                                  return;
                              }
                              Q_EMIT errorCleared();
                              setJob(*run);
                          }});
}

void StorageView::askForPin(const admin::PinSpec &spec)
{
    auto *dialog = new PinDialog(service(), spec, this);
    connect(dialog, &PinDialog::saved, this, [this](const admin::PinInfo &pin) {
        Q_EMIT toastRequested(tr("Pinned %1").arg(words::pinPattern(pin.spec)));
    });
    dialog->open();
}

} // namespace breakwater::ui
