// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/AuditFooter.h"

#include "models/Words.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

QString keepText(int days)
{
    if (days == 0)
        return QCoreApplication::translate("AuditFooter", "for ever");
    if (days == 365)
        return QCoreApplication::translate("AuditFooter", "for one year");
    return QCoreApplication::translate("AuditFooter", "for %n day(s)", nullptr, days);
}

AuditFooter::AuditFooter(QWidget *parent)
    : QWidget(parent), m_matching(theme::label({}, TextRole::Caption, ColorRole::Text)),
      m_state(theme::label({}, TextRole::Caption, ColorRole::MutedText)), m_retention(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(Space::M));
    m_matching->setObjectName(u"auditMatching"_s);
    m_state->setObjectName(u"auditState"_s);
    m_state->setWordWrap(true);
    m_retention->setObjectName(u"auditRetention"_s);
    m_retention->setProperty("bwKind", u"flat"_s);
    row->addWidget(m_matching);
    row->addWidget(m_state, 1);
    row->addWidget(m_retention);
    connect(m_retention, &QPushButton::clicked, this, &AuditFooter::retentionClicked);
    m_retention->hide();
}

void AuditFooter::setMatching(qint64 rows, bool filtered)
{
    m_matching->setText(rows < 0       ? QString()
                            : filtered ? tr("Rows that match: %1").arg(words::count(rows))
                                       : tr("Rows: %1").arg(words::count(rows)));
}

void AuditFooter::setState(const admin::AuditState &state)
{
    m_state->setText(tr("Changes and refusals: %1 (%2), pulls: %3", "number, size, number")
                         .arg(words::count(state.rows), words::bytes(state.sizeBytes), words::count(state.pulls)));
    m_retention->setText(tr("Kept %1", "for one year").arg(keepText(state.settings.keepDays)));
    m_retention->setToolTip(tr("How long history is kept"));
    m_retention->show();
}

} // namespace breakwater::ui
