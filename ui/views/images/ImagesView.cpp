// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/images/ImagesView.h"

#include "models/ImageModel.h"
#include "models/RepositoryModel.h"
#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/archives/ExportDialog.h"
#include "views/archives/ImportDialog.h"
#include "views/explain/ExplainDialog.h"
#include "views/images/DeleteImagesDialog.h"
#include "views/images/DeletionUndo.h"
#include "views/images/ImageDetailPane.h"
#include "views/images/RepositoryDelegate.h"
#include "views/images/RepositoryFilter.h"
#include "views/warmup/WarmUpDialog.h"
#include "widgets/ActionButton.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/Skeleton.h"
#include "widgets/TablePane.h"
#include "widgets/TableView.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

ImagesView::ImagesView(admin::AdminService &service, QWidget *parent)
    : View(service, parent), m_repositories(new RepositoryModel(service, this)),
      m_repositoryFilter(new RepositoryFilter(this)), m_images(new ImageModel(service, this)),
      m_undo(new DeletionUndo(service)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(u"images"_s, tr("Nothing cached yet"),
                             tr("Images appear here as soon as a node pulls one, from its first byte on."))),
      m_noMatch(new EmptyState(u"filter"_s, tr("Nothing matches"), tr("No repository has these words."))),
      m_skeleton(new Skeleton(8)), m_content(nullptr), m_listStack(new QStackedWidget), m_project(new QComboBox),
      m_filter(new FilterField(tr("Find a repository"))), m_list(new QListView),
      m_imagePane(new TablePane(u"images"_s, tr("Filter by tag, digest, platform or node"))),
      m_detail(new ImageDetailPane(service)), m_explain(nullptr), m_warmUp(new QAction(this)), m_export(nullptr),
      m_import(new QAction(this)), m_copyReference(nullptr), m_copyDigest(nullptr), m_remove(nullptr),
      m_removeRepository(nullptr)
{
    setObjectName(u"imagesView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(m_undo);
    layout->addWidget(m_stack);

    auto *columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(theme::space(Space::M));
    columns->addWidget(makeRepositoryPane());
    columns->addWidget(makeImagePane());
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 1);
    columns->setSizes({fontMetrics().averageCharWidth() * 34, fontMetrics().averageCharWidth() * 100});
    m_content = columns;
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    m_empty->setAction(tr("Set up a node"));
    m_warmUp->setObjectName(u"warmUpImages"_s);
    m_warmUp->setText(tr("Warm up images…"));
    m_warmUp->setToolTip(tr("Fetch images before a node asks for them"));
    m_warmUp->setIcon(themeIcon(u"upload"_s));
    connect(m_warmUp, &QAction::triggered, this, [this] { (new WarmUpDialog(this->service(), this))->open(); });
    m_import->setObjectName(u"importImages"_s);
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Bring images from a file into the cache"));
    m_import->setIcon(themeIcon(u"file"_s));
    connect(m_import, &QAction::triggered, this, &ImagesView::importImages);
    auto *warmUp = new ActionButton(m_warmUp);
    warmUp->setObjectName(u"emptyWarmUp"_s);
    m_empty->addExtra(warmUp);
    auto *import = new ActionButton(m_import);
    import->setObjectName(u"emptyImport"_s);
    m_empty->addExtra(import);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(Page::Nodes, QString()); });
    m_noMatch->setAction(tr("Clear the filter"));
    connect(m_noMatch, &EmptyState::actionTriggered, this, [this] {
        m_filter->clear();
        m_project->setCurrentIndex(0);
        m_filter->setFocus();
    });

    connect(m_undo, &DeletionUndo::failed, this, &View::errorRaised);
    connect(m_undo, &DeletionUndo::restored, this, [this](const admin::RestoredInfo &what) {
        m_repositories->load();
        m_images->reload();
        Q_EMIT toastRequested(tr("%1 is back", "repository").arg(what.repository));
    });
    connect(m_repositories, &RepositoryModel::loaded, this, [this] {
        Q_EMIT errorCleared();
        updateState();
    });
    connect(m_repositories, &RepositoryModel::loadFailed, this, &View::errorRaised);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_repositories, signal, this, &ImagesView::updateState);
    connect(m_images, &ImageModel::loadFailed, this, &View::errorRaised);
    connect(m_images, &ImageModel::loaded, this, [this] {
        m_imagePane->setLoaded(true);
        if (!m_imagePane->current().isValid() && m_images->rowCount() > 0)
            m_imagePane->table()->selectRow(0);
        showImage();
    });
    connect(m_imagePane, &TablePane::currentChanged, this, &ImagesView::showImage);
    connect(m_imagePane->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImagesView::updateActions);
    updateActions();
    ImagesView::activate();
}

