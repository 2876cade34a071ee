// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "models/ModelRoles.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace breakwater::ui {

/// The audit log, newest first, a page at a time as the view scrolls (fetchMore). The server filters; what is asked for
/// anew replaces the rows, what happens meanwhile comes above them. GUI thread.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Actor, Action, Object, Outcome, Source, ColumnCount };
    static constexpr int pageSize = 200;

    explicit AuditModel(admin::AdminService &service, QObject *parent = nullptr);

    void load(const admin::AuditFilter &filter); ///< from the newest on; loaded() or loadFailed() follows
    void refresh(); ///< the same filter again, and keeps the rows where nothing is new
    const admin::AuditFilter &filter() const { return m_filter; }
    qint64 matching() const { return m_matching; } ///< rows that fit, of which some are read; -1: not known yet

    const admin::AuditEntry *entryAt(int row) const;
    int rowOf(admin::AuditKind kind, qint64 id) const; ///< -1: not read
    void refreshTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const breakwater::Error &error);

private:
    void ask(void (AuditModel::*take)(const admin::AuditPage &)); ///< for the newest page
    void show(const admin::AuditPage &page);
    void takeNewer(const admin::AuditPage &page);

    admin::AdminService &m_admin;
    admin::AuditFilter m_filter;
    QList<admin::AuditEntry> m_entries;
    admin::AuditCursor m_next;
    bool m_more = false;
    bool m_reading = false; ///< a page is on its way
    qint64 m_matching = -1;
    quint64 m_question = 0; ///< what an earlier filter still answers is dropped
    QTimer m_newer; ///< at most twice a second
};

} // namespace breakwater::ui
