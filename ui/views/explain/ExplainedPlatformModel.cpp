// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explain/ExplainedPlatformModel.h"

#include "models/Words.h"
#include "views/explain/ExplainWords.h"

namespace breakwater::ui {

using namespace Qt::StringLiterals;

int ExplainedPlatformModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExplainedPlatformModel::data(const QModelIndex &index, int role) const
{
    const admin::ExplainedPlatform *platform = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!platform)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*platform, column);
    case Qt::ToolTipRole: return column == Digest ? platform->digest : text(*platform, column);
    case Qt::TextAlignmentRole:
        return column == Stored || column == Missing ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        if (column == Stored)
            return platform->storedBytes;
        return column == Missing ? QVariant(platform->missingBytes) : QVariant(text(*platform, column));
    case KeyRole: return keyOf(*platform);
    case IconNameRole:
        if (column != Held)
            return QString();
        return platform->whole ? u"good"_s : platform->manifestStored ? u"running"_s : u"disabled"_s;
    case ToneRole:
        if (column == Held)
            return static_cast<int>(platform->whole                ? Tone::Good
                                        : platform->manifestStored ? Tone::Warning
                                                                   : Tone::Muted);
        return static_cast<int>(column == Digest ? Tone::Muted : Tone::Neutral);
    case FilterRole: return QString(platform->platform + u' ' + platform->digest);
    case MonospaceRole: return column == Digest;
    default: return {};
    }
}

QVariant ExplainedPlatformModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Stored || section == Missing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Platform: return tr("Platform");
    case Held: return tr("Here");
    case Stored: return tr("Stored");
    case Missing: return tr("Missing");
    case Digest: return tr("Digest");
    default: return {};
    }
}

QString ExplainedPlatformModel::text(const admin::ExplainedPlatform &platform, int column)
{
    switch (column) {
    case Platform: return words::platformName(platform.platform);
    case Held:
        if (platform.whole)
            return tr("Complete");
        return platform.manifestStored ? tr("Partial") : tr("Not pulled yet");
    case Stored: return words::bytes(platform.storedBytes);
    case Missing: return platform.manifestStored ? words::bytes(platform.missingBytes) : tr("not known", "size");
    case Digest: return words::shortDigest(platform.digest);
    default: return {};
    }
}

} // namespace breakwater::ui
