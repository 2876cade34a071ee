// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projects/ProjectsView.h"

#include "models/ProjectModel.h"
#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/explain/ExplainDialog.h"
#include "views/projects/ProjectDialog.h"
#include "widgets/Badge.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/CopyField.h"
#include "widgets/EmptyState.h"
#include "widgets/FactList.h"

#include <QAction>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *addressRow(const QString &caption, CopyField *field)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::Xs));
    auto *label = theme::label(caption, TextRole::Caption, ColorRole::MutedText);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(field);
    return row;
}

QString exampleImage(const admin::ProjectSpec &spec)
{
    return spec.serves.contains(u"docker.io"_s) ? u"library/nginx:latest"_s : u"REPOSITORY:TAG"_s;
}

} // namespace

ProjectsView::ProjectsView(admin::AdminService &service, QWidget *parent)
    : ListDetailView(service, u"projects"_s, tr("Filter by name, registry or upstream"), parent),
      m_model(new ProjectModel(service, this)), m_managed(new Badge), m_facts(new FactList),
      m_byProject(new CopyField(tr("image name with the project"))),
      m_byRegistry(new CopyField(tr("image name with the registry"))), m_byRegistryRow(nullptr),
      m_byMirror(new CopyField(tr("mirror endpoint"))), m_add(nullptr), m_explain(nullptr), m_edit(nullptr),
      m_images(nullptr), m_default(nullptr), m_remove(nullptr)
{
    setObjectName(u"projectsView"_s);
    pane()->setSourceModel(m_model);
    pane()->setColumns({24, 18, 16, 11, 11, 14, 20}, ProjectModel::Freshness,
                       {ProjectModel::Upstream, ProjectModel::Size, ProjectModel::Images, ProjectModel::HitRatio,
                        ProjectModel::Freshness});
    pane()->table()->sortByColumn(ProjectModel::Name, Qt::AscendingOrder);
    pane()->table()->setAccessibleName(tr("Projects"));

    m_add = makePrimaryAction(tr("Create project"), u"addProject"_s);
    m_explain = new QAction(themeIcon(u"info"_s), tr("Explain a pull…"), this);
    m_explain->setObjectName(u"explainProjectPull"_s);
    m_explain->setToolTip(tr("What a pull of an image would do now, and why"));
    connect(m_explain, &QAction::triggered, this, [this] { (new ExplainDialog(this->service(), {}, this))->open(); });
    m_edit = addRowAction(tr("Edit…"), u"edit"_s, Qt::Key_F2, u"editProject"_s);
    m_images = addRowAction(tr("Show images"), u"images"_s, {}, u"showProjectImages"_s);
    m_default = addRowAction(tr("Make default"), u"check"_s, {}, u"makeDefaultProject"_s);
    m_remove = addRowAction(tr("Delete…"), u"delete"_s, QKeySequence::Delete, u"removeProject"_s);
    connect(m_add, &QAction::triggered, this, &ProjectsView::add);
    connect(m_edit, &QAction::triggered, this, &ProjectsView::edit);
    connect(m_default, &QAction::triggered, this, &ProjectsView::makeDefault);
    connect(m_remove, &QAction::triggered, this, &ProjectsView::remove);
    connect(m_images, &QAction::triggered, this, [this] {
        if (const admin::ProjectInfo *project = current())
            Q_EMIT pageRequested(Page::Images, u"project:"_s + project->spec.name);
    });
    buildDetail();

    auto *empty
        = new EmptyState(u"projects"_s, tr("No project yet"),
                         tr("A project gives a registry a name on this server, so that nodes can pull through it."));
    empty->setAction(tr("Create project"));
    connect(empty, &EmptyState::actionTriggered, m_add, &QAction::trigger);
    pane()->setEmptyState(empty);

    follow(m_model);
    connect(&service, &admin::AdminService::serverChanged, this, [this](const admin::ServerInfo &info) {
        m_serverUrls = info.urls;
        refreshDetail();
    });
    ProjectsView::updateActions();
    ProjectsView::activate();
}

QString ProjectsView::title() const
{
    return tr("Projects");
}

QString ProjectsView::description() const
{
    return tr("What nodes can pull, under which name, and how fresh it is kept.");
}

void ProjectsView::activate()
{
    m_model->load();
    service().serverInfo({this, [this](const Result<admin::ServerInfo> &info) {
                              if (!info)
                                  return;
                              m_serverUrls = info->urls;
                              refreshDetail();
                          }});
}

