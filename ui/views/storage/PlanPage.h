// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/storage/StoragePage.h"

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace breakwater::ui {

class PlanModel;
class TablePane;

/// A collector's plan: what would go, why and how much that gives; what is unticked stays. Running it does that and
/// nothing else.
class PlanPage : public StoragePage
{
    Q_OBJECT

public:
    explicit PlanPage(admin::AdminService &service, QWidget *parent = nullptr);

    void activate() override { } ///< a plan is made when it is asked for
    FilterField *filter() const override;
    QWidget *mainPane() const override;

    void makePlan();
    void setBusy(bool busy); ///< a job runs: a plan can be made, not run
    void setTrashHours(int hours);

private:
    QWidget *makeWishes();
    QWidget *makeFooter();
    static QString noPlanTitle();
    static QString noPlanText();
    void updateState();
    void toggleKept();
    void pinInstead();
    void askAndRun();
    void run();

    PlanModel *m_model;
    TablePane *m_pane;
    QComboBox *m_unused = nullptr;
    QSpinBox *m_free = nullptr;
    QWidget *m_footer = nullptr;
    QLabel *m_totals = nullptr;
    QPushButton *m_run = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_pin = nullptr;
    int m_trashHours = 0;
    bool m_planned = false; ///< a plan was made and has not been run
    bool m_busy = false;
};

} // namespace breakwater::ui
