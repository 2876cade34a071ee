// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/StorageTypes.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace breakwater::ui {

/// When a job runs by itself: a kind, and what that kind needs.
class ScheduleEditor : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name, and the start of those of the parts.
    ScheduleEditor(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setSchedule(const admin::ScheduleSpec &schedule);
    admin::ScheduleSpec schedule() const;

Q_SIGNALS:
    void changed();

private:
    void updateParts();

    QComboBox *m_kind;
    QComboBox *m_weekday;
    QLabel *m_at;
    QTimeEdit *m_time;
    QSpinBox *m_minute;
    QLineEdit *m_cron;
    admin::ScheduleSpec m_stored;
};

} // namespace breakwater::ui
