// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/SegmentedBar.h"

#include <QFrame>

class QLabel;

namespace breakwater::ui {

/// One number that matters, with what it means below it. A click, Enter or Space leads to what is behind it.
class StatCard : public QFrame
{
    Q_OBJECT

public:
    StatCard(const QString &title, const QString &icon, QWidget *parent = nullptr);

    void setNumber(const QString &number, const QString &unit = {});
    void setLines(const QString &first, const QString &second = {});
    void setBar(const QList<SegmentedBar::Segment> &segments); ///< empty: no bar

    QString number() const;
    QString lines() const;

Q_SIGNALS:
    void opened();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void drawIcon();

    QString m_icon;
    QLabel *m_iconLabel;
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_unit;
    SegmentedBar *m_bar;
    QLabel *m_first;
    QLabel *m_second;
};

} // namespace breakwater::ui
