// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/AuditRetentionDialog.h"

#include "models/Words.h"
#include "views/audit/AuditFooter.h"
#include "widgets/Form.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int otherDays = -1;

} // namespace

AuditRetentionDialog::AuditRetentionDialog(admin::AdminService &service, const admin::AuditState &state,
                                           QWidget *parent)
    : FormDialog(tr("How long history is kept"),
                 tr("Changes and refusals: %1 (%2), pulls: %3, the oldest of %4.", "number, size, number, date")
                     .arg(words::count(state.rows), words::bytes(state.sizeBytes), words::count(state.pulls),
                          words::dateTime(state.oldestAt)),
                 tr("Keep it so"), parent),
      m_admin(service), m_state(state), m_keep(new QComboBox), m_days(new QSpinBox)
{
    setObjectName(u"auditRetentionDialog"_s);
    m_keep->setObjectName(u"auditKeep"_s);
    for (const int choice : {30, 90, 365, 730, 0})
        m_keep->addItem(keepText(choice), choice);
    m_keep->addItem(tr("for another time"), otherDays);
    m_days->setObjectName(u"auditKeepDays"_s);
    m_days->setRange(1, 36'500);
    m_days->setSuffix(tr(" days"));
    m_days->setValue(state.settings.keepDays == 0 ? 365 : state.settings.keepDays);
    const int known = m_keep->findData(state.settings.keepDays);
    m_keep->setCurrentIndex(known < 0 ? m_keep->findData(otherDays) : known);
    form()->addRow(tr("&Keep history"), m_keep);
    form()->addRow(tr("&Days"), m_days);
    bindField(u"keepDays"_s, m_days);
    connect(m_keep, &QComboBox::currentIndexChanged, this, &AuditRetentionDialog::check);
    connect(m_days, &QSpinBox::valueChanged, this, &AuditRetentionDialog::check);
    connect(this, &FormDialog::submitted, this, &AuditRetentionDialog::save);
    check();
    if (state.settingsManaged) {
        m_keep->setEnabled(false);
        m_days->setEnabled(false);
        acceptButton()->setEnabled(false);
        form()->setHint(m_keep, words::managedByFile());
    }
}

int AuditRetentionDialog::days() const
{
    const int choice = m_keep->currentData().toInt();
    return choice == otherDays ? m_days->value() : choice;
}

void AuditRetentionDialog::check()
{
    form()->setRowVisible(m_days, m_keep->currentData().toInt() == otherDays);
    const QDateTime cut = QDateTime::currentDateTimeUtc().addDays(-days());
    const bool removes = days() != 0 && m_state.oldestAt.isValid() && m_state.oldestAt < cut;
    form()->setHint(m_keep,
                    removes ? tr("What is older than %1 is removed now, and cannot be had back. Export it first if you "
                                 "want it.")
                                  .arg(words::dateTime(cut))
                            : tr("Changes, refused sign-ins, pulls and events go when they are older. The chain can "
                                 "be verified all the same."));
}

void AuditRetentionDialog::save()
{
    setBusy(true);
    m_admin.applyAuditSettings({days()}, {this, [this](const Result<admin::AuditState> &state) {
                                              setBusy(false);
                                              if (!state) {
                                                  showError(state.error());
                                                  return;
                                              }
                                              Q_EMIT saved(*state);
                                              accept();
                                          }});
}

} // namespace breakwater::ui
