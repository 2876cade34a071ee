// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupPage.h"

class QLabel;
class QRadioButton;
class QSlider;
class QSpinBox;

namespace breakwater::ui {

class InlineMessage;
class SegmentedBar;

/// How much of the disk images may take.
class SpacePage : public SetupPage
{
    Q_OBJECT

public:
    explicit SpacePage(SetupModel &model, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString text() const override;
    bool canGoOn() const override { return model().limitProblem() == SetupProblem::None; }
    void enter() override;
    QWidget *firstField() override;

private:
    int maximumGigabytes() const;
    void limitChosen(int gigabytes);
    void refresh();

    SegmentedBar *m_bar;
    QLabel *m_legend;
    QRadioButton *m_all;
    QRadioButton *m_some;
    QWidget *m_limitRow;
    QSlider *m_slider;
    QSpinBox *m_spin;
    QLabel *m_estimate;
    InlineMessage *m_problem;
    bool m_filling = false;
};

} // namespace breakwater::ui
