// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PlatformModel.h"

#include "models/Words.h"

namespace breakwater::ui {

using namespace Qt::StringLiterals;

int PlatformModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlatformModel::data(const QModelIndex &index, int role) const
{
    const admin::PlatformInfo *platform = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!platform)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*platform, column);
    case Qt::ToolTipRole: return column == Digest ? platform->digest : text(*platform, column);
    case Qt::TextAlignmentRole: return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        if (column == Size)
            return platform->sizeBytes;
        return column == Held ? QVariant(platform->storedBytes) : QVariant(text(*platform, column));
    case KeyRole: return platform->digest;
    case IconNameRole:
        if (column != Held)
            return QString();
        return !platform->manifestStored ? u"disabled"_s : isComplete(*platform) ? u"good"_s : u"running"_s;
    case ToneRole:
        if (column == Held)
            return static_cast<int>(!platform->manifestStored   ? Tone::Muted
                                        : isComplete(*platform) ? Tone::Good
                                                                : Tone::Warning);
        return static_cast<int>(column == Platform ? Tone::Neutral : Tone::Muted);
    case FilterRole: return QString(platform->platform + u' ' + platform->digest);
    case MonospaceRole: return column == Digest;
    default: return {};
    }
}

QVariant PlatformModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Platform: return tr("Platform");
    case Held: return tr("Here");
    case Size: return tr("Size");
    case Digest: return tr("Digest");
    default: return {};
    }
}

bool PlatformModel::isComplete(const admin::PlatformInfo &platform)
{
    return platform.manifestStored && platform.storedBytes >= platform.sizeBytes;
}

QString PlatformModel::text(const admin::PlatformInfo &platform, int column)
{
    switch (column) {
    case Platform: return platform.platform.isEmpty() ? tr("not said by the image") : platform.platform;
    case Held:
        if (!platform.manifestStored)
            return tr("Not pulled yet");
        if (isComplete(platform))
            return tr("Complete");
        return tr("Partial, %1 of %2").arg(words::bytes(platform.storedBytes), words::bytes(platform.sizeBytes));
    case Size: return platform.sizeBytes > 0 ? words::bytes(platform.sizeBytes) : tr("–", "size unknown");
    case Digest: return words::shortDigest(platform.digest);
    default: return {};
    }
}

} // namespace breakwater::ui
