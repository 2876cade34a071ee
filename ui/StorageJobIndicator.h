// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QPushButton>

namespace breakwater::ui {

/// A storage job that runs, on every page, with its share; then its result until somebody has read it, unless a
/// schedule started it and all is well. A click asks to see it. Hidden while there is nothing to say.
class StorageJobIndicator : public QPushButton
{
    Q_OBJECT

public:
    explicit StorageJobIndicator(admin::AdminService &service, QWidget *parent = nullptr);

    void markRead(); ///< a result that was seen goes; what runs stays

private:
    void setRun(const admin::JobRun &run);

    admin::JobRun m_run;
};

} // namespace breakwater::ui
