// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backup/RestorePane.h"

#include "theme/Theme.h"
#include "views/backup/BackupWords.h"
#include "widgets/FactList.h"
#include "widgets/InlineMessage.h"

#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const admin::BackupContents &contents)
{
    return contents.upstreams + contents.projects + contents.robots + contents.images == 0;
}

} // namespace

RestorePane::RestorePane(QWidget *parent)
    : QWidget(parent), m_facts(new FactList), m_logins(new InlineMessage), m_ca(new InlineMessage),
      m_machine(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    m_facts->setObjectName(u"restoreFacts"_s);
    m_logins->setObjectName(u"restoreLogins"_s);
    m_ca->setObjectName(u"restoreCa"_s);
    m_machine->setObjectName(u"restoreMachine"_s);
    column->addWidget(m_facts);
    for (InlineMessage *message : {m_logins, m_ca, m_machine}) {
        message->setClosable(false);
        column->addWidget(message);
    }
}

void RestorePane::showPlan(const admin::RestorePlan &plan)
{
    m_facts->setFact(tr("Backup of"), words::backupOrigin(plan.contents));
    m_facts->setFact(tr("In it"), words::backupCounts(plan.contents));
    const bool replaces = plan.present && !isEmpty(*plan.present);
    m_facts->setFact(tr("Gives way"),
                     !plan.checked  ? QString()
                         : replaces ? words::backupCounts(*plan.present)
                                    : tr("nothing"));
    m_facts->setFact(tr("Cached images"),
                     !plan.checked  ? QString()
                         : replaces ? tr("What of them lies in this store is served at once; the rest is fetched again "
                                         "when a node asks. Images that came after the backup are no longer listed.")
                                    : tr("What of them lies in this store is served at once; the rest is fetched again "
                                         "when a node asks."));
    const bool keepsCa = plan.ca == admin::RestoredCa::Restored || plan.ca == admin::RestoredCa::Same;
    m_facts->setFact(tr("CA"),
                     plan.checked && keepsCa ? tr("comes along: nodes that trust it need nothing new") : QString());
    if (plan.ca == admin::RestoredCa::Lost)
        m_ca->showMessage(Tone::Warning, tr("The key of the CA is not in the backup"),
                          tr("This server keeps its own CA, and nodes that trust the old one must be given it."));
    else
        m_ca->dismiss();
    if (plan.lostLogins.isEmpty())
        m_logins->dismiss();
    else
        m_logins->showMessage(Tone::Warning, tr("These logins must be entered again"),
                              tr("%1: the key that opens them is not in the backup. Until then they are asked "
                                 "without a login.",
                                 "upstreams")
                                  .arg(plan.lostLogins.join(u", "_s)));
    const QStringList missing = plan.missingAddresses + plan.missingFiles;
    if (missing.isEmpty())
        m_machine->dismiss();
    else
        m_machine->showMessage(
            Tone::Warning, tr("This computer lacks what the settings name"),
            tr("%1. Correct it under Server after the restart; nodes are not answered before.", "addresses and files")
                .arg(missing.join(u", "_s)));
}

} // namespace breakwater::ui
