// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace breakwater::ui {

/// What stands where there is nothing to show: a picture, why it is empty, and the one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &icon, const QString &title, const QString &text);
    void setAction(const QString &text); ///< empty: none
    QPushButton *button() const { return m_button; }
    void setPicture(QWidget *picture); ///< instead of the icon; owned by the layout
    void addExtra(QWidget *widget); ///< below the action

    /// The text breaks where there is less room than it would like.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawIcon();
    void fitText();

    QString m_icon;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QVBoxLayout *m_column;
};

} // namespace breakwater::ui
