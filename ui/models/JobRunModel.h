// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

namespace breakwater::ui {

/// The runs of jobs, past and present; follows them by itself. Sorted by Started the newest come first.
class JobRunModel : public RowTableModel<admin::JobRun, qint64>
{
    Q_OBJECT

public:
    enum Column { Job, State, Started, Duration, Freed, Counts, Actor, ColumnCount };

    explicit JobRunModel(admin::AdminService &service, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }
    const admin::JobRun *running() const; ///< null while none runs

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);

protected:
    qint64 keyOf(const admin::JobRun &row) const override { return row.id; }

private:
    QString text(const admin::JobRun &row, int column) const;
    QVariant sortValue(const admin::JobRun &row, int column) const;

    admin::AdminService &m_admin;
    bool m_loaded = false;
};

} // namespace breakwater::ui
