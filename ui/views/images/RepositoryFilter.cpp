// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/images/RepositoryFilter.h"

#include "models/RepositoryModel.h"

namespace breakwater::ui {

void RepositoryFilter::setProject(const QString &project)
{
    if (project == m_project)
        return;
    m_project = project;
    invalidateFilter();
}

bool RepositoryFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!m_project.isEmpty()
        && sourceModel()->index(sourceRow, 0, sourceParent).data(RepositoryModel::ProjectRole).toString() != m_project)
        return false;
    return TableSortFilterModel::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace breakwater::ui
