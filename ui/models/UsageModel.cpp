// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UsageModel.h"

#include "models/StorageWords.h"

#include <algorithm>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

UsageModel::UsageModel(admin::AdminService &service, QObject *parent) : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::storageUsageChanged, this, [this] {
        if (m_loaded)
            load();
    });
}

void UsageModel::load()
{
    m_admin.storageUsage({this, [this](const Result<QList<admin::UsageRow>> &rows) {
                              if (!rows) {
                                  Q_EMIT loadFailed(rows.error());
                                  return;
                              }
                              m_all = *rows;
                              m_loaded = true;
                              assign(ofLevel());
                              Q_EMIT loaded();
                          }});
}

void UsageModel::setLevel(Level level)
{
    if (level == m_level)
        return;
    m_level = level;
    replace(ofLevel());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QList<admin::UsageRow> UsageModel::ofLevel() const
{
    QList<admin::UsageRow> rows;
    for (const admin::UsageRow &row : m_all) {
        const Level level = row.repositoryId == 0 ? Level::Projects
            : row.digest.isEmpty()                ? Level::Repositories
                                                  : Level::Images;
        if (level == m_level)
            rows.append(row);
    }
    return rows;
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    const admin::UsageRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*row, column);
    case Qt::ToolTipRole:
        if (column == LastUsed)
            return words::dateTime(row->lastUsedAt);
        if (column == Name && row->pinned)
            return tr("%1, pinned: neither the space limit nor retention removes it", "image").arg(text(*row, Name));
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return column == Name && row->pinned ? QVariant(tr("%1, pinned", "image").arg(text(*row, Name))) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Own || column == Shared || column == Images || column == Pulls
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case SortRole: return sortValue(*row, column);
    case KeyRole: return u"%1/%2@%3"_s.arg(row->project, row->repository, row->digest);
    case IconNameRole: return column == Name && row->pinned ? u"pin"_s : QString();
    case ToneRole: return static_cast<int>(column == Name || column == Own ? Tone::Neutral : Tone::Muted);
    case FilterRole:
        return QStringList {row->project, row->repository, row->tags.join(u' '), row->digest,
                            row->pinned ? tr("pinned", "word for the filter") : QString()}
            .join(u' ');
    default: return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Own || section == Shared || section == Images || section == Pulls;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Own)
        return tr("What nothing else has: a deletion frees it");
    if (role == Qt::ToolTipRole && section == Shared)
        return tr("What others have too: a deletion does not free it");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_level == Level::Projects ? tr("Project") : m_level == Level::Images ? tr("Image") : tr("Repository");
    case Tags: return m_level == Level::Projects ? tr("Quota") : tr("Tags");
    case Own: return tr("Own");
    case Shared: return tr("Shared");
    case Images: return tr("Images");
    case Pulls: return tr("Pulls");
    case LastUsed: return tr("Last used");
    default: return {};
    }
}

QString UsageModel::text(const admin::UsageRow &row, int column) const
{
    switch (column) {
    case Name: return row.repositoryId == 0 ? row.project : u"%1/%2"_s.arg(row.project, row.repository);
    case Tags:
        if (row.repositoryId == 0)
            return row.quotaBytes > 0
                ? tr("%1 of %2", "used, quota").arg(words::bytes(row.totalBytes), words::bytes(row.quotaBytes))
                : tr("none", "quota");
        if (row.digest.isEmpty())
            return row.tags.isEmpty() ? words::images(row.images) : words::tagList(row.tags);
        return row.tags.isEmpty() ? words::shortDigest(row.digest) : words::tagList(row.tags);
    case Own: return words::bytes(row.ownBytes);
    case Shared: return words::bytes(std::max<qint64>(0, row.totalBytes - row.ownBytes));
    case Images: return words::count(row.images);
    case Pulls: return words::count(row.pulls);
    case LastUsed: return words::ago(row.lastUsedAt, QDateTime::currentDateTimeUtc());
    default: return {};
    }
}

QVariant UsageModel::sortValue(const admin::UsageRow &row, int column) const
{
    switch (column) {
    case Own: return row.ownBytes;
    case Shared: return row.totalBytes - row.ownBytes;
    case Images: return row.images;
    case Pulls: return row.pulls;
    case LastUsed: return row.lastUsedAt;
    default: return text(row, column);
    }
}

} // namespace breakwater::ui
