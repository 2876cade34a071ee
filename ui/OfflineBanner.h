// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/InlineMessage.h"

namespace breakwater::ui {

/// Says on every page that the server is offline by wish, and ends that with one click. Hidden while it is not.
class OfflineBanner : public InlineMessage
{
    Q_OBJECT

public:
    explicit OfflineBanner(admin::AdminService &service, QWidget *parent = nullptr);

Q_SIGNALS:
    void errorRaised(const breakwater::Error &error);

private:
    void show(bool offline);
    void goOnline();

    admin::AdminService &m_admin;
};

} // namespace breakwater::ui
