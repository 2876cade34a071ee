// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace breakwater::app {

/// Exit codes of both programs.
enum ExitCode {
    Success = 0,
    StartFailed = 1, ///< the machine is in the way: port, folder, disk, certificate
    BadInput = 2, ///< the command line or the configuration file
};

/// What stopped the start, and what to do about it: for a terminal.
QString startMessage(const Error &error);
ExitCode exitCodeFor(const Error &error);

void printLine(const QString &text); ///< to standard output, at once
void printError(const QString &text); ///< to standard error

} // namespace breakwater::app
