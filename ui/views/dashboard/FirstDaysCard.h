// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "View.h"
#include "widgets/Card.h"

#include <QMap>

class QLabel;
class QPushButton;

namespace breakwater::ui {

/// The way from a fresh server to the first cached pull, as a list that ticks itself. Complete, it is gone for good.
class FirstDaysCard : public Card
{
    Q_OBJECT

public:
    enum class Step { Upstream, Project, Node, Pull };

    explicit FirstDaysCard(QWidget *parent = nullptr);

    void setDone(Step step, bool done);
    bool isDone(Step step) const;
    bool isComplete() const;

Q_SIGNALS:
    void pageRequested(breakwater::ui::Page page);
    void completed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *mark = nullptr;
        QLabel *text = nullptr;
        QPushButton *go = nullptr;
        bool done = false;
    };
    void addStep(Step step, const QString &text, const QString &button, Page page);
    void show(const Line &line);

    QMap<Step, Line> m_lines;
};

} // namespace breakwater::ui
