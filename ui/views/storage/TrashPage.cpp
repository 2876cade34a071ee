// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/TrashPage.h"

#include "models/StorageWords.h"
#include "models/TrashModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ActionButton.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/InlineMessage.h"
#include "widgets/TablePane.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

TrashPage::TrashPage(admin::AdminService &service, QWidget *parent)
    : StoragePage(service, parent), m_model(new TrashModel(service, this)), m_note(new InlineMessage),
      m_pane(new TablePane(u"trash"_s, tr("Filter by name, tag or reason"))),
      m_empty(new EmptyState(u"delete"_s, tr("The trash is empty"), tr("What is deleted comes here first.")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    m_note->setObjectName(u"trashNote"_s);
    layout->addWidget(m_note);
    layout->addWidget(m_pane, 1);
    m_pane->setSourceModel(m_model);
    m_pane->setColumns({34, 16, 11, 15, 26, 14}, TrashModel::Image, {TrashModel::Deleted, TrashModel::Reason});
    m_pane->table()->sortByColumn(TrashModel::Deleted, Qt::DescendingOrder);
    m_pane->table()->setAccessibleName(tr("Trash"));
    m_pane->setEmptyState(m_empty);

    const auto action
        = [this](const QString &text, const QString &icon, const QKeySequence &keys, const QString &name) {
              auto *made = new QAction(themeIcon(icon), text, this);
              made->setObjectName(name);
              made->setShortcut(keys);
              made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
              return made;
          };
    m_restore = action(tr("Restore"), u"refresh"_s, QKeySequence::Undo, u"trashRestore"_s);
    m_free = action(tr("Free now…"), u"delete"_s, QKeySequence::Delete, u"trashFree"_s);
    m_freeAll = action(tr("Free all…"), u"delete"_s, {}, u"trashFreeAll"_s);
    m_pane->table()->addActions({m_restore, m_free, m_freeAll});
    for (QAction *each : {m_restore, m_free, m_freeAll}) {
        auto *button = new ActionButton(each);
        button->setObjectName(each->objectName() + u"Button"_s);
        m_pane->addFilterWidget(button);
    }
    connect(m_restore, &QAction::triggered, this, &TrashPage::restore);
    connect(m_pane, &TablePane::opened, this, &TrashPage::restore);
    connect(m_free, &QAction::triggered, this, [this] {
        qint64 bytes = 0;
        const QList<qint64> ids = chosen();
        for (const qint64 id : ids)
            bytes += m_model->find(id)->sizeBytes;
        if (!ids.isEmpty())
            free(ids, bytes);
    });
    connect(m_freeAll, &QAction::triggered, this, [this] { free({}, m_model->heldBytes()); });
    connect(m_pane, &TablePane::currentChanged, this, &TrashPage::updateActions);
    connect(m_model, &TrashModel::loaded, this, [this] {
        m_pane->setLoaded(true);
        updateActions();
        noteLoaded();
    });
    connect(m_model, &TrashModel::loadFailed, this, &TrashPage::noteFailed);
    updateActions();
}

void TrashPage::activate()
{
    m_model->load();
}

FilterField *TrashPage::filter() const
{
    return m_pane->filter();
}

QWidget *TrashPage::mainPane() const
{
    return m_pane->table();
}

void TrashPage::setTrashHours(int hours)
{
    if (hours > 0)
        m_empty->setTexts(u"delete"_s, tr("The trash is empty"),
                          tr("What is deleted stays here for %1 and can be had back.", "time")
                              .arg(words::duration(qint64(hours) * 3600)));
    else
        m_empty->setTexts(u"delete"_s, tr("The trash is off"),
                          tr("What is deleted is gone at once. The rules give it a time in which it can be had back."));
}

void TrashPage::refreshTimes()
{
    m_model->refreshTimes();
}

QList<qint64> TrashPage::chosen() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_pane->selectedRows();
    for (const QModelIndex &row : rows)
        ids << row.data(KeyRole).toLongLong();
    return ids;
}

void TrashPage::updateActions()
{
    const bool any = m_pane->current().isValid();
    m_restore->setEnabled(any);
    m_free->setEnabled(any);
    m_freeAll->setEnabled(m_model->rowCount() > 0);
}

void TrashPage::restore()
{
    for (const qint64 id : chosen()) {
        service().restoreTrash(
            id, {this, [this](const Result<admin::RestoredInfo> &restored) {
                     if (!restored) {
                         Q_EMIT errorRaised(restored.error());
                         return;
                     }
                     Q_EMIT errorCleared();
                     Q_EMIT toastRequested(tr("%1 is back", "repository").arg(restored->repository));
                     if (restored->tagsTaken.isEmpty())
                         return;
                     m_note->showMessage(
                         Tone::Info, tr("%1 is back, without some of its tags").arg(restored->repository),
                         tr("These mean another image by now: %1.", "tags").arg(words::tagList(restored->tagsTaken)));
                 }});
    }
}

void TrashPage::free(const QList<qint64> &ids, qint64 bytes)
{
    const QString size = words::bytes(bytes);
    auto *dialog = new ConfirmDialog(ids.isEmpty() ? tr("Free everything in the trash?") : tr("Free this now?"),
                                     tr("It cannot be had back then. Nodes that want it again download it again from "
                                        "the upstream."),
                                     tr("Free %1", "size").arg(size), this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, ids] {
        service().purgeTrash(ids, {dialog, [this, dialog](const Result<qint64> &freed) {
                                       if (!freed) {
                                           dialog->showError(freed.error());
                                           return;
                                       }
                                       dialog->accept();
                                       Q_EMIT toastRequested(tr("Freed %1", "size").arg(words::bytes(*freed)));
                                   }});
    });
    dialog->open();
}

} // namespace breakwater::ui
