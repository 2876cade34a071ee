// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TrashModel.h"

#include "models/StorageWords.h"

#include <numeric>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

TrashModel::TrashModel(admin::AdminService &service, QObject *parent) : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::trashChanged, this, [this] {
        if (m_loaded)
            load();
    });
}

void TrashModel::load()
{
    m_admin.trash({this, [this](const Result<QList<admin::TrashItem>> &items) {
                       if (!items) {
                           Q_EMIT loadFailed(items.error());
                           return;
                       }
                       assign(*items);
                       m_loaded = true;
                       Q_EMIT loaded();
                   }});
}

qint64 TrashModel::heldBytes() const
{
    return std::accumulate(rows().cbegin(), rows().cend(), qint64(0),
                           [](qint64 sum, const admin::TrashItem &item) { return sum + item.sizeBytes; });
}

int TrashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    const admin::TrashItem *item = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!item)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*item, column);
    case Qt::ToolTipRole:
        if (column == Deleted)
            return words::dateTime(item->deletedAt);
        return column == Ends ? words::dateTime(item->expiresAt) : text(*item, column);
    case Qt::TextAlignmentRole: return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return sortValue(*item, column);
    case KeyRole: return item->id;
    case ToneRole: return static_cast<int>(column == Image || column == Size ? Tone::Neutral : Tone::Muted);
    case FilterRole: return QStringList {text(*item, Image), item->tags.join(u' '), text(*item, Reason)}.join(u' ');
    default: return {};
    }
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Image: return tr("Image");
    case Tags: return tr("Tags");
    case Size: return tr("Holds");
    case Deleted: return tr("Deleted");
    case Reason: return tr("Why");
    case Ends: return tr("Ends");
    default: return {};
    }
}

QString TrashModel::text(const admin::TrashItem &item, int column) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (column) {
    case Image: return u"%1/%2"_s.arg(item.project, item.repository);
    case Tags: return item.tags.isEmpty() ? words::images(item.manifests) : words::tagList(item.tags);
    case Size: return words::bytes(item.sizeBytes);
    case Deleted: return words::ago(item.deletedAt, now);
    case Reason: return words::removalReason(item.reason);
    case Ends: return words::in(item.expiresAt, now);
    default: return {};
    }
}

QVariant TrashModel::sortValue(const admin::TrashItem &item, int column) const
{
    switch (column) {
    case Size: return item.sizeBytes;
    case Deleted: return item.deletedAt;
    case Ends: return item.expiresAt;
    default: return text(item, column);
    }
}

} // namespace breakwater::ui
