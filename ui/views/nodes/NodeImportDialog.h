// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace breakwater::ui {

class InlineMessage;
class NodeImportModel;
class PresentInput;
class TableView;

/// A node's file becomes upstreams and projects: it is pasted, opened or dropped, read into a list with ticks, and what
/// is ticked is created, one after the other. What fails stays, with its reason.
class NodeImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NodeImportDialog(admin::AdminService &service, QWidget *parent = nullptr);

    void setFile(const QString &path, const QString &text); ///< and reads it

private:
    void read();
    void openFile();
    void readFile(const QString &fileName);
    void refresh();
    void createNext();
    void createProject(int row, qint64 upstreamId);
    void failed(int row, const Error &error);

    admin::AdminService &m_admin;
    QString m_path;
    bool m_busy = false;
    int m_created = 0;
    QList<int> m_left; ///< rows to create
    QStackedWidget *m_stack;
    PresentInput *m_input;
    QLabel *m_intro;
    InlineMessage *m_message;
    NodeImportModel *m_model;
    TableView *m_table;
    QPushButton *m_open;
    QPushButton *m_back;
    QPushButton *m_accept;
    QPushButton *m_close;
};

} // namespace breakwater::ui
