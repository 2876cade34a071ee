// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QPushButton>

namespace breakwater::ui {

/// What runs in the background, on every page: a warm-up with its share, and its result until somebody has read it. A
/// click asks to see it. Hidden while there is nothing to say.
class JobIndicator : public QPushButton
{
    Q_OBJECT

public:
    explicit JobIndicator(admin::AdminService &service, QWidget *parent = nullptr);

    const admin::WarmUpJob &job() const { return m_job; } ///< id 0: none
    void markRead(); ///< a result that was seen goes; what runs stays

private:
    void setJob(const admin::WarmUpJob &job);

    admin::WarmUpJob m_job;
    qint64 m_readJob = 0; ///< this one and those before it were read
};

} // namespace breakwater::ui