const admin::ProjectInfo *ProjectsView::current() const
{
    const QModelIndex index = pane()->current();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void ProjectsView::buildDetail()
{
    m_managed->set(tr("Managed by the configuration file"), u"lock"_s, Tone::Info);
    m_managed->setToolTip(words::managedByFile());
    m_byRegistryRow = addressRow(tr("By the registry's name"), m_byRegistry);
    detail()->body()->addWidget(m_managed, 0, Qt::AlignLeft);
    detail()->body()->addWidget(makeButtonRow({m_edit, m_images}));
    detail()->body()->addWidget(m_facts);
    detail()->addSection(tr("How nodes address it"), addressRow(tr("By the project's name"), m_byProject));
    detail()->body()->addWidget(m_byRegistryRow);
    detail()->body()->addWidget(
        addressRow(tr("As a mirror, in a node's configuration (image names stay as they are)"), m_byMirror));
    detail()->body()->addStretch(1);
}

void ProjectsView::updateActions()
{
    const admin::ProjectInfo *project = current();
    const bool editable = project && !project->managed;
    for (QAction *action : {m_edit, m_default, m_remove}) {
        action->setEnabled(editable);
        action->setToolTip(project && project->managed ? words::managedByFile() : action->text());
    }
    m_default->setEnabled(editable && !project->spec.isDefault);
    m_images->setEnabled(project);
}

void ProjectsView::updateDetail()
{
    const admin::ProjectInfo *project = current();
    if (!project)
        return;
    const QUrl url(m_serverUrls.value(0));
    const QString authority = url.authority();
    const QString image = exampleImage(project->spec);
    detail()->setTitle(project->spec.name,
                       project->spec.isDefault ? tr("Default: answers requests that name no project") : QString());
    m_managed->setVisible(project->managed);
    m_facts->setFact(tr("Serves"),
                     project->spec.serves.isEmpty() ? tr("nothing but its own name")
                                                    : project->spec.serves.join(u", "_s));
    m_facts->setFact(tr("Upstream"), project->upstreamName);
    m_facts->setFact(
        tr("Holds"),
        tr("%1 in %2", "images, size").arg(words::images(project->images), words::bytes(project->sizeBytes)));
    m_facts->setFact(
        tr("Answered"),
        project->requests == 0
            ? tr("no request since the server started")
            : tr("%1 of %2 requests from the cache").arg(words::count(project->hits), words::count(project->requests)));
    m_facts->setFact(tr("Tags are checked"), words::freshnessRules(project->spec.freshness));
    m_facts->setFact(tr("When a check is due"), words::staleWindow(project->spec));
    m_facts->setFact(tr("While the upstream fails"), words::staleOnError(project->spec));
    m_facts->setFact(tr("Gone upstream"),
                     project->spec.strictGone ? tr("refused with 404; digests are served") : QString());
    m_facts->setFact(tr("Allows only"), project->spec.allow.join(u", "_s));
    m_facts->setFact(tr("Denies"), project->spec.deny.join(u", "_s));
    m_byProject->setValue(u"%1/%2/%3"_s.arg(authority, project->spec.name, image));
    m_byRegistryRow->setVisible(!project->spec.serves.isEmpty());
    m_byRegistry->setValue(u"%1/%2/%3"_s.arg(authority, project->spec.serves.value(0), image));
    m_byMirror->setValue(u"%1/v2/%2"_s.arg(m_serverUrls.value(0), project->spec.name));
}

void ProjectsView::add()
{
    auto *dialog = new ProjectDialog(service(), this);
    connect(dialog, &ProjectDialog::saved, this, [this](const admin::ProjectInfo &project) {
        m_model->upsert(project);
        pane()->filter()->clear();
        pane()->table()->selectKey(project.id);
        openDetail();
        Q_EMIT toastRequested(tr("Created %1").arg(project.spec.name));
    });
    dialog->open();
}

void ProjectsView::edit()
{
    const admin::ProjectInfo *project = current();
    if (!project || project->managed)
        return;
    auto *dialog = new ProjectDialog(service(), *project, this);
    connect(dialog, &ProjectDialog::saved, this, [this](const admin::ProjectInfo &saved) {
        m_model->upsert(saved);
        Q_EMIT toastRequested(tr("Saved %1").arg(saved.spec.name));
    });
    dialog->open();
}

void ProjectsView::makeDefault()
{
    const admin::ProjectInfo *project = current();
    if (!project || project->managed)
        return;
    admin::ProjectSpec spec = project->spec;
    spec.isDefault = true;
    service().updateProject(project->id, spec, {this, [this](const Result<admin::ProjectInfo> &changed) {
                                                    if (!changed) {
                                                        Q_EMIT errorRaised(changed.error());
                                                        return;
                                                    }
                                                    m_model->load();
                                                }});
}

void ProjectsView::remove()
{
    const admin::ProjectInfo *project = current();
    if (!project || project->managed)
        return;
    const QString name = project->spec.name;
    const QString what = project->spec.serves.isEmpty() ? name : project->spec.serves.join(u", "_s);
    const QString consequence = project->images == 0
        ? tr("Nothing is cached in it. Nodes that pull %1 through it get an error, or go to the Internet themselves.")
              .arg(what)
        : tr("%1 in %2 are removed with it. Nodes that pull %3 through it get an error, or go to the Internet "
             "themselves. This cannot be undone.")
              .arg(words::images(project->images), words::bytes(project->sizeBytes), what);
    const QString deed = project->images == 0
        ? tr("Delete %1").arg(name)
        : tr("Delete %1 and %2", "project, images").arg(name, words::images(project->images));
    const QString robots = tr("Robots that belong to it are removed, too; others lose their permission for it, and one "
                              "that has no other project left is disabled.");
    auto *dialog
        = new ConfirmDialog(tr("Delete the project %1?").arg(name),
                            tr("%1 %2", "sentences that follow each other").arg(consequence, robots), deed, this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, name, id = project->id] {
        service().removeProject(id, {dialog, [this, dialog, name, id](const Result<void> &removed) {
                                         if (!removed) {
                                             dialog->showError(removed.error());
                                             return;
                                         }
                                         m_model->remove(id);
                                         Q_EMIT toastRequested(tr("Deleted %1").arg(name));
                                         dialog->accept();
                                     }});
    });
    dialog->open();
}

} // namespace breakwater::ui
