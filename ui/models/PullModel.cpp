// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PullModel.h"

#include "models/ActivityWords.h"
#include "models/Words.h"

#include <algorithm>

namespace breakwater::ui {

namespace {

qint64 durationMs(const admin::PullInfo &pull)
{
    const QDateTime end = pull.finishedAt.isValid() ? pull.finishedAt : QDateTime::currentDateTimeUtc();
    return std::max<qint64>(0, pull.startedAt.msecsTo(end));
}

} // namespace

PullModel::PullModel(QObject *parent, int capacity) : QAbstractTableModel(parent), m_capacity(capacity) { }

int PullModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PullModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int PullModel::rowOf(qint64 id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? -1 : static_cast<int>(*place - m_first);
}

const admin::PullInfo *PullModel::find(qint64 id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows.at(row);
}

void PullModel::load(const QList<admin::PullInfo> &newestFirst)
{
    QList<admin::PullInfo> older;
    for (auto it = newestFirst.crbegin(); it != newestFirst.crend(); ++it) {
        if (rowOf(it->id) < 0)
            older.append(*it);
    }
    const qsizetype room = std::max<qsizetype>(0, m_capacity - m_rows.size());
    if (older.size() > room)
        older = older.mid(older.size() - room);
    if (older.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(older.size()) - 1);
    m_first -= older.size();
    for (qsizetype i = 0; i < older.size(); ++i)
        m_places.insert(older.at(i).id, m_first + i);
    m_rows = older + m_rows;
    endInsertRows();
}

void PullModel::update(const QList<admin::PullInfo> &pulls)
{
    if (!m_paused) {
        apply(pulls);
        return;
    }
    for (const admin::PullInfo &pull : pulls) {
        if (!m_waiting.contains(pull.id))
            m_waitingOrder.append(pull.id);
        m_waiting.insert(pull.id, pull);
        while (m_waitingOrder.size() > m_capacity)
            m_waiting.remove(m_waitingOrder.takeFirst());
    }
    Q_EMIT waitingChanged(waiting());
}

int PullModel::waiting() const
{
    return static_cast<int>(
        std::count_if(m_waitingOrder.cbegin(), m_waitingOrder.cend(), [&](qint64 id) { return rowOf(id) < 0; }));
}

void PullModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (!paused) {
        QList<admin::PullInfo> pulls;
        for (const qint64 id : std::as_const(m_waitingOrder))
            pulls.append(m_waiting.value(id));
        m_waitingOrder.clear();
        m_waiting.clear();
        apply(pulls);
    }
    Q_EMIT waitingChanged(0);
}

void PullModel::apply(const QList<admin::PullInfo> &pulls)
{
    QList<admin::PullInfo> fresh;
    for (const admin::PullInfo &pull : pulls) {
        const int row = rowOf(pull.id);
        if (row < 0) {
            fresh.append(pull);
        } else if (m_rows.at(row) != pull) {
            m_rows[row] = pull;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    if (fresh.isEmpty())
        return;
    std::stable_sort(fresh.begin(), fresh.end(),
                     [](const admin::PullInfo &a, const admin::PullInfo &b) { return a.startedAt < b.startedAt; });
    if (fresh.size() > m_capacity)
        fresh = fresh.mid(fresh.size() - m_capacity);
    const qsizetype over = m_rows.size() + fresh.size() - m_capacity;
    if (over > 0) {
        beginRemoveRows({}, 0, static_cast<int>(over) - 1);
        for (qsizetype i = 0; i < over; ++i)
            m_places.remove(m_rows.at(i).id);
        m_rows.remove(0, over);
        m_first += over;
        endRemoveRows();
    }
    const int at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at + static_cast<int>(fresh.size()) - 1);
    for (const admin::PullInfo &pull : std::as_const(fresh)) {
        m_places.insert(pull.id, m_first + m_rows.size());
        m_rows.append(pull);
    }
    endInsertRows();
}

QVariant PullModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const admin::PullInfo &pull = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(pull, index.column());
    case Qt::ToolTipRole:
        if (index.column() == OutcomeColumn)
            return words::pullMeaning(pull);
        if (index.column() == Node)
            return pull.nodeAddress;
        if (index.column() == Started)
            return words::dateTime(pull.startedAt);
        return display(pull, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Layers && pull.layersTotal > 0)
            return tr("%1 of %2 layers").arg(pull.layersDone).arg(pull.layersTotal);
        return display(pull, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Bytes || index.column() == Speed || index.column() == Duration)
            return int(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case SortRole: return sortValue(pull, index.column());
    case KeyRole: return pull.id;
    case IconNameRole: return index.column() == OutcomeColumn ? words::pullState(pull).icon : QString();
    case ToneRole:
        if (index.column() == OutcomeColumn)
            return static_cast<int>(words::pullState(pull).tone);
        if (index.column() >= Bytes)
            return static_cast<int>(Tone::Muted);
        return {};
    case FilterRole:
        return QStringList {pull.node,    pull.nodeAddress, words::imageName(pull),      pull.reference,
                            pull.project, pull.robot,       words::pullState(pull).text, pull.requestId}
            .join(u' ');
    case LayersDoneRole: return index.column() == Layers ? pull.layersDone : QVariant();
    case LayersTotalRole: return index.column() == Layers ? pull.layersTotal : QVariant();
    case PullRole: return QVariant::fromValue(pull);
    default: return {};
    }
}

QVariant PullModel::display(const admin::PullInfo &pull, int column) const
{
    switch (column) {
    case Node: return pull.node.isEmpty() ? pull.nodeAddress : pull.node;
    case Image: return words::imageName(pull);
    case OutcomeColumn: return words::pullState(pull).text;
    case Layers: return pull.layersTotal > 0 ? tr("%1/%2").arg(pull.layersDone).arg(pull.layersTotal) : QString();
    case Bytes: return pull.bytesSent > 0 ? words::bytes(pull.bytesSent) : QString();
    case Speed:
        if (pull.state == admin::PullState::Running)
            return tr("%1/s").arg(words::bytes(pull.bytesPerSecond));
        if (pull.bytesSent > 0 && durationMs(pull) > 0)
            return tr("%1/s").arg(words::bytes(pull.bytesSent * 1000 / durationMs(pull)));
        return QString();
    case Started: return words::clockTime(pull.startedAt, QDateTime::currentDateTimeUtc());
    case Duration: return words::milliseconds(durationMs(pull));
    default: return {};
    }
}

QVariant PullModel::sortValue(const admin::PullInfo &pull, int column) const
{
    switch (column) {
    case Layers: return pull.layersTotal > 0 ? double(pull.layersDone) / pull.layersTotal : 0.0;
    case Bytes: return pull.bytesSent;
    case Speed:
        if (pull.state == admin::PullState::Running)
            return pull.bytesPerSecond;
        return durationMs(pull) > 0 ? pull.bytesSent * 1000 / durationMs(pull) : 0;
    case Started: return pull.startedAt;
    case Duration: return durationMs(pull);
    default: return display(pull, column);
    }
}

QVariant PullModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Bytes || section == Speed || section == Duration))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Node: return tr("Node");
    case Image: return tr("Image");
    case OutcomeColumn: return tr("Outcome");
    case Layers: return tr("Layers");
    case Bytes: return tr("Size");
    case Speed: return tr("Speed");
    case Started: return tr("Started");
    case Duration: return tr("Duration");
    default: return {};
    }
}

} // namespace breakwater::ui
