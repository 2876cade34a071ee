// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace breakwater::ui {

/// The head of a page: title, one sentence, quiet deeds and the main deed.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void show(const QString &title, const QString &description, QAction *primary, const QList<QAction *> &secondary);
    QString title() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(); ///< the buttons go below the title where they have no room beside it
    QPushButton *addButton(QAction *action, bool primary);

    QLabel *m_title;
    QLabel *m_description;
    QHBoxLayout *m_buttons;
    QBoxLayout *m_row;
};

} // namespace breakwater::ui
