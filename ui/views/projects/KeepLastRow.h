// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ProjectTypes.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace breakwater::ui {

/// One rule of a project: of the tags that fit, so many of the newest stay.
class KeepLastRow : public QWidget
{
    Q_OBJECT

public:
    explicit KeepLastRow(const admin::KeepLastRule &rule, QWidget *parent = nullptr);

    admin::KeepLastRule rule() const;
    QString problem() const; ///< empty when it can be saved

Q_SIGNALS:
    void removeRequested();

private:
    QComboBox *m_what; ///< a pattern, an expression, or a class of tags
    QLineEdit *m_pattern;
    QSpinBox *m_count;
};

} // namespace breakwater::ui
