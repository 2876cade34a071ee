// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace breakwater::ui {

/// The steps of set-up at its left: done, current, to come. Shows, and takes no clicks.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    QStringList m_names;
    int m_current = 0;
};

} // namespace breakwater::ui
