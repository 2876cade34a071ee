// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/storage/StoragePage.h"

class QAction;
class QLabel;

namespace breakwater::ui {

class ChoiceBar;
class DeletionUndo;
class TablePane;
class UsageModel;

/// What takes the space: projects, repositories or images, the biggest first, and what can be done about one.
class UsagePage : public StoragePage
{
    Q_OBJECT

public:
    explicit UsagePage(admin::AdminService &service, QWidget *parent = nullptr);

    void activate() override;
    void setOverview(const admin::StorageOverview &overview);
    FilterField *filter() const override;
    QWidget *mainPane() const override;

private:
    const admin::UsageRow *current() const;
    QAction *addAction(const QString &text, const QString &icon, const QKeySequence &keys, const QString &name);
    void updateActions();
    void tellCut();
    void showInImages();
    void pin();
    void remove();

    UsageModel *m_model;
    DeletionUndo *m_undo;
    TablePane *m_pane;
    ChoiceBar *m_levels;
    QLabel *m_cut; ///< says that not all images are listed
    qint64 m_imagesInAll = 0;
    QAction *m_show = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace breakwater::ui
