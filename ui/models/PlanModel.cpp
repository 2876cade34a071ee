// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PlanModel.h"

#include "models/StorageWords.h"

#include <algorithm>

namespace breakwater::ui {

using namespace Qt::StringLiterals;
using Kind = admin::CollectionItem::Kind;

void PlanModel::setPlan(const admin::CollectionPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_kept.clear();
    endResetModel();
    Q_EMIT totalsChanged();
}

const admin::CollectionItem *PlanModel::itemAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_plan.items.size()) ? &m_plan.items.at(row) : nullptr;
}

void PlanModel::setKept(int row, bool kept)
{
    if (!itemAt(row) || kept == isKept(row))
        return;
    if (kept)
        m_kept.insert(row);
    else
        m_kept.remove(row);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT totalsChanged();
}

QList<int> PlanModel::kept() const
{
    QList<int> rows(m_kept.cbegin(), m_kept.cend());
    std::sort(rows.begin(), rows.end());
    return rows;
}

qint64 PlanModel::freedBytes() const
{
    return bytes(false);
}

qint64 PlanModel::trashedBytes() const
{
    return bytes(true);
}

qint64 PlanModel::bytes(bool toTrash) const
{
    qint64 sum = toTrash ? m_plan.trashedBytes : m_plan.freedBytes;
    for (const int row : m_kept) {
        if (m_plan.items.at(row).toTrash == toTrash)
            sum -= m_plan.items.at(row).bytes;
    }
    return std::max<qint64>(0, sum);
}

bool PlanModel::removesForGood() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_plan.items.at(row).kind == Kind::Image && !m_plan.items.at(row).toTrash && !isKept(row))
            return true;
    }
    return false;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.items.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const admin::CollectionItem *item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item)
        return {};
    const int column = index.column();
    const bool kept = isKept(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(*item, column);
    case Qt::ToolTipRole:
        if (column == LastUsed && item->lastUsedAt.isValid())
            return words::dateTime(item->lastUsedAt);
        if (column == Size && item->toTrash)
            return tr("%1, held by the trash at first", "size").arg(words::bytes(item->bytes));
        return text(*item, column);
    case Qt::CheckStateRole: return column == What ? QVariant(kept ? Qt::Unchecked : Qt::Checked) : QVariant();
    case Qt::TextAlignmentRole: return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        if (column == Size)
            return item->bytes;
        return column == LastUsed ? QVariant(item->lastUsedAt) : QVariant(text(*item, column));
    case KeyRole: return index.row();
    case IconNameRole:
        if (column != Size)
            return QString();
        return item->toTrash ? u"delete"_s : QString();
    case ToneRole: return static_cast<int>(kept || (column != What && column != Size) ? Tone::Muted : Tone::Neutral);
    case FilterRole:
        return QStringList {text(*item, What), item->tags.join(u' '), item->digest, text(*item, Reason)}.join(u' ');
    default: return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != What || !itemAt(index.row()))
        return false;
    setKept(index.row(), value.toInt() != Qt::Checked);
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == What ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What goes");
    case Tags: return tr("Tags");
    case Reason: return tr("Why");
    case Size: return tr("Gives");
    case LastUsed: return tr("Last used");
    default: return {};
    }
}

QString PlanModel::text(const admin::CollectionItem &item, int column) const
{
    switch (column) {
    case What:
        return item.project.isEmpty() ? words::collectionItem(item)
            : item.repository.isEmpty()
            ? tr("%1 of %2", "blobs, project").arg(words::collectionItem(item), item.project)
            : u"%1/%2"_s.arg(item.project, item.repository);
    case Tags:
        if (item.repository.isEmpty())
            return tr("–", "nothing to say");
        return item.tags.isEmpty() && !item.digest.isEmpty() ? words::shortDigest(item.digest)
                                                             : words::tagList(item.tags);
    case Reason: return words::removalReason(item.code, item.params);
    case Size: return words::bytes(item.bytes);
    case LastUsed:
        return item.lastUsedAt.isValid() ? words::ago(item.lastUsedAt, QDateTime::currentDateTimeUtc())
                                         : tr("–", "nothing to say");
    default: return {};
    }
}

} // namespace breakwater::ui
