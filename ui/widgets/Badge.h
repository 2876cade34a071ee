// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ModelRoles.h"

#include <QWidget>

namespace breakwater::ui {

/// A state as icon and word on a soft pill of the state's colour; never a colour alone.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr) : QWidget(parent) { }
    Badge(const QString &text, const QString &icon, Tone tone, QWidget *parent = nullptr);

    void set(const QString &text, const QString &icon, Tone tone); ///< an empty icon takes the tone's own
    QString text() const { return m_text; }
    void setQuiet(bool quiet); ///< no pill behind it: icon and word in the line of other text

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    Tone m_tone = Tone::Neutral;
    bool m_quiet = false;
};

} // namespace breakwater::ui
