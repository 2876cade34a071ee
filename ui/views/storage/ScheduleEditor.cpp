// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/ScheduleEditor.h"

#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>

namespace breakwater::ui {

using namespace Qt::StringLiterals;
using Kind = admin::ScheduleSpec::Kind;

ScheduleEditor::ScheduleEditor(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox), m_weekday(new QComboBox),
      m_at(theme::label(tr("at", "time of a schedule"), TextRole::Body, ColorRole::MutedText)), m_time(new QTimeEdit),
      m_minute(new QSpinBox), m_cron(new QLineEdit)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(Space::S));
    for (QWidget *part :
         {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_weekday), static_cast<QWidget *>(m_at),
          static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_minute), static_cast<QWidget *>(m_cron)})
        row->addWidget(part);
    row->addStretch(1);
    m_kind->addItem(tr("Never"), static_cast<int>(Kind::Never));
    m_kind->addItem(tr("Every hour"), static_cast<int>(Kind::Hourly));
    m_kind->addItem(tr("Every day"), static_cast<int>(Kind::Daily));
    m_kind->addItem(tr("Every week"), static_cast<int>(Kind::Weekly));
    m_kind->addItem(tr("As cron says"), static_cast<int>(Kind::Custom));
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day), day);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_minute->setRange(0, 59);
    m_minute->setPrefix(tr("minute ", "before its number"));
    m_cron->setPlaceholderText(u"30 3 * * 1-5"_s);
    m_cron->setLayoutDirection(Qt::LeftToRight);
    m_cron->setFont(theme::font(TextRole::Mono));
    m_kind->setObjectName(name + u"Kind"_s);
    m_weekday->setObjectName(name + u"Weekday"_s);
    m_time->setObjectName(name + u"Time"_s);
    m_minute->setObjectName(name + u"Minute"_s);
    m_cron->setObjectName(name + u"Cron"_s);
    m_kind->setAccessibleName(accessibleName);
    m_weekday->setAccessibleName(tr("%1: weekday", "job").arg(accessibleName));
    m_time->setAccessibleName(tr("%1: time", "job").arg(accessibleName));
    m_minute->setAccessibleName(tr("%1: minute", "job").arg(accessibleName));
    m_cron->setAccessibleName(tr("%1: five fields as in cron", "job").arg(accessibleName));
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        updateParts();
        Q_EMIT changed();
    });
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &ScheduleEditor::changed);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleEditor::changed);
    connect(m_minute, &QSpinBox::valueChanged, this, &ScheduleEditor::changed);
    connect(m_cron, &QLineEdit::textChanged, this, &ScheduleEditor::changed);
    updateParts();
}

void ScheduleEditor::setSchedule(const admin::ScheduleSpec &schedule)
{
    m_stored = schedule;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(schedule.kind)));
    m_weekday->setCurrentIndex(m_weekday->findData(schedule.weekday));
    m_time->setTime(QTime(schedule.hour, schedule.minute));
    m_minute->setValue(schedule.minute);
    m_cron->setText(schedule.cron);
}

admin::ScheduleSpec ScheduleEditor::schedule() const
{
    // What a kind does not use stays as it was, so that nothing counts as changed that was not touched.
    admin::ScheduleSpec schedule = m_stored;
    schedule.kind = static_cast<Kind>(m_kind->currentData().toInt());
    if (schedule.kind == Kind::Daily || schedule.kind == Kind::Weekly) {
        schedule.hour = m_time->time().hour();
        schedule.minute = m_time->time().minute();
    }
    if (schedule.kind == Kind::Hourly)
        schedule.minute = m_minute->value();
    if (schedule.kind == Kind::Weekly)
        schedule.weekday = m_weekday->currentData().toInt();
    if (schedule.kind == Kind::Custom)
        schedule.cron = m_cron->text().simplified();
    return schedule;
}

void ScheduleEditor::updateParts()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    const bool hasTime = kind == Kind::Daily || kind == Kind::Weekly;
    m_weekday->setVisible(kind == Kind::Weekly);
    m_at->setVisible(hasTime || kind == Kind::Hourly);
    m_time->setVisible(hasTime);
    m_minute->setVisible(kind == Kind::Hourly);
    m_cron->setVisible(kind == Kind::Custom);
}

} // namespace breakwater::ui
