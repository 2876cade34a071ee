// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SpendingModel.h"

#include "models/Words.h"

#include <algorithm>
#include <utility>

namespace breakwater::ui {

namespace {

QString nameOf(const admin::ImageSpending &image)
{
    return image.tag.isEmpty() ? image.repository : QString(image.repository + u':' + image.tag);
}

} // namespace

SpendingModel::SpendingModel(admin::AdminService &service, QObject *parent) : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::upstreamChanged, this, [this](const admin::UpstreamInfo &upstream) {
        if (upstream.id == m_upstream)
            load();
    });
}

void SpendingModel::setUpstream(qint64 id)
{
    if (id == m_upstream)
        return;
    m_upstream = id;
    m_spending = {};
    clear();
    load();
}

/// One question at a time: an upstream under load changes a few times a second.
void SpendingModel::load()
{
    m_askAgain = m_asking;
    if (m_asking || m_upstream == 0)
        return;
    m_asking = true;
    m_admin.upstreamSpending(
        m_upstream, {this, [this, id = m_upstream](const Result<admin::UpstreamSpending> &spending) {
                         m_asking = false;
                         if (spending && id == m_upstream) {
                             const bool otherTotal = m_spending.pulls != spending->pulls;
                             m_spending = *spending;
                             const auto &images = m_spending.images;
                             const bool oneProject
                                 = std::all_of(images.cbegin(), images.cend(), [&images](const auto &image) {
                                       return image.project == images.first().project || image.project.isEmpty();
                                   });
                             const bool otherNames = std::exchange(m_oneProject, oneProject) != oneProject;
                             assign(images);
                             if (otherTotal || otherNames)
                                 refreshTimes();
                             Q_EMIT loaded();
                         }
                         if (m_askAgain || id != m_upstream)
                             load();
                     }});
}

int SpendingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SpendingModel::data(const QModelIndex &index, int role) const
{
    const admin::ImageSpending *image = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!image)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*image, column);
    case Qt::ToolTipRole:
        if (column == Image)
            return fullName(*image);
        return column == Last ? words::dateTime(image->lastAt) : text(*image, column);
    case Qt::TextAlignmentRole:
        return column == Pulls || column == Share ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        if (column == Pulls || column == Share)
            return image->pulls;
        return column == Last ? QVariant(image->lastAt) : QVariant(text(*image, column));
    case KeyRole: return QString(image->project + u'/' + image->repository + u':' + image->tag);
    case ToneRole: return static_cast<int>(column == Last || column == Share ? Tone::Muted : Tone::Neutral);
    case FilterRole: return fullName(*image);
    case MonospaceRole: return column == Image;
    default: return {};
    }
}

QVariant SpendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Pulls || section == Share ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Image: return tr("Image");
    case Pulls: return tr("Pulls");
    case Share: return tr("Share");
    case Last: return tr("Last");
    default: return {};
    }
}

QString SpendingModel::fullName(const admin::ImageSpending &image) const
{
    return image.project.isEmpty() ? tr("%1 (project removed)", "image").arg(nameOf(image))
                                   : image.project + u'/' + nameOf(image);
}

double SpendingModel::shareOf(const admin::ImageSpending &image) const
{
    return m_spending.pulls > 0 ? double(image.pulls) / double(m_spending.pulls) : 0.0;
}

QString SpendingModel::text(const admin::ImageSpending &image, int column) const
{
    switch (column) {
    case Image: return m_oneProject && !image.project.isEmpty() ? nameOf(image) : fullName(image);
    case Pulls: return words::count(image.pulls);
    case Share: return words::percent(shareOf(image));
    case Last: return words::ago(image.lastAt, QDateTime::currentDateTimeUtc());
    default: return {};
    }
}

} // namespace breakwater::ui
