// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupPage.h"

namespace breakwater::ui {

/// What set-up will do, and how to look around first.
class WelcomePage : public SetupPage
{
    Q_OBJECT

public:
    explicit WelcomePage(SetupModel &model, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString text() const override;
    QString nextText() const override;

Q_SIGNALS:
    void restoreRequested(); ///< there is a backup of another installation
};

} // namespace breakwater::ui
