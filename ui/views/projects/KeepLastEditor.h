// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ProjectTypes.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace breakwater::ui {

class KeepLastRow;

/// The keep-last rules of a project, in order: a tag is judged by the first that fits.
class KeepLastEditor : public QWidget
{
    Q_OBJECT

public:
    explicit KeepLastEditor(QWidget *parent = nullptr);

    void setRules(const QList<admin::KeepLastRule> &rules);
    QList<admin::KeepLastRule> rules() const;
    QString problem() const; ///< of the first rule that cannot be saved; empty when all can

private:
    KeepLastRow *addRow(const admin::KeepLastRule &rule);

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<KeepLastRow *> m_rows;
};

} // namespace breakwater::ui
