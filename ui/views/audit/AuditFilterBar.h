// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditTypes.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace breakwater::ui {

class ChoiceBar;

/// What of the audit log is shown beside the filter text: which rows, and of which time.
class AuditFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilterBar(QWidget *parent = nullptr);

    /// Puts its choices into a filter; `now` ends the presets.
    void applyTo(admin::AuditFilter &filter, const QDateTime &now) const;
    bool isFiltering() const;
    void reset(); ///< all rows of any time; tells changed() if that was not so

Q_SIGNALS:
    void changed();

private:
    void rangeChanged();

    ChoiceBar *m_kinds;
    QComboBox *m_range;
    QDateEdit *m_from;
    QLabel *m_dash;
    QDateEdit *m_to;
};

} // namespace breakwater::ui
