// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

namespace breakwater::ui {

/// Every repository that has something cached, live. One column, made for a list: the text is the name, ProjectRole
/// the project, CaptionRole what stands below.
class RepositoryModel : public RowTableModel<admin::RepositoryInfo, qint64>
{
    Q_OBJECT

public:
    enum Role { CaptionRole = ProgressRole + 1, ProjectRole };

    explicit RepositoryModel(admin::AdminService &service, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);

protected:
    qint64 keyOf(const admin::RepositoryInfo &row) const override { return row.id; }

private:
    admin::AdminService &m_admin;
    bool m_loaded = false;
};

} // namespace breakwater::ui
