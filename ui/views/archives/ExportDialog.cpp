// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/archives/ExportDialog.h"

#include "theme/Theme.h"
#include "views/archives/ArchivePane.h"
#include "views/archives/ArchiveWords.h"
#include "views/warmup/PlatformChoice.h"
#include "widgets/FileField.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"
#include "widgets/TableView.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(admin::AdminService &service, const QList<admin::ArchivedImageChoice> &chosen,
                           QWidget *parent)
    : FormDialog(tr("Export images"), tr("Writes images from the cache into one file, for machines without a network."),
                 {}, parent),
      m_admin(service), m_chosen(chosen), m_more(new QLineEdit),
      m_file(new FileField(FileField::Purpose::Save, u"export"_s)), m_format(new QComboBox),
      m_platforms(new PlatformChoice), m_keepIndex(new QCheckBox(tr("&Keep the digest of each image"))),
      m_replaces(new InlineMessage), m_pane(new ArchivePane(u"exportedImages"_s)),
      m_stop(new QPushButton(tr("Cancel the export")))
{
    setObjectName(u"exportDialog"_s);
    letFormFill();
    build();
    m_stop->setObjectName(u"exportCancel"_s);
    m_stop->setAutoDefault(false);
    addFooterWidget(m_stop);
    bindField(u"file"_s, m_file);
    bindField(u"images"_s, m_more);
    bindField(u"platforms"_s, m_platforms);
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(150);
    connect(&m_planSoon, &QTimer::timeout, this, &ExportDialog::plan);
    connect(this, &FormDialog::submitted, this, &ExportDialog::submit);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_admin.cancelArchiveJob(m_jobId, {this, [this](const Result<void> &) { m_stop->setEnabled(true); }});
    });
    connect(&service, &admin::AdminService::archiveJobChanged, this, &ExportDialog::followJob);
    const int room = parent ? parent->window()->width() - 2 * theme::space(Space::Xl) : 0;
    resize(std::min(room, fontMetrics().averageCharWidth() * 160), height());
    transition(Step::Choose);
    plan();
    findRunningJob();
}

void ExportDialog::build()
{
    m_more->setObjectName(u"exportMore"_s);
    m_more->setPlaceholderText(u"nginx:1.27 ghcr.io/owner/name:tag"_s);
    form()->addRow(tr("&Further images"), m_more,
                   m_chosen.isEmpty() ? tr("Written as nodes do, with spaces between them.")
                                      : tr("Beside those that you chose; with spaces between them."));
    m_file->setPath(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) + u"/images.tar"_s);
    form()->addRow(tr("F&ile"), m_file, tr("On the machine that Breakwater runs on."));
    m_format->setObjectName(u"exportFormat"_s);
    m_format->addItem(tr("OCI image layout: ctr, k3s, podman, skopeo"));
    m_format->addItem(tr("docker-archive: docker load too; one platform an image"));
    form()->addRow(tr("F&ormat"), m_format);
    m_platforms->setObjectName(u"exportPlatforms"_s);
    form()->addRow(tr("&Platforms"), m_platforms, tr("Of each image, those that are here whole go."));
    m_keepIndex->setObjectName(u"exportKeepIndex"_s);
    m_keepIndex->setToolTip(
        tr("For pods that name images by digest. The index then names platforms that are not in the "
           "file, which k3s does not like."));
    form()->addWidget(m_keepIndex);
    m_replaces->setObjectName(u"exportReplaces"_s);
    m_replaces->setClosable(false);
    form()->addWidget(m_replaces);
    form()->addWidget(m_pane);
    const auto changed = [this] {
        form()->clearErrors();
        m_planSoon.start();
    };
    connect(m_more, &QLineEdit::textChanged, this, changed);
    connect(m_file, &FileField::changed, this, changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, changed);
    connect(m_platforms, &PlatformChoice::changed, this, changed);
    connect(m_keepIndex, &QCheckBox::toggled, this, changed);
}

void ExportDialog::transition(Step step)
{
    m_step = step;
    const bool chooses = step == Step::Choose;
    for (QWidget *field : {static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_file),
                           static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_platforms)})
        form()->setRowVisible(field, chooses);
    m_keepIndex->setVisible(chooses);
    if (!chooses)
        m_replaces->dismiss();
    m_stop->setVisible(step == Step::Running);
    cancelButton()->setText(chooses ? tr("Cancel") : tr("Close"));
    cancelButton()->setToolTip(step == Step::Running ? tr("The export goes on.") : QString());
    acceptButton()->setVisible(step != Step::Running);
    setAcceptText(step == Step::Ended ? tr("Export again") : tr("Export"));
    acceptButton()->setEnabled(step == Step::Ended); // the plan says whether anything can go
    if (!chooses && isVisible())
        m_pane->table()->setFocus();
}

