// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/AuditView.h"

#include "models/AuditFilterText.h"
#include "models/AuditModel.h"
#include "models/AuditWords.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/audit/AuditDetailPane.h"
#include "views/audit/AuditExportDialog.h"
#include "views/audit/AuditFilterBar.h"
#include "views/audit/AuditFooter.h"
#include "views/audit/AuditRetentionDialog.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterChips.h"
#include "widgets/InlineMessage.h"

#include <QAction>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

AuditView::AuditView(admin::AdminService &service, QWidget *parent)
    : ListDetailView(service, u"audit"_s, tr("Filter: words, actor:anna, action:project, node:pi4, outcome:refused"),
                     parent),
      m_model(new AuditModel(service, this)), m_bar(new AuditFilterBar), m_chips(new FilterChips),
      m_footer(new AuditFooter), m_body(new AuditDetailPane), m_verdict(new InlineMessage),
      m_export(new QAction(themeIcon(u"save"_s, ColorRole::AccentText), tr("Export…"), this)),
      m_verify(new QAction(themeIcon(u"check"_s), tr("Verify log"), this)), m_undo(nullptr), m_then(nullptr),
      m_onlyActor(nullptr), m_onlyObject(nullptr)
{
    setObjectName(u"auditView"_s);
    build();
    follow(m_model);
    connect(m_model, &AuditModel::loaded, this, [this] {
        pane()->setFiltered(isFiltering());
        m_footer->setMatching(m_model->matching(), isFiltering());
    });
    connect(m_model, &AuditModel::loadFailed, this, [this] { pane()->setLoaded(true); });
    connect(&service, &admin::AdminService::auditRecorded, this, [this] {
        if (isVisible())
            readState();
    });
    connect(&service, &admin::AdminService::auditStateChanged, this, [this](const admin::AuditState &state) {
        m_state = state;
        m_footer->setState(state);
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &AuditView::ask);
    connect(pane()->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_chips->setParts(auditFilterKeys(text));
        m_typing.start();
    });
    connect(m_bar, &AuditFilterBar::changed, this, &AuditView::ask);
    connect(m_chips, &FilterChips::removed, this,
            [this](const QString &part) { pane()->setFilterText(withoutPart(pane()->filter()->text(), part)); });
    connect(pane(), &TablePane::filterCleared, this, [this] {
        m_bar->reset();
        ask();
    });
    AuditView::updateActions();
    ask();
    readState();
}

void AuditView::build()
{
    pane()->setSourceModel(m_model);
    pane()->setFilteredElsewhere();
    pane()->setColumns({13, 18, 24, 22, 17, 18}, AuditModel::Object,
                       {AuditModel::Outcome, AuditModel::Actor, AuditModel::Source});
    pane()->table()->setSortingEnabled(false); // the server has them in order
    pane()->table()->setAccessibleName(tr("Audit log"));
    pane()->filter()->setMaximumWidth(QWIDGETSIZE_MAX);
    pane()->addFilterRow(m_bar);
    pane()->addFilterRow(m_chips);
    pane()->layout()->addWidget(m_footer);
    m_verdict->setObjectName(u"auditVerdict"_s);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_verdict);
    static_cast<QVBoxLayout *>(layout())->setSpacing(theme::space(Space::M));

    auto *empty
        = new EmptyState(u"audit"_s, tr("Nothing has happened yet"),
                         tr("Every change of the configuration, every pull and every refused sign-in gets a row "
                            "here: who, what, when and from where."));
    pane()->setEmptyState(empty);

    m_export->setObjectName(u"exportAudit"_s);
    m_export->setToolTip(tr("Write the rows that are shown into a file"));
    m_verify->setObjectName(u"verifyAudit"_s);
    m_verify->setToolTip(tr("Check that no row was changed, taken out or moved"));
    m_undo = addRowAction(tr("Undo this change"), u"undo"_s, QKeySequence::Undo, u"undoAudit"_s);
    m_then = addRowAction(tr("Show what was happening then"), u"activity"_s, {}, u"auditThen"_s);
    m_onlyActor = addRowAction(tr("Only this actor"), u"filter"_s, {}, u"auditOnlyActor"_s);
    m_onlyObject = addRowAction(tr("Only this object"), u"filter"_s, {}, u"auditOnlyObject"_s);
    connect(m_export, &QAction::triggered, this, &AuditView::exportRows);
    connect(m_verify, &QAction::triggered, this, &AuditView::verify);
    connect(m_undo, &QAction::triggered, this, &AuditView::undo);
    connect(m_then, &QAction::triggered, this, &AuditView::showThen);
    connect(m_onlyActor, &QAction::triggered, this, [this] {
        if (const admin::AuditEntry *entry = current())
            narrow(u"actor"_s, entry->actor);
    });
    connect(m_onlyObject, &QAction::triggered, this, [this] {
        if (const admin::AuditEntry *entry = current())
            narrow(u"object"_s, entry->object);
    });
    m_body->addButtons(makeButtonRow({m_undo, m_then}));
    detail()->body()->addWidget(m_body);
    detail()->body()->addStretch(1);
    connect(m_body, &AuditDetailPane::relatedClicked, this, [this](const admin::AuditEntry &entry) {
        const int row = m_model->rowOf(entry.kind, entry.id);
        if (row >= 0)
            pane()->table()->selectKey(m_model->index(row, 0).data(KeyRole));
        else
            narrow(u"object"_s, entry.object);
    });
    connect(m_footer, &AuditFooter::retentionClicked, this, [this] {
        auto *dialog = new AuditRetentionDialog(service(), m_state, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &AuditRetentionDialog::saved, this, [this](const admin::AuditState &state) {
            m_state = state;
            m_footer->setState(state);
            Q_EMIT toastRequested(tr("History is kept %1 now", "for one year").arg(keepText(state.settings.keepDays)));
        });
        dialog->open();
    });
}

