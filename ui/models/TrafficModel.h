// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/OverviewTypes.h"
#include "models/ModelRoles.h"

#include <QAbstractTableModel>

namespace breakwater::ui {

/// Outcomes over time in bars of equal length: what the chart draws and its table twin lists. Empty bars are there too,
/// so that the time axis has no holes.
class TrafficModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Hits, Revalidated, Misses, Stale, Failed, Served, ColumnCount };

    explicit TrafficModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Sums five-minute buckets into the bars of `span` that end at `now`.
    void setBuckets(admin::TimeSpan span, const QList<admin::TrafficBucket> &buckets, const QDateTime &now);
    const QList<admin::TrafficBucket> &bars() const { return m_bars; }
    qint64 barSeconds() const { return m_barSeconds; }
    qint64 highest() const; ///< of all bars' sums
    bool isEmpty() const; ///< nothing happened in the whole span

    static qint64 sum(const admin::TrafficBucket &bar);
    QString barTime(const admin::TrafficBucket &bar) const;

Q_SIGNALS:
    void changed();

private:
    QList<admin::TrafficBucket> m_bars;
    qint64 m_barSeconds = 1800;
};

} // namespace breakwater::ui
