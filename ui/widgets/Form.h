// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace breakwater::ui {

/// A form with its labels above the fields, a muted hint below and the field's own error in place of the hint. Labels
/// are buddies of their fields.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    QLabel *addRow(const QString &label, QWidget *field, const QString &hint = {}); ///< gives the label
    void addSection(const QString &title);
    void addWidget(QWidget *widget); ///< across, without a label
    void setRowVisible(QWidget *field, bool visible);
    void setHint(QWidget *field, const QString &hint);
    void setFieldError(QWidget *field, const QString &error); ///< empty clears it
    void clearErrors();
    bool hasErrors() const;

private:
    struct Row
    {
        QWidget *box = nullptr;
        QLabel *hintLabel = nullptr;
        QString hint;
        QString error;
    };
    void showHint(QWidget *field);

    QVBoxLayout *m_layout;
    QHash<QWidget *, Row> m_rows;
};

} // namespace breakwater::ui
