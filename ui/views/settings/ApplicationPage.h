// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace breakwater::ui {

/// What this console does on this computer; each choice takes effect at once.
class ApplicationPage : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationPage(QWidget *parent = nullptr);

    void load();

private:
    QComboBox *m_theme;
    QComboBox *m_close;
    QComboBox *m_language;
};

} // namespace breakwater::ui
