// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace breakwater::ui {

class Form;
class InlineMessage;

/// A dialog around one form: a sentence, the fields, a message where something went wrong, and buttons that say their
/// deed. It closes only when its command has succeeded; what was typed is never lost to an error.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &description, const QString &acceptText, QWidget *parent = nullptr);

    Form *form() const { return m_form; }
    QPushButton *acceptButton() const { return m_accept; }
    QPushButton *cancelButton() const { return m_cancel; }
    void addFooterWidget(QWidget *widget); ///< at the left of the buttons
    void setAcceptText(const QString &text);

    /// Commands name the field that they refuse (InvalidArgument, params "field"); it gets the error then.
    void bindField(const QString &name, QWidget *field) { m_fields.insert(name, field); }

    void letFormFill(); ///< a field of the form grows with the dialog
    void reveal(QWidget *widget); ///< scrolls to it, also while it grows
    void setBusy(bool busy); ///< while a command is under way
    void showError(const Error &error);
    void clearMessage(); ///< what showError said below the form

Q_SIGNALS:
    void submitted(); ///< the main button or Enter

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight(); ///< grows with the form, as far as the window behind it

    QScrollArea *m_scroll;
    QPointer<QWidget> m_revealed;
    QWidget *m_content;
    Form *m_form;
    InlineMessage *m_message;
    QHBoxLayout *m_footer;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QHash<QString, QWidget *> m_fields;
};

} // namespace breakwater::ui
