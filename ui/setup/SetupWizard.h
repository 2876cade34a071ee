// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupModel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace breakwater::ui {

class SetupPage;
class StepList;

/// First-run set-up, and any later run: pages over one SetupModel. Can be left at any time; nothing is changed before
/// its summary is applied. Opened with open(): the console behind it stays alive.
class SetupWizard : public QDialog
{
    Q_OBJECT

public:
    explicit SetupWizard(admin::AdminService &service, QWidget *parent = nullptr);

    SetupModel &model() { return m_model; }
    int step() const;

    void reject() override;

Q_SIGNALS:
    void restoreRequested(); ///< this one closes, and a backup is to be restored in its place

private:
    void addPage(SetupPage *page);
    SetupPage *page(int step) const;
    void goTo(int step);
    void next();
    void updateChrome();

    SetupModel m_model;
    QList<SetupPage *> m_pages;
    StepList *m_steps;
    QLabel *m_title;
    QLabel *m_text;
    QStackedWidget *m_stack;
    QPushButton *m_later;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace breakwater::ui
