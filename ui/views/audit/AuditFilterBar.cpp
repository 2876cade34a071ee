// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/AuditFilterBar.h"

#include "theme/Theme.h"
#include "widgets/ChoiceBar.h"
#include "widgets/FlowLayout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSignalBlocker>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

enum Kind { All, Changes, Pulls, Refused };
constexpr int anyTime = 0;
constexpr int today = -1;
constexpr int days = -2;

} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent), m_kinds(new ChoiceBar(tr("Which rows"))), m_range(new QComboBox), m_from(new QDateEdit),
      m_dash(theme::label(u"–"_s, TextRole::Body, ColorRole::MutedText)), m_to(new QDateEdit)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(Space::S));
    m_kinds->addChoice(All, tr("All"), u"auditAll"_s);
    m_kinds->addChoice(Changes, tr("Changes"), u"auditChanges"_s, tr("What was changed or deleted, and by whom"));
    m_kinds->addChoice(Pulls, tr("Pulls"), u"auditPulls"_s, tr("Who pulled what"));
    m_kinds->addChoice(Refused, tr("Refused"), u"auditRefused"_s, tr("What somebody tried and was not allowed"));
    m_kinds->setCurrent(All);
    m_range->setObjectName(u"auditRange"_s);
    m_range->setAccessibleName(tr("Time"));
    m_range->addItem(tr("Any time"), anyTime);
    m_range->addItem(tr("Today"), today);
    m_range->addItem(tr("Last 24 hours"), 1);
    m_range->addItem(tr("Last 7 days"), 7);
    m_range->addItem(tr("Last 30 days"), 30);
    m_range->addItem(tr("From … to …"), days);
    const QDate now = QDate::currentDate();
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setMaximumDate(now.addDays(1));
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilterBar::changed);
    }
    m_from->setDate(now.addDays(-7));
    m_to->setDate(now);
    m_from->setObjectName(u"auditFrom"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(u"auditTo"_s);
    m_to->setAccessibleName(tr("Last day"));
    row->addWidget(m_kinds);
    row->addWidget(m_range);
    row->addWidget(m_from);
    row->addWidget(m_dash);
    row->addWidget(m_to);
    connect(m_kinds, &ChoiceBar::chosen, this, &AuditFilterBar::changed);
    connect(m_range, &QComboBox::currentIndexChanged, this, &AuditFilterBar::rangeChanged);
    rangeChanged();
}

void AuditFilterBar::rangeChanged()
{
    const bool byDays = m_range->currentData().toInt() == days;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_dash), static_cast<QWidget *>(m_to)})
        widget->setVisible(byDays);
    Q_EMIT changed();
}

void AuditFilterBar::applyTo(admin::AuditFilter &filter, const QDateTime &now) const
{
    const int kind = m_kinds->current();
    filter.changes = kind == All || kind == Changes || kind == Refused;
    filter.pulls = kind == All || kind == Pulls || kind == Refused;
    filter.refusals = kind == All || kind == Refused;
    if (kind == Refused && filter.outcomes.isEmpty())
        filter.outcomes = {u"refused"_s};
    filter.from = {};
    filter.until = {};
    const int range = m_range->currentData().toInt();
    if (range == today)
        filter.from = now.toLocalTime().date().startOfDay().toUTC();
    else if (range == days) {
        filter.from = m_from->date().startOfDay().toUTC();
        filter.until = m_to->date().addDays(1).startOfDay().toUTC();
    } else if (range > 0)
        filter.from = now.addDays(-range);
}

bool AuditFilterBar::isFiltering() const
{
    return m_kinds->current() != All || m_range->currentData().toInt() != anyTime;
}

void AuditFilterBar::reset()
{
    if (!isFiltering())
        return;
    m_kinds->setCurrent(All);
    {
        const QSignalBlocker quiet(m_range);
        m_range->setCurrentIndex(0);
    }
    rangeChanged();
}

} // namespace breakwater::ui
