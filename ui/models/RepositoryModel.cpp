// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RepositoryModel.h"

#include "models/Words.h"

namespace breakwater::ui {

RepositoryModel::RepositoryModel(admin::AdminService &service, QObject *parent)
    : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::repositoryChanged, this,
            [this](const admin::RepositoryInfo &row) { upsert(row); });
    connect(&m_admin, &admin::AdminService::repositoryRemoved, this, [this](qint64 id) { remove(id); });
}

void RepositoryModel::load()
{
    m_admin.repositories({this, [this](const Result<QList<admin::RepositoryInfo>> &repositories) {
                              if (!repositories) {
                                  Q_EMIT loadFailed(repositories.error());
                                  return;
                              }
                              assign(*repositories);
                              m_loaded = true;
                              Q_EMIT loaded();
                          }});
}

int RepositoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    const admin::RepositoryInfo *repository = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!repository)
        return {};
    const QString caption
        = tr("%1 · %2 · %3", "project, number of tags, size")
              .arg(repository->project, words::tags(repository->tags), words::bytes(repository->sizeBytes));
    switch (role) {
    case Qt::DisplayRole: return repository->name;
    case Qt::ToolTipRole: return tr("%1/%2", "project, repository").arg(repository->project, repository->name);
    case Qt::AccessibleTextRole: return tr("%1, %2", "repository, what is in it").arg(repository->name, caption);
    case SortRole: return QString(repository->name + u' ' + repository->project);
    case KeyRole: return repository->id;
    case FilterRole: return QString(repository->project + u'/' + repository->name);
    case CaptionRole: return caption;
    case ProjectRole: return repository->project;
    default: return {};
    }
}

QVariant RepositoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(tr("Repository"))
                                                                                    : QVariant();
}

} // namespace breakwater::ui
