// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/warmup/WarmUpModel.h"

#include "views/warmup/WarmUpWords.h"

namespace breakwater::ui {

using namespace Qt::StringLiterals;

int WarmUpModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WarmUpModel::data(const QModelIndex &index, int role) const
{
    const admin::WarmUpItem *item = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!item)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*item, column);
    case Qt::ToolTipRole: return column == Image ? item->text : text(*item, column);
    case Qt::TextAlignmentRole:
        return column == Line || column == Stored ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        if (column == Line)
            return item->line;
        if (column == Stored)
            return item->storedBytes;
        return column == Missing ? QVariant(item->missingBytes.value_or(-1)) : QVariant(text(*item, column));
    case KeyRole: return QString(QString::number(item->line) + u' ' + keyOf(*item).second);
    case IconNameRole: return column == State ? words::warmUpState(item->state).icon : QString();
    case ToneRole:
        if (column == State)
            return static_cast<int>(words::warmUpState(item->state).tone);
        return static_cast<int>(column == Line || column == Missing ? Tone::Muted : Tone::Neutral);
    case FilterRole: return QString(item->image + u' ' + item->text + u' ' + item->project);
    case MonospaceRole: return column == Image;
    default: return {};
    }
}

QVariant WarmUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Line || section == Stored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Image: return tr("Image");
    case Project: return tr("Project");
    case State: return tr("State");
    case Stored: return tr("Stored");
    case Missing: return tr("Missing");
    case Reason: return tr("What to do");
    default: return {};
    }
}

QString WarmUpModel::text(const admin::WarmUpItem &item, int column)
{
    switch (column) {
    case Line: return words::count(item.line);
    case Image: return item.image.isEmpty() ? item.text : item.image;
    case Project: return item.project;
    case State: return words::warmUpState(item.state).text;
    case Stored: return item.project.isEmpty() ? tr("–", "nothing to say") : words::bytes(item.storedBytes);
    case Missing: return words::warmUpMissing(item);
    case Reason: return words::warmUpReason(item);
    default: return {};
    }
}

} // namespace breakwater::ui
