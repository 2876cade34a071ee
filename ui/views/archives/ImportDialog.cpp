// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/archives/ImportDialog.h"

#include "theme/Theme.h"
#include "views/archives/ArchivePane.h"
#include "views/archives/ArchiveWords.h"
#include "widgets/FileField.h"
#include "widgets/Form.h"
#include "widgets/TableView.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(admin::AdminService &service, const QString &project, QWidget *parent)
    : FormDialog(tr("Import images"), tr("Brings images from a file into the cache. First you see what is in it."), {},
                 parent),
      m_admin(service), m_file(new FileField(FileField::Purpose::Open, u"import"_s)), m_project(new QComboBox),
      m_name(new QLineEdit), m_replaceTags(new QCheckBox(tr("&Replace tags that stand for another image here"))),
      m_pane(new ArchivePane(u"importedImages"_s)), m_back(new QPushButton(tr("Back"))),
      m_stop(new QPushButton(tr("Cancel the import")))
{
    setObjectName(u"importDialog"_s);
    letFormFill();
    build();
    m_back->setObjectName(u"importBack"_s);
    m_stop->setObjectName(u"importCancel"_s);
    for (QPushButton *button : {m_stop, m_back}) {
        button->setAutoDefault(false);
        addFooterWidget(button);
    }
    bindField(u"file"_s, m_file);
    bindField(u"projectId"_s, m_project);
    bindField(u"name"_s, m_name);
    connect(this, &FormDialog::submitted, this, &ImportDialog::submit);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_jobId = 0;
        clearMessage();
        transition(Step::Choose);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_admin.cancelArchiveJob(m_jobId, {this, [this](const Result<void> &) { m_stop->setEnabled(true); }});
    });
    connect(&service, &admin::AdminService::archiveJobChanged, this, &ImportDialog::followJob);
    const int room = parent ? parent->window()->width() - 2 * theme::space(Space::Xl) : 0;
    resize(std::min(room, fontMetrics().averageCharWidth() * 160), height());
    transition(Step::Choose);
    askProjects(project);
    findRunningJob();
}

void ImportDialog::build()
{
    form()->addRow(
        tr("F&ile"), m_file,
        tr("On the machine that Breakwater runs on: an OCI image layout or a docker-archive, as .tar, .tar.gz "
           "or .tar.zst."));
    m_project->setObjectName(u"importProject"_s);
    form()->addRow(tr("&Project"), m_project,
                   tr("Nodes get the images through it, under their names without the registry."));
    m_name->setObjectName(u"importName"_s);
    m_name->setPlaceholderText(u"nginx:1.27"_s);
    form()->addRow(tr("&Name"), m_name, tr("Only for a file with one image that has none."));
    m_replaceTags->setObjectName(u"importReplaceTags"_s);
    form()->addWidget(m_replaceTags);
    form()->addWidget(m_pane);
    const auto changed = [this] {
        form()->clearErrors();
        if (m_step == Step::Choose)
            acceptButton()->setEnabled(!m_file->path().isEmpty() && m_project->currentIndex() >= 0);
    };
    connect(m_file, &FileField::changed, this, changed);
    connect(m_project, &QComboBox::currentIndexChanged, this, changed);
    connect(m_name, &QLineEdit::textChanged, this, changed);
}

void ImportDialog::askProjects(const QString &wanted)
{
    m_admin.projects({this, [this, wanted](const Result<QList<admin::ProjectInfo>> &projects) {
                          if (!projects) {
                              showError(projects.error());
                              return;
                          }
                          for (const admin::ProjectInfo &project : *projects)
                              m_project->addItem(project.spec.name, project.id);
                          if (const int row = m_project->findText(wanted); row >= 0)
                              m_project->setCurrentIndex(row);
                          if (projects->isEmpty())
                              form()->setFieldError(m_project, tr("There is no project yet: create one first."));
                      }});
}