QString ImagesView::title() const
{
    return tr("Images");
}

QString ImagesView::description() const
{
    return tr("What is cached here, ready to be pulled even when the upstream is down.");
}

QWidget *ImagesView::makeRepositoryPane()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    column->addWidget(m_project);
    column->addWidget(m_filter);
    column->addWidget(m_listStack, 1);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_list);
    m_listStack->addWidget(card);
    m_listStack->addWidget(m_noMatch);
    pane->setMinimumWidth(fontMetrics().averageCharWidth() * 26);

    m_project->setObjectName(u"imageProject"_s);
    m_project->setAccessibleName(tr("Project"));
    m_project->addItem(tr("All projects"), QString());
    m_filter->setObjectName(u"repositoryFilter"_s);
    m_list->setObjectName(u"repositoryList"_s);
    m_list->setAccessibleName(tr("Repositories"));
    m_list->setProperty("bwPlain", true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RepositoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_repositoryFilter->setSourceModel(m_repositories);
    m_repositoryFilter->sort(0);
    m_list->setModel(m_repositoryFilter);

    auto *exportAll = new QAction(themeIcon(u"save"_s), tr("Export the repository…"), this);
    exportAll->setObjectName(u"exportRepository"_s);
    m_list->addAction(exportAll);
    connect(exportAll, &QAction::triggered, this, &ImagesView::exportRepository);
    m_removeRepository = new QAction(themeIcon(u"delete"_s), tr("Delete the repository…"), this);
    m_removeRepository->setObjectName(u"removeRepository"_s);
    m_removeRepository->setShortcut(QKeySequence::Delete);
    m_removeRepository->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_removeRepository);
    connect(m_removeRepository, &QAction::triggered, this, &ImagesView::removeRepository);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImagesView::showRepository);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_repositoryFilter->setFilterText(text);
        updateState();
    });
    connect(m_filter, &FilterField::left, this, [this] { m_list->setFocus(); });
    connect(m_project, &QComboBox::currentIndexChanged, this, [this] {
        m_repositoryFilter->setProject(m_project->currentData().toString());
        updateState();
    });
    connect(m_list, &QListView::activated, this, [this] { m_imagePane->table()->setFocus(); });
    return pane;
}

QWidget *ImagesView::makeImagePane()
{
    auto *rows = new QSplitter(Qt::Vertical);
    rows->setChildrenCollapsible(false);
    rows->setHandleWidth(theme::space(Space::M));
    rows->addWidget(m_imagePane);
    rows->addWidget(m_detail);
    rows->setStretchFactor(0, 2);
    rows->setStretchFactor(1, 3);
    m_imagePane->setMinimumHeight(theme::rowHeight() * 5);
    m_detail->setMinimumHeight(theme::rowHeight() * 6);

    TableView *table = m_imagePane->table();
    m_imagePane->setSourceModel(m_images);
    m_imagePane->setColumns({14, 14, 12, 11, 13, 15, 20, 9}, ImageModel::LastPull,
                            {ImageModel::Platforms, ImageModel::Complete, ImageModel::Digest, ImageModel::Pulls});
    table->sortByColumn(ImageModel::Tag, Qt::AscendingOrder);
    table->setAccessibleName(tr("Tags and images"));
    m_imagePane->setEmptyState(new EmptyState(u"tag"_s, tr("No image in this repository"),
                                              tr("What was here has been deleted; it comes back with the next pull.")));
    const auto action = [this, table](const QString &text, const QString &icon, const QString &name) {
        auto *made = new QAction(themeIcon(icon), text, this);
        made->setObjectName(name);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        table->addAction(made);
        return made;
    };
    m_explain = action(tr("Explain a pull…"), u"info"_s, u"explainImagePull"_s);
    m_explain->setToolTip(tr("What a pull of this image would do now, and why"));
    connect(m_explain, &QAction::triggered, this, &ImagesView::explain);
    m_export = action(tr("Export…"), u"save"_s, u"exportImages"_s);
    m_export->setToolTip(tr("Write the chosen images into a file, for machines without a network"));
    connect(m_export, &QAction::triggered, this, &ImagesView::exportImages);
    m_copyReference = action(tr("Copy digest reference"), u"copy"_s, u"copyImageReference"_s);
    m_copyDigest = action(tr("Copy digest"), u"copy"_s, u"copyImageDigest"_s);
    m_remove = action(tr("Delete…"), u"delete"_s, u"removeImages"_s);
    m_remove->setShortcut(QKeySequence::Delete);
    connect(m_remove, &QAction::triggered, this, &ImagesView::removeImages);
    connect(m_copyDigest, &QAction::triggered, this, [this] {
        if (const admin::ImageInfo *image = m_images->rowAt(m_imagePane->current().row()))
            QGuiApplication::clipboard()->setText(image->digest);
    });
    connect(m_copyReference, &QAction::triggered, this, [this] {
        const admin::ImageInfo *image = m_images->rowAt(m_imagePane->current().row());
        const admin::RepositoryInfo *repository = m_repositories->find(m_images->repository());
        if (!image || !repository)
            return;
        const QString registry = m_registryOf.value(repository->project, repository->project);
        QGuiApplication::clipboard()->setText(u"%1/%2@%3"_s.arg(registry, repository->name, image->digest));
    });
    return rows;
}

