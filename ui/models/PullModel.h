// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"
#include "models/ModelRoles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace breakwater::ui {

/// The pulls of Activity, oldest first, in a ring: past `capacity` the oldest rows leave. Rows change in place, so that
/// a selection stays. While paused it keeps what comes and shows it when it goes on. GUI thread.
class PullModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Node, Image, OutcomeColumn, Layers, Bytes, Speed, Started, Duration, ColumnCount };
    enum Role { LayersDoneRole = ProgressRole + 1, LayersTotalRole, PullRole };

    static constexpr int defaultCapacity = 10'000;

    explicit PullModel(QObject *parent = nullptr, int capacity = defaultCapacity);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void load(const QList<admin::PullInfo> &newestFirst); ///< the first read; rows that came before it stay
    void update(const QList<admin::PullInfo> &pulls); ///< new and changed rows, as pullsChanged tells them
    const admin::PullInfo *find(qint64 id) const;

    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    int waiting() const; ///< new pulls that came since the pause

Q_SIGNALS:
    void waitingChanged(int count);

private:
    void apply(const QList<admin::PullInfo> &pulls);
    int rowOf(qint64 id) const;
    QVariant display(const admin::PullInfo &pull, int column) const;
    QVariant sortValue(const admin::PullInfo &pull, int column) const;

    QList<admin::PullInfo> m_rows;
    QHash<qint64, qint64> m_places; ///< id to place; the row is place - m_first
    qint64 m_first = 0;
    qint64 m_next = 0;
    int m_capacity;
    bool m_paused = false;
    QList<qint64> m_waitingOrder;
    QHash<qint64, admin::PullInfo> m_waiting;
};

} // namespace breakwater::ui
