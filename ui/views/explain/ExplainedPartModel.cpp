// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explain/ExplainedPartModel.h"

#include "models/Words.h"

#include <QLocale>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

void ExplainedPartModel::setParts(const QList<admin::ExplainedPart> &parts)
{
    QList<NumberedPart> rows;
    int layer = 0;
    for (const admin::ExplainedPart &part : parts)
        rows.append({part.isConfig ? 0 : ++layer, part});
    assign(rows);
}

int ExplainedPartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExplainedPartModel::data(const QModelIndex &index, int role) const
{
    const NumberedPart *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const int column = index.column();
    const admin::ExplainedPart &part = row->part;
    switch (role) {
    case Qt::DisplayRole: return text(*row, column);
    case Qt::ToolTipRole: return column == Digest ? part.digest : text(*row, column);
    case Qt::TextAlignmentRole: return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        if (column == Name)
            return row->number;
        return column == Size ? QVariant(part.sizeBytes) : QVariant(text(*row, column));
    case KeyRole: return row->number;
    case IconNameRole:
        if (column != Held)
            return QString();
        return part.stored ? u"good"_s : part.arriving ? u"running"_s : part.foreign ? u"link"_s : u"miss"_s;
    case ToneRole:
        if (column == Held)
            return static_cast<int>(part.stored         ? Tone::Good
                                        : part.arriving ? Tone::Info
                                        : part.foreign  ? Tone::Muted
                                                        : Tone::Warning);
        return static_cast<int>(column == Digest ? Tone::Muted : Tone::Neutral);
    case FilterRole: return part.digest;
    case MonospaceRole: return column == Digest;
    default: return {};
    }
}

QVariant ExplainedPartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Part");
    case Size: return tr("Size");
    case Held: return tr("Here");
    case Digest: return tr("Digest");
    default: return {};
    }
}

QString ExplainedPartModel::text(const NumberedPart &row, int column)
{
    switch (column) {
    case Name: return row.part.isConfig ? tr("Configuration") : tr("Layer %1").arg(QLocale().toString(row.number));
    case Size: return words::bytes(row.part.sizeBytes);
    case Held:
        if (row.part.stored)
            return tr("Stored");
        if (row.part.arriving)
            return tr("Arriving now");
        return row.part.foreign ? tr("Nodes get it elsewhere") : tr("To be fetched");
    case Digest: return words::shortDigest(row.part.digest);
    default: return {};
    }
}

} // namespace breakwater::ui
