// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ImageModel.h"

#include "models/Words.h"

namespace breakwater::ui {

ImageModel::ImageModel(admin::AdminService &service, QObject *parent) : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::imagesChanged, this, [this](qint64 repository) {
        if (repository == m_repository)
            reload();
    });
}

void ImageModel::setRepository(qint64 id)
{
    if (id == m_repository)
        return;
    m_repository = id;
    clear();
    reload();
}

void ImageModel::reload()
{
    if (m_repository == 0)
        return;
    m_admin.images(m_repository, {this, [this, asked = m_repository](const Result<QList<admin::ImageInfo>> &images) {
                                      if (asked != m_repository)
                                          return;
                                      if (!images) {
                                          Q_EMIT loadFailed(images.error());
                                          return;
                                      }
                                      assign(*images);
                                      Q_EMIT loaded();
                                  }});
}

int ImageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImageModel::data(const QModelIndex &index, int role) const
{
    const admin::ImageInfo *image = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!image)
        return {};
    const int column = index.column();
    const words::Badge freshness = words::tagFreshness(image->freshness);
    const bool isNumber = column == Size || column == Pulls || column == Complete;
    switch (role) {
    case Qt::DisplayRole: return text(*image, column);
    case Qt::ToolTipRole: return toolTip(*image, column);
    case Qt::TextAlignmentRole: return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return sortValue(*image, column);
    case KeyRole: return QString(image->tag + u'@' + image->digest);
    case IconNameRole: return column == Freshness && !image->tag.isEmpty() ? freshness.icon : QString();
    case ToneRole:
        if (column == Freshness && !image->tag.isEmpty())
            return static_cast<int>(freshness.tone);
        if (column == Complete && completeness(*image) < 1.0)
            return static_cast<int>(Tone::Warning);
        return static_cast<int>(column == Tag && !image->tag.isEmpty() ? Tone::Neutral : Tone::Muted);
    case FilterRole:
        return QStringList {image->tag, image->digest, image->platforms.join(u' '), image->lastPulledBy}.join(u' ');
    case MonospaceRole: return column == Digest;
    default: return {};
    }
}

QVariant ImageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Size || section == Pulls || section == Complete;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Platforms)
        return tr("Platforms held here, of those that the image offers");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tag: return tr("Tag");
    case Digest: return tr("Digest");
    case Platforms: return tr("Platforms");
    case Size: return tr("Size");
    case Complete: return tr("Complete");
    case Freshness: return tr("Freshness");
    case LastPull: return tr("Last pull");
    case Pulls: return tr("Pulls");
    default: return {};
    }
}

double ImageModel::completeness(const admin::ImageInfo &image)
{
    if (image.expectedBytes <= 0 || image.sizeBytes >= image.expectedBytes)
        return 1.0;
    return static_cast<double>(image.sizeBytes) / static_cast<double>(image.expectedBytes);
}

QString ImageModel::text(const admin::ImageInfo &image, int column) const
{
    switch (column) {
    case Tag: return image.tag.isEmpty() ? tr("untagged") : image.tag;
    case Digest: return words::shortDigest(image.digest).section(u':', -1);
    case Platforms:
        return image.platformsAvailable > 1
            ? tr("%1 of %2", "platforms held of those available")
                  .arg(words::count(image.platforms.size()), words::count(image.platformsAvailable))
            : image.platforms.value(0, tr("–", "platform unknown"));
    case Size: return words::bytes(image.sizeBytes);
    case Complete: return words::percent(completeness(image));
    case Freshness: return image.tag.isEmpty() ? tr("By digest") : words::tagFreshness(image.freshness).text;
    case LastPull: {
        const QString when = words::ago(image.lastPulledAt, QDateTime::currentDateTimeUtc());
        return image.lastPulledBy.isEmpty() ? when : tr("%1 by %2", "time, node").arg(when, image.lastPulledBy);
    }
    case Pulls: return words::count(image.pulls);
    default: return {};
    }
}

QVariant ImageModel::sortValue(const admin::ImageInfo &image, int column) const
{
    switch (column) {
    case Tag: return image.tag;
    case Platforms: return image.platforms.size();
    case Size: return image.sizeBytes;
    case Complete: return completeness(image);
    case Freshness: return static_cast<int>(image.freshness);
    case LastPull: return image.lastPulledAt;
    case Pulls: return image.pulls;
    default: return text(image, column);
    }
}

QString ImageModel::toolTip(const admin::ImageInfo &image, int column) const
{
    switch (column) {
    case Digest: return image.digest;
    case Platforms: return image.platforms.isEmpty() ? tr("No platform is held here yet") : image.platforms.join(u'\n');
    case Complete:
        return completeness(image) < 1.0 ? tr("%1 of %2 are here; the rest comes with the next pull")
                                               .arg(words::bytes(image.sizeBytes), words::bytes(image.expectedBytes))
                                         : tr("Everything that nodes asked for is here");
    case Freshness:
        return image.tag.isEmpty()
            ? tr("A digest never changes, so it is never checked again")
            : tr("Checked %1; next check %2").arg(words::dateTime(image.checkedAt), words::dateTime(image.nextCheckAt));
    case LastPull: return words::dateTime(image.lastPulledAt);
    default: return text(image, column);
    }
}

} // namespace breakwater::ui