void ImagesView::activate()
{
    m_repositories->load();
    m_images->refreshTimes();
    service().projects({this, [this](const Result<QList<admin::ProjectInfo>> &projects) {
                            if (!projects)
                                return;
                            for (const admin::ProjectInfo &project : *projects)
                                m_registryOf.insert(project.spec.name, project.spec.serves.value(0));
                            showImage();
                        }});
}

void ImagesView::applyFilter(const QString &filter)
{
    QStringList free;
    m_wantedProject.clear();
    m_wantedRepository.clear();
    const QStringList parts = filter.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.startsWith(u"project:"_s))
            m_wantedProject = part.mid(8);
        else if (part.startsWith(u"repository:"_s))
            m_wantedRepository = part.mid(11);
        else
            free << part;
    }
    m_filter->setText(free.join(u' '));
    updateState();
}

bool ImagesView::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
    return true;
}

QList<QWidget *> ImagesView::panes()
{
    return {m_list, m_imagePane->table(), m_detail};
}

void ImagesView::updateProjects()
{
    QStringList projects;
    for (const admin::RepositoryInfo &repository : m_repositories->rows()) {
        if (!projects.contains(repository.project))
            projects << repository.project;
    }
    projects.sort();
    QStringList shown;
    for (int i = 1; i < m_project->count(); ++i)
        shown << m_project->itemData(i).toString();
    if (projects != shown) {
        const QString current = m_project->currentData().toString();
        const QSignalBlocker block(m_project);
        while (m_project->count() > 1)
            m_project->removeItem(1);
        for (const QString &project : projects)
            m_project->addItem(project, project);
        m_project->setCurrentIndex(std::max(0, m_project->findData(current)));
    }
    if (!m_wantedProject.isEmpty() && m_project->findData(m_wantedProject) >= 0) {
        const QString wanted = std::exchange(m_wantedProject, QString());
        m_project->setCurrentIndex(m_project->findData(wanted));
    }
    m_repositoryFilter->setProject(m_project->currentData().toString());
}

void ImagesView::updateState()
{
    updateProjects();
    const bool hasAny = m_repositories->rowCount() > 0;
    if (hasAny)
        m_stack->setCurrentWidget(m_content);
    else
        m_stack->setCurrentWidget(m_repositories->isLoaded() ? static_cast<QWidget *>(m_empty) : m_skeleton);
    m_listStack->setCurrentIndex(hasAny && m_repositoryFilter->rowCount() == 0 ? 1 : 0);
    if (!m_wantedRepository.isEmpty()) {
        for (int row = 0; row < m_repositoryFilter->rowCount(); ++row) {
            const QModelIndex index = m_repositoryFilter->index(row, 0);
            if (index.data().toString() == m_wantedRepository) {
                m_wantedRepository.clear();
                m_list->setCurrentIndex(index);
                break;
            }
        }
    }
    if (!m_list->currentIndex().isValid() && m_repositoryFilter->rowCount() > 0)
        m_list->setCurrentIndex(m_repositoryFilter->index(0, 0));
}

