// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace breakwater::ui {

class ArchivePane;
class FileField;

/// Images from a file into a project. The file is read first, and what is in it shown; then it goes on by itself, also
/// when the window is closed.
class ImportDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(admin::AdminService &service, const QString &project = {}, QWidget *parent = nullptr);

    void showJob(const admin::ArchiveJob &job); ///< one that runs, or how it ended

private:
    enum class Step {
        Choose, ///< file and project
        Reading, ///< a job looks what is in it
        Plan,
        Running,
        Ended,
    };

    void build();
    void askProjects(const QString &wanted);
    void transition(Step step);
    void submit();
    void read();
    void start();
    void started(const Result<admin::ArchiveJob> &job);
    void followJob(const admin::ArchiveJob &job);
    void findRunningJob();
    void showPlan(const admin::ArchiveJob &job);
    admin::ImportRequest request() const;

    admin::AdminService &m_admin;
    Step m_step = Step::Choose;
    qint64 m_jobId = 0;
    int m_going = 0;

    FileField *m_file;
    QComboBox *m_project;
    QLineEdit *m_name;
    QCheckBox *m_replaceTags;
    ArchivePane *m_pane;
    QPushButton *m_back;
    QPushButton *m_stop;
};

} // namespace breakwater::ui
