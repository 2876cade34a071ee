// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QWidget>

namespace breakwater::ui {

/// One part of a bar in words: its colour, its size, what it is.
class LegendItem : public QWidget
{
    Q_OBJECT

public:
    LegendItem(ColorRole color, const QString &name, const QString &toolTip, QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int swatch() const;

    ColorRole m_color;
    QString m_name;
    QString m_value;
};

} // namespace breakwater::ui
