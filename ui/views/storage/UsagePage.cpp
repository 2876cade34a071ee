// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/UsagePage.h"

#include "models/UsageModel.h"
#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/images/DeleteImagesDialog.h"
#include "views/images/DeletionUndo.h"
#include "widgets/ChoiceBar.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/TablePane.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;
using Level = UsageModel::Level;

UsagePage::UsagePage(admin::AdminService &service, QWidget *parent)
    : StoragePage(service, parent), m_model(new UsageModel(service, this)), m_undo(new DeletionUndo(service)),
      m_pane(new TablePane(u"usage"_s, tr("Filter by name, tag, digest or “pinned”"))),
      m_levels(new ChoiceBar(tr("What is listed"))), m_cut(theme::label({}, TextRole::Caption, ColorRole::MutedText))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(m_undo);
    layout->addWidget(m_pane, 1);
    m_levels->addChoice(static_cast<int>(Level::Images), tr("Images"), u"usageImages"_s);
    m_levels->addChoice(static_cast<int>(Level::Repositories), tr("Repositories"), u"usageRepositories"_s);
    m_levels->addChoice(static_cast<int>(Level::Projects), tr("Projects"), u"usageProjects"_s);
    m_cut->setObjectName(u"usageCut"_s);
    m_pane->addFilterWidget(m_cut);
    m_pane->addFilterWidget(m_levels);
    m_pane->setSourceModel(m_model);
    m_pane->setColumns({34, 18, 13, 12, 9, 8, 14}, UsageModel::Name,
                       {UsageModel::LastUsed, UsageModel::Shared, UsageModel::Pulls});
    m_pane->table()->setColumnHidden(UsageModel::Images, true); // of an image it says nothing
    m_pane->table()->sortByColumn(UsageModel::Own, Qt::DescendingOrder);
    m_pane->table()->setAccessibleName(tr("What takes the space"));
    m_pane->setEmptyState(new EmptyState(u"storage"_s, tr("Nothing takes space yet"),
                                         tr("As soon as a node pulls an image, it is listed here with its size.")));
    m_show = addAction(tr("Show in Images"), u"images"_s, {}, u"usageShow"_s);
    m_pin = addAction(tr("Pin…"), u"pin"_s, Qt::CTRL | Qt::Key_P, u"usagePin"_s);
    m_remove = addAction(tr("Delete…"), u"delete"_s, QKeySequence::Delete, u"usageDelete"_s);
    connect(m_show, &QAction::triggered, this, &UsagePage::showInImages);
    connect(m_pin, &QAction::triggered, this, &UsagePage::pin);
    connect(m_remove, &QAction::triggered, this, &UsagePage::remove);
    connect(m_pane, &TablePane::currentChanged, this, &UsagePage::updateActions);
    connect(m_pane, &TablePane::opened, this, &UsagePage::showInImages);
    connect(m_levels, &ChoiceBar::chosen, this, [this](int level) {
        m_model->setLevel(static_cast<Level>(level));
        m_pane->table()->setColumnHidden(UsageModel::Images, m_model->level() == Level::Images);
        updateActions();
        tellCut();
    });
    connect(m_model, &UsageModel::loaded, this, [this] {
        m_pane->setLoaded(true);
        tellCut();
        noteLoaded();
    });
    connect(m_model, &UsageModel::loadFailed, this, &UsagePage::noteFailed);
    connect(m_undo, &DeletionUndo::failed, this, &StoragePage::errorRaised);
    connect(m_undo, &DeletionUndo::restored, this, [this](const admin::RestoredInfo &what) {
        m_model->load();
        Q_EMIT toastRequested(tr("%1 is back", "repository").arg(what.repository));
    });
    updateActions();
}

QAction *UsagePage::addAction(const QString &text, const QString &icon, const QKeySequence &keys, const QString &name)
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pane->table()->addAction(action);
    return action;
}

void UsagePage::setOverview(const admin::StorageOverview &overview)
{
    m_imagesInAll = overview.images;
    tellCut();
}

void UsagePage::tellCut()
{
    const int listed = m_model->rowCount();
    const bool isCut = m_model->level() == Level::Images && listed > 0 && m_imagesInAll > listed;
    m_cut->setText(
        isCut ? tr("the biggest %1 of %2", "numbers of images").arg(words::count(listed), words::count(m_imagesInAll))
              : QString());
    m_cut->setVisible(isCut);
}

void UsagePage::activate()
{
    m_model->load();
}

FilterField *UsagePage::filter() const
{
    return m_pane->filter();
}

QWidget *UsagePage::mainPane() const
{
    return m_pane->table();
}

const admin::UsageRow *UsagePage::current() const
{
    const QModelIndex index = m_pane->current();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void UsagePage::updateActions()
{
    const admin::UsageRow *row = current();
    m_show->setEnabled(row);
    m_pin->setEnabled(row);
    m_remove->setEnabled(row && row->repositoryId != 0);
    m_remove->setToolTip(row && row->repositoryId == 0 ? tr("A project is deleted on the page Projects")
                                                       : m_remove->text());
}

void UsagePage::showInImages()
{
    const admin::UsageRow *row = current();
    if (!row)
        return;
    const QString filter = row->repositoryId == 0 ? u"project:"_s + row->project
                                                  : u"project:%1 repository:%2"_s.arg(row->project, row->repository);
    Q_EMIT pageRequested(Page::Images, filter);
}

void UsagePage::pin()
{
    const admin::UsageRow *row = current();
    if (!row)
        return;
    admin::PinSpec spec;
    spec.projectId = row->projectId;
    spec.repository = row->repositoryId == 0 ? u"*"_s : row->repository;
    spec.tag = row->digest.isEmpty() ? u"*"_s : row->tags.value(0);
    if (spec.tag.isEmpty())
        spec.digest = row->digest;
    Q_EMIT pinRequested(spec);
}

void UsagePage::remove()
{
    const admin::UsageRow *row = current();
    if (!row || row->repositoryId == 0)
        return;
    const QStringList digests = row->digest.isEmpty() ? QStringList() : QStringList {row->digest};
    auto *dialog = new DeleteImagesDialog(service(), row->repositoryId, row->repository, digests, this);
    connect(dialog, &DeleteImagesDialog::deleted, this,
            [this, dialog, project = row->project, name = row->repository](const admin::DeletionPlan &done) {
                m_model->load();
                if (dialog->trashHours() > 0)
                    m_undo->offer(project, name, done, dialog->trashHours());
                else
                    Q_EMIT toastRequested(tr("Freed %1", "size").arg(words::bytes(done.freedBytes)));
            });
    dialog->open();
}

} // namespace breakwater::ui