QString AuditView::title() const
{
    return tr("Audit log");
}

QString AuditView::description() const
{
    return tr("Who changed or pulled what, when and from where.");
}

void AuditView::activate()
{
    m_model->refresh();
    m_model->refreshTimes();
    readState();
}

void AuditView::applyFilter(const QString &filter)
{
    m_bar->reset();
    ListDetailView::applyFilter(filter);
}

admin::AuditFilter AuditView::filter() const
{
    admin::AuditFilter wanted = auditFilterOf(pane()->filter()->text());
    m_bar->applyTo(wanted, QDateTime::currentDateTimeUtc());
    return wanted;
}

bool AuditView::isFiltering() const
{
    return m_bar->isFiltering() || !pane()->filter()->text().trimmed().isEmpty();
}

void AuditView::ask()
{
    m_typing.stop();
    m_model->load(filter());
}

void AuditView::readState()
{
    service().auditState({this, [this](const Result<admin::AuditState> &state) {
                              if (!state)
                                  return; // the rows themselves tell of their trouble
                              m_state = *state;
                              m_footer->setState(*state);
                          }});
}

const admin::AuditEntry *AuditView::current() const
{
    const QModelIndex index = pane()->current();
    return index.isValid() ? m_model->entryAt(index.row()) : nullptr;
}

void AuditView::updateActions()
{
    const admin::AuditEntry *entry = current();
    m_undo->setEnabled(entry && entry->undoable);
    m_undo->setToolTip(entry && !entry->undoable ? tr("This is no change of configuration") : m_undo->text());
    m_then->setEnabled(entry);
    m_onlyActor->setEnabled(entry && !entry->actor.isEmpty());
    m_onlyObject->setEnabled(entry && !entry->object.isEmpty());
}

void AuditView::updateDetail()
{
    const admin::AuditEntry *entry = current();
    if (!entry)
        return;
    const QString key = pane()->current().data(KeyRole).toString();
    if (key == m_shown)
        return;
    m_shown = key;
    detail()->setTitle(words::auditAction(entry->action), words::auditObject(*entry));
    m_body->clearRefusal();
    m_body->setEntry(*entry);
    service().auditDetail(entry->kind, entry->id, {this, [this, key](const Result<admin::AuditDetail> &read) {
                                                       if (key != m_shown)
                                                           return;
                                                       if (read)
                                                           m_body->setDetail(*read);
                                                       else
                                                           m_body->showRefusal(read.error());
                                                   }});
}

