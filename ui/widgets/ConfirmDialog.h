// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace breakwater::ui {

class InlineMessage;

/// Asks before something that cannot be undone: what happens, what it takes with it, and a button that says the deed.
/// The focus is on Cancel. Stays open while the command runs and shows its error.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &question, const QString &consequence, const QString &deed, QWidget *parent = nullptr);

    void setConsequence(const QString &text);
    void setDeed(const QString &text);
    void setDeedEnabled(bool enabled);
    void addContent(QWidget *widget); ///< below the consequence
    void showError(const Error &error); ///< the deed can be tried again

Q_SIGNALS:
    void confirmed(); ///< do it, then accept()

private:
    QVBoxLayout *m_column;
    QLabel *m_consequence;
    InlineMessage *m_message;
    QPushButton *m_deed;
};

} // namespace breakwater::ui