void ImagesView::showRepository()
{
    const qint64 id = m_list->currentIndex().data(KeyRole).toLongLong();
    m_removeRepository->setEnabled(id != 0);
    if (id == m_images->repository())
        return;
    m_imagePane->setLoaded(false);
    m_imagePane->filter()->clear();
    m_images->setRepository(id);
    showImage();
}

void ImagesView::showImage()
{
    updateActions();
    const admin::ImageInfo *image = m_images->rowAt(m_imagePane->current().row());
    const admin::RepositoryInfo *repository = m_repositories->find(m_images->repository());
    if (!image || !repository) {
        m_detail->clear();
        return;
    }
    m_detail->showImage(*image, repository->name, m_registryOf.value(repository->project));
}

void ImagesView::updateActions()
{
    const bool any = m_imagePane->current().isValid();
    for (QAction *action : {m_copyReference, m_copyDigest, m_remove})
        action->setEnabled(any);
}

void ImagesView::explain()
{
    const admin::ImageInfo *image = m_images->rowAt(m_imagePane->current().row());
    const admin::RepositoryInfo *repository = m_repositories->find(m_images->repository());
    QString name;
    if (image && repository)
        name = words::projectReference(repository->project, repository->name,
                                       image->tag.isEmpty() ? image->digest : image->tag);
    (new ExplainDialog(service(), name, this))->open();
}

void ImagesView::exportImages()
{
    QList<admin::ArchivedImageChoice> chosen;
    const QModelIndexList rows = m_imagePane->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const admin::ImageInfo *image = m_images->rowAt(row.row()))
            chosen.append({{}, image->repositoryId, image->tag, image->digest});
    }
    (new ExportDialog(service(), chosen, this))->open();
}

void ImagesView::exportRepository()
{
    QList<admin::ArchivedImageChoice> chosen;
    for (const admin::ImageInfo &image : m_images->rows())
        chosen.append({{}, image.repositoryId, image.tag, image.digest});
    (new ExportDialog(service(), chosen, this))->open();
}

void ImagesView::importImages()
{
    const admin::RepositoryInfo *repository = m_repositories->find(m_images->repository());
    (new ImportDialog(service(), repository ? repository->project : QString(), this))->open();
}

void ImagesView::removeImages()
{
    const admin::RepositoryInfo *repository = m_repositories->find(m_images->repository());
    if (!repository)
        return;
    QStringList digests;
    const QModelIndexList rows = m_imagePane->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const admin::ImageInfo *image = m_images->rowAt(row.row()))
            digests << image->digest;
    }
    digests.removeDuplicates();
    if (digests.isEmpty())
        return;
    auto *dialog = new DeleteImagesDialog(service(), repository->id, repository->name, digests, this);
    connect(dialog, &DeleteImagesDialog::deleted, this,
            [this, dialog, project = repository->project, name = repository->name](const admin::DeletionPlan &done) {
                m_images->reload();
                if (dialog->trashHours() > 0)
                    m_undo->offer(project, name, done, dialog->trashHours());
                else
                    Q_EMIT toastRequested(tr("Freed %1").arg(words::bytes(done.freedBytes)));
            });
    dialog->open();
}

void ImagesView::removeRepository()
{
    const admin::RepositoryInfo *repository = m_repositories->find(m_list->currentIndex().data(KeyRole).toLongLong());
    if (!repository)
        return;
    auto *dialog = new DeleteImagesDialog(service(), repository->id, repository->name, {}, this);
    connect(dialog, &DeleteImagesDialog::deleted, this,
            [this, dialog, project = repository->project, name = repository->name](const admin::DeletionPlan &done) {
                m_repositories->load();
                if (dialog->trashHours() > 0)
                    m_undo->offer(project, name, done, dialog->trashHours());
                else
                    Q_EMIT toastRequested(tr("Freed %1").arg(words::bytes(done.freedBytes)));
            });
    dialog->open();
}

} // namespace breakwater::ui
