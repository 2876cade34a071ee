// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/PinsPage.h"

#include "models/PinModel.h"
#include "models/StorageWords.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ActionButton.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/InlineMessage.h"
#include "widgets/TablePane.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

PinsPage::PinsPage(admin::AdminService &service, QWidget *parent)
    : StoragePage(service, parent), m_model(new PinModel(service, this)), m_undo(new InlineMessage),
      m_pane(new TablePane(u"pins"_s, tr("Filter by pattern, project or note")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    m_undo->setObjectName(u"pinUndo"_s);
    layout->addWidget(m_undo);
    layout->addWidget(m_pane, 1);
    m_pane->setSourceModel(m_model);
    m_pane->setColumns({34, 18, 12, 11, 24, 15}, PinModel::Note,
                       {PinModel::Created, PinModel::Size, PinModel::Project});
    m_pane->table()->sortByColumn(PinModel::Pattern, Qt::AscendingOrder);
    m_pane->table()->setAccessibleName(tr("Pins"));
    auto *empty = new EmptyState(u"pin"_s, tr("Nothing is pinned"),
                                 tr("Pin what must be here even when the upstream is not: it is never evicted, and no "
                                    "retention rule takes it."));
    empty->setAction(tr("Add a pin"));
    m_pane->setEmptyState(empty);
    m_add = new QAction(themeIcon(u"add"_s), tr("Add a pin"), this);
    m_add->setObjectName(u"pinAdd"_s);
    m_remove = new QAction(themeIcon(u"delete"_s), tr("Remove the pin"), this);
    m_remove->setObjectName(u"pinRemove"_s);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pane->table()->addActions({m_add, m_remove});
    for (QAction *each : {m_remove, m_add}) {
        auto *button = new ActionButton(each);
        button->setObjectName(each->objectName() + u"Button"_s);
        m_pane->addFilterWidget(button);
    }
    const auto add = [this] { Q_EMIT pinRequested(admin::PinSpec {0, {}, u"*"_s, {}, {}}); };
    connect(m_add, &QAction::triggered, this, add);
    connect(empty, &EmptyState::actionTriggered, this, add);
    connect(m_remove, &QAction::triggered, this, &PinsPage::remove);
    connect(m_pane, &TablePane::currentChanged, this, &PinsPage::updateActions);
    connect(m_undo, &InlineMessage::actionTriggered, this, [this] {
        this->service().addPin(m_removed, {this, [this](const Result<admin::PinInfo> &pin) {
                                               if (!pin) {
                                                   Q_EMIT errorRaised(pin.error());
                                                   return;
                                               }
                                               m_undo->dismiss();
                                           }});
    });
    connect(m_model, &PinModel::loaded, this, [this] {
        m_pane->setLoaded(true);
        noteLoaded();
    });
    connect(m_model, &PinModel::loadFailed, this, &PinsPage::noteFailed);
    updateActions();
}

void PinsPage::activate()
{
    m_model->load();
}

FilterField *PinsPage::filter() const
{
    return m_pane->filter();
}

QWidget *PinsPage::mainPane() const
{
    return m_pane->table();
}

void PinsPage::updateActions()
{
    m_remove->setEnabled(m_pane->current().isValid());
}

void PinsPage::remove()
{
    const QModelIndex index = m_pane->current();
    const admin::PinInfo *pin = index.isValid() ? m_model->rowAt(index.row()) : nullptr;
    if (!pin)
        return;
    service().removePin(pin->id, {this, [this, spec = pin->spec](const Result<void> &removed) {
                                      if (!removed) {
                                          Q_EMIT errorRaised(removed.error());
                                          return;
                                      }
                                      Q_EMIT errorCleared();
                                      m_removed = spec;
                                      m_undo->showMessage(Tone::Info,
                                                          tr("%1 is not pinned any more").arg(words::pinPattern(spec)));
                                      m_undo->setAction(tr("Undo"));
                                  }});
}

} // namespace breakwater::ui
