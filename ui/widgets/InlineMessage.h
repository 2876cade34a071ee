// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "models/ModelRoles.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace breakwater::ui {

/// A message that stays until it is dealt with: problem, cause, remedy, an action. Stands above or in what it is about.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr); ///< hidden until it has something to say

    void showError(const Error &error);
    void showMessage(Tone tone, const QString &title, const QString &text = {});
    void setAction(const QString &text); ///< empty: none; kept until the next show
    void setClosable(bool closable);
    QString title() const;
    QString text() const;

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Info;
    bool m_narrow = false; ///< the buttons stand below the text
    QGridLayout *m_grid;
    QWidget *m_buttons;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_detailsButton;
    QToolButton *m_close;
    QLabel *m_details;
};

} // namespace breakwater::ui
