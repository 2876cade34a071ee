// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/AuditDetailPane.h"

#include "models/AuditWords.h"
#include "theme/Theme.h"
#include "views/audit/ChangeList.h"
#include "widgets/Badge.h"
#include "widgets/CopyField.h"
#include "widgets/FactList.h"
#include "widgets/InlineMessage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

AuditDetailPane::AuditDetailPane(QWidget *parent)
    : QWidget(parent), m_outcome(new Badge), m_refusal(new InlineMessage), m_layout(new QVBoxLayout(this)),
      m_facts(new FactList), m_changesTitle(theme::label({}, TextRole::Strong)), m_changes(new ChangeList),
      m_relatedTitle(theme::label(tr("What else happened to it"), TextRole::Strong)), m_related(new QWidget),
      m_relatedLayout(new QVBoxLayout(m_related)),
      m_requestTitle(theme::label(tr("Request id, as in the log"), TextRole::Strong)),
      m_requestId(new CopyField(tr("request id"))),
      m_hashTitle(theme::label(tr("Hash of the row in the chain"), TextRole::Strong)), m_hash(new CopyField(tr("hash")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space(Space::M));
    m_refusal->setObjectName(u"auditRefusal"_s);
    m_relatedLayout->setContentsMargins(0, 0, 0, 0);
    m_relatedLayout->setSpacing(theme::space(Space::Xs));
    m_layout->addWidget(m_outcome, 0, Qt::AlignLeading);
    m_layout->addWidget(m_refusal);
    m_layout->addWidget(m_facts);
    m_layout->addWidget(m_changesTitle);
    m_layout->addWidget(m_changes);
    m_layout->addWidget(m_relatedTitle);
    m_layout->addWidget(m_related);
    m_layout->addWidget(m_requestTitle);
    m_layout->addWidget(m_requestId);
    m_layout->addWidget(m_hashTitle);
    m_layout->addWidget(m_hash);
}

void AuditDetailPane::addButtons(QWidget *buttons)
{
    m_layout->insertWidget(m_layout->indexOf(m_refusal), buttons);
}

void AuditDetailPane::setEntry(const admin::AuditEntry &entry)
{
    const words::Badge outcome = words::auditOutcome(entry);
    m_outcome->set(outcome.text, outcome.icon, outcome.tone);
    m_facts->clear();
    m_facts->setFact(tr("When"), words::dateTime(entry.at));
    const QString actor = words::auditActor(entry);
    m_facts->setFact(
        tr("Who"),
        entry.actorKind == admin::AuditActorKind::Console || entry.actorKind == admin::AuditActorKind::CommandLine
            ? tr("%1, %2", "a user, where he gave the command").arg(actor, words::auditActorKind(entry.actorKind))
            : actor);
    const QString source = words::auditSource(entry);
    m_facts->setFact(tr("From where"),
                     entry.source.isEmpty() || entry.source == source
                         ? source
                         : tr("%1 (%2)", "node, address").arg(source, entry.source));
    m_facts->setFact(tr("Why"), entry.error.isEmpty() ? QString() : words::auditError(entry.error));
    m_requestTitle->setVisible(!entry.requestId.isEmpty());
    m_requestId->setVisible(!entry.requestId.isEmpty());
    m_requestId->setValue(entry.requestId);
    for (QWidget *widget : {static_cast<QWidget *>(m_changesTitle), static_cast<QWidget *>(m_changes),
                            static_cast<QWidget *>(m_relatedTitle), m_related, static_cast<QWidget *>(m_hashTitle),
                            static_cast<QWidget *>(m_hash)})
        widget->hide();
}

void AuditDetailPane::setDetail(const admin::AuditDetail &detail)
{
    setEntry(detail.entry);
    for (auto it = detail.facts.cbegin(); it != detail.facts.cend(); ++it)
        m_facts->setFact(words::auditField(it.key()), words::auditFact(it.key(), it.value()));
    const QList<words::Difference> differences = words::auditDifferences(detail.before, detail.after);
    m_changes->setDifferences(differences);
    m_changes->setVisible(!differences.isEmpty());
    m_changesTitle->setVisible(!differences.isEmpty());
    m_changesTitle->setText(detail.before.isEmpty()      ? tr("As it was added")
                                : detail.after.isEmpty() ? tr("As it was removed")
                                                         : tr("What changed"));
    setRelated(detail.related);
    m_hashTitle->setVisible(!detail.hash.isEmpty());
    m_hash->setVisible(!detail.hash.isEmpty());
    m_hash->setValue(detail.hash);
}

void AuditDetailPane::setRelated(const QList<admin::AuditEntry> &related)
{
    constexpr int shown = 8;
    while (QLayoutItem *item = m_relatedLayout->takeAt(0)) {
        item->widget()->deleteLater(); // perhaps the one whose click led here
        delete item;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const admin::AuditEntry &entry : related.mid(0, shown)) {
        auto *link = new QPushButton(
            tr("%1: %2 by %3", "when, what, who")
                .arg(words::ago(entry.at, now), words::auditAction(entry.action), words::auditActor(entry)));
        link->setObjectName(u"auditRelated%1"_s.arg(entry.id));
        link->setProperty("bwKind", u"link"_s);
        link->setToolTip(words::dateTime(entry.at));
        connect(link, &QPushButton::clicked, this, [this, entry] { Q_EMIT relatedClicked(entry); });
        m_relatedLayout->addWidget(link, 0, Qt::AlignLeading);
    }
    m_related->setVisible(!related.isEmpty());
    m_relatedTitle->setVisible(!related.isEmpty());
}

void AuditDetailPane::showRefusal(const Error &error)
{
    const QString why = words::undoRefusal(error);
    if (why.isEmpty())
        m_refusal->showError(error);
    else
        m_refusal->showMessage(Tone::Warning, tr("It cannot be taken back"), why);
}

void AuditDetailPane::clearRefusal()
{
    m_refusal->dismiss();
}

} // namespace breakwater::ui