void ImportDialog::transition(Step step)
{
    m_step = step;
    const bool chooses = step == Step::Choose;
    for (QWidget *field :
         {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_project), static_cast<QWidget *>(m_name)})
        form()->setRowVisible(field, chooses);
    m_replaceTags->setVisible(chooses);
    m_pane->setVisible(!chooses);
    const bool works = step == Step::Reading || step == Step::Running;
    m_back->setVisible(step == Step::Plan || step == Step::Ended);
    m_back->setText(step == Step::Ended ? tr("Another file") : tr("Back"));
    m_stop->setVisible(works);
    m_stop->setText(step == Step::Reading ? tr("Cancel reading") : tr("Cancel the import"));
    cancelButton()->setText(step == Step::Running || step == Step::Ended ? tr("Close") : tr("Cancel"));
    cancelButton()->setToolTip(step == Step::Running ? tr("The import goes on.") : QString());
    acceptButton()->setVisible(!works && step != Step::Ended);
    switch (step) {
    case Step::Choose:
        setAcceptText(tr("Show what is in it"));
        acceptButton()->setEnabled(!m_file->path().isEmpty() && m_project->currentIndex() >= 0);
        m_pane->clearEnd();
        m_file->setFocus();
        break;
    case Step::Plan:
        setAcceptText(m_going == 1 ? tr("Import 1 image") : tr("Import %n images", nullptr, m_going));
        acceptButton()->setEnabled(m_going > 0);
        break;
    default: break;
    }
    if (!chooses && isVisible())
        m_pane->table()->setFocus();
}

admin::ImportRequest ImportDialog::request() const
{
    admin::ImportRequest request;
    request.file = m_file->path();
    request.projectId = m_project->currentData().toLongLong();
    request.replaceTags = m_replaceTags->isChecked();
    request.name = m_name->text().trimmed();
    return request;
}

void ImportDialog::submit()
{
    if (m_step == Step::Choose)
        read();
    else if (m_step == Step::Plan)
        start();
}

void ImportDialog::read()
{
    setBusy(true);
    m_admin.readArchive(request(), {this, [this](const Result<admin::ArchiveJob> &job) { started(job); }});
}

void ImportDialog::start()
{
    setBusy(true);
    m_admin.startImport(request(), {this, [this](const Result<admin::ArchiveJob> &job) { started(job); }});
}

void ImportDialog::started(const Result<admin::ArchiveJob> &job)
{
    if (!job) {
        if (m_step == Step::Plan && job.error().code == ErrorCode::InvalidArgument)
            transition(Step::Choose); // what it names is there
        showError(job.error());
        return;
    }
    setBusy(false);
    m_jobId = job->id;
    transition(job->kind == admin::ArchiveJobKind::Read ? Step::Reading : Step::Running);
    followJob(*job);
    // It may have gone on while this answer was under way.
    m_admin.archiveJobs({this, [this](const Result<QList<admin::ArchiveJob>> &jobs) {
                             for (const admin::ArchiveJob &each : jobs ? *jobs : QList<admin::ArchiveJob>())
                                 followJob(each);
                         }});
}

void ImportDialog::showJob(const admin::ArchiveJob &job)
{
    m_jobId = job.id;
    m_file->setPath(job.file);
    transition(Step::Running);
    followJob(job);
}

/// Who closed the window while it ran finds it again.
void ImportDialog::findRunningJob()
{
    m_admin.archiveJobs({this, [this](const Result<QList<admin::ArchiveJob>> &jobs) {
                             for (const admin::ArchiveJob &each : jobs ? *jobs : QList<admin::ArchiveJob>()) {
                                 if (each.kind == admin::ArchiveJobKind::Import && !each.finishedAt.isValid()
                                     && m_step == Step::Choose)
                                     showJob(each);
                             }
                         }});
}

void ImportDialog::followJob(const admin::ArchiveJob &job)
{
    if (m_jobId == 0 || job.id != m_jobId)
        return;
    if (!job.finishedAt.isValid()) {
        m_pane->showProgress(job);
        return;
    }
    m_jobId = 0;
    if (job.kind == admin::ArchiveJobKind::Read && !job.error) {
        showPlan(job);
        return;
    }
    transition(Step::Ended);
    const int done = static_cast<int>(std::count_if(job.plan.items.cbegin(), job.plan.items.cend(), words::went));
    m_pane->showEnd(job, tr("%1 imported", "images").arg(words::images(done)),
                    tr("Nodes get them from here, also while the upstream is down."));
}

void ImportDialog::showPlan(const admin::ArchiveJob &job)
{
    m_going = static_cast<int>(std::count_if(job.plan.items.cbegin(), job.plan.items.cend(), words::goes));
    transition(Step::Plan);
    m_pane->showPlan(job.plan, words::importTotals(job.plan));
}

} // namespace breakwater::ui
