// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace breakwater::ui {

/// A surface with a subtle border that holds one subject: an optional section title with room for controls at its
/// right, and a body.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr) : Card(QString(), parent) { }
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    QVBoxLayout *body() const { return m_body; }
    void addHeaderWidget(QWidget *widget); ///< at the right of the title
    void setFlush(bool flush); ///< the body reaches the border: for tables

private:
    void updateMargins();

    QWidget *m_header;
    QHBoxLayout *m_headerLayout;
    QLabel *m_title;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    bool m_flush = false;
};

} // namespace breakwater::ui
