// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace breakwater::ui {

class ArchivePane;
class FileField;
class InlineMessage;
class PlatformChoice;

/// Images from the cache into one file. What goes is shown while one chooses; the export then goes on by itself, also
/// when the window is closed.
class ExportDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `chosen`: the rows it was opened for; others can be named in the dialog.
    ExportDialog(admin::AdminService &service, const QList<admin::ArchivedImageChoice> &chosen,
                 QWidget *parent = nullptr);

    void showJob(const admin::ArchiveJob &job); ///< one that runs, or how it ended

private:
    enum class Step { Choose, Running, Ended };

    void build();
    void transition(Step step);
    void submit();
    void plan();
    void showPlan(const admin::ArchivePlan &plan);
    void start();
    void followJob(const admin::ArchiveJob &job);
    void findRunningJob();
    admin::ExportRequest request() const;

    admin::AdminService &m_admin;
    QList<admin::ArchivedImageChoice> m_chosen;
    Step m_step = Step::Choose;
    qint64 m_jobId = 0;
    quint64 m_planNumber = 0; ///< of the newest question: older answers are passed over
    bool m_fileExists = false;
    QStringList m_known;
    QTimer m_planSoon;

    QLineEdit *m_more;
    FileField *m_file;
    QComboBox *m_format;
    PlatformChoice *m_platforms;
    QCheckBox *m_keepIndex;
    InlineMessage *m_replaces;
    ArchivePane *m_pane;
    QPushButton *m_stop;
};

} // namespace breakwater::ui
