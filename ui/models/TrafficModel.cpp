// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TrafficModel.h"

#include "models/ActivityWords.h"
#include "models/Words.h"

#include <QLocale>

#include <algorithm>

namespace breakwater::ui {

TrafficModel::TrafficModel(QObject *parent) : QAbstractTableModel(parent) { }

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 TrafficModel::sum(const admin::TrafficBucket &bar)
{
    return bar.hits + bar.revalidated + bar.misses + bar.stale + bar.failed;
}

qint64 TrafficModel::highest() const
{
    qint64 top = 0;
    for (const admin::TrafficBucket &bar : m_bars)
        top = std::max(top, sum(bar));
    return top;
}

bool TrafficModel::isEmpty() const
{
    return highest() == 0;
}

void TrafficModel::setBuckets(admin::TimeSpan span, const QList<admin::TrafficBucket> &buckets, const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    m_barSeconds = span == admin::TimeSpan::Day ? hour / 2 : span == admin::TimeSpan::Week ? 3 * hour : 12 * hour;
    const qint64 length = span == admin::TimeSpan::Day ? 24 * hour
        : span == admin::TimeSpan::Week                ? 7 * 24 * hour
                                                       : 30 * 24 * hour;
    const qint64 end = (now.toSecsSinceEpoch() / m_barSeconds + 1) * m_barSeconds;
    const qint64 start = end - length;
    QList<admin::TrafficBucket> bars(length / m_barSeconds);
    for (qsizetype i = 0; i < bars.size(); ++i)
        bars[i].from = QDateTime::fromSecsSinceEpoch(start + i * m_barSeconds, Qt::UTC);
    for (const admin::TrafficBucket &bucket : buckets) {
        const qint64 at = bucket.from.toSecsSinceEpoch() - start;
        if (at < 0 || at >= length)
            continue;
        admin::TrafficBucket &bar = bars[at / m_barSeconds];
        bar.hits += bucket.hits;
        bar.revalidated += bucket.revalidated;
        bar.misses += bucket.misses;
        bar.stale += bucket.stale;
        bar.failed += bucket.failed;
        bar.bytesServed += bucket.bytesServed;
        bar.bytesFromUpstream += bucket.bytesFromUpstream;
    }
    // Another span is another table; within one, the bars change in place.
    if (bars.size() != m_bars.size()) {
        beginResetModel();
        m_bars = bars;
        endResetModel();
    } else if (bars != m_bars) {
        m_bars = bars;
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_bars.size()) - 1, ColumnCount - 1));
    }
    Q_EMIT changed();
}

QString TrafficModel::barTime(const admin::TrafficBucket &bar) const
{
    const QLocale locale;
    const QDateTime from = bar.from.toLocalTime();
    const QString clock = words::hourMinute(from.time());
    return m_barSeconds < 3600 ? clock
                               : tr("%1 %2").arg(locale.toString(from.date(), QStringLiteral("ddd d MMM")), clock);
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_bars.size())
        return {};
    const admin::TrafficBucket &bar = m_bars.at(index.row());
    const qint64 values[] = {0, bar.hits, bar.revalidated, bar.misses, bar.stale, bar.failed, bar.bytesServed};
    const qint64 value = values[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == From)
            return barTime(bar);
        return index.column() == Served ? words::bytes(value) : words::count(value);
    case SortRole: return index.column() == From ? QVariant(bar.from) : QVariant(value);
    case KeyRole: return bar.from;
    case Qt::TextAlignmentRole: return index.column() == From ? QVariant() : int(Qt::AlignTrailing | Qt::AlignVCenter);
    case ToneRole: return value == 0 && index.column() != From ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    default: return {};
    }
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != From)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From: return tr("From");
    case Hits: return tr("Hits");
    case Revalidated: return tr("Revalidated");
    case Misses: return tr("Misses");
    case Stale: return tr("Stale");
    case Failed: return tr("Failed");
    case Served: return tr("Served");
    default: return {};
    }
}

} // namespace breakwater::ui
