// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "View.h"

class QTabWidget;
class QTimer;

namespace breakwater::ui {

class DiskCard;
class HistoryPage;
class InlineMessage;
class JobPanel;
class PinsPage;
class PlanPage;
class StoragePage;
class StorageSettingsPage;
class TrashPage;
class UsagePage;

/// Space: what has it, what would go and why, what was deleted, what stays, what the jobs did, and the rules.
class StorageView : public View
{
    Q_OBJECT

public:
    explicit StorageView(admin::AdminService &service, QWidget *parent = nullptr);

    QString title() const override;
    QString description() const override;
    QAction *primaryAction() override { return m_makePlan; }
    QList<QAction *> secondaryActions() override { return {m_scrub}; }
    void activate() override;
    /// A tab's key ("usage", "plan", "trash", "pins", "history", "settings"); anything else filters the usage.
    void applyFilter(const QString &filter) override;
    bool focusFilter() override;
    QList<QWidget *> panes() override;

private:
    void addPage(StoragePage *page, const QString &key, const QString &icon, const QString &title);
    StoragePage *currentPage() const;
    void showPage(StoragePage *page);
    void setOverview(const admin::StorageOverview &overview);
    void setSettings(const admin::StorageSettings &settings);
    void setJob(const admin::JobRun &run);
    void startScrub();
    void askForMove();
    void tellMove();
    void askForPin(const admin::PinSpec &spec);

    InlineMessage *m_full;
    InlineMessage *m_moving; ///< a move has not ended, and none runs
    admin::StorageOverview m_overview;
    DiskCard *m_disk;
    JobPanel *m_job;
    QTabWidget *m_tabs;
    UsagePage *m_usage;
    PlanPage *m_plan;
    TrashPage *m_trash;
    PinsPage *m_pins;
    HistoryPage *m_history;
    StorageSettingsPage *m_settings;
    QTimer *m_clock;
    QAction *m_makePlan;
    QAction *m_scrub;
};

} // namespace breakwater::ui
