// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/PlanPage.h"

#include "models/PlanModel.h"
#include "models/StorageWords.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterField.h"
#include "widgets/TablePane.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;

} // namespace

PlanPage::PlanPage(admin::AdminService &service, QWidget *parent)
    : StoragePage(service, parent), m_model(new PlanModel(this)),
      m_pane(new TablePane(u"plan"_s, tr("Filter by name, tag or reason")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(makeWishes());
    layout->addWidget(m_pane, 1);
    layout->addWidget(makeFooter());
    m_pane->setSourceModel(m_model);
    m_pane->setColumns({26, 12, 32, 15, 16}, PlanModel::What, {PlanModel::LastUsed, PlanModel::Tags});
    m_pane->table()->sortByColumn(PlanModel::Size, Qt::DescendingOrder);
    m_pane->table()->setAccessibleName(tr("What the plan removes"));
    m_pane->setLoaded(true);

    m_keep = new QAction(this);
    m_keep->setObjectName(u"planKeep"_s);
    m_keep->setShortcut(Qt::Key_Space);
    m_pin = new QAction(themeIcon(u"pin"_s), tr("Pin instead…"), this);
    m_pin->setObjectName(u"planPin"_s);
    m_pin->setShortcut(Qt::CTRL | Qt::Key_P);
    for (QAction *action : {m_keep, m_pin}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_pane->table()->addAction(action);
    }
    connect(m_keep, &QAction::triggered, this, &PlanPage::toggleKept);
    connect(m_pin, &QAction::triggered, this, &PlanPage::pinInstead);
    connect(m_pane, &TablePane::currentChanged, this, &PlanPage::updateState);
    connect(m_model, &PlanModel::totalsChanged, this, &PlanPage::updateState);
    auto *empty = new EmptyState(u"storage"_s, noPlanTitle(), noPlanText());
    empty->setObjectName(u"planEmpty"_s);
    m_pane->setEmptyState(empty);
    connect(empty, &EmptyState::actionTriggered, this, &PlanPage::makePlan);
    updateState();
}

QWidget *PlanPage::makeWishes()
{
    auto *wishes = new QWidget;
    auto *row = new QHBoxLayout(wishes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(Space::S));
    m_unused = new QComboBox;
    m_unused->setObjectName(u"planUnused"_s);
    m_unused->addItem(tr("As each project says"), 0);
    for (const int days : {30, 60, 90})
        m_unused->addItem(tr("Not pulled for %1", "time").arg(words::duration(qint64(days) * 86400)), days);
    auto *what = theme::label(tr("&What goes"), TextRole::Body, ColorRole::MutedText);
    what->setTextFormat(Qt::AutoText);
    what->setBuddy(m_unused);
    m_unused->setAccessibleName(tr("What goes"));
    m_free = new QSpinBox;
    m_free->setObjectName(u"planFree"_s);
    m_free->setRange(0, 1'000'000);
    m_free->setSuffix(tr(" GB"));
    m_free->setSpecialValueText(tr("no more"));
    m_free->setKeyboardTracking(false);
    m_free->setAccessibleName(tr("Free at least so much"));
    auto *more = theme::label(tr("and free at &least"), TextRole::Body, ColorRole::MutedText);
    more->setTextFormat(Qt::AutoText);
    more->setBuddy(m_free);
    for (QWidget *widget : {static_cast<QWidget *>(what), static_cast<QWidget *>(m_unused),
                            static_cast<QWidget *>(more), static_cast<QWidget *>(m_free)})
        row->addWidget(widget);
    row->addStretch(1);
    // A wish that changes under a plan makes another one.
    const auto wished = [this] {
        if (m_planned)
            makePlan();
    };
    connect(m_unused, &QComboBox::currentIndexChanged, this, wished);
    connect(m_free, &QSpinBox::valueChanged, this, wished);
    return wishes;
}

QWidget *PlanPage::makeFooter()
{
    m_footer = new QWidget;
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(Space::M));
    m_totals = theme::label({}, TextRole::Body, ColorRole::MutedText);
    m_totals->setObjectName(u"planTotals"_s);
    m_totals->setWordWrap(true);
    m_run = new QPushButton;
    m_run->setObjectName(u"planRun"_s);
    theme::makePrimary(m_run);
    row->addWidget(m_totals, 1);
    row->addWidget(m_run);
    connect(m_run, &QPushButton::clicked, this, &PlanPage::askAndRun);
    return m_footer;
}

QString PlanPage::noPlanTitle()
{
    return tr("See what would go before it goes");
}

QString PlanPage::noPlanText()
{
    return tr("A plan lists every image and leftover with the reason and the exact bytes. Nothing is removed until you "
              "run it.");
}

FilterField *PlanPage::filter() const
{
    return m_pane->filter();
}

QWidget *PlanPage::mainPane() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_pane->table()) : m_unused;
}

void PlanPage::setBusy(bool busy)
{
    m_busy = busy;
    updateState();
}

void PlanPage::setTrashHours(int hours)
{
    m_trashHours = hours;
    updateState();
}