admin::ExportRequest ExportDialog::request() const
{
    admin::ExportRequest request;
    request.images = m_chosen;
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    const QStringList more = m_more->text().split(separators, Qt::SkipEmptyParts);
    for (const QString &image : more)
        request.images.append({image});
    request.format
        = m_format->currentIndex() == 1 ? admin::ArchiveFormat::DockerArchive : admin::ArchiveFormat::OciLayout;
    request.platforms = m_platforms->chosen();
    if (request.platforms == m_known)
        request.platforms.clear(); // all that are here, whichever they are of each image
    request.keepIndex = m_keepIndex->isChecked();
    request.file = m_file->path();
    request.replaceFile = m_fileExists;
    return request;
}

void ExportDialog::plan()
{
    const quint64 number = ++m_planNumber;
    m_admin.planExport(request(), {this, [this, number](const Result<admin::ArchivePlan> &plan) {
                                       if (number != m_planNumber || m_step != Step::Choose)
                                           return;
                                       if (plan)
                                           showPlan(*plan);
                                       else
                                           showError(plan.error());
                                   }});
}

void ExportDialog::showPlan(const admin::ArchivePlan &plan)
{
    clearMessage();
    if (m_known.isEmpty() && !plan.knownPlatforms.isEmpty()) {
        m_known = plan.knownPlatforms;
        const QSignalBlocker quiet(m_platforms);
        m_platforms->setKnown(m_known);
    }
    m_fileExists = plan.fileExists;
    if (plan.fileExists)
        m_replaces->showMessage(Tone::Warning, tr("There is such a file already"), tr("The export replaces it."));
    else
        m_replaces->dismiss();
    const bool any = std::any_of(plan.items.cbegin(), plan.items.cend(), words::goes);
    m_pane->showPlan(plan, plan.items.isEmpty() ? QString() : words::exportTotals(plan));
    setAcceptText(any ? tr("Export %1", "size").arg(words::bytes(plan.bytes)) : tr("Export"));
    acceptButton()->setEnabled(any);
}

void ExportDialog::submit()
{
    switch (m_step) {
    case Step::Choose: start(); break;
    case Step::Running: break;
    case Step::Ended:
        m_jobId = 0;
        m_pane->clearEnd();
        transition(Step::Choose);
        plan();
        break;
    }
}

void ExportDialog::start()
{
    setBusy(true);
    m_admin.startExport(request(), {this, [this](const Result<admin::ArchiveJob> &job) {
                                        if (!job) {
                                            showError(job.error());
                                            return;
                                        }
                                        setBusy(false);
                                        m_jobId = job->id;
                                        followJob(*job);
                                        // It may have gone on while this answer was under way.
                                        m_admin.archiveJobs({this, [this](const auto &jobs) {
                                                                 if (!jobs)
                                                                     return;
                                                                 for (const admin::ArchiveJob &each : *jobs)
                                                                     followJob(each);
                                                             }});
                                    }});
}

void ExportDialog::showJob(const admin::ArchiveJob &job)
{
    m_jobId = job.id;
    transition(Step::Running);
    followJob(job);
}

/// Who closed the window while it ran finds it again.
void ExportDialog::findRunningJob()
{
    m_admin.archiveJobs({this, [this](const Result<QList<admin::ArchiveJob>> &jobs) {
                             for (const admin::ArchiveJob &each : jobs ? *jobs : QList<admin::ArchiveJob>()) {
                                 if (each.kind == admin::ArchiveJobKind::Export && !each.finishedAt.isValid()
                                     && m_step == Step::Choose)
                                     showJob(each);
                             }
                         }});
}

void ExportDialog::followJob(const admin::ArchiveJob &job)
{
    if (m_jobId == 0 || job.id != m_jobId)
        return;
    if (!job.finishedAt.isValid()) {
        if (m_step == Step::Choose)
            transition(Step::Running);
        if (m_step == Step::Running)
            m_pane->showProgress(job);
        return;
    }
    if (m_step == Step::Ended)
        return;
    transition(Step::Ended);
    const int done = static_cast<int>(std::count_if(job.plan.items.cbegin(), job.plan.items.cend(), words::went));
    m_pane->showEnd(job, tr("%1 exported to %2", "images, file").arg(words::images(done), job.file),
                    tr("Read it with ctr images import, or put it into agent/images of a k3s node."));
}

} // namespace breakwater::ui
