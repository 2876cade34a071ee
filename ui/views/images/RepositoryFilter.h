// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TableSortFilterModel.h"

namespace breakwater::ui {

/// The repository list's filter: words, and a project if one is chosen.
class RepositoryFilter : public TableSortFilterModel
{
    Q_OBJECT

public:
    using TableSortFilterModel::TableSortFilterModel;

    void setProject(const QString &project); ///< empty: all
    QString project() const { return m_project; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_project;
};

} // namespace breakwater::ui