void AuditView::exportRows()
{
    auto *dialog = new AuditExportDialog(service(), filter(), m_model->matching(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AuditExportDialog::exported, this,
            [this](const QString &file, const admin::AuditExported &result) {
                Q_EMIT toastRequested(tr("Wrote %1 (rows: %2)", "file, number").arg(file, words::count(result.rows)));
            });
    dialog->open();
}

void AuditView::verify()
{
    m_verify->setEnabled(false);
    service().verifyAudit({this, [this](const Result<admin::AuditVerdict> &verdict) {
                               m_verify->setEnabled(true);
                               if (verdict)
                                   tellVerdict(*verdict);
                               else
                                   m_verdict->showError(verdict.error());
                           }});
}

void AuditView::tellVerdict(const admin::AuditVerdict &verdict)
{
    const QString row = words::count(verdict.atId);
    switch (verdict.fault) {
    case admin::AuditFault::None:
        m_verdict->showMessage(
            Tone::Good, tr("The log is whole: %n row(s) checked", nullptr, static_cast<int>(verdict.checked)),
            verdict.prunedUpTo > 0
                ? tr("Every row stands where it was written. Rows up to %1 went by age. Hash of the newest row: %2")
                      .arg(words::count(verdict.prunedUpTo), verdict.head.left(16))
                : tr("Every row stands where it was written. Hash of the newest row: %1").arg(verdict.head.left(16)));
        return;
    case admin::AuditFault::Altered:
        m_verdict->showMessage(Tone::Critical, tr("Row %1 was altered").arg(row),
                               tr("It does not say any more what was written. Rows before it are right. A backup from "
                                  "before that has the row as it was."));
        return;
    case admin::AuditFault::Missing:
        m_verdict->showMessage(Tone::Critical, tr("Rows before row %1 are missing").arg(row),
                               tr("Somebody took them out. Rows before the gap are right."));
        return;
    case admin::AuditFault::Moved:
        m_verdict->showMessage(
            Tone::Critical, tr("Row %1 was moved").arg(row),
            tr("It was written as row %1. Rows before it are right.").arg(words::count(verdict.writtenAs)));
        return;
    case admin::AuditFault::CutOff:
        m_verdict->showMessage(
            Tone::Critical, tr("The newest rows are missing"),
            tr("The log ends at row %1, and was written up to row %2.").arg(row, words::count(verdict.writtenAs)));
        return;
    }
}

void AuditView::undo()
{
    const admin::AuditEntry *entry = current();
    if (!entry || !entry->undoable)
        return;
    openDetail();
    const bool removes = entry->action.endsWith(u".added"_s) || entry->action.endsWith(u".restored"_s);
    if (!removes || entry->objectKind == u"pin"_s) {
        carryOutUndo(entry->id);
        return;
    }
    // What was added goes: that is more than another value.
    auto *dialog
        = new ConfirmDialog(tr("Remove %1 again?").arg(words::auditObject(*entry)),
                            entry->objectKind == u"robot"_s
                                ? tr("Nodes that log in with it are refused then. It can be had back for a day.")
                                : tr("What depends on it stops working."),
                            tr("Remove %1").arg(words::auditObject(*entry)), this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, id = entry->id] {
        dialog->accept();
        carryOutUndo(id);
    });
    dialog->open();
}

void AuditView::carryOutUndo(qint64 id)
{
    m_undo->setEnabled(false);
    service().undoChange(id, {this, [this](const Result<admin::AuditEntry> &undone) {
                                  updateActions();
                                  if (!undone) {
                                      m_body->showRefusal(undone.error());
                                      return;
                                  }
                                  m_body->clearRefusal();
                                  m_model->refresh();
                                  Q_EMIT toastRequested(tr("Taken back: %1").arg(words::auditObject(*undone)));
                              }});
}

void AuditView::narrow(const QString &key, const QString &value)
{
    // A space would begin another part.
    pane()->setFilterText(key + u':' + value.section(u' ', 0, 0));
}

void AuditView::showThen()
{
    if (const admin::AuditEntry *entry = current())
        Q_EMIT pageRequested(Page::Activity, u"at:"_s + entry->at.toUTC().toString(Qt::ISODate));
}

} // namespace breakwater::ui
