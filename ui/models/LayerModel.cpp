// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LayerModel.h"

#include "models/Words.h"

namespace breakwater::ui {

using namespace Qt::StringLiterals;

void LayerModel::setLayers(const QList<admin::LayerInfo> &layers)
{
    if (layers == m_layers)
        return;
    beginResetModel();
    m_layers = layers;
    endResetModel();
}

int LayerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
}

int LayerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LayerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const admin::LayerInfo *layer = &m_layers.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*layer, index.row(), column);
    case Qt::ToolTipRole:
        if (column == Command)
            return layer->createdBy;
        return column == Digest ? layer->digest : text(*layer, index.row(), column);
    case Qt::TextAlignmentRole:
        return column == Number || column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        if (column == Number)
            return index.row();
        return column == Size ? QVariant(layer->sizeBytes) : QVariant(text(*layer, index.row(), column));
    case KeyRole: return layer->digest;
    case IconNameRole: return column == Stored ? (layer->stored ? u"good"_s : u"clock"_s) : QString();
    case ToneRole:
        if (column == Stored)
            return static_cast<int>(layer->stored ? Tone::Good : Tone::Muted);
        return static_cast<int>(column == Command ? Tone::Neutral : Tone::Muted);
    case FilterRole: return QString(layer->createdBy + u' ' + layer->digest);
    case MonospaceRole: return column == Command || column == Digest;
    default: return {};
    }
}

QVariant LayerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size || section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("No.", "number of a layer");
    case Command: return tr("Made by");
    case Size: return tr("Size");
    case Stored: return tr("Here");
    case Digest: return tr("Digest");
    default: return {};
    }
}

QString LayerModel::plainCommand(const QString &createdBy)
{
    QString text = createdBy.simplified();
    for (const QString &prefix : {u"/bin/sh -c #(nop) "_s, u"|0 /bin/sh -c "_s}) {
        if (text.startsWith(prefix))
            return text.mid(prefix.size()).trimmed();
    }
    if (text.startsWith(u"/bin/sh -c "_s))
        text = u"RUN "_s + text.mid(11);
    text.remove(u" # buildkit"_s);
    text.replace(u"RUN /bin/sh -c "_s, u"RUN "_s);
    return text.trimmed();
}

QString LayerModel::text(const admin::LayerInfo &layer, int row, int column) const
{
    switch (column) {
    case Number: return words::count(row + 1);
    case Command: return layer.createdBy.isEmpty() ? tr("The image does not say") : plainCommand(layer.createdBy);
    case Size: return words::bytes(layer.sizeBytes);
    case Stored: return layer.stored ? tr("Stored") : tr("Not yet");
    case Digest: return words::shortDigest(layer.digest);
    default: return {};
    }
}

} // namespace breakwater::ui
