// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/storage/StoragePage.h"

class QAction;
class QLabel;

namespace breakwater::ui {

class EmptyState;
class InlineMessage;
class TablePane;
class TrashModel;

/// What was deleted and can be had back: restore it, or give its space back now.
class TrashPage : public StoragePage
{
    Q_OBJECT

public:
    explicit TrashPage(admin::AdminService &service, QWidget *parent = nullptr);

    void activate() override;
    FilterField *filter() const override;
    QWidget *mainPane() const override;
    void setTrashHours(int hours);
    void refreshTimes();

private:
    void updateActions();
    void restore();
    void free(const QList<qint64> &ids, qint64 bytes); ///< no ids: all of it; asks first
    QList<qint64> chosen() const;

    TrashModel *m_model;
    InlineMessage *m_note;
    TablePane *m_pane;
    EmptyState *m_empty;
    QAction *m_restore = nullptr;
    QAction *m_free = nullptr;
    QAction *m_freeAll = nullptr;
};

} // namespace breakwater::ui
