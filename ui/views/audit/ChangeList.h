// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/AuditWords.h"

#include <QWidget>

class QVBoxLayout;

namespace breakwater::ui {

/// What differs, field by field: the former value above the new one, with − and + before them.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    void setDifferences(const QList<words::Difference> &differences);

private:
    QWidget *makeValue(const QString &value, bool isNew);

    QVBoxLayout *m_layout;
};

} // namespace breakwater::ui
