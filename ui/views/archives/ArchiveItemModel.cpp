// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/archives/ArchiveItemModel.h"

#include "views/archives/ArchiveWords.h"

namespace breakwater::ui {

using namespace Qt::StringLiterals;

int ArchiveItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArchiveItemModel::data(const QModelIndex &index, int role) const
{
    const admin::ArchiveItem *item = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!item)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*item, column);
    case Qt::ToolTipRole: return column == Image && !item->digest.isEmpty() ? item->digest : text(*item, column);
    case Qt::TextAlignmentRole: return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return column == Size ? QVariant(item->bytes) : QVariant(text(*item, column));
    case KeyRole: return QString(item->image + u'\n' + item->digest);
    case IconNameRole: return column == State ? words::archiveItemState(item->state).icon : QString();
    case ToneRole: return static_cast<int>(column == State ? words::archiveItemState(item->state).tone : Tone::Neutral);
    case FilterRole: return item->image;
    case MonospaceRole: return column == Image;
    default: return {};
    }
}

QVariant ArchiveItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Image: return tr("Image");
    case State: return tr("State");
    case Platforms: return tr("Platforms");
    case Size: return tr("Size");
    case Reason: return tr("What to know");
    default: return {};
    }
}

QString ArchiveItemModel::text(const admin::ArchiveItem &item, int column)
{
    switch (column) {
    case Image: return item.image.isEmpty() ? tr("(without a name)") : item.image;
    case State: return words::archiveItemState(item.state).text;
    case Platforms: return item.platforms.join(tr(", ", "list"));
    case Size: return item.bytes > 0 ? words::bytes(item.bytes) : tr("–", "nothing to say");
    case Reason: return words::archiveItemReason(item);
    default: return {};
    }
}

} // namespace breakwater::ui
