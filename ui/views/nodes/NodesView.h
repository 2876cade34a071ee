// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "View.h"

class QStackedWidget;

namespace breakwater::ui {

class NodeExportPage;
class NodeModel;
class TablePane;

/// The machines that pull, and the configuration that makes them do so.
class NodesView : public View
{
    Q_OBJECT

public:
    explicit NodesView(admin::AdminService &service, QWidget *parent = nullptr);

    QString title() const override;
    QString description() const override;
    QAction *primaryAction() override { return m_connect; }
    QList<QAction *> secondaryActions() override { return {m_import}; }
    void activate() override;
    /// "connect" opens the export; "robot:USER" opens it for that robot; other text filters the table.
    void applyFilter(const QString &filter) override;
    bool focusFilter() override;
    QList<QWidget *> panes() override;

    void openExport();
    void openImport(const QString &path = {}, const QString &text = {});
    NodeExportPage *exportPage() const { return m_export; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTablePage();
    QWidget *makeExportPage();
    void closeExport();
    const admin::NodeInfo *current() const;

    NodeModel *m_model;
    QStackedWidget *m_stack;
    TablePane *m_pane;
    NodeExportPage *m_export;
    QAction *m_connect;
    QAction *m_import;
    QAction *m_back;
    QAction *m_rename;
    QAction *m_activity;
    QAction *m_copyAddress;
    QAction *m_configure;
    QAction *m_drift;
};

} // namespace breakwater::ui
