// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "admin/BackupTypes.h"

namespace breakwater::app {

/// `breakwaterd restore FILE` and `breakwaterd restore --back`: says what is in the file and what gives way, asks, and
/// leaves it in the data folder for the next start of Breakwater. Also while a server runs there; nothing changes below
/// it. Blocking, without a server of its own: a fresh folder stays fresh until the restore takes effect.
class RestoreCommand
{
public:
    struct Task
    {
        admin::RestoreRequest request; ///< without a file: the last state before a restore is taken back
        bool agreed = false; ///< --yes
    };

    RestoreCommand(CommonOptions options, Task task) : m_options(std::move(options)), m_task(std::move(task)) { }
    int run(); ///< the exit code

private:
    int restore();
    int takeBack();
    bool ask() const;
    static int fail(const Error &error);

    CommonOptions m_options;
    Task m_task;
};

} // namespace breakwater::app
