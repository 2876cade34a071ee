// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditTypes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace breakwater::ui {

/// Below the log: how many rows match, how much there is of it and for how long it is kept.
class AuditFooter : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFooter(QWidget *parent = nullptr);

    void setMatching(qint64 rows, bool filtered); ///< -1: not known
    void setState(const admin::AuditState &state);

Q_SIGNALS:
    void retentionClicked();

private:
    QLabel *m_matching;
    QLabel *m_state;
    QPushButton *m_retention;
};

/// "one year", "90 days", "for ever".
QString keepText(int days);

} // namespace breakwater::ui
