// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupPage.h"

class QPushButton;

namespace breakwater::ui {

class InlineMessage;
class StatusLine;

/// What set-up found out by itself: port, addresses, disk and file system.
class CheckPage : public SetupPage
{
    Q_OBJECT

public:
    explicit CheckPage(SetupModel &model, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString text() const override;
    bool canGoOn() const override { return model().facts().has_value(); }

private:
    void refresh();

    StatusLine *m_port;
    StatusLine *m_addresses;
    StatusLine *m_disk;
    StatusLine *m_fileSystem;
    InlineMessage *m_problem;
    QPushButton *m_again;
};

} // namespace breakwater::ui
