// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace breakwater::ui {

/// A few choices side by side of which one is taken; Left and Right walk, as in radio buttons.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(const QString &accessibleName, QWidget *parent = nullptr);

    void addChoice(int id, const QString &text, const QString &objectName, const QString &toolTip = {});
    int current() const;
    void setCurrent(int id); ///< tells nothing

Q_SIGNALS:
    void chosen(int id); ///< by a person

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};

} // namespace breakwater::ui
