// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace breakwater::ui {

class CodePane;
class CopyField;

/// What a node needs, ready to take away: one tab a file with where it goes and its mode, the commands to run, the
/// command that proves it, and what to know about it.
class NodeConfigPreview : public QWidget
{
    Q_OBJECT

public:
    explicit NodeConfigPreview(QWidget *parent = nullptr);

    void setConfig(const admin::NodeConfig &config);

private:
    void setNotes(const QList<admin::NodeConfigNote> &notes);

    QTabWidget *m_files;
    QWidget *m_notes;
    QVBoxLayout *m_notesLayout;
    QLabel *m_commandsTitle;
    CodePane *m_commands;
    QLabel *m_verifyTitle;
    CopyField *m_verify;
};

} // namespace breakwater::ui
