// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/explain/ExplainWords.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace breakwater::ui {

/// The steps of a pull one below the other, each with its picture; a screen reader hears "Step 1: …".
class ExplainedSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainedSteps(QWidget *parent = nullptr);

    void setSteps(const QList<words::StepWords> &steps);
    QStringList texts() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void drawIcon(int row);

    QList<words::StepWords> m_steps;
    QGridLayout *m_grid;
};

} // namespace breakwater::ui
