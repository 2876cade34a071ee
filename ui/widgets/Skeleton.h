// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace breakwater::ui {

/// Grey lines where content will be. Draws nothing in its first 300 ms, so that a quick answer does not flicker.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(int lines = 6, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_lines;
    QTimer *m_delay;
    bool m_drawn = false;
};

} // namespace breakwater::ui