void PlanPage::makePlan()
{
    const admin::CollectionRequest request {m_unused->currentData().toInt(), m_free->value() * gigabyte};
    service().planCollection(request, {this, [this](const Result<admin::CollectionPlan> &plan) {
                                           if (!plan) {
                                               Q_EMIT errorRaised(plan.error());
                                               return;
                                           }
                                           Q_EMIT errorCleared();
                                           m_planned = true;
                                           m_model->setPlan(*plan);
                                       }});
}

void PlanPage::updateState()
{
    auto *empty = m_pane->findChild<EmptyState *>(u"planEmpty"_s);
    const qint64 freed = m_model->freedBytes();
    const qint64 trashed = m_model->trashedBytes();
    const bool about = !m_model->kept().isEmpty();
    const bool anyLeft = m_model->kept().size() < m_model->rowCount();
    m_footer->setVisible(m_model->rowCount() > 0);
    m_run->setEnabled(anyLeft && !m_busy);
    m_run->setToolTip(m_busy ? tr("Wait until the job above has ended, or stop it") : QString());
    const QString toTrash = words::bytes(trashed);
    m_run->setText(trashed == 0     ? tr("Free %1", "size").arg(words::bytes(freed))
                       : freed == 0 ? tr("Move %1 to the trash", "size").arg(toTrash)
                                    : tr("Free %1, move %2 to the trash", "sizes").arg(words::bytes(freed), toTrash));
    QStringList lines;
    lines << (about ? tr("About %1 are freed at once.", "size").arg(words::bytes(freed))
                    : tr("%1 are freed at once.", "size").arg(words::bytes(freed)));
    if (trashed > 0)
        lines << tr("%1 go to the trash, where they can be had back for %2.", "size, time")
                     .arg(words::bytes(trashed), words::duration(qint64(m_trashHours) * 3600));
    if (const int pinned = m_model->plan().pinned; pinned > 0)
        lines << (pinned == 1 ? tr("1 image that a rule means is pinned and stays.")
                              : tr("%n images that a rule means are pinned and stay.", nullptr, pinned));
    m_totals->setText(lines.join(u' '));
    if (empty && m_planned) {
        empty->setTexts(u"good"_s, tr("Nothing would go"),
                        tr("Every image is wanted by the rules as they are, and nothing is left over."));
        empty->setAction({});
    } else if (empty) {
        empty->setTexts(u"storage"_s, noPlanTitle(), noPlanText());
        empty->setAction(tr("Make a plan"));
    }
    const QModelIndex current = m_pane->current();
    const admin::CollectionItem *item = m_model->itemAt(current.isValid() ? current.row() : -1);
    const bool kept = item && m_model->isKept(current.row());
    m_keep->setEnabled(item);
    m_keep->setText(kept ? tr("Let it go") : tr("Keep it"));
    m_keep->setIcon(themeIcon(kept ? u"delete"_s : u"check"_s));
    m_pin->setEnabled(item && item->kind == admin::CollectionItem::Kind::Image);
}

void PlanPage::toggleKept()
{
    const QModelIndex current = m_pane->current();
    if (!current.isValid())
        return;
    const bool keep = !m_model->isKept(current.row());
    const QModelIndexList rows = m_pane->selectedRows();
    for (const QModelIndex &row : rows)
        m_model->setKept(row.row(), keep);
    m_model->setKept(current.row(), keep);
}

void PlanPage::pinInstead()
{
    const QModelIndex current = m_pane->current();
    const admin::CollectionItem *item = m_model->itemAt(current.isValid() ? current.row() : -1);
    if (!item || item->kind != admin::CollectionItem::Kind::Image)
        return;
    m_model->setKept(current.row(), true);
    admin::PinSpec spec;
    spec.repository = item->repository;
    spec.tag = item->tags.value(0);
    if (spec.tag.isEmpty())
        spec.digest = item->digest;
    const QString project = item->project;
    service().projects({this, [this, spec, project](const Result<QList<admin::ProjectInfo>> &projects) mutable {
                            for (const admin::ProjectInfo &info : projects ? *projects : QList<admin::ProjectInfo>()) {
                                if (info.spec.name == project)
                                    spec.projectId = info.id;
                            }
                            Q_EMIT pinRequested(spec);
                        }});
}

void PlanPage::askAndRun()
{
    if (!m_model->removesForGood()) {
        run();
        return;
    }
    auto *dialog = new ConfirmDialog(tr("Remove these images for good?"),
                                     tr("The trash is off: what goes cannot be had back. Nodes that want it again "
                                        "download it again from the upstream."),
                                     m_run->text(), this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog] {
        dialog->accept();
        run();
    });
    dialog->open();
}

void PlanPage::run()
{
    m_run->setEnabled(false);
    service().runCollection(m_model->plan().id, m_model->kept(), {this, [this](const Result<admin::JobRun> &run) {
                                                                      if (!run) {
                                                                          updateState();
                                                                          Q_EMIT errorRaised(run.error());
                                                                          return;
                                                                      }
                                                                      Q_EMIT errorCleared();
                                                                      m_planned = false;
                                                                      m_model->clear();
                                                                  }});
}

} // namespace breakwater::ui
