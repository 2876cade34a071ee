// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"
#include "models/ModelRoles.h"

#include <QAbstractListModel>

namespace breakwater::ui {

/// The latest events in sentences, newest first, at most `capacity`. The display role is the sentence; AgeRole says
/// when.
class EventModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AgeRole = ProgressRole + 1, SeverityTextRole };

    explicit EventModel(QObject *parent = nullptr, int capacity = 50);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void load(const QList<admin::EventInfo> &newestFirst);
    void add(const admin::EventInfo &event);
    void refreshAges();

private:
    QList<admin::EventInfo> m_events;
    int m_capacity;
};

} // namespace breakwater::ui
