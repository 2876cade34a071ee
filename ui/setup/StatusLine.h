// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ModelRoles.h"

#include <QWidget>

class QLabel;

namespace breakwater::ui {

/// A line of a checklist: a picture for how it stands, what it is, and what there is to say about it.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void set(const QString &icon, Tone tone, const QString &title, const QString &text = {});

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace breakwater::ui
