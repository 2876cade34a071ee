// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

class QSqlError;

namespace breakwater::catalog {

/// What SQLite's result code (sqlite.org/rescode.html) means to us; Database.h lists the codes.
Error sqlError(const QSqlError &error, const QString &path);

} // namespace breakwater::catalog
