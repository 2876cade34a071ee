// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ProjectTypes.h"

#include <QWidget>

class QSpinBox;

namespace breakwater::ui {

class AmountField;
class Form;
class FormDialog;
class KeepLastEditor;

/// The rows of a project's form that say how much it may take, and what it removes by itself.
class RetentionEditor : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the dialog's form, which owns the widgets, and binds the fields that a command may refuse.
    explicit RetentionEditor(FormDialog &dialog);

    void setSpec(const admin::ProjectSpec &spec);
    void fill(admin::ProjectSpec &spec) const;
    QWidget *validate(); ///< marks what cannot be saved; gives that field, null when all is fine

private:
    Form *m_form;
    AmountField *m_quota;
    QSpinBox *m_unused;
    QSpinBox *m_untagged;
    KeepLastEditor *m_keepLast;
};

} // namespace breakwater::ui
