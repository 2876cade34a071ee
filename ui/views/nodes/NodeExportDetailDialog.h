// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace breakwater::ui {

class ChoiceBar;
class CodePane;
class CopyField;
class DiffView;
class InlineMessage;

/// An export from before: its files beside what the same choices give today, and what it replaced on the node, ready to
/// be put back.
class NodeExportDetailDialog : public QDialog
{
    Q_OBJECT

public:
    NodeExportDetailDialog(admin::AdminService &service, qint64 id, QWidget *parent = nullptr);

private:
    void show(const admin::NodeExportDetail &detail);
    void showFile();

    admin::NodeExportDetail m_detail;
    QLabel *m_sentence;
    InlineMessage *m_message;
    QComboBox *m_file;
    DiffView *m_diff;
    CodePane *m_former;
    QLabel *m_rollbackTitle;
    CopyField *m_rollback;
};

} // namespace breakwater::ui
