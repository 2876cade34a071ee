// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/RowTableModel.h"

#include <QPair>

namespace breakwater::ui {

/// The tags and untagged images of one repository, live. GUI thread.
class ImageModel : public RowTableModel<admin::ImageInfo, QPair<QString, QString>>
{
    Q_OBJECT

public:
    enum Column { Tag, Digest, Platforms, Size, Complete, Freshness, LastPull, Pulls, ColumnCount };

    explicit ImageModel(admin::AdminService &service, QObject *parent = nullptr);

    /// Shows this repository; 0 shows nothing. What an earlier repository still answers is dropped.
    void setRepository(qint64 id);
    qint64 repository() const { return m_repository; }
    void reload();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// How much of what nodes asked for is here, 0 to 1; 1 when it is not known to lack anything.
    static double completeness(const admin::ImageInfo &image);

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);

protected:
    /// A tag keeps its row when it moves to another digest; an untagged image is its digest.
    QPair<QString, QString> keyOf(const admin::ImageInfo &row) const override
    {
        return row.tag.isEmpty() ? QPair<QString, QString>(QString(), row.digest)
                                 : QPair<QString, QString>(row.tag, {});
    }

private:
    QString text(const admin::ImageInfo &image, int column) const;
    QVariant sortValue(const admin::ImageInfo &image, int column) const;
    QString toolTip(const admin::ImageInfo &image, int column) const;

    admin::AdminService &m_admin;
    qint64 m_repository = 0;
};

} // namespace breakwater::ui
