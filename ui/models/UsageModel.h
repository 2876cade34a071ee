// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

#include <tuple>

namespace breakwater::ui {

/// What projects, repositories or images take, one level at a time. Reads again when the server has counted anew,
/// once it was loaded.
class UsageModel : public RowTableModel<admin::UsageRow, std::tuple<qint64, qint64, QString>>
{
    Q_OBJECT

public:
    enum class Level { Projects, Repositories, Images };
    enum Column { Name, Tags, Own, Shared, Images, Pulls, LastUsed, ColumnCount };

    explicit UsageModel(admin::AdminService &service, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }
    void setLevel(Level level);
    Level level() const { return m_level; }
    bool isEmpty() const { return m_all.isEmpty(); } ///< on every level

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);

protected:
    std::tuple<qint64, qint64, QString> keyOf(const admin::UsageRow &row) const override
    {
        return {row.projectId, row.repositoryId, row.digest};
    }

private:
    QList<admin::UsageRow> ofLevel() const;
    QString text(const admin::UsageRow &row, int column) const;
    QVariant sortValue(const admin::UsageRow &row, int column) const;

    admin::AdminService &m_admin;
    QList<admin::UsageRow> m_all;
    Level m_level = Level::Images;
    bool m_loaded = false;
};

} // namespace breakwater::ui
