// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ProjectTypes.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace breakwater::ui {

class Form;
class FormDialog;

/// The rows of a project's form that say when a copy past its freshness is served, and what may be pulled at all.
class PolicyEditor : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the dialog's form, which owns the widgets, and binds the fields that a command may refuse.
    explicit PolicyEditor(FormDialog &dialog);

    void setSpec(const admin::ProjectSpec &spec);
    void fill(admin::ProjectSpec &spec) const;
    /// Marks what cannot be saved; gives the first such field, null when all is fine.
    QWidget *validate();

private:
    static QStringList patternsIn(const QLineEdit *field);
    static void choose(QComboBox *combo, qint64 seconds);

    Form *m_form;
    QComboBox *m_window;
    QCheckBox *m_onError;
    QComboBox *m_maxAge;
    QCheckBox *m_strictGone;
    QLineEdit *m_allow;
    QLineEdit *m_deny;
};

} // namespace breakwater::ui
