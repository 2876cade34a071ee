// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/storage/StoragePage.h"

class QAction;

namespace breakwater::ui {

class InlineMessage;
class PinModel;
class TablePane;

/// The pins, and how much each keeps. One that was removed can be had back with a click.
class PinsPage : public StoragePage
{
    Q_OBJECT

public:
    explicit PinsPage(admin::AdminService &service, QWidget *parent = nullptr);

    void activate() override;
    FilterField *filter() const override;
    QWidget *mainPane() const override;

private:
    void updateActions();
    void remove();

    PinModel *m_model;
    InlineMessage *m_undo;
    TablePane *m_pane;
    admin::PinSpec m_removed;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace breakwater::ui
