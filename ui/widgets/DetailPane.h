// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace breakwater::ui {

/// The pane at the right of a table that explains its current row: a title, a close button, a scrolling body. Put it
/// into a QSplitter beside the table; Esc inside it closes.
class DetailPane : public QFrame
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle = {});
    QVBoxLayout *body() const { return m_body; } ///< add sections here
    void addSection(const QString &title, QWidget *content);

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitWidth(); ///< to what it shows, never below what it was given

    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    int m_least = 0; ///< the width that it was given, whatever it shows
};

} // namespace breakwater::ui
