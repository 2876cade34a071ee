// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

#include <tuple>

namespace breakwater::ui {

/// What one upstream's limit was spent on in its window, by image. Reads again whenever that upstream changes. The
/// project stands in the tooltip, and before the image where there is more than one.
class SpendingModel : public RowTableModel<admin::ImageSpending, std::tuple<QString, QString, QString>>
{
    Q_OBJECT

public:
    enum Column { Image, Pulls, Share, Last, ColumnCount };

    explicit SpendingModel(admin::AdminService &service, QObject *parent = nullptr);

    void setUpstream(qint64 id); ///< and reads; of another one than before, the rows go first
    const admin::UpstreamSpending &spending() const { return m_spending; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded(); ///< also when nothing was spent

protected:
    std::tuple<QString, QString, QString> keyOf(const admin::ImageSpending &row) const override
    {
        return {row.project, row.repository, row.tag};
    }

private:
    void load();
    QString fullName(const admin::ImageSpending &image) const;
    double shareOf(const admin::ImageSpending &image) const;
    QString text(const admin::ImageSpending &image, int column) const;

    admin::AdminService &m_admin;
    qint64 m_upstream = 0; ///< 0: none
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_oneProject = true; ///< then its name goes without saying
    admin::UpstreamSpending m_spending;
};

} // namespace breakwater::ui
